import type { Issue } from '../core/issues.ts';
import { LANGUAGES } from '../core/languages.ts';
import {
  EMPTY,
  EXAMPLE,
  LAUNCH_MODELS,
  type Launch,
  type Range,
  roundPosition,
  roundRangeKm,
  roundTo,
  type Scenario,
  TEXT_KEYS,
  THEMES,
  UNITS,
} from '../core/scenario.ts';
import { scenarioOf } from '../core/scenario_values.ts';
import { GRAPHIC_KEYS, graphicParts, readGraphic } from './graphic_values.ts';
import { decodePercent, encodeText } from './percent.ts';
import {
  LINK_LIMIT,
  type Part,
  type Query,
  readQuery,
  type UnknownPart,
  unknownPart,
} from './query.ts';
import { newestVersion, type Upgrade, upgraded, UPGRADES } from './upgrades.ts';
import { readFrame, readLaunches, readRanges, readTexts, readVersion, readWord } from './values.ts';

export type { UnknownPart };

/** What a link says, and every part of it that could not be read. */
export interface ReadLink {
  readonly scenario: Scenario;
  readonly unknown: readonly UnknownPart[];
  readonly issues: readonly Issue[];
}

interface Attempt extends ReadLink {
  /** Lost: it has parts, but none beside the version was read; it may have been encoded once too often. */
  readonly outcome: 'read' | 'lost' | 'empty';
}

/** Every key of the format, in canonical order. */
export const LINK_KEYS: readonly string[] = [
  ...['v', 'at', 'from', 'range', 'figure', 'frame', ...TEXT_KEYS, 'units', 'lang', 'theme'],
  ...GRAPHIC_KEYS,
];

/** Those that may stand more than once. */
const LISTS = ['at', 'hide', 'move'];

// a link full of rubbish is told about in a few sentences, not in thousands
const MOST_ISSUES = 20;

/**
 * The link of a scenario, version 1: a query that starts with `?`, canonical, so that equal scenarios have equal links.
 * Longer than 8,000 characters it does not read back whole: see `isTooLong`.
 */
export function encodeLink(scenario: Scenario, unknown: readonly UnknownPart[] = []): string {
  const parts = [
    `v=${newestVersion(UPGRADES)}`,
    ...scenario.launches.map(launchPart),
    ...(scenario.from === 'ukraine' ? ['from=ukraine'] : []),
    ...rangeParts(scenario.ranges),
    ...(scenario.frame === 'fit' ? [] : [`frame=${numbersOf(scenario.frame, 2)}`]),
    ...TEXT_KEYS.flatMap((key) => textPart(key, scenario[key])),
    ...textPart('units', scenario.units),
    ...textPart('lang', scenario.language),
    ...textPart('theme', scenario.theme),
    ...graphicParts(scenario.graphic),
    ...unknown.map(({ text }) => text),
  ];
  return `?${parts.join('&')}`;
}

/** Whether a link is beyond what readers of links take: 8,000 characters after its question mark. */
export function isTooLong(link: string): boolean {
  return link.length - link.indexOf('?') - 1 > LINK_LIMIT;
}

/** Reads a link: an address or a query, of any version and in any state. Never throws; no keys at all give the example. */
export function decodeLink(text: string, upgrades = UPGRADES): ReadLink {
  const first = attempt(text, upgrades);
  const second = first.outcome === 'lost' ? attempt(decodePercent(text), upgrades) : first;
  const { scenario, unknown, issues } = second.outcome === 'read' ? second : first;
  return { scenario, unknown, issues: issues.slice(0, MOST_ISSUES) };
}

function launchPart({ at, label }: Launch): string {
  const [lng, lat] = roundPosition(at);
  const position = `at=${lat},${lng}`;
  return label === undefined ? position : `${position},${encodeText(label)}`;
}

function rangeParts(ranges: readonly Range[]): readonly string[] {
  const isDefault = ranges.length === 1 && sameRange(ranges[0], EMPTY.ranges[0]);
  if (isDefault) return [];
  const kilometres = `range=${ranges.map(({ km }) => roundRangeKm(km)).join(',')}`;
  if (ranges.every(({ figure }) => figure === undefined)) return [kilometres];
  return [kilometres, `figure=${ranges.map(({ figure }) => figure ?? '-').join(',')}`];
}

