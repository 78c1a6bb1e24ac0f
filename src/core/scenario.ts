import type { FigureId } from './figures.ts';
import type { Bounds, LngLat } from './geodesy.ts';
import { withoutLaunchNames, type GraphicChoices } from './graphic_choices.ts';
import type { Language } from './languages.ts';

/** The whole state: plain, immutable, small. Link, table, map, picture, files and words are functions of it. */
export interface Scenario {
  /** 0 to 50, in the order in which they were added. */
  readonly launches: readonly Launch[];
  /** Launch model: the chosen points, or anywhere within the recognised border of Ukraine. */
  readonly from: (typeof LAUNCH_MODELS)[number];
  /** 1 to 4, ascending and distinct, shared by all launch points. */
  readonly ranges: readonly Range[];
  /** What the picture shows. */
  readonly frame: 'fit' | Bounds;
  readonly title?: string;
  readonly subtitle?: string;
  readonly note?: string;
  readonly credit?: string;
  /** Present only when a person chose it; absent: the visitor's own. */
  readonly units?: Units;
  readonly language?: Language;
  readonly theme?: Theme;
  /** Choices of the graphic. */
  readonly graphic?: GraphicChoices;
}

export interface Launch {
  readonly at: LngLat;
  /** Without a label: the nearest town's name, in the language shown. */
  readonly label?: string;
}

export interface Range {
  /** 10 to 500, one decimal. */
  readonly km: number;
  /** The published figure that it cites, if any. */
  readonly figure?: FigureId;
}

/** The words that a link or a file may say. */
export const LAUNCH_MODELS = ['points', 'ukraine'] as const;
export const UNITS = ['km', 'mi'] as const;
export const THEMES = ['light', 'dark'] as const;

export type Units = (typeof UNITS)[number];
export type Theme = (typeof THEMES)[number];

/** The parts that are words of the journalist. */
export const TEXT_KEYS = ['title', 'subtitle', 'note', 'credit'] as const;
export type TextKey = (typeof TEXT_KEYS)[number];

export const LIMITS = {
  launches: 50,
  ranges: 4,
  rangeKm: { min: 10, max: 500 },
  labelLength: 80,
  textLength: 500,
} as const;

/** No launch points, the reported range of 306 km: what `?v=1` means. */
export const EMPTY: Scenario = {
  launches: [],
  from: 'points',
  ranges: [{ km: 306, figure: 'atacms-306-otgr' }],
  frame: 'fit',
};

/** What the page opens with when the address holds no scenario. */
export const EXAMPLE: Scenario = {
  ...EMPTY,
  launches: [{ at: [34.7981, 50.9077] }, { at: [36.2304, 49.9935] }, { at: [31.2893, 51.4982] }],
};

/** Degrees to 4 decimals (11 m), the precision of links. */
export function roundPosition([lng, lat]: LngLat): LngLat {
  return [roundTo(lng, 4), roundTo(lat, 4)];
}

export function roundRangeKm(km: number): number {
  return roundTo(km, 1);
}

/** Rounds half away from zero in decimal; never gives -0. */
export function roundTo(value: number, decimals: number): number {
  const power = 10 ** decimals;
  const scaled = Math.abs(value) * power;
  const isNearHalf = Math.abs((scaled % 1) - 0.5) < 1e-3;
  // the product is off by rounding: where that could decide, or digits are lost, the decimal is shifted instead
  const rounded =
    isNearHalf || scaled > 1e12
      ? timesPowerOfTen(Math.round(timesPowerOfTen(Math.abs(value), decimals)), -decimals)
      : Math.round(scaled) / power;
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}

function timesPowerOfTen(value: number, power: number): number {
  // numbers below 1e-6 are already written with an exponent
  const [digits = '0', exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) + power}`);
}

/** Adds a launch point; who chooses a place no longer asks from anywhere in Ukraine. */
export function withLaunch(scenario: Scenario, launch: Launch): Scenario {
  return { ...scenario, from: 'points', launches: [...scenario.launches, tidy(launch)] };
}

/** Moves a launch point; a label that was given stays. */
export function withLaunchAt(scenario: Scenario, index: number, at: LngLat): Scenario {
  return replaceLaunch(scenario, index, (launch) => ({ ...launch, at }));
}

/** Renames a launch point; an empty label gives it back its town's name. */
export function withLaunchLabel(scenario: Scenario, index: number, label: string): Scenario {
  return replaceLaunch(scenario, index, ({ at }) => ({ at, label }));
}

export function withoutLaunch(scenario: Scenario, index: number): Scenario {
  const { graphic, ...rest } = scenario;
  const launches = scenario.launches.filter((_, i) => i !== index);
  const choices = graphic && withoutLaunchNames(graphic, index);
  const isChosen = choices && Object.keys(choices).length > 0;
  return { ...rest, launches, ...(isChosen && { graphic: choices }) };
}

/** Sets the ranges: within limits, ascending and distinct; the first of two equal ones that cites a figure stays. */
export function withRanges(scenario: Scenario, ranges: readonly Range[]): Scenario {
  return { ...scenario, ranges: tidyRanges(ranges) };
}

/** The largest range: the one that `share`, `status` and towns refer to. */
export function largestRange(scenario: Scenario): Range {
  return scenario.ranges[scenario.ranges.length - 1] ?? EMPTY.ranges[0]!;
}

function replaceLaunch(
  scenario: Scenario,
  index: number,
  change: (launch: Launch) => Launch,
): Scenario {
  const launches = scenario.launches.map((launch, i) =>
    i === index ? tidy(change(launch)) : launch,
  );
  return { ...scenario, launches };
}

function tidy({ at, label }: Launch): Launch {
  const text = tidyText(label ?? '', LIMITS.labelLength);
  return text === '' ? { at: roundPosition(at) } : { at: roundPosition(at), label: text };
}

/** One line of NFC text without control or invisible formatting characters, cut to a number of characters. */
export function tidyText(text: string, maxLength: number): string {
  if (text === '') return '';
  const plain = text
    .toWellFormed()
    // taken out first: what they kept apart may compose, or be two spaces
    .replace(/[\u202a-\u202e\u2066-\u2069\u200b\ufeff\ufffd]/g, '')
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
  return [...plain].slice(0, maxLength).join('').trim();
}

function tidyRanges(ranges: readonly Range[]): readonly Range[] {
  const byKm = new Map<number, Range>();
  for (const range of ranges) {
    const km = roundRangeKm(Math.min(Math.max(range.km, LIMITS.rangeKm.min), LIMITS.rangeKm.max));
    const known = byKm.get(km);
    if (!known?.figure) byKm.set(km, range.figure ? { km, figure: range.figure } : { km });
  }
  // the largest stay: they decide the answer
  const tidied = [...byKm.values()].sort((a, b) => a.km - b.km).slice(-LIMITS.ranges);
  return tidied.length > 0 ? tidied : EMPTY.ranges;
}

/** A scenario with the language, units and theme that another was given by a person, and no other ones. */
export function withPreferencesOf(
  { units, language, theme }: Scenario,
  scenario: Scenario,
): Scenario {
  const { units: _units, language: _language, theme: _theme, ...rest } = scenario;
  return {
    ...rest,
    ...(units && { units }),
    ...(language && { language }),
    ...(theme && { theme }),
  };
}
