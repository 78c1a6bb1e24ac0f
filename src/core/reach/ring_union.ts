/*
 * The union of a ring set, once: reach, outline and picture ask for the same one. While a launch point is dragged the
 * discs of the others are known.
 */
import type { Ring } from '../rings.ts';
import { discOf, type Disc } from './disc.ts';
import { unionOf, type DiscUnion } from './union.ts';

const MOST_DISCS_KNOWN = 1000;

const unionsKnown = new WeakMap<readonly Ring[], DiscUnion>();
const discsKnown = new Map<string, Disc>();

/** The union of rings; the same object for the same list. */
export function unionOfRings(rings: readonly Ring[]): DiscUnion {
  const known = unionsKnown.get(rings);
  if (known) return known;
  const union = unionOf(rings.map(rememberedDisc));
  unionsKnown.set(rings, union);
  return union;
}

function rememberedDisc(ring: Ring): Disc {
  // rings along a border come and go with the range
  if (ring.land) return discOf(ring);
  const key = `${ring.center.join()},${ring.radiusKm}`;
  const known = discsKnown.get(key);
  if (known) return known;
  if (discsKnown.size >= MOST_DISCS_KNOWN) discsKnown.clear();
  const disc = discOf(ring);
  discsKnown.set(key, disc);
  return disc;
}
