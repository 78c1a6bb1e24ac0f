/*
 * The union of a ring set, once: reach, outline and picture ask for the same one. While a launch point is dragged the
 * discs of the others are known.
 */
import type { LngLat } from '../geodesy.ts';
import type { Ring } from '../rings.ts';
import { discOf, type Disc } from './disc.ts';
import { unionOf, type DiscUnion } from './union.ts';

const MOST_DISCS_KNOWN = 8;

const unionsKnown = new WeakMap<readonly Ring[], DiscUnion>();
/** The last discs about a place: a launch point that does not move keeps its position's object. */
const discsKnown = new WeakMap<LngLat, readonly Disc[]>();

/** The union of rings; the same object for the same list. */
export function unionOfRings(rings: readonly Ring[]): DiscUnion {
  const known = unionsKnown.get(rings);
  if (known) return known;
  const union = unionOf(rings.map(rememberedDisc));
  unionsKnown.set(rings, union);
  return union;
}

function rememberedDisc(ring: Ring): Disc {
  const known = discsKnown.get(ring.center) ?? [];
  const same = known.find(({ ring: { radiusKm } }) => radiusKm === ring.radiusKm);
  if (same) return same;
  const disc = discOf(ring);
  discsKnown.set(ring.center, [disc, ...known.slice(0, MOST_DISCS_KNOWN - 1)]);
  return disc;
}
