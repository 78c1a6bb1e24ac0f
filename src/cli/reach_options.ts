import { type Language, LANGUAGES } from '../core/languages.ts';
import { failure, type Result, success } from '../core/result.ts';
import { type Launch, LIMITS, type Units } from '../core/scenario.ts';
import { parseLaunch, parseRangeKm } from '../permalink/values.ts';
import { type Refusal, refused, wrongUsage } from './outcome.ts';
import { splitWords, type SplitWords } from './words.ts';

const FORMATS = ['text', 'json', 'csv', 'geojson'] as const;

export type Format = (typeof FORMATS)[number];

/** What a person asked `reach` for, as far as it can be told without the atlas. */
export interface ReachOptions {
  readonly link?: string | undefined;
  readonly launches: readonly Launch[];
  readonly rangesKm: readonly number[];
  readonly from?: 'points' | 'ukraine' | undefined;
  readonly format: Format;
  readonly towns: boolean;
  readonly language?: Language | undefined;
  readonly units?: Units | undefined;
}

/** What `reach` understands, and `render` too. */
export const REACH_FLAGS = {
  at: { type: 'string', multiple: true },
  range: { type: 'string', multiple: true },
  from: { type: 'string' },
  format: { type: 'string' },
  towns: { type: 'boolean' },
  lang: { type: 'string' },
  units: { type: 'string' },
} as const;

/** A value that was asked for, or what is wrong with it. */
type Read<Value> = Result<Value, Refusal>;

/** Reads the words after `reach`. */
export function parseReachOptions(words: readonly string[]): Result<ReachOptions, Refusal> {
  const split = splitWords(words, REACH_FLAGS);
  return split.ok ? reachOptionsOf(split.value) : split;
}

/** Reads what `reach` understands of words that were split already. */
export function reachOptionsOf({
  values,
  positionals,
}: SplitWords<typeof REACH_FLAGS>): Result<ReachOptions, Refusal> {
  const launches = (values.at ?? []).map(readLaunch);
  const ranges = (values.range ?? []).map(readRange);
  const link = readLink(positionals);
  const from = readOneOf('--from', values.from, ['points', 'ukraine']);
  const format = readOneOf('--format', values.format, FORMATS);
  const language = readOneOf('--lang', values.lang, LANGUAGES);
  const units = readOneOf('--units', values.units, ['km', 'mi']);
  const refusal = firstRefusal([link, ...launches, ...ranges, from, format, language, units]);
  if (refusal) return failure(refusal);
  const options = {
    link: valueOf(link),
    launches: launches.flatMap((launch) => valueOf(launch) ?? []),
    rangesKm: [...new Set(ranges.flatMap((range) => valueOf(range) ?? []))],
    from: valueOf(from),
    format: valueOf(format) ?? 'text',
    towns: values.towns ?? false,
    language: valueOf(language),
    units: valueOf(units),
  };
  return checkAmounts(options);
}

function checkAmounts(options: ReachOptions): Result<ReachOptions, Refusal> {
  const { link, launches, rangesKm, from } = options;
  if (link === undefined && launches.length === 0 && from === undefined) {
    return failure(wrongUsage('Say where from: with a LINK, --at LAT,LNG or --from ukraine.'));
  }
  if (rangesKm.length <= LIMITS.ranges) return success(options);
  const given = rangesKm.length;
  return failure(refused(`At most ${LIMITS.ranges} ranges are possible, and ${given} were given.`));
}

function readLink(positionals: readonly string[]): Read<string | undefined> {
  const [link = '', second] = positionals;
  if (second === undefined) return success(link.trim() === '' ? undefined : link);
  return failure(wrongUsage(`There is one word too many, “${second}”: put a LINK in quotes.`));
}

function readLaunch(text: string): Read<Launch> {
  const launch = parseLaunch(text);
  if (launch.ok) return launch;
  const example = 'write latitude and longitude as decimal degrees, such as 50.9077,34.7981';
  return launch.issue.code === 'not-a-position'
    ? failure(wrongUsage(`--at “${text}” is not a position: ${example}.`))
    : failure(refused(`--at “${text}” is not on the Earth: ${example}.`));
}

function readRange(text: string): Read<number> {
  const range = parseRangeKm(text);
  if (range.ok) return range;
  const { min, max } = LIMITS.rangeKm;
  return range.issue.code === 'not-a-range'
    ? failure(wrongUsage(`--range “${text}” is not a number of kilometres, such as 306.`))
    : failure(refused(`--range “${text}” is not between ${min} and ${max} kilometres.`));
}

/** Reads a flag that takes one of a few words. */
export function readOneOf<Word extends string>(
  flag: string,
  text: string | undefined,
  words: readonly Word[],
): Read<Word | undefined> {
  const word = words.find((candidate) => candidate === text);
  if (text === undefined || word !== undefined) return success(word);
  return failure(wrongUsage(`${flag} “${text}” is not one of ${words.join(', ')}.`));
}

/** All sentences of the worst kind: wrong usage is told before anything is refused. */
function firstRefusal(reads: readonly Read<unknown>[]): Refusal | undefined {
  const refusals = reads.flatMap((read) => (read.ok ? [] : [read.issue]));
  const usage = refusals.filter(({ exitCode }) => exitCode === 2);
  const worst = usage.length > 0 ? usage : refusals;
  if (worst.length === 0) return undefined;
  return {
    exitCode: usage.length > 0 ? 2 : 1,
    sentences: worst.flatMap(({ sentences }) => sentences),
  };
}

function valueOf<Value>(read: Read<Value>): Value | undefined {
  return read.ok ? read.value : undefined;
}
