/*
 * Smallest distance from the launch points to a region: 0 from within it, else to the nearest point of its edges. Branch
 * and bound over the balls of its boundary: nothing in a ball is nearer than its centre less its radius. On an edge the
 * nearest point is found by Gauss–Newton steps on the true edge, which shrink its error by d tanφ / R (0.06 at 306 km)
 * each. Error: that of `surfaceDistanceM`, below 1 mm up to 500 km.
 */
import { edgeBulgeM, edgePoint, type Boundary } from './boundary.ts';
import type { Ball, EdgeRuns } from './edge_tree.ts';
import { isInRegion } from './point_in_region.ts';
import {
  E2,
  longestChordM,
  meridianM,
  primeVerticalM,
  distanceM,
  type Point3,
} from './ellipsoid.ts';
import { chord2To, leastChord2, nearestOrigins, type Nearest, type Origin } from './launches.ts';

/** A place from which distances are taken. */
export interface Place extends Point3 {
  /** Radians. */
  readonly lng: number;
  readonly lat: number;
}

interface Search {
  readonly boundary: Boundary;
  readonly origin: Point3;
  leastM: number;
  /** No point at a longer chord is nearer than `leastM`. */
  chordLimitM: number;
  /** The nearest point so far: on which edge, and where on it (0 to 1). */
  edge: number;
  at: number;
}

export function nearestTo(boundary: Boundary, origins: readonly Origin[]): Nearest | undefined {
  for (const origin of origins) {
    if (isInRegion(boundary, origin.lng, origin.lat)) return { origin, distanceM: 0 };
  }
  const { ball } = boundary;
  const near = nearestOrigins(origins, ball);
  const byDistance =
    near.length < 2
      ? near
      : near.toSorted(
          (a, b) => chord2To(a, ball.x, ball.y, ball.z) - chord2To(b, ball.x, ball.y, ball.z),
        );
  let nearest: Nearest | undefined;
  for (const origin of byDistance) {
    const distanceM = distanceToEdgesM(boundary, origin, nearest?.distanceM);
    if (!nearest || distanceM < nearest.distanceM) nearest = { origin, distanceM };
  }
  return nearest;
}

/** Distance from a place to a region, 0 from within it, metres. */
export function distanceToRegionM(boundary: Boundary, place: Place): number {
  return isInRegion(boundary, place.lng, place.lat) ? 0 : distanceToEdgesM(boundary, place);
}

/** A place on a region's boundary: where on which edge (0 to 1), with its distance in metres. */
export interface NearestPlace {
  readonly point: Point3;
  readonly distanceM: number;
  readonly edge: number;
  readonly at: number;
}

/** The place of a region's boundary nearest to a point; with a limit, none if it is not nearer than that. */
export function nearestOnBoundary(boundary: Boundary, from: Point3): NearestPlace;
export function nearestOnBoundary(
  boundary: Boundary,
  from: Point3,
  limitM: number,
): NearestPlace | undefined;
export function nearestOnBoundary(
  boundary: Boundary,
  from: Point3,
  limitM = Infinity,
): NearestPlace | undefined {
  const search = searchFrom(boundary, from, limitM);
  searchBoundary(search);
  const { edge, at, leastM } = search;
  if (leastM === limitM) return undefined;
  return { point: edgePoint(boundary, edge, at), distanceM: leastM, edge, at };
}

/** Distance from a point to the nearest edge if below a limit, else that limit, metres. */
function distanceToEdgesM(boundary: Boundary, origin: Point3, limitM = Infinity): number {
  const search = searchFrom(boundary, origin, limitM);
  searchBoundary(search);
  return search.leastM;
}

function searchFrom(boundary: Boundary, origin: Point3, limitM: number): Search {
  return { boundary, origin, leastM: limitM, chordLimitM: longestChordM(limitM), edge: 0, at: 0 };
}

/** The distance from a point to the edges `first` to `end` − 1 if below a limit, else that limit, metres. */
export function distanceToRunM(
  boundary: Boundary,
  origin: Point3,
  { first, end }: { readonly first: number; readonly end: number },
  limitM: number,
): number {
  const search = searchFrom(boundary, origin, limitM);
  searchEdges(search, first, end);
  return search.leastM;
}

/** Lower bound of the distance to what a ball holds, metres. */
export function leastDistanceM(ball: Ball, origins: readonly Origin[]): number {
  return Math.sqrt(leastChord2(origins, ball.x, ball.y, ball.z)) - ball.radiusM;
}

