/*
 * Distances from anywhere within a land: to its border, and 0 from within. They do not depend on a range, so each is
 * worked out once.
 *
 * The largest distance from a point of a region is found by branch and bound to 0.5 m. On the region's boundary: nothing
 * on a piece of an edge is farther than, of the places of the border nearest to its two ends, the better one is from the
 * farther end, as the distance from one place is convex along an edge. In the interior the distance can only have a peak
 * where the places of the border that are nearest lie all around: a box of longitude and latitude is left out where
 * they lie on one side, where its centre plus its half diagonal is not farther than what is known, and outside of the
 * region.
 */
import type { TownReach } from '../reach.ts';
import { distanceBetweenM } from './between_regions.ts';
import { edgePoint, type Boundary } from './boundary.ts';
import type { Distances } from './distances.ts';
import { isLeaf, partsOf } from './edge_tree.ts';
import {
  EQUATOR_M,
  longestDistanceM,
  surfaceDistanceM,
  surfacePoint,
  type Point3,
} from './ellipsoid.ts';
import { isBesideAll } from './farthest.ts';
import type { Land } from './land.ts';
import { chord2To } from './launches.ts';
import { distanceToRegionM, nearestOnBoundary } from './nearest.ts';
import { totalsOf, townStatus, type TownGroup, type TownPoint } from './town_reach.ts';

const TOLERANCE_M = 0.5;
/** Nearer than this is touching: the vertices of a common border are the same, but for rounding. */
const TOUCHING_M = 1e-3;

/** What of a land's distances is known; none depends on the range. */
interface KnownDistances {
  readonly nearestM: WeakMap<Boundary, number>;
  readonly farthestM: WeakMap<Boundary, number>;
  readonly townM: WeakMap<TownPoint, number>;
}

const distancesKnown = new WeakMap<Land, KnownDistances>();

/** The distances of an answer from anywhere within a land. */
export function distancesFromLand(land: Land, rangeKm: number): Distances {
  const known = remembered<Land, KnownDistances>(distancesKnown, land, () => ({
    nearestM: new WeakMap(),
    farthestM: new WeakMap(),
    townM: new WeakMap(),
  }));
  const nearestKm = (region: Boundary): number =>
    remembered(known.nearestM, region, () => nearestToLandM(land, region)) / 1000;
  const towns = (group: TownGroup): readonly TownReach[] =>
    group.towns.map((point) => {
      const distanceM = remembered(known.townM, point, () =>
        distanceToRegionM(land.boundary, point),
      );
      const status = townStatus(distanceM, rangeKm * 1000);
      return { town: point.town, status, km: distanceM / 1000, launch: null };
    });
  return {
    rangeKm,
    isOneRange: true,
    leastKm: () => 0,
    nearest: (region) => ({ launch: null, km: nearestKm(region) }),
    farthestKm: (region) =>
      remembered(known.farthestM, region, () => farthestFromLandM(land, region)) / 1000,
    towns,
    townTotals: (group) => totalsOf(towns(group)),
  };
}

function remembered<K extends object, V>(known: WeakMap<K, V>, key: K, make: () => V): V {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}

/** Smallest distance between a land and a region, metres; 0 where they have a border in common. */
export function nearestToLandM(land: Land, region: Boundary): number {
  const distanceM = distanceBetweenM(land.boundary, region);
  return distanceM < TOUCHING_M ? 0 : distanceM;
}

interface Search {
  readonly border: Boundary;
  readonly region: Boundary;
  farthestM: number;
}

/** Largest distance from a point of a region to a land that it does not overlap, metres, to 0.5 m. */
export function farthestFromLandM({ boundary: border }: Land, region: Boundary): number {
  const search: Search = { border, region, farthestM: 0 };
  searchRun(search, 0);
  const [west = 0, south = 0, east = 0, north = 0] = region.runs.boxes;
  const [halfLng, halfLat] = [(east - west) / 2, (north - south) / 2];
  searchBox(search, { lng: west + halfLng, lat: south + halfLat, halfLng, halfLat });
  return search.farthestM;
}

/** A point of the region with the place of the border nearest to it. */
interface Reached {
  readonly from: Point3;
  readonly point: Point3;
  readonly distanceM: number;
}

function reachedFrom(search: Search, from: Point3): Reached {
  const nearest = nearestOnBoundary(search.border, from);
  if (nearest.distanceM > search.farthestM) search.farthestM = nearest.distanceM;
  return { from, ...nearest };
}

