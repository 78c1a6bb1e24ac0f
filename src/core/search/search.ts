import type { Atlas, Town } from '../atlas.ts';
import { foldName } from '../name_folding.ts';
import { isUkrainian } from '../places.ts';
import { editsBetween } from './edits.ts';
import { placeNamesOf, type Place, type PlaceNames } from './place_names.ts';

/** A place that a query means, by the name that fits best. */
export interface Hit {
  readonly place: Place;
  readonly name: string;
  readonly isFormer: boolean;
  /** The query is the name, is a part of it, or is only like it. */
  readonly fit: 'name' | 'part' | 'similar';
}

interface Found {
  /** Indices of the place, and of the one of its names that fits best. */
  readonly owner: number;
  readonly index: number;
  readonly rank: number;
}

/** How well a folded name fits: a whole number, the less the better. */
type RankOf = (folded: string) => number;

const WHOLE = 0;
const SIMILAR = 4;
const NO_MATCH = Infinity;
/** No place has a longer name. */
const LONGEST = 60;

/**
 * The towns and regions of Ukraine and Russia that a query means, in any of their names, in Latin, Cyrillic and, for
 * regions, Greek letters: equal names first, then beginnings of names, of words, and the rest, each by how well known the
 * place is. Only where nothing is left to find are names taken that are a few letters off.
 */
export function searchPlaces(
  query: string,
  atlas: Pick<Atlas, 'towns' | 'regions'>,
  limit: number,
): readonly Hit[] {
  const wanted = foldName(query);
  if (wanted === '' || wanted.length > LONGEST) return [];
  const names = placeNamesOf(atlas);
  const exact = bestOf(names, (folded) => rankOf(wanted, folded));
  const found = exact.length > 0 ? exact : bestOf(names, similarTo(wanted));
  return found.slice(0, limit).map((place) => hitOf(place, names));
}

/** The Ukrainian towns that have just this name, present ones before former ones, larger ones first. */
export function townsNamed(name: string, atlas: Pick<Atlas, 'towns' | 'regions'>): readonly Town[] {
  return searchPlaces(name, atlas, Infinity)
    .filter(({ fit }) => fit === 'name')
    .sort((a, b) => Number(a.isFormer) - Number(b.isFormer))
    .flatMap(({ place }) => (place.kind === 'town' && isUkrainian(place.town) ? [place.town] : []));
}

/** The places by the best name of each, best places first. */
function bestOf({ places, folded, owners }: PlaceNames, rankOf: RankOf): Found[] {
  const ranks = new Float64Array(places.length).fill(NO_MATCH);
  const indices = new Uint32Array(places.length);
  for (let index = 0; index < folded.length; index++) {
    const rank = rankOf(folded[index]!);
    const owner = owners[index]!;
    if (rank >= ranks[owner]!) continue;
    ranks[owner] = rank;
    indices[owner] = index;
  }
  // the places come in order, and so do those of one rank
  const byRank: Found[][] = [];
  ranks.forEach((rank, owner) => {
    if (rank < NO_MATCH) (byRank[rank] ??= []).push({ owner, index: indices[owner]!, rank });
  });
  return byRank.flat();
}

function rankOf(wanted: string, name: string): number {
  const at = name.indexOf(wanted);
  if (at < 0) return NO_MATCH;
  if (at === 0) return name.length === wanted.length ? WHOLE : 1;
  if (name[at - 1] === ' ' || name.includes(` ${wanted}`)) return 2;
  return 3;
}

/** Ranks names by how many letters they are off, as far as a query of this length may be off. */
function similarTo(wanted: string): RankOf {
  const most = mostEdits(wanted);
  const letters = lettersOf(wanted);
  if (most === 0) return () => NO_MATCH;
  return (folded) => {
    if (folded.length < wanted.length - most) return NO_MATCH;
    // each edit brings in one letter at most
    if (bitsIn(letters & ~lettersOf(folded)) > most) return NO_MATCH;
    const edits = editsBetween(wanted, folded, most);
    if (!edits) return NO_MATCH;
    if (edits.whole <= most) return SIMILAR + 2 * edits.whole;
    return edits.beginning <= most ? SIMILAR + 2 * edits.beginning + 1 : NO_MATCH;
  };
}

function mostEdits({ length }: string): number {
  if (length < 4) return 0;
  if (length < 7) return 1;
  return length < 11 ? 2 : 3;
}

/** The letters of a folded name as bits; letters of different scripts may share one. */
function lettersOf(folded: string): number {
  let bits = 0;
  for (let i = 0; i < folded.length; i++) bits |= 1 << (folded.charCodeAt(i) & 31);
  return bits;
}

function bitsIn(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

function hitOf({ owner, index, rank }: Found, { places, names, firstFormer }: PlaceNames): Hit {
  const fit = rank === WHOLE ? 'name' : 'part';
  return {
    place: places[owner]!,
    name: names[index]!,
    isFormer: index >= firstFormer,
    fit: rank >= SIMILAR ? 'similar' : fit,
  };
}
