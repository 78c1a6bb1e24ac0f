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

/** Fetches all of them, as far as they come. */
export function fetchDialogs(): void {
  for (const fetchPart of Object.values(DIALOG_PARTS)) fetchPart().catch(() => undefined);
}
