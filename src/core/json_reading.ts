/*
 * Reads parsed JSON part by part. A part that is not there is undefined without an issue; one that is wrong has a
 * stand-in and says what is wrong.
 */
import { tidyText } from './scenario.ts';
import { keptText } from './scenario_values.ts';

/** What is wrong with a part of a scenario; `path` is such as `launches.0.at`, and empty for the whole. */
export interface ScenarioIssue {
  readonly path: string;
  /** Goes on after the path: `must be text`. */
  readonly message: string;
}

/** A part as read, with a stand-in where there are issues. */
export interface Reading<Value> {
  readonly value: Value;
  readonly issues: readonly ScenarioIssue[];
}

export type Fields = Readonly<Record<string, unknown>>;

// a file full of rubbish is told about in a few sentences, not in thousands
export const MOST_ISSUES = 20;

/** A list; one that is too long is not looked into: it may be very long. */
export function readList<Item>(
  json: Fields,
  key: string,
  readItem: (item: unknown, path: string) => Reading<Item>,
  { least, most }: { readonly least: number; readonly most: number },
  path = '',
): Reading<readonly Item[] | undefined> {
  const list = json[key];
  if (list === undefined) return { value: undefined, issues: [] };
  const where = within(path, key);
  if (!Array.isArray(list) || list.length < least || list.length > most) {
    return { value: [], issues: [wrong(where, `must be a list of ${least} to ${most}`)] };
  }
  const readings = list.map((item: unknown, index) => readItem(item, `${where}.${index}`));
  return {
    value: readings.map(({ value }) => value),
    issues: readings.flatMap(({ issues }) => issues),
  };
}

/** One of a few words. */
export function readWord<Word extends string>(
  json: Fields,
  key: string,
  words: readonly Word[],
  path = '',
): Reading<Word | undefined> {
  const word = words.find((candidate) => candidate === json[key]);
  const isFine = json[key] === undefined || word !== undefined;
  return {
    value: word,
    issues: isFine ? [] : [wrong(within(path, key), `must be one of ${words.join(', ')}`)],
  };
}

/** A text of one line; an empty one is none. */
export function readText(
  json: Fields,
  key: string,
  path: string,
  limit: number,
): Reading<string | undefined> {
  const text = json[key] ?? '';
  if (typeof text !== 'string' || json[key] === null) {
    return { value: undefined, issues: [wrong(within(path, key), 'must be text')] };
  }
  const { value, isShortened } = keptText(text, limit);
  return {
    value,
    issues: isShortened ? [wrong(within(path, key), `is longer than ${limit} characters`)] : [],
  };
}

export function unknownKeys(
  json: Fields,
  known: readonly string[],
  path: string,
): readonly ScenarioIssue[] {
  return Object.keys(json)
    .filter((key) => !known.includes(key))
    .slice(0, MOST_ISSUES)
    .map((key) => wrong(within(path, tidyText(key, 40)), 'is no part of a scenario'));
}

/** Exactly so many finite numbers, or undefined. */
export function finiteNumbers(value: unknown, count: number): readonly number[] | undefined {
  if (!Array.isArray(value) || value.length !== count) return undefined;
  const numbers = value.filter((entry): entry is number => Number.isFinite(entry));
  return numbers.length === count ? numbers : undefined;
}

export function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An object with a key, or without it where there is no value. */
export function present<Key extends string, Value>(
  key: Key,
  value: Value | undefined,
): { readonly [K in Key]?: Value } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [K in Key]?: Value });
}

export function wrong(path: string, message: string): ScenarioIssue {
  return { path, message };
}

function within(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}