/** Looks first where the least is to be hoped for, then everywhere else in order. */
function searchBoundary(search: Search): void {
  const { balls, first, end, next } = search.boundary.runs;
  const { x, y, z } = search.origin;
  const hope = nearestLeaf(search.boundary.runs, x, y, z);
  searchEdges(search, first[hope]!, end[hope]!);
  for (let n = 0; n < next.length;) {
    const dx = balls[4 * n]! - x;
    const dy = balls[4 * n + 1]! - y;
    const dz = balls[4 * n + 2]! - z;
    const limitM = search.chordLimitM + balls[4 * n + 3]!;
    const isFar = dx * dx + dy * dy + dz * dz > limitM * limitM;
    if (!isFar && next[n] === n + 1 && n !== hope) searchEdges(search, first[n]!, end[n]!);
    n = isFar ? next[n]! : n + 1;
  }
}

/** The leaf that is come to by going down to the part whose centre is nearest. */
function nearestLeaf({ balls, next }: EdgeRuns, x: number, y: number, z: number): number {
  let leaf = 0;
  while (next[leaf] !== leaf + 1) {
    const end = next[leaf]!;
    let least = Infinity;
    for (let part = leaf + 1; part < end; part = next[part]!) {
      const dx = balls[4 * part]! - x;
      const dy = balls[4 * part + 1]! - y;
      const dz = balls[4 * part + 2]! - z;
      const chord2 = dx * dx + dy * dy + dz * dz;
      if (chord2 >= least) continue;
      least = chord2;
      leaf = part;
    }
  }
  return leaf;
}

/** Squares of the distances to the chords of the edges of a leaf, m². */
let squares = new Float64Array(16);

/** Looks along the edges of a leaf, first along the one whose chord is nearest: most often no other is near enough then. */
function searchEdges(search: Search, first: number, end: number): void {
  const { x, y, z } = search.boundary;
  const { x: originX, y: originY, z: originZ } = search.origin;
  if (squares.length < end - first) squares = new Float64Array(end - first);
  let nearest = first;
  let least = Infinity;
  for (let i = first; i < end; i++) {
    const bx = x[i + 1]! - x[i]!;
    const by = y[i + 1]! - y[i]!;
    const bz = z[i + 1]! - z[i]!;
    const ax = originX - x[i]!;
    const ay = originY - y[i]!;
    const az = originZ - z[i]!;
    const along = (ax * bx + ay * by + az * bz) / (bx * bx + by * by + bz * bz);
    const t = along < 0 ? 0 : along > 1 ? 1 : along;
    const dx = ax - t * bx;
    const dy = ay - t * by;
    const dz = az - t * bz;
    const square = dx * dx + dy * dy + dz * dz;
    squares[i - first] = square;
    if (square >= least) continue;
    nearest = i;
    least = square;
  }
  if (least > (search.chordLimitM + 100) ** 2) return;
  if (mayBeNearer(search, nearest, least)) searchEdge(search, nearest);
  for (let i = first; i < end; i++)
    if (i !== nearest && mayBeNearer(search, i, squares[i - first]!)) searchEdge(search, i);
}

/** Whether edge i, at this square of a distance from its chord, may be nearer than what is known. */
function mayBeNearer({ boundary, chordLimitM }: Search, i: number, square: number): boolean {
  const limitM = chordLimitM + 100;
  if (square > limitM * limitM) return false;
  return square <= (chordLimitM + edgeBulgeM(boundary, i)) ** 2;
}

/** Where on the chord of edge i its nearest point is, 0 to 1. */
function footOnEdge({ boundary: { x, y, z }, origin }: Search, i: number): number {
  const bx = x[i + 1]! - x[i]!;
  const by = y[i + 1]! - y[i]!;
  const bz = z[i + 1]! - z[i]!;
  const along = (origin.x - x[i]!) * bx + (origin.y - y[i]!) * by + (origin.z - z[i]!) * bz;
  return Math.min(1, Math.max(0, along / (bx * bx + by * by + bz * bz)));
}

/** Looks along edge i for a nearer point, from the foot on its chord. */
function searchEdge(search: Search, i: number): void {
  const { boundary, origin } = search;
  const { lng, lat } = boundary;
  const turn = lng[i + 1]! - lng[i]!;
  const rise = lat[i + 1]! - lat[i]!;
  let t = footOnEdge(search, i);
  for (let round = 0; round < 8; round++) {
    const sinLng = Math.sin(lng[i]! + t * turn);
    const cosLng = Math.cos(lng[i]! + t * turn);
    const sinLat = Math.sin(lat[i]! + t * rise);
    const cosLat = Math.cos(lat[i]! + t * rise);
    const normal = primeVerticalM(sinLat);
    const x = normal * cosLat * cosLng;
    const y = normal * cosLat * sinLng;
    const z = (1 - E2) * normal * sinLat;
    const toOriginM = distanceM(origin.x, origin.y, origin.z, x, y, z);
    if (toOriginM < search.leastM) {
      search.leastM = toOriginM;
      search.chordLimitM = longestChordM(toOriginM);
      search.edge = i;
      search.at = t;
    }
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
}
