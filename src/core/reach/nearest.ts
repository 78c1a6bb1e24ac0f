/*
 * Smallest distance from the launch points to a region: 0 from within it, else to the nearest point of its edges. Branch
 * and bound over the balls of its boundary: nothing in a ball is nearer than its centre less its radius. On an edge the
 * nearest point is found by Gauss–Newton steps on the true edge, which shrink its error by d tanφ / R (0.06 at 306 km)
 * each. Error: that of `surfaceDistanceM`, below 1 mm up to 500 km.
 */
import { edgeBulgeM, type Boundary, type EdgeRun } from './boundary.ts';
import { isInRegion } from './point_in_region.ts';
import { E2, longestChordM, meridianM, primeVerticalM, surfaceDistanceM } from './ellipsoid.ts';
import { chord2To, nearestOrigins, type Nearest, type Origin } from './launches.ts';

interface Search {
  readonly boundary: Boundary;
  readonly origin: Origin;
  leastM: number;
  /** No point at a longer chord is nearer than `leastM`. */
  chordLimitM: number;
}

export function nearestTo(boundary: Boundary, origins: readonly Origin[]): Nearest | undefined {
  let nearest: Nearest | undefined;
  for (const origin of origins) {
    if (isInRegion(boundary, origin.lng, origin.lat)) return { origin, distanceM: 0 };
  }
  const { root } = boundary;
  const byDistance = nearestOrigins(origins, root).toSorted(
    (a, b) => chord2To(a, root.x, root.y, root.z) - chord2To(b, root.x, root.y, root.z),
  );
  for (const origin of byDistance) {
    const search: Search = {
      boundary,
      origin,
      leastM: nearest?.distanceM ?? Infinity,
      chordLimitM: Infinity,
    };
    if (nearest) search.chordLimitM = longestChordM(nearest.distanceM);
    searchRun(search, root);
    if (!nearest || search.leastM < nearest.distanceM)
      nearest = { origin, distanceM: search.leastM };
  }
  return nearest;
}

/** Lower bound of the distance to a region at the cost of one ball, metres. */
export function leastDistanceM({ root }: Boundary, origins: readonly Origin[]): number {
  return origins.reduce((least, origin) => Math.min(least, leastChordM(root, origin)), Infinity);
}

function leastChordM(run: EdgeRun, { x, y, z }: Origin): number {
  return Math.sqrt(chord2To(run, x, y, z)) - run.radiusM;
}

function searchRun(search: Search, run: EdgeRun): void {
  if (leastChordM(run, search.origin) > search.chordLimitM) return;
  if (run.parts.length === 0) return searchEdges(search, run);
  const bounds = run.parts.map((part) => ({ part, least: leastChordM(part, search.origin) }));
  for (const { part } of bounds.sort((a, b) => a.least - b.least)) searchRun(search, part);
}

function searchEdges(search: Search, { first, end }: EdgeRun): void {
  const { boundary, origin } = search;
  const { x, y, z } = boundary;
  for (let i = first; i < end; i++) {
    const bx = x[i + 1]! - x[i]!;
    const by = y[i + 1]! - y[i]!;
    const bz = z[i + 1]! - z[i]!;
    const ax = origin.x - x[i]!;
    const ay = origin.y - y[i]!;
    const az = origin.z - z[i]!;
    const along = (ax * bx + ay * by + az * bz) / (bx * bx + by * by + bz * bz);
    const t = Math.min(1, Math.max(0, along));
    const limit = search.chordLimitM + edgeBulgeM(boundary, i);
    if ((ax - t * bx) ** 2 + (ay - t * by) ** 2 + (az - t * bz) ** 2 > limit * limit) continue;
    const distanceM = distanceToEdgeM(boundary, i, origin, t);
    if (distanceM >= search.leastM) continue;
    search.leastM = distanceM;
    search.chordLimitM = longestChordM(distanceM);
  }
}

function distanceToEdgeM({ lng, lat }: Boundary, i: number, origin: Origin, start: number): number {
  const turn = lng[i + 1]! - lng[i]!;
  const rise = lat[i + 1]! - lat[i]!;
  let t = start;
  let leastM = Infinity;
  for (let round = 0; round < 8; round++) {
    const sinLng = Math.sin(lng[i]! + t * turn);
    const cosLng = Math.cos(lng[i]! + t * turn);
    const sinLat = Math.sin(lat[i]! + t * rise);
    const cosLat = Math.cos(lat[i]! + t * rise);
    const normal = primeVerticalM(sinLat);
    const x = normal * cosLat * cosLng;
    const y = normal * cosLat * sinLng;
    const z = (1 - E2) * normal * sinLat;
    leastM = Math.min(leastM, surfaceDistanceM(origin, x, y, z));
    // the edge's velocity has an east and a north part
    const east = turn * normal * cosLat;
    const north = rise * meridianM(sinLat);
    const ahead =
      east * ((origin.y - y) * cosLng - (origin.x - x) * sinLng) +
      north *
        ((origin.z - z) * cosLat - ((origin.x - x) * cosLng + (origin.y - y) * sinLng) * sinLat);
    const next = Math.min(1, Math.max(0, t + ahead / (east * east + north * north)));
    if (Math.abs(next - t) < 1e-7) break;
    t = next;
  }
  return leastM;
}
