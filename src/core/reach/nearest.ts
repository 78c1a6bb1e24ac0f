/*
 * Smallest distance from the launch points to a region: 0 from within it, else to the nearest point of its edges. Branch
 * and bound over the balls of its boundary: nothing in a ball is nearer than its centre less its radius. On an edge the
 * nearest point is found by Gauss–Newton steps on the true edge, which shrink its error by d tanφ / R (0.06 at 306 km)
 * each. Error: that of `surfaceDistanceM`, below 1 mm up to 500 km.
 */
import { edgeBulgeM, edgePoint, type Boundary } from './boundary.ts';
import type { EdgeRun, EdgeRuns } from './edge_tree.ts';
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
  const { root } = boundary;
  const near = nearestOrigins(origins, root);
  const byDistance =
    near.length < 2
      ? near
      : near.toSorted(
          (a, b) => chord2To(a, root.x, root.y, root.z) - chord2To(b, root.x, root.y, root.z),
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

/**
 * Smallest distance between two regions that do not overlap, metres. It is taken at a vertex of one of them: between
 * vertices, edges of at most 25 km bend apart by less than 16 m per 100 km of distance, and by nothing where they touch.
 */
export function distanceBetweenM(a: Boundary, b: Boundary): number {
  const search = { a, b, leastM: Infinity };
  searchPair(search, a.root, b.root);
  return search.leastM;
}

function searchPair(
  search: { readonly a: Boundary; readonly b: Boundary; leastM: number },
  runA: EdgeRun,
  runB: EdgeRun,
): void {
  if (leastChordM(runA, runB) - runB.radiusM > longestChordM(search.leastM)) return;
  if (runA.parts.length === 0 && runB.parts.length === 0) {
    searchLeaves(search, runA, runB);
  } else if (runB.parts.length === 0 || (runA.parts.length > 0 && runA.radiusM > runB.radiusM)) {
    for (const part of nearestFirst(runA.parts, runB)) searchPair(search, part, runB);
  } else {
    for (const part of nearestFirst(runB.parts, runA)) searchPair(search, runA, part);
  }
}

function searchLeaves(
  search: { readonly a: Boundary; readonly b: Boundary; leastM: number },
  runA: EdgeRun,
  runB: EdgeRun,
): void {
  const { a, b } = search;
  for (const [from, run, boundary, edges] of [
    [a, runA, b, runB],
    [b, runB, a, runA],
  ] as const) {
    for (let i = run.first; i <= run.end; i++) {
      const origin = { x: from.x[i]!, y: from.y[i]!, z: from.z[i]! };
      const one = searchFrom(boundary, origin, search.leastM);
      searchRun(one, edges);
      search.leastM = one.leastM;
    }
  }
}

function nearestFirst(parts: readonly EdgeRun[], to: Point3): readonly EdgeRun[] {
  return parts.toSorted((a, b) => leastChordM(a, to) - leastChordM(b, to));
}

/** Lower bound of the distance to a region at the cost of one ball, metres. */
export function leastDistanceM({ root }: Boundary, origins: readonly Origin[]): number {
  const { x, y, z, radiusM } = root;
  return Math.sqrt(leastChord2(origins, x, y, z)) - radiusM;
}

function leastChordM(run: EdgeRun, { x, y, z }: Point3): number {
  return Math.sqrt(chord2To(run, x, y, z)) - run.radiusM;
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

function searchRun(search: Search, run: EdgeRun): void {
  const { x, y, z } = search.origin;
  if (chord2To(run, x, y, z) > (search.chordLimitM + run.radiusM) ** 2) return;
  if (run.parts.length === 0) return searchEdges(search, run.first, run.end);
  let [first, least] = [run, Infinity];
  for (const part of run.parts) {
    const square = chord2To(part, x, y, z);
    if (square < least) [first, least] = [part, square];
  }
  searchRun(search, first);
  for (const part of run.parts) if (part !== first) searchRun(search, part);
}

function searchEdges(search: Search, first: number, end: number): void {
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
    const square = (ax - t * bx) ** 2 + (ay - t * by) ** 2 + (az - t * bz) ** 2;
    if (square > (search.chordLimitM + 100) ** 2) continue;
    if (square > (search.chordLimitM + edgeBulgeM(boundary, i)) ** 2) continue;
    searchEdge(search, i, t);
  }
}

/** Looks along edge i for a nearer point, from the place `start` on it. */
function searchEdge(search: Search, i: number, start: number): void {
  const { boundary, origin } = search;
  const { lng, lat } = boundary;
  const turn = lng[i + 1]! - lng[i]!;
  const rise = lat[i + 1]! - lat[i]!;
  let t = start;
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
