import { isFigureId } from './figures.ts';
import type { Bounds } from './geodesy.ts';
import { LANGUAGES } from './languages.ts';
import { parseSize } from './picture_size.ts';
import { failure, type Result, success } from './result.ts';
import {
  EMPTY,
  type Launch,
  LIMITS,
  type Range,
  roundPosition,
  roundRangeKm,
  roundTo,
  type Scenario,
  tidyText,
  withRanges,
} from './scenario.ts';

/** What is wrong with a part of a scenario; `path` is such as `launches.0.at`, and empty for the whole. */
export interface ScenarioIssue {
  readonly path: string;
  /** Goes on after the path: `must be text`. */
  readonly message: string;
}

/** A part as read, with a stand-in where there are issues. */
interface Reading<Value> {
  readonly value: Value;
  readonly issues: readonly ScenarioIssue[];
}

type Fields = Readonly<Record<string, unknown>>;

// a file full of rubbish is told about in a few sentences, not in thousands
const MOST_ISSUES = 20;

/**
 * Reads a scenario from parsed JSON; never throws. A part that is not there has its default, as in a link; a part that
 * is wrong, or that no scenario has, refuses the whole. Numbers are rounded and texts tidied as everywhere.
 */
export function parseScenario(json: unknown): Result<Scenario, readonly ScenarioIssue[]> {
  if (!isObject(json)) return failure([{ path: '', message: 'must be an object' }]);
  const launches = readList(json, 'launches', readLaunch, { least: 0, most: LIMITS.launches });
  const ranges = readList(json, 'ranges', readRange, { least: 1, most: LIMITS.ranges });
  const from = readWord(json, 'from', ['points', 'ukraine']);
  const frame = readFrame(json);
  const texts = TEXTS.map((key) => entryOf(key, readText(json, key, '', LIMITS.textLength)));
  const units = readWord(json, 'units', ['km', 'mi']);
  const language = readWord(json, 'language', LANGUAGES);
  const theme = readWord(json, 'theme', ['light', 'dark']);
  const graphic = readGraphic(json);
  const parts = [launches, from, ranges, frame, ...texts, units, language, theme, graphic];
  const issues = [...unknownKeys(json, KEYS, ''), ...parts.flatMap((part) => part.issues)];
  if (issues.length > 0) return failure(issues.slice(0, MOST_ISSUES));
  const scenario: Scenario = {
    launches: launches.value ?? EMPTY.launches,
    from: from.value ?? EMPTY.from,
    ranges: ranges.value ?? EMPTY.ranges,
    frame: frame.value ?? EMPTY.frame,
    ...Object.fromEntries(texts.flatMap(({ value }) => (value ? [value] : []))),
    ...(units.value === undefined ? {} : { units: units.value }),
    ...(language.value === undefined ? {} : { language: language.value }),
    ...(theme.value === undefined ? {} : { theme: theme.value }),
    ...(graphic.value === undefined ? {} : { graphic: graphic.value }),
  };
  return success(withRanges(scenario, scenario.ranges));
}

const TEXTS = ['title', 'subtitle', 'note', 'credit'] as const;
const CHOICES = ['units', 'language', 'theme', 'graphic'] as const;
const KEYS: readonly string[] = ['launches', 'from', 'ranges', 'frame', ...TEXTS, ...CHOICES];

function entryOf(key: string, { value, issues }: Reading<string | undefined>) {
  return { value: value === undefined ? undefined : ([key, value] as const), issues };
}

function readLaunch(json: Fields, path: string): Reading<Launch> {
  const numbers = finiteNumbers(json['at'], 2);
  const [lng = 0, lat = 0] = numbers ?? [];
  const label = readText(json, 'label', path, LIMITS.labelLength);
  const isOnEarth = Math.abs(lng) <= 180 && Math.abs(lat) <= 90;
  return {
    value: {
      at: roundPosition([lng, lat]),
      ...(label.value === undefined ? {} : { label: label.value }),
    },
    issues: [
      ...unknownKeys(json, ['at', 'label'], path),
      ...(numbers ? [] : [wrong(`${path}.at`, 'must be [longitude, latitude] in degrees')]),
      ...(isOnEarth ? [] : [wrong(`${path}.at`, 'is not on the Earth: longitude comes first')]),
      ...label.issues,
    ],
  };
}

