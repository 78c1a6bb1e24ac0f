import type { Atlas, Town } from './atlas.ts';
import { distanceKm, type LngLat } from './geodesy.ts';
import type { Issue } from './issues.ts';
import type { Language } from './languages.ts';
import { foldName, latinSpellings } from './name_folding.ts';
import { failure, type Result, success } from './result.ts';
import { roundPosition, type Scenario } from './scenario.ts';
import { sphereAngle } from './sphere.ts';

/** The town nearest to a position by geodesic distance; undefined only where there are no towns. */
export function nearestTown(at: LngLat, towns: readonly Town[]): NearTown | undefined {
  // while one launch point is dragged, the others ask again at every step
  const known = NEAREST.get(towns) ?? new Map<string, NearTown | undefined>();
  NEAREST.set(towns, known);
  const key = at.join();
  if (!known.has(key)) {
    if (known.size > MOST_REMEMBERED) known.clear();
    known.set(key, searchNearest(at, towns));
  }
  return known.get(key);
}

interface NearTown {
  readonly town: Town;
  readonly km: number;
}

const NEAREST = new WeakMap<readonly Town[], Map<string, NearTown | undefined>>();
const MOST_REMEMBERED = 1000;

function searchNearest(at: LngLat, towns: readonly Town[]): NearTown | undefined {
  const roughly = towns.map((town) => sphereAngle(at, town.at));
  // a sphere is off by less than 0.6 %, so the nearest is among these
  const limit = roughly.reduce((least, value) => Math.min(least, value), Infinity) * 1.02 + 1e-9;
  const near = towns.filter((_, index) => (roughly[index] ?? Infinity) <= limit);
  const measured = near.map((town) => ({ town, km: distanceKm(at, town.at) }));
  return measured.reduce<NearTown | undefined>(
    (best, next) => (best === undefined || next.km < best.km ? next : best),
    undefined,
  );
}

const UKRAINIAN = new WeakMap<readonly Town[], readonly Town[]>();

/** The towns of Ukraine, largest first; the same list for the same atlas. */
export function ukrainianTowns({ towns }: Pick<Atlas, 'towns'>): readonly Town[] {
  const known = UKRAINIAN.get(towns) ?? towns.filter(isUkrainian);
  UKRAINIAN.set(towns, known);
  return known;
}

export function isUkrainian(town: Town): boolean {
  return town.region.startsWith('UA-');
}

/** A town's name in the language, as far as the atlas has it: English stands in for all but Ukrainian and Russian. */
export function townName(town: Town, language: Language): string {
  return town.names[language === 'uk' || language === 'ru' ? language : 'en'];
}

/** What each launch point is called: its label or the nearest Ukrainian town; a repeated name gets a number. */
export function launchNames(
  scenario: Scenario,
  atlas: Pick<Atlas, 'towns'>,
  language: Language,
): string[] {
  const towns = ukrainianTowns(atlas);
  const names = scenario.launches.map(({ at, label }, index) => {
    const nearest = label === undefined ? nearestTown(at, towns) : undefined;
    return label ?? (nearest ? townName(nearest.town, language) : String(index + 1));
  });
  const taken = new Set(names);
  return names.map((name, index) => {
    if (names.indexOf(name) === index) return name;
    const numbered = firstFree(name, taken);
    taken.add(numbered);
    return numbered;
  });
}

/**
 * The Ukrainian towns whose name in any of three scripts or in a common older Latin spelling holds the query:
 * equal names first, then beginnings of names, of words, and the rest, each by population.
 */
export function searchTowns(query: string, towns: readonly Town[], limit: number): readonly Town[] {
  const wanted = foldName(query);
  if (wanted === '') return [];
  return towns
    .filter(isUkrainian)
    .map((town) => ({ town, rank: rankOf(wanted, foldedNames(town)) }))
    .filter(({ rank }) => rank < NO_MATCH)
    .sort((a, b) => a.rank - b.rank || b.town.population - a.town.population)
    .slice(0, limit)
    .map(({ town }) => town);
}

const NO_MATCH = 4;

// folding a thousand towns takes some 10 ms, too long for every key that is pressed
const FOLDED = new WeakMap<Town, readonly string[]>();

function foldedNames(town: Town): readonly string[] {
  const known = FOLDED.get(town);
  if (known) return known;
  const { en, uk, ru } = town.names;
  const folded = [...new Set([...[en, uk, ru].map(foldName), ...latinSpellings(ru)])];
  FOLDED.set(town, folded);
  return folded;
}

