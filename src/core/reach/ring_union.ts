/*
 * The union of a ring set, once: reach, outline and picture ask for the same one. While a launch point is dragged the
 * discs of the others are known. What is known is few and replaced in turn: weak maps would cost more than the rest.
 */
import type { LngLat } from '../geodesy.ts';
import type { Ring } from '../rings.ts';
import { discOf, type Disc } from './disc.ts';
import { unionOf, type DiscUnion } from './union.ts';

const UNIONS_KNOWN = 16;
const PLACES_KNOWN = 512;
const DISCS_KNOWN = 8;

const unionsKnown: { readonly rings: readonly Ring[]; readonly union: DiscUnion }[] = [];
let nextUnion = 0;
/** The last discs about a place: a launch point that does not move keeps its position's object. */
const discsKnown = new Map<LngLat, Disc[]>();

/** The union of rings; the same object for the same list. */
export function unionOfRings(rings: readonly Ring[]): DiscUnion {
  const known = unionsKnown.find((one) => one.rings === rings);
  if (known) return known.union;
  const union = unionOf(rings.map(rememberedDisc));
  unionsKnown[nextUnion] = { rings, union };
  nextUnion = (nextUnion + 1) % UNIONS_KNOWN;
  return union;
}

function rememberedDisc(ring: Ring): Disc {
  let discs = discsKnown.get(ring.center);
  if (!discs) {
    if (discsKnown.size >= PLACES_KNOWN) discsKnown.clear();
    discs = [];
    discsKnown.set(ring.center, discs);
  }
  const radiusM = ring.radiusKm * 1000;
  for (const disc of discs) if (disc.radiusM === radiusM) return disc;
  const disc = discOf(ring);
  discs.unshift(disc);
  if (discs.length > DISCS_KNOWN) discs.pop();
  return disc;
}
