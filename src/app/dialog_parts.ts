/** The larger dialogs, which are fetched when they are opened. */
export const DIALOG_PARTS = {
  share: () => import('./share/ShareDialog.svelte'),
  embed: () => import('./embed/EmbedDialog.svelte'),
  downloads: () => import('./downloads/Downloads.svelte'),
  studio: () => import('./studio/Studio.svelte'),
};

/** Fetches all of them, as far as they come. */
export function fetchDialogs(): void {
  for (const fetchPart of Object.values(DIALOG_PARTS)) fetchPart().catch(() => undefined);
}
