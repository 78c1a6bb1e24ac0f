import type { Atlas, Town } from '../atlas.ts';
import { foldName } from '../name_folding.ts';
import { isUkrainian } from '../places.ts';
import { editsBetween } from './edits.ts';
import { lettersOf, placeNamesOf, type Place, type PlaceName } from './place_names.ts';

/** A place that a query means, by the name that fits best. */
export interface Hit {
  readonly place: Place;
  readonly name: string;
  readonly isFormer: boolean;
  /** The query is the name, is a part of it, or is only like it. */
  readonly fit: 'name' | 'part' | 'similar';
}

interface Found {
  readonly entry: PlaceName;
  readonly rank: number;
}

const WHOLE = 0;
const SIMILAR = 5;
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
  const exact = bestOf(names, (entry) => rankOf(wanted, entry.folded));
  const found = exact.length > 0 ? exact : bestOf(names, similarTo(wanted));
  return found.slice(0, limit).map(hitOf);
}

/** The Ukrainian towns that have just this name, present ones before former ones, larger ones first. */
export function townsNamed(name: string, atlas: Pick<Atlas, 'towns' | 'regions'>): readonly Town[] {
  return searchPlaces(name, atlas, Infinity)
    .filter(({ fit }) => fit === 'name')
    .sort((a, b) => Number(a.isFormer) - Number(b.isFormer))
    .flatMap(({ place }) => (place.kind === 'town' && isUkrainian(place.town) ? [place.town] : []));
}

/** The best name of each place, best places first. */
function bestOf(names: readonly PlaceName[], rank: (entry: PlaceName) => number): Found[] {
  const best = new Map<Place, Found>();
  for (const entry of names) {
    const found = { entry, rank: rank(entry) };
    const known = best.get(entry.place);
    if (found.rank < (known?.rank ?? NO_MATCH)) best.set(entry.place, found);
  }
  return [...best.values()].sort((a, b) => a.rank - b.rank || b.entry.weight - a.entry.weight);
}

function rankOf(wanted: string, name: string): number {
  const at = name.indexOf(wanted);
  if (at < 0) return NO_MATCH;
  if (at === 0) return name.length === wanted.length ? WHOLE : 1;
  if (name[at - 1] === ' ' || name.includes(` ${wanted}`)) return 2;
  return 3;
}

/** Ranks names by how many letters they are off, as far as a query of this length may be off. */
function similarTo(wanted: string): (entry: PlaceName) => number {
  const most = mostEdits(wanted);
  const letters = lettersOf(wanted);
  if (most === 0) return () => NO_MATCH;
  return ({ folded, letters: others }) => {
    // each edit brings in one letter at most
    if (bitsIn(letters & ~others) > most || folded.length < wanted.length - most) return NO_MATCH;
    const edits = editsBetween(wanted, folded, most);
    if (!edits) return NO_MATCH;
    if (edits.whole <= most) return SIMILAR + edits.whole;
    return edits.beginning <= most ? SIMILAR + edits.beginning + 0.5 : NO_MATCH;
  };
}

function mostEdits({ length }: string): number {
  if (length < 4) return 0;
  if (length < 7) return 1;
  return length < 11 ? 2 : 3;
}

function bitsIn(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

function hitOf({ entry: { place, name, isFormer }, rank }: Found): Hit {
  const fit = rank === WHOLE ? 'name' : 'part';
  return { place, name, isFormer, fit: rank >= SIMILAR ? 'similar' : fit };
}
