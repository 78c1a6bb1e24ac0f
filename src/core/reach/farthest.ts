/*
 * Largest distance from a point of a region to the launch point nearest to it. That distance, as a function of the
 * point, has its largest value at a vertex, at a point of an edge equally far from two launch points, or in the interior
 * at a point equally far from three (a Voronoi vertex).
 *
 * Boundary: branch and bound. Nothing in a ball is farther than the least, over the launch points, of centre plus
 * radius; nothing on a piece of an edge is farther than the least, over the launch points, of its farther end, since
 * along an edge the distance from one point is convex (while it is below R / tanφ), nor farther than its middle plus
 * half its length. Error: TOLERANCE_M.
 */
import { edgePoint, type Boundary } from './boundary.ts';
import type { EdgeRun } from './edge_tree.ts';
import { isInRegion } from './point_in_region.ts';
import { longestDistanceM, surfaceDistanceM, type Point3 } from './ellipsoid.ts';
import { chord2To, nearestDistanceM, nearestOrigins, type Origin } from './launches.ts';
import { peakAt, type PeakCandidate } from './voronoi.ts';

const TOLERANCE_M = 0.1;

interface Search {
  readonly boundary: Boundary;
  farthestM: number;
}

/** Metres; `peaks` gives the same for every region. */
export function farthestOf(
  boundary: Boundary,
  all: readonly Origin[],
  peaks: () => readonly PeakCandidate[],
): number {
  const { root } = boundary;
  const origins = nearestOrigins(all, root);
  const search: Search = { boundary, farthestM: 0 };
  searchRun(search, root, origins);
  const candidates = isBesideAll(origins, root) ? [] : peaks();
  for (const candidate of candidates) {
    if (candidate.roughM * 1.05 < search.farthestM) break;
    const near = root.radiusM + candidate.roughM / 20;
    if (chord2To(candidate, root.x, root.y, root.z) > near * near) continue;
    const peak = peakAt(candidate, origins);
    if (!peak || peak.distanceM <= search.farthestM) continue;
    if (isInRegion(boundary, peak.lng, peak.lat)) search.farthestM = peak.distanceM;
  }
  return search.farthestM;
}

/**
 * Whether all origins are beyond a ball on one side of it. Then no peak is in the ball: from a point that does not lie
 * between the origins nearest to it, some step leads away from all of them.
 */
export function isBesideAll(
  origins: readonly Point3[],
  { x, y, z, radiusM }: Point3 & { readonly radiusM: number },
): boolean {
  const side = { x: 0, y: 0, z: 0 };
  for (const origin of origins) {
    const distanceM = Math.sqrt(chord2To(origin, x, y, z)) + 1;
    side.x += (origin.x - x) / distanceM;
    side.y += (origin.y - y) / distanceM;
    side.z += (origin.z - z) / distanceM;
  }
  const length = Math.hypot(side.x, side.y, side.z);
  return origins.every((origin) => {
    const ahead =
      ((origin.x - x) * side.x + (origin.y - y) * side.y + (origin.z - z) * side.z) / length;
    // the margin is for the curvature of the Earth, d²/8R: 20 km at 1,000 km
    return ahead > radiusM + chord2To(origin, x, y, z) / 2.5e7;
  });
}

function mostDistanceM(origins: readonly Origin[], { x, y, z, radiusM }: EdgeRun): number {
  let least = Infinity;
  for (const origin of origins) least = Math.min(least, chord2To(origin, x, y, z));
  return longestDistanceM(Math.sqrt(least) + radiusM);
}

function searchRun(search: Search, run: EdgeRun, origins: readonly Origin[]): void {
  if (run.parts.length === 0) return searchEdges(search, run, origins);
  const bounds = run.parts.map((part) => ({ part, mostM: mostDistanceM(origins, part) }));
  for (const { part, mostM } of bounds.sort((a, b) => b.mostM - a.mostM)) {
    if (mostM > search.farthestM) searchRun(search, part, nearestOrigins(origins, part));
  }
}

function searchEdges(search: Search, { first, end }: EdgeRun, origins: readonly Origin[]): void {
  const { x, y, z } = search.boundary;
  for (let i = first; i <= end; i++) {
    const distanceM = nearestDistanceM(origins, x[i]!, y[i]!, z[i]!);
    if (distanceM > search.farthestM) search.farthestM = distanceM;
  }
  // with one launch point the farthest is a vertex
  if (origins.length < 2) return;
  for (let i = first; i < end; i++) {
    let least = Infinity;
    for (const origin of origins) {
      const from = chord2To(origin, x[i]!, y[i]!, z[i]!);
      const to = chord2To(origin, x[i + 1]!, y[i + 1]!, z[i + 1]!);
      least = Math.min(least, Math.max(from, to));
    }
    const mostM = longestDistanceM(Math.sqrt(least));
    if (mostM > search.farthestM + TOLERANCE_M) searchEdge(search, i, origins);
  }
}

function searchEdge(search: Search, i: number, origins: readonly Origin[]): void {
  const { boundary } = search;
  const endAt = (t: number): PieceEnd => {
    const { x, y, z } = edgePoint(boundary, i, t);
    return { t, distancesM: origins.map((origin) => surfaceDistanceM(origin, x, y, z)) };
  };
  const [a, b] = [edgePoint(boundary, i, 0), edgePoint(boundary, i, 1)];
  const lengthM = Math.sqrt(chord2To(a, b.x, b.y, b.z)) * 1.0001;
  const searchPiece = (from: PieceEnd, to: PieceEnd): void => {
    const farther = from.distancesM.map((distanceM, k) => Math.max(distanceM, to.distancesM[k]!));
    if (Math.min(...farther) <= search.farthestM + TOLERANCE_M) return;
    const middle = endAt((from.t + to.t) / 2);
    const middleM = Math.min(...middle.distancesM);
    search.farthestM = Math.max(search.farthestM, middleM);
    if (middleM + ((to.t - from.t) / 2) * lengthM <= search.farthestM + TOLERANCE_M) return;
    searchPiece(from, middle);
    searchPiece(middle, to);
  };
  searchPiece(endAt(0), endAt(1));
}

/** An end of a piece of an edge, with its distance from each origin. */
interface PieceEnd {
  readonly t: number;
  readonly distancesM: readonly number[];
}
