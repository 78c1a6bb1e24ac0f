/*
 * The boundary of a region, prepared once: vertices in earth-centred metres, the area integral of its edges as running
 * totals, and a tree of balls over runs of edges, so that a whole run can be answered with two loads.
 *
 * Edges are straight in longitude and latitude (RFC 7946), cut into pieces of at most 25 km. Along such a piece
 * ∫ q dλ is exact to rounding with three Gauss points. With azimuth α it bends by √(1 + (sin α (1 + cos² α) tan φ)²) / R,
 * where sin α (1 + cos² α) is at most 1.0887; so its arc leaves its chord by at most 1.0887 L² / (8 R cosφ), which is added
 * to the radius of every ball: a ball holds all points of its edges, and the first one holds the region.
 *
 * Outer rings run anticlockwise and holes clockwise, whatever the order of the data, so −∮ q dλ is the area.
 */
import {
  ballOf,
  edgeRunsOf,
  type Ball,
  type EdgeRuns,
  type RingEnds,
  type Vertices,
} from './edge_tree.ts';
import {
  RADIANS,
  areaBelow,
  primeVerticalM,
  surfacePoint,
  surfacePointOf,
  type Point3,
} from './ellipsoid.ts';
import type { Polygon } from '../atlas.ts';
import type { Bounds, LngLat } from '../geodesy.ts';

/** Each ring ends with a copy of its first vertex; edge i runs from vertex i to vertex i + 1. */
export interface Boundary extends Vertices {
  /** ∫ q dλ along all edges before edge i, square metres. */
  readonly areaBefore: Float64Array;
  readonly areaM2: number;
  /** How far any edge leaves its chord at most, metres. */
  readonly bulgeM: number;
  readonly rings: readonly RingEnds[];
  /** Around all of it. */
  readonly ball: Ball;
  readonly runs: EdgeRuns;
}

export const LONGEST_EDGE_M = 25_000;
/** Less than 8 R / 1.0887 with the smallest radius of curvature, 6,335 km: a chord is a little shorter than its arc. */
const LEAST_8R = 4.6e7;

export function boundaryOf(polygons: readonly Polygon[]): Boundary {
  const rings = polygons.flatMap((polygon) =>
    polygon.map((ring, i) => tidyRing(ring, i === 0 ? 1 : -1)),
  );
  const vertices = verticesOf(rings);
  const areaBefore = new Float64Array(vertices.lng.length);
  const ends: RingEnds[] = [];
  let first = 0;
  for (const ring of rings) {
    const last = first + ring.length - 1;
    for (let i = first; i < last; i++)
      areaBefore[i + 1] = areaBefore[i]! + edgeArea(vertices, i, 0, 1);
    // no edge joins two rings
    if (last + 1 < areaBefore.length) areaBefore[last + 1] = areaBefore[last]!;
    ends.push({ first, last });
    first = last + 1;
  }
  const areaM2 = -(areaBefore[areaBefore.length - 1] ?? 0);
  const bulgeM = bulgeOf(vertices);
  const runs = edgeRunsOf(vertices, ends, bulgeM);
  return { ...vertices, areaBefore, areaM2, bulgeM, rings: ends, ball: ballOf(runs, 0), runs };
}

/** A ball that holds all of the ground within bounds, known without its boundary: up to twice as wide as need be. */
export function ballAround([west, south, east, north]: Bounds): Ball {
  const [wide, high] = [((east - west) / 2) * RADIANS, ((north - south) / 2) * RADIANS];
  const middle = surfacePointOf([(west + east) / 2, (south + north) / 2]);
  const leastLat = south < 0 && north > 0 ? 0 : Math.min(Math.abs(south), Math.abs(north));
  // along the widest parallel, then along a meridian: no curve of the ellipsoid has a larger radius
  return { ...middle, radiusM: 6.4e6 * (wide * Math.cos(leastLat * RADIANS) + high) };
}