function rankOf(wanted: string, names: readonly string[]): number {
  const ranks = names.map((name) => {
    if (name === wanted) return 0;
    if (name.startsWith(wanted)) return 1;
    if (name.includes(` ${wanted}`)) return 2;
    return name.includes(wanted) ? 3 : NO_MATCH;
  });
  return Math.min(...ranks);
}

/** Reads a decimal number with a point, without exponent; minus may be typographic. */
export function parseDecimal(text: string): number | undefined {
  const plain = text
    .trim()
    .replace(FULL_WIDTH, narrow)
    .replace(/^[\u2212\u2013]/, '-');
  if (!/^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/.test(plain)) return undefined;
  const value = Number(plain);
  return value === 0 ? 0 : value;
}

/** Plus, minus, stop and digits as wide as a Chinese character. */
const FULL_WIDTH = /[\uff0b\uff0d\uff0e\uff10-\uff19]/g;

function narrow(character: string): string {
  return String.fromCharCode(character.charCodeAt(0) - 0xfee0);
}

const POINT = String.raw`\d{1,3}(?:\.\d+)?`;
const COMMA = String.raw`\d{1,3},\d+`;
const WRITINGS = [
  // whole degrees on both sides of a bare comma may be one number with a decimal comma
  { pair: pairOf(POINT, String.raw`\s*[,;]\s*|\s+`), isAmbiguous: /^-?\d+,\d+$/ },
  { pair: pairOf(COMMA, String.raw`\s*;\s*|,?\s+`), isAmbiguous: undefined },
];

/** Reads latitude and longitude in decimal degrees, with decimal points or commas, `°` and N, S, E, W where given. */
export function parseCoordinates(text: string): Result<LngLat, Issue> {
  const plain = text
    .trim()
    .replace(/[\u2212\u2013]/g, '-')
    .toUpperCase();
  const shown = text.trim().slice(0, 60);
  if (plain.length > 60) return failure({ code: 'not-a-position', text: shown });
  for (const { pair, isAmbiguous } of WRITINGS) {
    const found = pair.exec(plain)?.groups;
    if (!found || isAmbiguous?.test(plain)) continue;
    const at = positionOf(found);
    if (at === undefined) break;
    const isOnEarth = Math.abs(at[1]) <= 90 && Math.abs(at[0]) <= 180;
    return isOnEarth
      ? success(roundPosition(at))
      : failure({ code: 'position-out-of-world', text: shown });
  }
  return failure({ code: 'not-a-position', text: shown });
}

function pairOf(number: string, gap: string): RegExp {
  const side = (n: 1 | 2) =>
    String.raw`(?<before${n}>[NSEW])?\s*(?<number${n}>-?${number})\s*°?\s*(?<after${n}>[NSEW])?`;
  return new RegExp(`^${side(1)}(?:${gap})${side(2)}$`);
}

/** Puts a pair in order; undefined where letters and signs contradict one another. */
function positionOf(found: Readonly<Record<string, string | undefined>>): LngLat | undefined {
  const first = axisOf(found, 1);
  const second = axisOf(found, 2);
  if (first === undefined || second === undefined) return undefined;
  if (first.axis === 'lng' ? second.axis === 'lng' : second.axis === 'lat') return undefined;
  const isSwapped = first.axis === 'lng' || second.axis === 'lat';
  // an order that is not latitude first needs a letter on both sides
  if (isSwapped && (first.axis === undefined || second.axis === undefined)) return undefined;
  return isSwapped ? [first.degrees, second.degrees] : [second.degrees, first.degrees];
}

function axisOf(
  found: Readonly<Record<string, string | undefined>>,
  side: 1 | 2,
): { degrees: number; axis: 'lat' | 'lng' | undefined } | undefined {
  const before = found[`before${side}`];
  const after = found[`after${side}`];
  const letter = before ?? after;
  const degrees = parseDecimal((found[`number${side}`] ?? '').replace(',', '.'));
  if (degrees === undefined || (before !== undefined && after !== undefined)) return undefined;
  if (letter === undefined) return { degrees, axis: undefined };
  if (degrees < 0) return undefined;
  const isNegative = letter === 'S' || letter === 'W';
  return {
    degrees: isNegative && degrees !== 0 ? -degrees : degrees,
    axis: letter === 'N' || letter === 'S' ? 'lat' : 'lng',
  };
}

function firstFree(name: string, taken: ReadonlySet<string>): string {
  for (let number = 2; ; number += 1) {
    const numbered = `${name} ${number}`;
    if (!taken.has(numbered)) return numbered;
  }
}
