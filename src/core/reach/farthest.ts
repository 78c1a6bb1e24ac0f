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
import type { EdgeRuns } from './edge_tree.ts';
import { isInRegion } from './point_in_region.ts';
import { chordOfLongestM, surfaceDistanceM, type Point3 } from './ellipsoid.ts';
import {
  chord2To,
  leastChord2,
  nearestDistanceM,
  nearestOrigins,
  originChord2,
  type Origin,
} from './launches.ts';
import { peakAt, type PeakCandidate } from './voronoi.ts';

const TOLERANCE_M = 0.1;

interface Search {
  readonly boundary: Boundary;
  farthestM: number;
  /** No point at a shorter chord is farther than that. */
  chordM: number;
}

/** Metres; `peaks` gives the same for every region. */
export function farthestOf(
  boundary: Boundary,
  all: readonly Origin[],
  peaks: () => readonly PeakCandidate[],
): number {
  const { ball } = boundary;
  const origins = nearestOrigins(all, ball);
  const search: Search = { boundary, farthestM: 0, chordM: 0 };
  searchBoundary(search, origins);
  const candidates = isBesideAll(origins, ball) ? [] : peaks();
  for (const candidate of candidates) {
    if (candidate.roughM * 1.05 < search.farthestM) break;
    const near = ball.radiusM + candidate.roughM / 20;
    if (chord2To(candidate, ball.x, ball.y, ball.z) > near * near) continue;
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
  const length = Math.sqrt(side.x ** 2 + side.y ** 2 + side.z ** 2);
  return origins.every((origin) => {
    const ahead =
      ((origin.x - x) * side.x + (origin.y - y) * side.y + (origin.z - z) * side.z) / length;
    // the margin is for the curvature of the Earth, d²/8R: 20 km at 1,000 km
    return ahead > radiusM + chord2To(origin, x, y, z) / 2.5e7;
  });
}

/** Looks first where most is to be hoped for, then everywhere else in order. */
function searchBoundary(search: Search, origins: readonly Origin[]): void {
  const { balls, first, end, next } = search.boundary.runs;
  const hope = farthestLeaf(search.boundary.runs, origins);
  searchEdges(search, first[hope]!, end[hope]!, origins);
  for (let n = 0; n < next.length;) {
    const chord2 = leastChord2(origins, balls[4 * n]!, balls[4 * n + 1]!, balls[4 * n + 2]!);
    const limitM = search.chordM - balls[4 * n + 3]!;
    const isShort = limitM > 0 && chord2 <= limitM * limitM;
    if (!isShort && next[n] === n + 1 && n !== hope)
      searchEdges(search, first[n]!, end[n]!, origins);
    n = isShort ? next[n]! : n + 1;
  }
}

/** The leaf that is come to by going down to the part that may hold the farthest place. */
function farthestLeaf({ balls, next }: EdgeRuns, origins: readonly Origin[]): number {
  let leaf = 0;
  while (next[leaf] !== leaf + 1) {
    const end = next[leaf]!;
    let mostM = -1;
    for (let part = leaf + 1; part < end; part = next[part]!) {
      const [x, y, z] = [balls[4 * part]!, balls[4 * part + 1]!, balls[4 * part + 2]!];
      const chordM = Math.sqrt(leastChord2(origins, x, y, z)) + balls[4 * part + 3]!;
      if (chordM <= mostM) continue;
      mostM = chordM;
      leaf = part;
    }
  }
  return leaf;
}

function found(search: Search, distanceM: number): void {
  if (distanceM <= search.farthestM) return;
  search.farthestM = distanceM;
  search.chordM = chordOfLongestM(distanceM);
}

/** Squares of the chords from the vertices of a leaf to the nearest origin, m². */
let squares = new Float64Array(17);

/** Looks at the vertices of a leaf, first at the one at the longest chord: most often no other may be farther then. */
function searchEdges(search: Search, first: number, end: number, origins: readonly Origin[]): void {
  const { x, y, z } = search.boundary;
  if (squares.length <= end - first) squares = new Float64Array(end - first + 1);
  let farthest = first;
  for (let i = first; i <= end; i++) {
    const square = leastChord2(origins, x[i]!, y[i]!, z[i]!);
    squares[i - first] = square;
    if (square > squares[farthest - first]!) farthest = i;
  }
  if (squares[farthest - first]! > search.chordM * search.chordM) {
    found(search, nearestDistanceM(origins, x[farthest]!, y[farthest]!, z[farthest]!));
    for (let i = first; i <= end; i++) {
      if (squares[i - first]! > search.chordM * search.chordM)
        found(search, nearestDistanceM(origins, x[i]!, y[i]!, z[i]!));
    }
  }
  // with one launch point the farthest is a vertex
  if (origins.length < 2) return;
  for (let i = first; i < end; i++) {
    if (!isEdgeWithin(search, i, origins)) searchEdge(search, i, origins);
  }
}

/** Whether an origin has both ends of edge i, and so all of it, within the chord that is known to be reached. */
function isEdgeWithin(
  { boundary, chordM }: Search,
  i: number,
  origins: readonly Origin[],
): boolean {
  const { x, y, z } = boundary;
  const chord2 = chordM * chordM;
  for (const origin of origins) {
    if (
      originChord2(origin, x[i]!, y[i]!, z[i]!) <= chord2 &&
      originChord2(origin, x[i + 1]!, y[i + 1]!, z[i + 1]!) <= chord2
    )
      return true;
  }
  return false;
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
    found(search, middleM);
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
