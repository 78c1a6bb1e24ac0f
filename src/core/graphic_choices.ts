import type { LngLat } from './geodesy.ts';

/** Sets of colours of the graphic; names stand in links: append, never change. The first is the default. */
export const PALETTE_NAMES = ['ember', 'harbour', 'orchid', 'press'] as const;
export type PaletteName = (typeof PALETTE_NAMES)[number];

/** The ground of the graphic; without one it follows the theme. */
export const BACKGROUNDS = ['light', 'dark', 'transparent'] as const;
export type Background = (typeof BACKGROUNDS)[number];

/** Where the locator inset stands; without a choice it takes the corner where it covers least. */
export const INSETS = ['none', 'top-left', 'top-right', 'bottom-left', 'bottom-right'] as const;
export type InsetPlace = (typeof INSETS)[number];

/** How many names the map carries; without a choice as many as the size can hold well. */
export const LABEL_DENSITIES = ['few', 'many'] as const;
export type LabelDensity = (typeof LABEL_DENSITIES)[number];

/**
 * A name on the map, told apart by what it names: `town-538560` (GeoNames id), `region-RU-KRS`, `launch-2` (the second
 * launch point), `ring-306` (range in km), `country-BY`.
 */
export type LabelId = string;

/** How many labels can be hidden and moved, so that links stay short enough to be read. */
export const LABEL_LIMITS = { hidden: 200, moved: 100 } as const;

const LABEL_KINDS = [
  /^town-[1-9]\d{0,9}$/,
  /^region-[a-z]{2}-[a-z\d]{1,3}$/,
  /^launch-(?:[1-9]|[1-4]\d|50)$/,
  /^ring-[1-9]\d{1,2}(?:\.[1-9])?$/,
  /^country-[a-z]{2}$/,
];

/** Reads the name of a label in small or capital letters; undefined for what names none. */
export function parseLabelId(text: string): LabelId | undefined {
  const plain = text.trim().toLowerCase();
  if (!LABEL_KINDS.some((kind) => kind.test(plain))) return undefined;
  const [kind = '', ...codes] = plain.split('-');
  return [kind, ...codes.map((code) => code.toUpperCase())].join('-');
}

/** A label that was moved: its middle stands over this place, whatever the size of the picture. */
export interface MovedLabel {
  readonly label: LabelId;
  readonly to: LngLat;
}

/** What a journalist chose for the graphic; what is absent is left to the graphic. */
export interface GraphicChoices {
  /** A name of `SIZES` or `1200x675`. */
  readonly size?: string;
  readonly palette?: PaletteName;
  readonly background?: Background;
  readonly inset?: InsetPlace;
  readonly labels?: LabelDensity;
  readonly hidden?: readonly LabelId[];
  readonly moved?: readonly MovedLabel[];
}

/** The choices once a launch point is gone: names of the later ones are told apart by one number less. */
export function withoutLaunchNames(choices: GraphicChoices, index: number): GraphicChoices {
  const { hidden, moved, ...rest } = choices;
  const renamed = (label: LabelId): readonly LabelId[] => {
    const number = Number(/^launch-(\d+)$/.exec(label)?.[1] ?? 0);
    if (number === index + 1) return [];
    return [number > index + 1 ? `launch-${number - 1}` : label];
  };
  const stillHidden = hidden?.flatMap(renamed) ?? [];
  const stillMoved =
    moved?.flatMap(({ label, to }) => renamed(label).map((name) => ({ label: name, to }))) ?? [];
  return {
    ...rest,
    ...(stillHidden.length > 0 && { hidden: stillHidden }),
    ...(stillMoved.length > 0 && { moved: stillMoved }),
  };
}
