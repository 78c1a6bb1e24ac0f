/** What is kept in the entry of the history: it outlives a reload, and is there where storage is blocked. */
interface Renewal {
  /** The page has loaded itself again because of a new release; it does so once. */
  readonly isRenewed?: boolean;
  /** People have been told. */
  readonly isTold?: boolean;
}

/** Loads the page again when a part of it is gone because the server has a new release by now. */
export function watchReleases(): void {
  window.addEventListener('vite:preloadError', () => void renewOnce());
}

/** Loads the page again, in the state of its address, if the server has another release and it was not done before. */
export async function renewOnce(): Promise<void> {
  if (renewal().isRenewed || !(await isReplaced())) return;
  keep({ isRenewed: true });
  location.reload();
}

/** Whether the page has just been loaded again because of a new release; true once. */
export function wasRenewed(): boolean {
  const { isRenewed, isTold } = renewal();
  if (!isRenewed || isTold) return false;
  keep({ isRenewed, isTold: true });
  return true;
}

/**
 * Loads the page again because someone asks for it: a script that did not come is not fetched a second time by a page. Not
 * where the server cannot be reached, as then nothing of the page would be left.
 */
export async function loadPageAgain(): Promise<void> {
  try {
    // a frame in a sandbox may not read the answer, and need not
    await fetch(location.pathname, { mode: 'no-cors', cache: 'no-store' });
    location.reload();
  } catch {
    // the sentence stays, and so does the page
  }
}

function renewal(): Renewal {
  return (history.state ?? {}) as Renewal;
}

function keep(known: Renewal): void {
  history.replaceState({ ...renewal(), ...known }, '');
}

/** Whether the page of the server begins with another script than this one; offline, nobody knows. */
async function isReplaced(): Promise<boolean> {
  const own = document.querySelector('script[type=module]')?.getAttribute('src');
  if (!own) return false;
  try {
    const response = await fetch(location.pathname, { cache: 'no-cache' });
    return response.ok && !(await response.text()).includes(`"${own}"`);
  } catch {
    return false;
  }
}
