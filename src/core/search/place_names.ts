import type { Atlas, Region, Town } from '../atlas.ts';
import { foldName, latinSpellings } from '../name_folding.ts';
import { isUkrainian } from '../places.ts';
import { FOREIGN_NAMES, FORMER_NAMES, REGION_NAMES } from './other_names.ts';

/** A town or a region, as it is found. */
export type Place =
  | { readonly kind: 'town'; readonly town: Town }
  | { readonly kind: 'region'; readonly region: Region };

/** All names of all places, ready to be compared; in lists, as there are thousands and the first search waits. */
export interface PlaceNames {
  /** Best known first: what decides between equal names. */
  readonly places: readonly Place[];
  /** Those of one place in order, some alike; one that has not come yet is empty. */
  readonly names: readonly string[];
  /** The same, folded. */
  readonly folded: readonly string[];
  /** The index of the place of each name. */
  readonly owners: readonly number[];
  /** From this index on the names were changed since: their places have others now. */
  readonly firstFormer: number;
}

/** A town of Ukraine, where launch points may be, comes before one of Russia with up to so many times as many people. */
const UKRAINE_FIRST = 10;
/** A region stands among towns as one of this population would. */
const REGION_WEIGHT = 300_000;

const KNOWN = new WeakMap<readonly Town[], PlaceNames>();

/** All names of all towns and regions of Ukraine and Russia; gathered once for an atlas. */
export function placeNamesOf(atlas: Pick<Atlas, 'towns' | 'regions'>): PlaceNames {
  const known = KNOWN.get(atlas.towns) ?? namesOf(placesOf(atlas));
  KNOWN.set(atlas.towns, known);
  return known;
}

function placesOf({ towns, regions }: Pick<Atlas, 'towns' | 'regions'>): readonly Place[] {
  const shown = regions.filter(({ id, country }) => country !== 'BY' && !CITIES.includes(id));
  const places: readonly Place[] = [
    ...towns.map((town) => ({ kind: 'town', town }) as const),
    ...shown.map((region) => ({ kind: 'region', region }) as const),
  ];
  return places.toSorted((a, b) => weightOf(b) - weightOf(a));
}

/** Regions that are a city, which is found as a town. */
const CITIES: readonly string[] = ['UA-30', 'UA-40', 'RU-MOW'];

function weightOf(place: Place): number {
  if (place.kind === 'region') return REGION_WEIGHT;
  return place.town.population * (isUkrainian(place.town) ? UKRAINE_FIRST : 1);
}

function namesOf(places: readonly Place[]): PlaceNames {
  const [names, folded, owners]: [string[], string[], number[]] = [[], [], []];
  const add = (owner: number, name: string, nameFolded = foldName(name)): void => {
    names.push(name);
    folded.push(nameFolded);
    owners.push(owner);
  };
  places.forEach((place, owner) => {
    if (place.kind === 'region') {
      for (const name of namesOfRegion(place.region)) add(owner, name);
      return;
    }
    const { en, uk, ru } = place.town.names;
    add(owner, en);
    add(owner, uk);
    add(owner, ru);
    for (const spelling of latinSpellings(ru)) add(owner, spelling, spelling);
    for (const name of wordsOf(FOREIGN_NAMES[place.town.id])) add(owner, name);
  });
  const firstFormer = names.length;
  places.forEach((place, owner) => {
    for (const name of formerNames(place)) add(owner, name);
  });
  return { places, names, folded, owners, firstFormer };
}

function namesOfRegion({ id, names }: Region): readonly string[] {
  return [...Object.values(names), ...(REGION_NAMES[id] ?? '').split(', ')];
}

function formerNames(place: Place): readonly string[] {
  const names = place.kind === 'town' ? wordsOf(FORMER_NAMES[place.town.id]) : NO_WORDS;
  return names.length === 0
    ? names
    : [...names, ...names.filter(isCyrillic).flatMap(latinSpellings)];
}

const NO_WORDS: readonly string[] = [];

function wordsOf(list: string | undefined): readonly string[] {
  return list?.split(' ').map((name) => name.replaceAll('_', ' ')) ?? NO_WORDS;
}

function isCyrillic(name: string): boolean {
  return /[а-яё]/i.test(name);
}