function sameRange(a: Range | undefined, b: Range | undefined): boolean {
  return a?.km === b?.km && a?.figure === b?.figure;
}

function numbersOf(values: readonly number[], decimals: number): string {
  return values.map((value) => roundTo(value, decimals)).join(',');
}

function textPart(key: string, text: string | undefined): readonly string[] {
  return text === undefined ? [] : [`${key}=${encodeText(text)}`];
}

function attempt(text: string, upgrades: readonly Upgrade[]): Attempt {
  const written = readQuery(text);
  const saidVersion = written.parts.find(({ key }) => key === 'v')?.value;
  const version = readVersion(saidVersion, newestVersion(upgrades));
  const parts = upgraded(written.parts, Number(version.value ?? 1), upgrades);
  const query = { ...written, parts };
  const known = query.parts.filter(({ key }) => LINK_KEYS.includes(key));
  const unknown = query.parts.flatMap((part) => (isUnknown(part) ? [unknownPart(part)] : []));
  const general = issuesOfWhole(query);
  if (query.parts.length === 0 && query.isInLink) {
    return { scenario: EXAMPLE, unknown, issues: general, outcome: 'empty' };
  }
  if (known.length === 0) {
    const issues: readonly Issue[] = [...general, { code: 'nothing-readable' }];
    return { scenario: EMPTY, unknown, issues, outcome: 'lost' };
  }
  const { scenario, hasValues, issues: lost } = readKnown(query);
  const issues = [...version.issues, ...lost];
  const outcome = hasValues || issues.length === 0 ? 'read' : 'lost';
  return { scenario, unknown, issues: [...general, ...issues], outcome };
}

/** Whether a part may be of a later version or of the page around: words before a link are not. */
function isUnknown({ key }: Part): boolean {
  return !LINK_KEYS.includes(key) && /^[\w.~:$[\]-]{1,64}$/.test(key);
}

function issuesOfWhole({ length, isCut }: Query): readonly Issue[] {
  return [
    ...(length > LINK_LIMIT ? [{ code: 'link-too-long', limit: LINK_LIMIT, length } as const] : []),
    ...(isCut ? [{ code: 'link-cut' } as const] : []),
  ];
}

function readKnown(
  query: Query,
): Pick<ReadLink, 'scenario' | 'issues'> & { readonly hasValues: boolean } {
  const values = valuesByKey(query.parts);
  const valuesOf = (key: string) => values.get(key) ?? [];
  const textOf = (key: string) => valuesOf(key)[0];
  const launches = readLaunches(valuesOf('at'), query.launchCount);
  const from = readWord('from', textOf('from'), LAUNCH_MODELS);
  const ranges = readRanges(textOf('range'), textOf('figure'));
  const frame = readFrame(textOf('frame'));
  const texts = readTexts(textOf);
  const units = readWord('units', textOf('units'), UNITS);
  const language = readWord('lang', textOf('lang')?.replace(/[-_].*/s, ''), LANGUAGES);
  const theme = readWord('theme', textOf('theme'), THEMES);
  const graphic = readGraphic(valuesOf);
  const readings = [launches, from, ranges, frame, texts, units, language, theme, graphic];
  return {
    scenario: scenarioOf({
      launches: launches.value,
      from: from.value,
      ranges: ranges.value,
      frame: frame.value,
      ...texts.value,
      units: units.value,
      language: language.value,
      theme: theme.value,
      graphic: graphic.value,
    }),
    hasValues: readings.some(({ value }) => value !== undefined),
    issues: readings.flatMap((reading) => reading.issues).concat(repeated(values)),
  };
}

function valuesByKey(parts: readonly Part[]): ReadonlyMap<string, readonly string[]> {
  const values = new Map<string, string[]>();
  for (const { key, value } of parts) {
    const known = values.get(key);
    if (known) known.push(value);
    else values.set(key, [value]);
  }
  return values;
}

/** The keys that stand more than once with different values, though they have room for one. */
function repeated(values: ReadonlyMap<string, readonly string[]>): readonly Issue[] {
  const keys = LINK_KEYS.filter((key) => {
    const [first, ...others] = LISTS.includes(key) ? [] : (values.get(key) ?? []);
    return others.some((value) => value !== first);
  });
  return keys.map((key) => ({ code: 'repeated-key', key }));
}
