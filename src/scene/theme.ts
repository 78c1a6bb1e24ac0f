import type { Theme } from '../core/scenario.ts';

/** Colours of everything drawn, by role. Both themes are drawn for themselves, not inverted. */
export interface Palette {
  readonly water: string;
  readonly land: string;
  readonly ukraine: string;
  readonly russia: string;
  readonly border: string;
  readonly internalBorder: string;
  readonly coast: string;
  readonly river: string;
  readonly inside: string;
  readonly partlyFill: string;
  readonly partlyHatch: string;
  readonly ringFill: string;
  readonly ring: string;
  readonly selected: string;
  readonly launch: string;
  readonly text: string;
  readonly mutedText: string;
  readonly regionText: string;
  readonly waterText: string;
  readonly halo: string;
}

export const PALETTES: Readonly<Record<Theme, Palette>> = {
  light: {
    water: '#d3dee4',
    land: '#efede6',
    ukraine: '#fbfaf5',
    russia: '#f3f0e8',
    border: '#6f6a60',
    internalBorder: '#c2bcae',
    coast: '#a9b6bd',
    river: '#bccdd6',
    inside: '#dd9a76',
    partlyFill: '#f2d9c6',
    partlyHatch: '#cf8259',
    ringFill: '#a63d1c',
    ring: '#9c3316',
    selected: '#1f1b16',
    launch: '#1d4f73',
    text: '#2a2620',
    mutedText: '#6b655a',
    regionText: '#514a40',
    waterText: '#5c7a8c',
    halo: '#fbfaf5',
  },
  dark: {
    water: '#10181d',
    land: '#1d1f20',
    ukraine: '#2b2d2d',
    russia: '#222424',
    border: '#9a968c',
    internalBorder: '#44464a',
    coast: '#3b474e',
    river: '#26343c',
    inside: '#8a4a2e',
    partlyFill: '#3d2c24',
    partlyHatch: '#b2693f',
    ringFill: '#f0a274',
    ring: '#f0a274',
    selected: '#fff6e8',
    launch: '#8cc4ea',
    text: '#efece4',
    mutedText: '#a7a297',
    regionText: '#c9c3b6',
    waterText: '#6f8fa2',
    halo: '#17191a',
  },
};
