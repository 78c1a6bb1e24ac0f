import type { Atlas, Region, Town } from '../atlas.ts';
import { foldName, latinSpellings } from '../name_folding.ts';
import { isUkrainian } from '../places.ts';
import { FOREIGN_NAMES, FORMER_NAMES, REGION_NAMES } from './other_names.ts';

/** A town or a region, as it is found. */
export type Place =
  | { readonly kind: 'town'; readonly town: Town }
  | { readonly kind: 'region'; readonly region: Region };

/** One of the names of a place, ready to be compared. */
export interface PlaceName {
  readonly place: Place;
  readonly name: string;
  /** The name was changed; the place has another now. */
  readonly isFormer: boolean;
  readonly folded: string;
  /** Which letters the folded name has, a bit each. */
  readonly letters: number;
  /** How well known the place is: what decides between equal names. */
  readonly weight: number;
}

type Named = readonly [name: string, isFormer: boolean];

/** A town of Ukraine, where launch points may be, comes before one of Russia with up to so many times as many people. */
const UKRAINE_FIRST = 10;
/** A region stands among towns as one of this population would. */
const REGION_WEIGHT = 300_000;

const KNOWN = new WeakMap<readonly Town[], readonly PlaceName[]>();

/** All names of all towns and regions of Ukraine and Russia; made once for an atlas. */
export function placeNamesOf({
  towns,
  regions,
}: Pick<Atlas, 'towns' | 'regions'>): readonly PlaceName[] {
  const known = KNOWN.get(towns);
  if (known) return known;
  const shown = regions.filter(({ id, country }) => country !== 'BY' && !CITIES.includes(id));
  const names = [...towns.flatMap(namesOfTown), ...shown.flatMap(namesOfRegion)];
  KNOWN.set(towns, names);
  return names;
}

/** Regions that are a city, which is found as a town. */
const CITIES: readonly string[] = ['UA-30', 'UA-40', 'RU-MOW'];

function namesOfTown(town: Town): PlaceName[] {
  const { en, uk, ru } = town.names;
  const former = FORMER_NAMES[town.id];
  const foreign = FOREIGN_NAMES[town.id];
  const weight = town.population * (isUkrainian(town) ? UKRAINE_FIRST : 1);
  return entriesOf({ kind: 'town', town }, weight, [
    ...current([en, uk, ru, ...latinSpellings(ru)]),
    ...current(wordsOf(foreign)),
    ...formerly(wordsOf(former)),
  ]);
}

function namesOfRegion(region: Region): PlaceName[] {
  const others = (REGION_NAMES[region.id] ?? '').split(', ').filter((name) => name !== '');
  const names = [...Object.values(region.names), ...others];
  return entriesOf({ kind: 'region', region }, REGION_WEIGHT, current(names));
}

function wordsOf(list: string | undefined): string[] {
  return list === undefined ? [] : list.split(' ').map((name) => name.replaceAll('_', ' '));
}

function current(names: readonly string[]): Named[] {
  // a name that has not come yet is empty
  return names.filter((name) => name !== '').map((name) => [name, false]);
}

function formerly(names: readonly string[]): Named[] {
  const russian = names.filter((name) => /[а-яё]/i.test(name)).flatMap(latinSpellings);
  return [...names, ...russian].map((name) => [name, true]);
}

function entriesOf(place: Place, weight: number, names: readonly Named[]): PlaceName[] {
  const byFolded = new Map<string, PlaceName>();
  for (const [name, isFormer] of names) {
    const folded = foldName(name);
    if (byFolded.has(folded)) continue;
    const letters = lettersOf(folded);
    byFolded.set(folded, { place, name, isFormer, folded, letters, weight });
  }
  return [...byFolded.values()];
}

/** The letters of a folded name as bits; letters of different scripts may share one. */
export function lettersOf(folded: string): number {
  let bits = 0;
  for (let i = 0; i < folded.length; i++) bits |= 1 << (folded.charCodeAt(i) & 31);
  return bits;
}
