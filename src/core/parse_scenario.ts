import { isFigureId } from './figures.ts';
import type { Bounds } from './geodesy.ts';
import {
  type Fields,
  finiteNumbers,
  isObject,
  MOST_ISSUES,
  present,
  type Reading,
  readList,
  readText,
  readWord,
  type ScenarioIssue,
  unknownKeys,
  wrong,
} from './json_reading.ts';
import { LANGUAGES } from './languages.ts';
import { readGraphic } from './parse_graphic.ts';
import { failure, type Result, success } from './result.ts';
import {
  LAUNCH_MODELS,
  type Launch,
  LIMITS,
  type Range,
  type Scenario,
  TEXT_KEYS,
  THEMES,
  UNITS,
  withRanges,
} from './scenario.ts';
import { keptFrame, keptPosition, keptRangeKm, scenarioOf } from './scenario_values.ts';

export type { ScenarioIssue };

/**
 * Reads a scenario from parsed JSON; never throws. A part that is not there has its default, as in a link; a part that
 * is wrong, or that no scenario has, refuses the whole. Numbers are rounded and texts tidied as everywhere.
 */
export function parseScenario(json: unknown): Result<Scenario, readonly ScenarioIssue[]> {
  if (!isObject(json)) return failure([{ path: '', message: 'must be an object' }]);
  const launches = readList(json, 'launches', readLaunch, { least: 0, most: LIMITS.launches });
  const ranges = readList(json, 'ranges', readRange, { least: 1, most: LIMITS.ranges });
  const from = readWord(json, 'from', LAUNCH_MODELS);
  const frame = readFrame(json);
  const texts = TEXT_KEYS.map((key) => ({
    key,
    ...readText(json, key, '', LIMITS.textLength),
  }));
  const units = readWord(json, 'units', UNITS);
  const language = readWord(json, 'language', LANGUAGES);
  const theme = readWord(json, 'theme', THEMES);
  const graphic = readGraphic(json);
  const parts = [launches, from, ranges, frame, ...texts, units, language, theme, graphic];
  const issues = [...unknownKeys(json, KEYS, ''), ...parts.flatMap((part) => part.issues)];
  if (issues.length > 0) return failure(issues.slice(0, MOST_ISSUES));
  const scenario = scenarioOf({
    launches: launches.value,
    from: from.value,
    ranges: ranges.value,
    frame: frame.value,
    ...Object.fromEntries(texts.map(({ key, value }) => [key, value])),
    units: units.value,
    language: language.value,
    theme: theme.value,
    graphic: graphic.value,
  });
  return success(withRanges(scenario, scenario.ranges));
}

const CHOICES = ['units', 'language', 'theme', 'graphic'] as const;
const KEYS: readonly string[] = ['launches', 'from', 'ranges', 'frame', ...TEXT_KEYS, ...CHOICES];

function readLaunch(json: unknown, path: string): Reading<Launch> {
  if (!isObject(json)) return { value: NOWHERE, issues: [wrong(path, 'must be an object')] };
  const numbers = finiteNumbers(json['at'], 2);
  const [lng = 0, lat = 0] = numbers ?? [];
  const label = readText(json, 'label', path, LIMITS.labelLength);
  const at = keptPosition(lng, lat);
  return {
    value: { ...NOWHERE, ...present('at', at), ...present('label', label.value) },
    issues: [
      ...unknownKeys(json, ['at', 'label'], path),
      ...(numbers ? [] : [wrong(`${path}.at`, 'must be [longitude, latitude] in degrees')]),
      ...(at ? [] : [wrong(`${path}.at`, 'is not on the Earth: longitude comes first')]),
      ...label.issues,
    ],
  };
}

/** Stands in for a launch point with issues, which refuse the whole. */
const NOWHERE: Launch = { at: [0, 0] };

function readRange(json: unknown, path: string): Reading<Range> {
  if (!isObject(json)) return { value: { km: NaN }, issues: [wrong(path, 'must be an object')] };
  const { km, figure } = json;
  const { min, max } = LIMITS.rangeKm;
  const kept = typeof km === 'number' ? keptRangeKm(km) : undefined;
  const isFigure = typeof figure === 'string' && isFigureId(figure);
  return {
    value: { km: kept ?? NaN, ...present('figure', isFigure ? figure : undefined) },
    issues: [
      ...unknownKeys(json, ['km', 'figure'], path),
      ...(kept === undefined
        ? [wrong(`${path}.km`, `must be a number from ${min} to ${max}`)]
        : []),
      ...(figure === undefined || isFigure
        ? []
        : [wrong(`${path}.figure`, 'is not the id of a published figure')]),
    ],
  };
}

/** Reads `fit` or `[west, south, east, north]`. */
function readFrame({ frame }: Fields): Reading<'fit' | Bounds | undefined> {
  if (frame === undefined || frame === 'fit') return { value: frame, issues: [] };
  const box = keptFrame(finiteNumbers(frame, 4) ?? []);
  const message = 'must be "fit" or [west, south, east, north] in degrees';
  return { value: box, issues: box ? [] : [wrong('frame', message)] };
}
