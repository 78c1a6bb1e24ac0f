import type { PaletteName } from '../core/graphic_choices.ts';
import type { Theme } from '../core/scenario.ts';

/** The colours that the picture is about. */
interface Accents {
  readonly inside: string;
  readonly partlyFill: string;
  readonly partlyHatch: string;
  /** Edge of the regions inside and partly inside: tells them from the land around where their fill cannot. */
  readonly regionEdge: string;
  readonly ringFill: string;
  readonly ring: string;
  readonly launch: string;
}

/** The colours of the land below, and of what is written on it. */
interface Ground {
  readonly water: string;
  readonly land: string;
  readonly ukraine: string;
  readonly russia: string;
  readonly border: string;
  readonly internalBorder: string;
  readonly coast: string;
  readonly river: string;
  readonly selected: string;
  readonly text: string;
  readonly mutedText: string;
  readonly regionText: string;
  readonly waterText: string;
  readonly halo: string;
}

/** Colours of everything drawn, by role. Both themes are drawn for themselves, not inverted. */
export type Palette = Accents & Ground;

const LIGHT: Ground = {
  water: '#d3dee4',
  land: '#efede6',
  ukraine: '#fbfaf5',
  russia: '#f3f0e8',
  border: '#6f6a60',
  internalBorder: '#c2bcae',
  coast: '#a9b6bd',
  river: '#bccdd6',
  selected: '#1f1b16',
  text: '#2a2620',
  mutedText: '#645e54',
  regionText: '#463f36',
  waterText: '#445f71',
  halo: '#fbfaf5',
};

const DARK: Ground = {
  water: '#10181d',
  land: '#1d1f20',
  ukraine: '#2b2d2d',
  russia: '#222424',
  border: '#9a968c',
  internalBorder: '#44464a',
  coast: '#3b474e',
  river: '#26343c',
  selected: '#fff6e8',
  text: '#efece4',
  mutedText: '#a7a297',
  regionText: '#d3cdc1',
  waterText: '#7f9db0',
  halo: '#17191a',
};

/** Paper and ink alone: newsprint gives pale tints no colour. */
const NEWSPRINT: Ground = {
  ...LIGHT,
  water: '#e2e4e5',
  land: '#f0f0ef',
  ukraine: '#ffffff',
  russia: '#f5f5f4',
  border: '#5c5c5c',
  internalBorder: '#bdbdbd',
  coast: '#a3a6a8',
  river: '#c6cacc',
  selected: '#000000',
  text: '#1a1a1a',
  mutedText: '#565656',
  regionText: '#333333',
  waterText: '#54595c',
  halo: '#ffffff',
};

const NIGHT_PRINT: Ground = {
  ...DARK,
  water: '#101112',
  land: '#1d1d1e',
  ukraine: '#2c2c2d',
  russia: '#232324',
  border: '#9c9c9c',
  internalBorder: '#48484a',
  coast: '#434547',
  river: '#2e3031',
  selected: '#ffffff',
  text: '#f0f0f0',
  mutedText: '#a8a8a8',
  regionText: '#d2d2d2',
  waterText: '#97999b',
  halo: '#171718',
};

/** The palettes of the graphic; `tests/scene/palettes.test.ts` holds what each must be able to do. */
export const GRAPHIC_PALETTES: Readonly<Record<PaletteName, Readonly<Record<Theme, Palette>>>> = {
  ember: {
    light: {
      ...LIGHT,
      inside: '#e0a07c',
      partlyFill: '#f3dfd0',
      partlyHatch: '#cf8259',
      regionEdge: '#82401f',
      ringFill: '#a63d1c',
      ring: '#942f12',
      launch: '#1d4f73',
    },
    dark: {
      ...DARK,
      inside: '#86482d',
      partlyFill: '#3d2c24',
      partlyHatch: '#a5623c',
      regionEdge: '#e2a886',
      ringFill: '#f0a274',
      ring: '#f4b48d',
      launch: '#8cc4ea',
    },
  },
  harbour: {
    light: {
      ...LIGHT,
      inside: '#7bb8b3',
      partlyFill: '#d6e8e4',
      partlyHatch: '#57a09b',
      regionEdge: '#185c5b',
      ringFill: '#0f5a5c',
      ring: '#0b5154',
      launch: '#9a3412',
    },
    dark: {
      ...DARK,
      inside: '#22686a',
      partlyFill: '#1f3435',
      partlyHatch: '#3b8a8a',
      regionEdge: '#79c5c2',
      ringFill: '#8fd6d2',
      ring: '#9fdedb',
      launch: '#f2a98a',
    },
  },
  orchid: {
    light: {
      ...LIGHT,
      inside: '#c396cb',
      partlyFill: '#ecdeee',
      partlyHatch: '#b27fbc',
      regionEdge: '#763d84',
      ringFill: '#6a2479',
      ring: '#681f78',
      launch: '#14594a',
    },
    dark: {
      ...DARK,
      inside: '#734480',
      partlyFill: '#35293a',
      partlyHatch: '#94609f',
      regionEdge: '#cf9fd9',
      ringFill: '#dba8e6',
      ring: '#e2b8eb',
      launch: '#7fd6b8',
    },
  },
  press: {
    light: {
      ...NEWSPRINT,
      inside: '#a9a9a9',
      partlyFill: '#e9e9e9',
      partlyHatch: '#8e8e8e',
      regionEdge: '#3d3d3d',
      ringFill: '#222222',
      ring: '#141414',
      launch: '#000000',
    },
    dark: {
      ...NIGHT_PRINT,
      inside: '#5c5c5d',
      partlyFill: '#303031',
      partlyHatch: '#7d7d7e',
      regionEdge: '#c4c4c4',
      ringFill: '#eeeeee',
      ring: '#f2f2f2',
      launch: '#ffffff',
    },
  },
};

/** The colours of the map on the page. */
export const PALETTES: Readonly<Record<Theme, Palette>> = GRAPHIC_PALETTES.ember;

/** How much of the land's colour lies over all that no ring reaches. */
export const VEIL = 0.55;

/** A colour as it looks below the veil. */
export function veiled(color: string, { land }: Pick<Palette, 'land'>): string {
  const channels = [1, 3, 5].map((start) => {
    const [below, above] = [color, land].map((hex) => parseInt(hex.slice(start, start + 2), 16));
    const mixed = Math.round((below ?? 0) * (1 - VEIL) + (above ?? 0) * VEIL);
    return mixed.toString(16).padStart(2, '0');
  });
  return `#${channels.join('')}`;
}
