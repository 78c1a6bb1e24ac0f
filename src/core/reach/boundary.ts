/*
 * The boundary of a region, prepared once: vertices in earth-centred metres, the area integral of its edges as running
 * totals, and a tree of balls over runs of edges, so that a whole run can be answered with two loads.
 *
 * Edges are straight in longitude and latitude (RFC 7946), cut into pieces of at most 25 km. Along such a piece
 * ∫ q dλ is exact to rounding with three Gauss points. Its arc leaves its chord by at most L² / (8 R cosφ), which is
 * added to the radius of every ball; so a ball holds all points of its edges, and the root's holds the region.
 *
 * Outer rings run anticlockwise and holes clockwise, whatever the order of the data, so −∮ q dλ is the area.
 */
import { RADIANS, areaBelow, primeVerticalM, surfacePoint, type Point3 } from './ellipsoid.ts';
import type { Polygon } from '../atlas.ts';
import type { LngLat } from '../geodesy.ts';

export interface Boundary {
  /** Radians. Each ring ends with a copy of its first vertex; edge i runs from vertex i to vertex i + 1. */
  readonly lng: Float64Array;
  readonly lat: Float64Array;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly z: Float64Array;
  /** ∫ q dλ along all edges before edge i, square metres. */
  readonly areaBefore: Float64Array;
  readonly areaM2: number;
  /** The first and the last vertex of each ring. */
  readonly rings: readonly { readonly first: number; readonly last: number }[];
  readonly root: EdgeRun;
}

/** A ball (centre and radius in metres) and a box (radians) around the edges `first` to `end` − 1. */
export interface EdgeRun extends Point3 {
  readonly first: number;
  readonly end: number;
  readonly radiusM: number;
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
  /** Empty in a leaf, whose edges are all of one ring. */
  readonly parts: readonly EdgeRun[];
}

const LONGEST_EDGE_M = 25_000;
const LEAF_EDGES = 16;
const FAN = 8;

type Vertices = Pick<Boundary, 'lng' | 'lat' | 'x' | 'y' | 'z'>;

export function boundaryOf(polygons: readonly Polygon[]): Boundary {
  const rings = polygons.flatMap((polygon) =>
    polygon.map((ring, i) => tidyRing(ring, i === 0 ? 1 : -1)),
  );
  const vertices = verticesOf(rings);
  const areaBefore = new Float64Array(vertices.lng.length);
  const leaves: EdgeRun[] = [];
  const ends: { first: number; last: number }[] = [];
  const bulgeM = bulgeOf(vertices);
  let first = 0;
  for (const ring of rings) {
    const end = first + ring.length - 1;
    for (let i = first; i < end; i++)
      areaBefore[i + 1] = areaBefore[i]! + edgeArea(vertices, i, 0, 1);
    for (let i = first; i < end; i += LEAF_EDGES) {
      leaves.push(
        runOf(vertices, { first: i, end: Math.min(i + LEAF_EDGES, end), bulgeM, parts: [] }),
      );
    }
    // no edge joins two rings
    if (end + 1 < areaBefore.length) areaBefore[end + 1] = areaBefore[end]!;
    ends.push({ first, last: end });
    first = end + 1;
  }
  const areaM2 = -(areaBefore[areaBefore.length - 1] ?? 0);
  return { ...vertices, areaBefore, areaM2, rings: ends, root: treeOf(vertices, leaves, bulgeM) };
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
  return LONGEST_EDGE_M ** 2 / (8 * 6.3e6 * Math.cos(highest)) + 0.01;
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
  // 5e7 < 8 R: the chord is a little shorter than the arc
  return length2 / (5e7 * Math.min(Math.cos(lat[i]!), Math.cos(lat[i + 1]!))) + 1e-3;
}

function treeOf(vertices: Vertices, leaves: readonly EdgeRun[], bulgeM: number): EdgeRun {
  let level = leaves;
  while (level.length > 1) {
    const runs: EdgeRun[] = [];
    for (let i = 0; i < level.length; i += FAN) {
      const parts = level.slice(i, i + FAN);
      const first = parts[0]?.first ?? 0;
      const end = parts[parts.length - 1]?.end ?? first;
      runs.push(parts.length === 1 ? parts[0]! : runOf(vertices, { first, end, bulgeM, parts }));
    }
    level = runs;
  }
  return (
    level[0] ?? {
      first: 0,
      end: 0,
      x: 0,
      y: 0,
      z: 0,
      radiusM: 0,
      west: 1,
      east: -1,
      south: 1,
      north: -1,
      parts: [],
    }
  );
}

interface RunPlan {
  readonly first: number;
  readonly end: number;
  readonly bulgeM: number;
  readonly parts: readonly EdgeRun[];
}

function runOf({ lng, lat, x, y, z }: Vertices, { first, end, bulgeM, parts }: RunPlan): EdgeRun {
  const [west, east] = extent(lng, first, end);
  const [south, north] = extent(lat, first, end);
  const center = {
    x: middle(extent(x, first, end)),
    y: middle(extent(y, first, end)),
    z: middle(extent(z, first, end)),
  };
  let radius2 = 0;
  for (let i = first; i <= end; i++) {
    radius2 = Math.max(
      radius2,
      (x[i]! - center.x) ** 2 + (y[i]! - center.y) ** 2 + (z[i]! - center.z) ** 2,
    );
  }
  return {
    ...center,
    radiusM: Math.sqrt(radius2) + bulgeM,
    first,
    end,
    west,
    south,
    east,
    north,
    parts,
  };
}

function extent(values: Float64Array, first: number, end: number): [number, number] {
  let low = Infinity;
  let high = -Infinity;
  for (let i = first; i <= end; i++) {
    low = Math.min(low, values[i]!);
    high = Math.max(high, values[i]!);
  }
  return [low, high];
}

function middle([low, high]: [number, number]): number {
  return (low + high) / 2;
}