/** A closed ring in radians without repeated points, turning the given way, with no edge above the longest. */
function tidyRing(ring: readonly LngLat[], turn: 1 | -1): readonly LngLat[] {
  const points = ring.map(([lng, lat]): LngLat => [lng * RADIANS, lat * RADIANS]);
  const closed = [...points, ...points.slice(0, 1)];
  const distinct = closed.filter(
    (p, i) => i === 0 || p[0] !== closed[i - 1]?.[0] || p[1] !== closed[i - 1]?.[1],
  );
  const ordered = Math.sign(planeArea(distinct)) === turn ? distinct : distinct.toReversed();
  return ordered.flatMap((p, i) => splitEdge(p, ordered[i + 1]));
}

function planeArea(ring: readonly LngLat[]): number {
  return ring.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = ring[i + 1] ?? [x, y];
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);
}

/** The points of an edge without its last one. */
function splitEdge(from: LngLat, to: LngLat | undefined): LngLat[] {
  if (!to) return [from];
  // radians times the largest radius: never shorter than the edge
  if (Math.hypot(to[0] - from[0], to[1] - from[1]) * 6.4e6 < LONGEST_EDGE_M) return [from];
  const a = surfacePoint(...from);
  const b = surfacePoint(...to);
  // an edge along a parallel is longer than its chord, but never longer than on the equator
  const lengthM = Math.max(Math.hypot(a.x - b.x, a.y - b.y, a.z - b.z), planarLengthM(from, to));
  const pieces = Math.ceil(lengthM / LONGEST_EDGE_M);
  return Array.from({ length: pieces }, (_, i) => [
    from[0] + ((to[0] - from[0]) * i) / pieces,
    from[1] + ((to[1] - from[1]) * i) / pieces,
  ]);
}

function planarLengthM([lngA, latA]: LngLat, [lngB, latB]: LngLat): number {
  const widest = Math.min(Math.abs(latA), Math.abs(latB));
  return Math.hypot((lngB - lngA) * Math.cos(widest), latB - latA) * primeVerticalM(1);
}

function verticesOf(rings: readonly (readonly LngLat[])[]): Vertices {
  const all = rings.flat();
  const points = all.map(([lng, lat]) => surfacePoint(lng, lat));
  return {
    lng: Float64Array.from(all, ([lng]) => lng),
    lat: Float64Array.from(all, ([, lat]) => lat),
    x: Float64Array.from(points, (p) => p.x),
    y: Float64Array.from(points, (p) => p.y),
    z: Float64Array.from(points, (p) => p.z),
  };
}

function bulgeOf({ lat }: Vertices): number {
  const highest = lat.reduce((max, value) => Math.max(max, Math.abs(value)), 0);
  return LONGEST_EDGE_M ** 2 / (LEAST_8R * Math.cos(highest)) + 0.01;
}

/** ∫ q dλ along edge i from t0 to t1 (0 to 1): three-point Gauss–Legendre. */
export function edgeArea(
  { lng, lat }: Pick<Boundary, 'lng' | 'lat'>,
  i: number,
  t0: number,
  t1: number,
): number {
  const rise = lat[i + 1]! - lat[i]!;
  const middle = lat[i]! + ((t0 + t1) / 2) * rise;
  const reach = ((t1 - t0) / 2) * rise * Math.sqrt(0.6);
  const mean =
    (5 * areaBelow(Math.sin(middle - reach)) +
      8 * areaBelow(Math.sin(middle)) +
      5 * areaBelow(Math.sin(middle + reach))) /
    18;
  return mean * (t1 - t0) * (lng[i + 1]! - lng[i]!);
}

/** The point of edge i at t (0 to 1), earth-centred. */
export function edgePoint({ lng, lat }: Boundary, i: number, t: number): Point3 {
  return surfacePoint(lng[i]! + t * (lng[i + 1]! - lng[i]!), lat[i]! + t * (lat[i + 1]! - lat[i]!));
}

/** How far the arc of edge i leaves its chord at most, metres. */
export function edgeBulgeM({ lat, x, y, z }: Boundary, i: number): number {
  const length2 = (x[i + 1]! - x[i]!) ** 2 + (y[i + 1]! - y[i]!) ** 2 + (z[i + 1]! - z[i]!) ** 2;
  return length2 / (LEAST_8R * Math.min(Math.cos(lat[i]!), Math.cos(lat[i + 1]!))) + 1e-3;
}
