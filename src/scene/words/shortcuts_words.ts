import type { ShortcutName } from './everyone_words.ts';
import type { ExampleName } from './everyone_words.ts';

/** The dialogs of shortcuts and of examples, and the crosshair. */
export interface ShortcutsWords {
  readonly shortcutsOn: string;
  readonly shortcutsOnHint: string;
  readonly shortcutNames: Readonly<Record<ShortcutName, string>>;
  readonly keysAnywhere: string;
  readonly keysOnPoint: string;
  readonly keysOnMap: string;
  readonly moveBy: (distance: string) => string;
  readonly panMap: string;
  readonly zoomMap: string;
  readonly crosshairHint: (wide: string) => string;
  readonly addHere: string;
  /** Where the crosshair stands, as a caption. */
  readonly crosshairNear: (position: string, town: string, distance: string) => string;
  readonly crosshairAt: (position: string, town: string) => string;
  readonly crosshairOutside: string;
  readonly examplesHint: string;
  readonly examples: Readonly<Record<ExampleName, string>>;
}
