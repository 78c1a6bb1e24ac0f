/** The larger dialogs, which are fetched when they are opened. */
export const DIALOG_PARTS = {
  share: () => import('./share/ShareDialog.svelte'),
  embed: () => import('./embed/EmbedDialog.svelte'),
  downloads: () => import('./downloads/Downloads.svelte'),
  studio: () => import('./studio/Studio.svelte'),
};

export type DialogParts = {
  readonly [Name in keyof typeof DIALOG_PARTS]: Awaited<
    ReturnType<(typeof DIALOG_PARTS)[Name]>
  >['default'];
};

/** Whether it is one of those. */
export function isPart(name: string | null): name is keyof DialogParts {
  return name !== null && name in DIALOG_PARTS;
}

/** How long the page has rested by then. */
const REST_MS = 6000;

/**
 * Fetches the dialogs once the page rests, so that they open also where the connection is gone or a new release has taken
 * their files away. Not where people save data. Returns what calls it off.
 */
export function fetchDialogsAtRest(): () => void {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  if (connection?.saveData) return () => undefined;
  const waiting = setTimeout(() => {
    for (const fetchPart of Object.values(DIALOG_PARTS)) fetchPart().catch(() => undefined);
  }, REST_MS);
  return () => clearTimeout(waiting);
}
