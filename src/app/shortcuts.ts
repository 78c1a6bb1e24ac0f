import type { ShortcutName } from '../scene/words/everyone_words.ts';

/** Single keys and what they do; the list that people see is made of this one. */
export const SHORTCUTS: readonly { readonly key: string; readonly name: ShortcutName }[] = [
  { key: '?', name: 'help' },
  { key: '/', name: 'search' },
  { key: 'P', name: 'place' },
  { key: 'L', name: 'launches' },
  { key: 'R', name: 'regions' },
  { key: 'F', name: 'fit' },
  { key: 'E', name: 'examples' },
  { key: 'G', name: 'graphic' },
  { key: 'C', name: 'link' },
];

/** What a single key asks for; nothing where text is typed, a dialog is open or another key is held. */
export function shortcutOf(event: KeyboardEvent): ShortcutName | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return null;
  if (event.defaultPrevented || takesKeys(event.target)) return null;
  if (document.querySelector('dialog[open]')) return null;
  return SHORTCUTS.find(({ key }) => key === keyOf(event))?.name ?? null;
}

/** The key as it is printed on Latin keyboards: those of other scripts have it in the same place. */
function keyOf({ key, code }: KeyboardEvent): string {
  if (/^[a-z]$/i.test(key)) return key.toUpperCase();
  const isOtherScript = /^\p{L}$/u.test(key);
  return isOtherScript ? code.replace(/^Key/, '') : key;
}

/** Fields and lists take letters themselves. */
function takesKeys(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target.closest('textarea, select')) return true;
  return (
    target instanceof HTMLInputElement && !['radio', 'checkbox', 'range'].includes(target.type)
  );
}