function readRange(json: Fields, path: string): Reading<Range> {
  const { km, figure } = json;
  const { min, max } = LIMITS.rangeKm;
  const rounded = typeof km === 'number' && Number.isFinite(km) ? roundRangeKm(km) : NaN;
  const isFigure = typeof figure === 'string' && isFigureId(figure);
  return {
    value: isFigure ? { km: rounded, figure } : { km: rounded },
    issues: [
      ...unknownKeys(json, ['km', 'figure'], path),
      ...(rounded >= min && rounded <= max
        ? []
        : [wrong(`${path}.km`, `must be a number from ${min} to ${max}`)]),
      ...(figure === undefined || isFigure
        ? []
        : [wrong(`${path}.figure`, 'is not the id of a published figure')]),
    ],
  };
}

/** Reads `fit` or `[west, south, east, north]`, a box on the Earth that does not cross the 180th meridian. */
function readFrame({ frame }: Fields): Reading<'fit' | Bounds | undefined> {
  if (frame === undefined || frame === 'fit') return { value: frame, issues: [] };
  const numbers = finiteNumbers(frame, 4)?.map((value) => roundTo(value, 2));
  const [west = NaN, south = NaN, east = NaN, north = NaN] = numbers ?? [];
  const isBox =
    west >= -180 && west < east && east <= 180 && south >= -90 && south < north && north <= 90;
  const message = 'must be "fit" or [west, south, east, north] in degrees';
  return isBox
    ? { value: [west, south, east, north], issues: [] }
    : { value: 'fit', issues: [wrong('frame', message)] };
}

function readGraphic({ graphic }: Fields): Reading<Scenario['graphic']> {
  if (graphic === undefined) return { value: undefined, issues: [] };
  if (!isObject(graphic))
    return { value: undefined, issues: [wrong('graphic', 'must be an object')] };
  const { size } = graphic;
  const isSize = typeof size === 'string' && parseSize(size) !== undefined;
  const issues = unknownKeys(graphic, ['size'], 'graphic');
  return isSize
    ? { value: { size }, issues }
    : {
        value: undefined,
        issues: [...issues, wrong('graphic.size', 'must be a size, such as 1200x675')],
      };
}

function readList<Item>(
  json: Fields,
  key: string,
  readItem: (item: Fields, path: string) => Reading<Item>,
  { least, most }: { readonly least: number; readonly most: number },
): Reading<readonly Item[] | undefined> {
  const list = json[key];
  if (list === undefined) return { value: undefined, issues: [] };
  // a list that is too long is not looked into: it may be very long
  if (!Array.isArray(list) || list.length < least || list.length > most) {
    return { value: [], issues: [wrong(key, `must be a list of ${least} to ${most}`)] };
  }
  const readings = list.map((item: unknown, index) =>
    isObject(item)
      ? readItem(item, `${key}.${index}`)
      : { issues: [wrong(`${key}.${index}`, 'must be an object')] },
  );
  return {
    value: readings.flatMap((reading) => ('value' in reading ? [reading.value] : [])),
    issues: readings.flatMap(({ issues }) => issues),
  };
}

function readWord<Word extends string>(
  json: Fields,
  key: string,
  words: readonly Word[],
): Reading<Word | undefined> {
  const word = words.find((candidate) => candidate === json[key]);
  const isFine = json[key] === undefined || word !== undefined;
  return {
    value: word,
    issues: isFine ? [] : [wrong(key, `must be one of ${words.join(', ')}`)],
  };
}

/** Reads a text of one line; an empty one is none. */
function readText(
  json: Fields,
  key: string,
  path: string,
  limit: number,
): Reading<string | undefined> {
  const text = json[key] ?? '';
  const where = path === '' ? key : `${path}.${key}`;
  if (typeof text !== 'string' || json[key] === null) {
    return { value: undefined, issues: [wrong(where, 'must be text')] };
  }
  const tidied = tidyText(text, limit);
  const isLonger = text.length > limit && tidyText(text, text.length).length > tidied.length;
  return {
    value: tidied === '' ? undefined : tidied,
    issues: isLonger ? [wrong(where, `is longer than ${limit} characters`)] : [],
  };
}

function unknownKeys(json: Fields, known: readonly string[], path: string): ScenarioIssue[] {
  return Object.keys(json)
    .filter((key) => !known.includes(key))
    .slice(0, MOST_ISSUES)
    .map((key) => {
      const shown = tidyText(key, 40);
      return wrong(path === '' ? shown : `${path}.${shown}`, 'is no part of a scenario');
    });
}

function finiteNumbers(value: unknown, count: number): readonly number[] | undefined {
  if (!Array.isArray(value) || value.length !== count) return undefined;
  const numbers = value.filter((entry): entry is number => Number.isFinite(entry));
  return numbers.length === count ? numbers : undefined;
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function wrong(path: string, message: string): ScenarioIssue {
  return { path, message };
}
