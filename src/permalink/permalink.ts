import type { Issue } from '../core/issues.ts';
import { LANGUAGES } from '../core/languages.ts';
import {
  EMPTY,
  EXAMPLE,
  type Launch,
  type Range,
  roundPosition,
  roundRangeKm,
  roundTo,
  type Scenario,
} from '../core/scenario.ts';
import { GRAPHIC_KEYS, graphicParts, readGraphic } from './graphic_values.ts';
import { decodePercent, encodeText } from './percent.ts';
import { LINK_LIMIT, type Part, type Query, readQuery, type UnknownPart } from './query.ts';
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

const KEYS = [
  ...'v at from range figure frame title subtitle note credit units lang theme'.split(' '),
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
    'v=1',
    ...scenario.launches.map(launchPart),
    ...(scenario.from === 'ukraine' ? ['from=ukraine'] : []),
    ...rangeParts(scenario.ranges),
    ...(scenario.frame === 'fit' ? [] : [`frame=${numbersOf(scenario.frame, 2)}`]),
    ...textPart('title', scenario.title),
    ...textPart('subtitle', scenario.subtitle),
    ...textPart('note', scenario.note),
    ...textPart('credit', scenario.credit),
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
export function decodeLink(text: string): ReadLink {
  const first = attempt(text);
  const second = first.outcome === 'lost' ? attempt(decodePercent(text)) : first;
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

function attempt(text: string): Attempt {
  const query = readQuery(text);
  const known = query.parts.filter(({ key }) => KEYS.includes(key));
  const unknown = query.parts.flatMap((part) => (isUnknown(part) ? [part.unknown] : []));
  const general = issuesOfWhole(query);
  if (query.parts.length === 0 && query.isInLink) {
    return { scenario: EXAMPLE, unknown, issues: general, outcome: 'empty' };
  }
  if (known.length === 0) {
    const issues: readonly Issue[] = [...general, { code: 'nothing-readable' }];
    return { scenario: EMPTY, unknown, issues, outcome: 'lost' };
  }
  const { scenario, hasValues, issues } = readKnown(query);
  const outcome = hasValues || issues.length === 0 ? 'read' : 'lost';
  return { scenario, unknown, issues: [...general, ...issues], outcome };
}

/** Whether a part may be of a later version or of the page around: words before a link are not. */
function isUnknown({ key }: Part): boolean {
  return !KEYS.includes(key) && /^[\w.~:$[\]-]{1,64}$/.test(key);
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
  const byKey = valuesByKey(query);
  const valuesOf = (key: string) => byKey.get(key) ?? NO_VALUES;
  const textOf = (key: string) => valuesOf(key)[0];
  const version = readVersion(textOf('v'));
  const launches = readLaunches(valuesOf('at'), query.launchCount);
  const from = readWord('from', textOf('from'), ['points', 'ukraine']);
  const ranges = readRanges(textOf('range'), textOf('figure'));
  const frame = readFrame(textOf('frame'));
  const texts = readTexts(textOf);
  const units = readWord('units', textOf('units'), ['km', 'mi']);
  const language = readWord('lang', textOf('lang')?.replace(/-.*/s, ''), LANGUAGES);
  const theme = readWord('theme', textOf('theme'), ['light', 'dark']);
  const graphic = readGraphic(valuesOf);
  const readings = [launches, from, ranges, frame, texts, units, language, theme, graphic];
  return {
    scenario: {
      launches: launches.value ?? EMPTY.launches,
      from: from.value ?? EMPTY.from,
      ranges: ranges.value ?? EMPTY.ranges,
      frame: frame.value ?? EMPTY.frame,
      ...texts.value,
      ...(units.value === undefined ? {} : { units: units.value }),
      ...(language.value === undefined ? {} : { language: language.value }),
      ...(theme.value === undefined ? {} : { theme: theme.value }),
      ...(graphic.value === undefined ? {} : { graphic: graphic.value }),
    },
    hasValues: readings.some(({ value }) => value !== undefined),
    issues: [version, ...readings].flatMap((reading) => reading.issues).concat(repeated(byKey)),
  };
}

type ValuesByKey = ReadonlyMap<string, readonly string[]>;

const NO_VALUES: readonly string[] = [];

/** The values of each key in the order of the parts. */
function valuesByKey({ parts }: Query): ValuesByKey {
  const byKey = new Map<string, string[]>();
  for (const { key, value } of parts) {
    const values = byKey.get(key);
    if (values) values.push(value);
    else byKey.set(key, [value]);
  }
  return byKey;
}

/** The keys that stand more than once with different values, though they have room for one. */
function repeated(byKey: ValuesByKey): readonly Issue[] {
  const keys = KEYS.filter((key) => {
    const values = byKey.get(key) ?? NO_VALUES;
    return values.length > 1 && !LISTS.includes(key) && values.some((one) => one !== values[0]);
  });
  return keys.map((key) => ({ code: 'repeated-key', key }));
}
