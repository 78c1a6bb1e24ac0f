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

/** How many places are gathered at a time where nobody waits for them; a millisecond or two. */
const AT_A_TIME = 250;

const KNOWN = new WeakMap<readonly Town[], PlaceNames>();
const BEGUN = new WeakMap<readonly Town[], Generator<undefined, PlaceNames>>();

/** All names of all towns and regions of Ukraine and Russia; gathered once for an atlas. */
export function placeNamesOf(atlas: Pick<Atlas, 'towns' | 'regions'>): PlaceNames {
  for (;;) {
    const known = KNOWN.get(atlas.towns);
    if (known) return known;
    gatherSome(atlas);
  }
}

/** Gathers some more of the names ahead of a search; true when all are there. */
export function gatherSome(atlas: Pick<Atlas, 'towns' | 'regions'>): boolean {
  if (KNOWN.has(atlas.towns)) return true;
  const gathering = BEGUN.get(atlas.towns) ?? namesOf(placesOf(atlas));
  BEGUN.set(atlas.towns, gathering);
  const { done, value } = gathering.next();
  if (value) KNOWN.set(atlas.towns, value);
  return done === true;
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

function* namesOf(places: readonly Place[]): Generator<undefined, PlaceNames> {
  const [names, folded, owners]: [string[], string[], number[]] = [[], [], []];
  const add = (owner: number, name: string): void => {
    names.push(name);
    folded.push(foldName(name));
    owners.push(owner);
  };
  for (const [owner, place] of places.entries()) {
    if (owner % AT_A_TIME === 0) yield;
    for (const name of namesNow(place)) add(owner, name);
  }
  const firstFormer = names.length;
  places.forEach((place, owner) => {
    for (const name of formerNames(place)) add(owner, name);
  });
  return { places, names, folded, owners, firstFormer };
}

function namesNow(place: Place): readonly string[] {
  if (place.kind === 'region') {
    const { id, names } = place.region;
    return [...Object.values(names), ...(REGION_NAMES[id] ?? '').split(', ')];
  }
  const { en, uk, ru } = place.town.names;
  return [en, uk, ru, ...latinSpellings(ru), ...wordsOf(FOREIGN_NAMES[place.town.id])];
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