function vertexOf({ x, y, z }: Boundary, i: number): Point3 {
  return { x: x[i]!, y: y[i]!, z: z[i]! };
}

/** Searches node n of the region's tree. */
function searchRun(search: Search, n: number): void {
  const { balls, first, end } = search.region.runs;
  if (isLeaf(search.region.runs, n)) return searchEdges(search, first[n]!, end[n]!);
  const bounds = partsOf(search.region.runs, n).map((part) => {
    const { distanceM } = reachedFrom(search, vertexOf(search.region, first[part]!));
    return { part, mostM: distanceM + longestDistanceM(2 * balls[4 * part + 3]!) };
  });
  for (const { part, mostM } of bounds.sort((a, b) => b.mostM - a.mostM)) {
    if (mostM > search.farthestM + TOLERANCE_M) searchRun(search, part);
  }
}

function searchEdges(search: Search, first: number, end: number): void {
  let from = reachedFrom(search, vertexOf(search.region, first));
  for (let i = first; i < end; i++) {
    const to = reachedFrom(search, vertexOf(search.region, i + 1));
    searchPiece(search, i, { from, to, start: 0, stop: 1 });
    from = to;
  }
}

interface Piece {
  readonly from: Reached;
  readonly to: Reached;
  /** Where on the edge, 0 to 1. */
  readonly start: number;
  readonly stop: number;
}

function searchPiece(search: Search, i: number, { from, to, start, stop }: Piece): void {
  const mostM = Math.min(
    Math.max(from.distanceM, distanceM(to.from, from.point)),
    Math.max(to.distanceM, distanceM(from.from, to.point)),
  );
  if (mostM <= search.farthestM + TOLERANCE_M) return;
  const middle = (start + stop) / 2;
  const between = reachedFrom(search, edgePoint(search.region, i, middle));
  searchPiece(search, i, { from, to: between, start, stop: middle });
  searchPiece(search, i, { from: between, to, start: middle, stop });
}

function distanceM(a: Point3, b: Point3): number {
  return surfaceDistanceM(a, b.x, b.y, b.z);
}

/** A rectangle in longitude and latitude around a place; radians. */
interface Box {
  readonly lng: number;
  readonly lat: number;
  readonly halfLng: number;
  readonly halfLat: number;
}

function searchBox(search: Search, box: Box): void {
  const { lng, lat } = box;
  const center = { lng, lat, ...surfacePoint(lng, lat) };
  const halfM = halfDiagonalM(box);
  const toLandM = distanceToRegionM(search.border, center);
  if (toLandM + halfM <= search.farthestM + TOLERANCE_M) return;
  // vertices may be 25 km apart, and the nearest place between two of them
  const near = verticesWithin(search.border, center, toLandM + 2 * halfM + 13_000);
  if (isBesideAll(near, { ...center, radiusM: halfM })) return;
  const offM = distanceToRegionM(search.region, center);
  if (offM > halfM) return;
  search.farthestM = Math.max(search.farthestM, toLandM - offM);
  const [halfLng, halfLat] = [box.halfLng / 2, box.halfLat / 2];
  for (const x of [-halfLng, halfLng]) {
    for (const y of [-halfLat, halfLat])
      searchBox(search, { lng: lng + x, lat: lat + y, halfLng, halfLat });
  }
}

function verticesWithin(border: Boundary, center: Point3, limitM: number): readonly Point3[] {
  const { balls, first, end, next } = border.runs;
  const found: Point3[] = [];
  for (let n = 0; n < next.length;) {
    const at = 4 * n;
    const reachM = limitM + balls[at + 3]!;
    const isFar = chord2To(center, balls[at]!, balls[at + 1]!, balls[at + 2]!) > reachM * reachM;
    for (let i = first[n]!; !isFar && next[n] === n + 1 && i <= end[n]!; i++) {
      const vertex = vertexOf(border, i);
      if (chord2To(center, vertex.x, vertex.y, vertex.z) <= limitM * limitM) found.push(vertex);
    }
    n = isFar ? next[n]! : n + 1;
  }
  return found;
}

function halfDiagonalM({ lat, halfLng, halfLat }: Box): number {
  const widest = Math.max(0, Math.abs(lat) - halfLat);
  // the radii of curvature are nowhere more than 0.4 % longer than the equator's
  return 1.004 * EQUATOR_M * Math.hypot(halfLng * Math.cos(widest), halfLat);
}
