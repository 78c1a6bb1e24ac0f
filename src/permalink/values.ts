import { isFigureId } from '../core/figures.ts';
import type { Bounds } from '../core/geodesy.ts';
import type { Issue } from '../core/issues.ts';
import { parseDecimal } from '../core/decimal.ts';
import { failure, type Result, success } from '../core/result.ts';
import {
  EMPTY,
  type Launch,
  LIMITS,
  type Range,
  type Scenario,
  tidyText,
  withRanges,
} from '../core/scenario.ts';
import { keptFrame, keptPosition, keptRangeKm } from '../core/scenario_values.ts';

/** What a part of a link gave: a value, issues, or both. */
export interface Reading<Value> {
  readonly value?: Value;
  readonly issues: readonly Issue[];
}

const DEFAULT_RANGES = EMPTY.ranges.map(({ km }) => km).join(',');
const NOTHING: Reading<never> = { issues: [] };

/** Reads `lat,lng[,label]`; the label is all that follows the second comma. */
export function parseLaunch(text: string): Result<Launch, Issue> {
  const [latText = '', lngText = '', ...rest] = text.split(',');
  const lat = parseDecimal(latText);
  const lng = parseDecimal(lngText);
  const shown = shortened(text);
  if (lat === undefined || lng === undefined)
    return failure({ code: 'not-a-position', text: shown });
  const at = keptPosition(lng, lat);
  if (!at) return failure({ code: 'position-out-of-world', text: shown });
  const label = tidyText(rest.join(','), LIMITS.labelLength);
  return success(label === '' ? { at } : { at, label });
}

/** Reads a range in kilometres, within the limits. */
export function parseRangeKm(text: string): Result<number, Issue> {
  const km = parseDecimal(text);
  if (km === undefined) return failure({ code: 'not-a-range', text: shortened(text) });
  const kept = keptRangeKm(km);
  if (kept !== undefined) return success(kept);
  const { min, max } = LIMITS.rangeKm;
  return failure({ code: 'range-out-of-limits', text: shortened(text), minKm: min, maxKm: max });
}

/** Reads the launch points; `given` is how many the whole link holds. */
export function readLaunches(values: readonly string[], given: number): Reading<readonly Launch[]> {
  const results = values.map(parseLaunch);
  const launches = results.flatMap((result) => (result.ok ? [result.value] : []));
  const limit = LIMITS.launches;
  return {
    ...(launches.length > 0 ? { value: launches.slice(0, limit) } : {}),
    issues: [
      ...(launches.length > limit ? [{ code: 'too-many-launches', limit, given } as const] : []),
      ...results.flatMap((result) => (result.ok ? [] : [result.issue])),
      ...longLabelIssues(values),
    ],
  };
}

/** Reads the ranges and the published figure that each one cites; without `figure`, none cites any. */
export function readRanges(
  range: string | undefined,
  figure: string | undefined,
): Reading<readonly Range[]> {
  if (range === undefined && figure === undefined) return NOTHING;
  const figures = (figure ?? '').split(',').map((id) => id.trim());
  const results = (range ?? DEFAULT_RANGES).split(',').map(parseRangeKm);
  const ranges = results.flatMap((result, index) =>
    result.ok ? [rangeOf(result.value, figures[index])] : [],
  );
  const given = new Set(ranges.map(({ km }) => km)).size;
  const limit = LIMITS.ranges;
  const issues: readonly Issue[] = [
    ...results.flatMap((result) => (result.ok ? [] : [result.issue])),
    ...figures.flatMap((id, index) => figureIssue(id, index < results.length)),
    ...(given > limit ? [{ code: 'too-many-ranges', limit, given } as const] : []),
  ];
  return ranges.length === 0 ? { issues } : { value: withRanges(EMPTY, ranges).ranges, issues };
}

/** Reads `west,south,east,north`: a box on the Earth, not across the 180th meridian. */
export function readFrame(text: string | undefined): Reading<'fit' | Bounds> {
  if (text === undefined) return NOTHING;
  if (text.trim().toLowerCase() === 'fit') return { value: 'fit', issues: [] };
  const box = keptFrame(text.split(',').map((part) => parseDecimal(part) ?? NaN));
  return box ? { value: box, issues: [] } : unreadable('frame', text);
}

/** Reads one of a few words. */
export function readWord<Word extends string>(
  key: string,
  text: string | undefined,
  words: readonly Word[],
): Reading<Word> {
  if (text === undefined) return NOTHING;
  const given = text.trim().toLowerCase();
  const word = words.find((candidate) => candidate === given);
  return word === undefined ? unreadable(key, text) : { value: word, issues: [] };
}

type TextKey = 'title' | 'subtitle' | 'note' | 'credit';

/** Reads the words of the journalist; an empty text is none. */
export function readTexts(
  textOf: (key: TextKey) => string | undefined,
): Reading<Pick<Scenario, TextKey>> {
  const keys = ['title', 'subtitle', 'note', 'credit'] as const;
  const limit = LIMITS.textLength;
  const texts = keys.flatMap((key) => {
    const text = tidyText(textOf(key) ?? '', limit);
    return text === '' ? [] : [[key, text] as const];
  });
  const long = keys.filter((key) => isLonger(textOf(key) ?? '', limit));
  const issues = long.map((key) => ({ code: 'text-shortened', key, limit }) as const);
  return texts.length === 0 ? { issues } : { value: Object.fromEntries(texts), issues };
}

/** The version of a link; absent, it is 1. */
export function readVersion(text: string | undefined): Reading<string> {
  if (text === undefined) return NOTHING;
  const version = /^\s*0*([1-9]\d{0,5})\s*$/.exec(text)?.[1];
  if (version === undefined) return unreadable('v', text);
  return { value: version, issues: version === '1' ? [] : [{ code: 'newer-link', version }] };
}

function rangeOf(km: number, figure: string | undefined): Range {
  return figure !== undefined && isFigureId(figure) ? { km, figure } : { km };
}

function figureIssue(id: string, hasRange: boolean): readonly Issue[] {
  const isFine = id === '' || id === '-' || (hasRange && isFigureId(id));
  return isFine ? [] : unreadable('figure', id).issues;
}

/** A part that could not be read and is left out. */
export function unreadable(key: string, text: string): Reading<never> {
  return { issues: [{ code: 'unreadable-value', key, text: shortened(text) }] };
}

function longLabelIssues(values: readonly string[]): readonly Issue[] {
  const limit = LIMITS.labelLength;
  const labels = values.map((text) => text.split(',').slice(2).join(','));
  const isLong = labels.some((label) => isLonger(label, limit));
  return isLong ? [{ code: 'text-shortened', key: 'at', limit }] : [];
}

function isLonger(text: string, limit: number): boolean {
  return text.length > limit && tidyText(text, text.length).length > tidyText(text, limit).length;
}

function shortened(text: string): string {
  const line = tidyText(text, 61);
  return [...line].length > 60 ? `${[...line].slice(0, 59).join('')}…` : line;
}
