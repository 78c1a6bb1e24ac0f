/*
 * Distances from the nearest of several launch points, compared by chord first. The chord orders distances up to a
 * relative 1e-5 (the ellipsoid's curvature depends on direction), so those within 1e-4 of the least are compared by
 * `surfaceDistanceM` (0.7 mm at 500 km).
 */
import { RADIANS, distanceM, surfacePointOf, type Point3 } from './ellipsoid.ts';
import type { LngLat } from '../geodesy.ts';
import type { Ring } from '../rings.ts';

/** A launch point in earth-centred metres and in radians. */
export interface Origin extends Point3 {
  readonly lng: number;
  readonly lat: number;
  readonly center: LngLat;
  readonly launch: number | null;
  readonly radiusM: number;
}

export interface Nearest {
  readonly origin: Origin;
  readonly distanceM: number;
}

/** One per launch position; of equal positions the one with the largest radius, then the first. */
export function originsOf(rings: readonly Ring[]): readonly Origin[] {
  const kept: Ring[] = [];
  for (const ring of rings) {
    const known = kept.findIndex(({ center: [lng, lat] }) => {
      return lng === ring.center[0] && lat === ring.center[1];
    });
    if (known < 0) kept.push(ring);
    else if (kept[known]!.radiusKm < ring.radiusKm) kept[known] = ring;
  }
  return kept.map(({ center, launch, radiusKm }) => ({
    ...surfacePointOf(center),
    lng: center[0] * RADIANS,
    lat: center[1] * RADIANS,
    center,
    launch,
    radiusM: radiusKm * 1000,
  }));
}

/** Distance in metres from a surface point to the nearest origin; Infinity without origins. */
export function nearestDistanceM(
  origins: readonly Origin[],
  x: number,
  y: number,
  z: number,
): number {
  const limit = origins.length > 1 ? leastChord2(origins, x, y, z) * 1.0002 : Infinity;
  let least = Infinity;
  for (const origin of origins) {
    if (limit < Infinity && originChord2(origin, x, y, z) > limit) continue;
    least = Math.min(least, distanceM(origin.x, origin.y, origin.z, x, y, z));
  }
  return least;
}

/** The origin nearest to a surface point; the first of equally near ones. */
export function nearestOrigin(
  origins: readonly Origin[],
  { x, y, z }: Point3,
): Nearest | undefined {
  const limit = origins.length > 1 ? leastChord2(origins, x, y, z) * 1.0002 : Infinity;
  let origin: Origin | undefined;
  let leastM = Infinity;
  for (const other of origins) {
    if (limit < Infinity && originChord2(other, x, y, z) > limit) continue;
    const otherM = distanceM(other.x, other.y, other.z, x, y, z);
    if (otherM >= leastM) continue;
    leastM = otherM;
    origin = other;
  }
  return origin && { origin, distanceM: leastM };
}

/** The origins that may be the nearest to some point of a ball. */
export function nearestOrigins(
  origins: readonly Origin[],
  { x, y, z, radiusM }: Point3 & { readonly radiusM: number },
): readonly Origin[] {
  if (origins.length < 2) return origins;
  const limit = (Math.sqrt(leastChord2(origins, x, y, z)) * 1.0001 + 2 * radiusM) ** 2;
  return origins.filter((origin) => originChord2(origin, x, y, z) <= limit);
}

/** The origin whose ring reaches a surface point best: least distance beyond its own radius. */
export function bestReachingOrigin(
  origins: readonly Origin[],
  { x, y, z }: Point3,
): Nearest | undefined {
  let best: Nearest | undefined;
  for (const origin of origins) {
    const toOriginM = distanceM(origin.x, origin.y, origin.z, x, y, z);
    if (!best || toOriginM - origin.radiusM < best.distanceM - best.origin.radiusM)
      best = { origin, distanceM: toOriginM };
  }
  return best;
}

export function chord2To(origin: Point3, x: number, y: number, z: number): number {
  const dx = x - origin.x;
  const dy = y - origin.y;
  const dz = z - origin.z;
  return dx * dx + dy * dy + dz * dz;
}

/** Square of the chord to the origin nearest by chord, m². */
export function leastChord2(origins: readonly Origin[], x: number, y: number, z: number): number {
  let least = Infinity;
  for (const origin of origins) {
    const chord2 = originChord2(origin, x, y, z);
    if (chord2 < least) least = chord2;
  }
  return least;
}

/** As `chord2To`, of which one that is only given origins is twice as quick. */
export function originChord2(origin: Origin, x: number, y: number, z: number): number {
  const dx = x - origin.x;
  const dy = y - origin.y;
  const dz = z - origin.z;
  return dx * dx + dy * dy + dz * dz;
}
