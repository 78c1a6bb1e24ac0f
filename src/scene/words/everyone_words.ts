/** What happens to one launch point in a step of undo. */
export type LaunchStep = 'added' | 'removed' | 'moved' | 'renamed' | 'changed';

/** The other parts of the scenario that a step can change. */
export type OtherStep =
  | 'launches'
  | 'from'
  | 'ranges'
  | 'frame'
  | 'title'
  | 'subtitle'
  | 'note'
  | 'credit'
  | 'size'
  | 'palette'
  | 'background'
  | 'inset'
  | 'names'
  | 'everything';

export type StepNames = Readonly<Record<LaunchStep, (name: string) => string>> &
  Readonly<Record<OtherStep, string>>;

/** What a single key does. */
export type ShortcutName =
  'help' | 'place' | 'search' | 'launches' | 'regions' | 'fit' | 'examples' | 'graphic' | 'link';

/** Keys as they are called in a language. */
export interface KeyNames {
  readonly ctrl: string;
  /** The key of an Apple keyboard that takes Ctrl's place with arrows. */
  readonly option: string;
  readonly shift: string;
  readonly arrows: string;
  readonly enter: string;
  readonly escape: string;
}

export type ExampleName =
  | 'kursk'
  | 'twoRanges'
  | 'sixKilometres'
  | 'regionalCentres'
  | 'kharkiv'
  | 'anywhere'
  | 'stormShadow';

/** What makes the page usable by everyone: undo by name, keys, tips, examples. */
export interface EveryoneWords {
  readonly steps: StepNames;
  /** Said once a launch point has changed, with where it is; the answer follows. */
  readonly reports: Readonly<Record<LaunchStep, (name: string, place: string) => string>>;
  readonly undoStep: (step: string) => string;
  readonly redoStep: (step: string) => string;
  readonly undone: (step: string) => string;
  readonly redone: (step: string) => string;

  readonly system: string;

  readonly shortcuts: string;
  readonly keyNames: KeyNames;

  /** `wide` is the key that makes the largest steps. */
  readonly moveHint: (wide: string) => string;
  readonly showLaunch: (name: string) => string;
  readonly coordinatesOf: (name: string) => string;

  readonly placeByKeyboard: string;
  readonly crosshairEnded: string;

  readonly hintsTitle: string;
  readonly hints: readonly [string, string, string];
  readonly nextHint: string;
  readonly closeHints: string;
  readonly hintCount: (number: number, count: number) => string;

  readonly tryExample: string;
}
