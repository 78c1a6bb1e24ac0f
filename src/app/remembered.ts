/** Preferences of this browser that are no part of a scenario. */
type Remembered = 'hints-closed' | 'single-keys-off';

/** Whether this browser was told to remember it; no, where storage is blocked. */
export function isRemembered(what: Remembered): boolean {
  try {
    return localStorage.getItem(what) !== null;
  } catch {
    return false;
  }
}

/** Remembers or forgets; where storage is blocked or full, it lasts as long as the page. */
export function remember(what: Remembered, isSo: boolean): void {
  try {
    if (isSo) localStorage.setItem(what, '1');
    else localStorage.removeItem(what);
  } catch {
    // the page works without
  }
}
