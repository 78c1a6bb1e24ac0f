/** What is prepared of a boundary: bounds that hold all of it, and no more than they say. */
import { describe, expect, test } from 'vitest';
import type { Polygon } from '../../src/core/atlas.ts';
import { EARTH, type Bounds, type LngLat } from '../../src/core/geodesy.ts';
import {
  ballAround,
  boundaryOf,
  edgeBulgeM,
  edgePoint,
  LONGEST_EDGE_M,
  type Boundary,
} from '../../src/core/reach/boundary.ts';
import { ballOf, isLeaf, partsOf } from '../../src/core/reach/edge_tree.ts';
import { RADIANS, surfacePointOf, type Point3 } from '../../src/core/reach/ellipsoid.ts';

/** A ring of so many places around a middle, so many degrees wide, uneven. */
function ringAround([lng, lat]: LngLat, count: number, degrees: number): LngLat[] {
  const ring = Array.from({ length: count }, (_, i): LngLat => {
    const angle = (2 * Math.PI * i) / count;
    const far = degrees * (1 + 0.3 * Math.sin(5 * angle));
    return [lng + far * Math.cos(angle), lat + (far / 2) * Math.sin(angle)];
  });
  return [...ring, ring[0]!];
}

const far = (a: Point3, b: Point3): number => Math.hypot(a.x - b.x, a.y - b.y, a.z - b.z);
const PARTS = [0, 0.1, 0.25, 0.4, 0.45, 0.5, 0.55, 0.6, 0.75, 0.9, 1];

const [OUTER, HOLE, ISLAND] = [
  ringAround([40, 66], 150, 6),
  ringAround([40, 66], 40, 2),
  ringAround([52, 71], 7, 2),
];
const LAND: Record<string, readonly Polygon[]> = {
  'with a hole and an island': [[OUTER, HOLE], [ISLAND]],
  'of four edges': [[ringAround([34, 50], 4, 0.1)]],
  'south of the equator': [[ringAround([34, -63], 90, 4)]],
  'on the equator': [[ringAround([-20, 0.5], 30, 4)]],
};

/** How far a place of an edge is from the chord of the edge, metres. */
function fromChordM(boundary: Boundary, i: number, t: number): number {
  const [a, b, at] = [0, 1, t].map((part) => edgePoint(boundary, i, part));
  const [chordM, fromM, toM] = [far(a!, b!), far(a!, at!), far(b!, at!)];
  const along = (fromM ** 2 - toM ** 2 + chordM ** 2) / (2 * chordM);
  return Math.sqrt(Math.max(0, fromM ** 2 - along ** 2));
}

/** The edges of a node of the tree. */
function edgesOf({ runs }: Boundary, n: number): number[] {
  const [first, end] = [runs.first[n]!, runs.end[n]!];
  return Array.from({ length: end - first }, (_, i) => first + i);
}

function isEdge({ rings }: Boundary, i: number): boolean {
  return rings.some(({ first, last }) => i >= first && i < last);
}

describe.each(Object.entries(LAND))('the boundary of a land %s', (_, polygons) => {
  const boundary = boundaryOf(polygons);
  const { runs } = boundary;
  const nodes = [...runs.first.keys()];
  const edges = [...boundary.lng.keys()].filter((i) => isEdge(boundary, i));

  test('has no edge above the longest, and none without length', () => {
    for (const i of edges) {
      const lengthM = far(edgePoint(boundary, i, 0), edgePoint(boundary, i, 1));
      expect(lengthM).toBeLessThanOrEqual(LONGEST_EDGE_M);
      expect(lengthM).toBeGreaterThan(0);
    }
  });

  test('no arc leaves its chord by more than is said of it, and of all', () => {
    for (const i of edges) {
      const bulgeM = Math.max(...PARTS.map((t) => fromChordM(boundary, i, t)));
      expect(edgeBulgeM(boundary, i)).toBeGreaterThanOrEqual(bulgeM);
      expect(edgeBulgeM(boundary, i)).toBeLessThan(3 * bulgeM + 0.01);
      expect(boundary.bulgeM).toBeGreaterThan(edgeBulgeM(boundary, i));
    }
  });

  test('every ball and box holds all of its edges, and is no wider than they need', () => {
    for (const n of nodes) {
      const ball = ballOf(runs, n);
      const [west, south, east, north] = [...runs.boxes.subarray(4 * n, 4 * n + 4)];
      const held = edgesOf(boundary, n).filter((i) => isEdge(boundary, i));
      const reachM = held.flatMap((i) => PARTS.map((t) => far(ball, edgePoint(boundary, i, t))));
      expect(Math.max(...reachM)).toBeLessThanOrEqual(ball.radiusM);
      expect(Math.max(...reachM)).toBeGreaterThan(ball.radiusM - 1.01 * boundary.bulgeM);
      const ends = held.flatMap((i) => [i, i + 1]);
      const sides = [boundary.x, boundary.y, boundary.z].map((values) => {
        const own = ends.map((i) => values[i]!);
        return Math.max(...own) - Math.min(...own);
      });
      const halfM = Math.hypot(...sides) / 2;
      expect(ball.radiusM).toBeLessThanOrEqual(halfM + boundary.bulgeM + 1e-6);
      expect(Math.min(...ends.map((i) => boundary.lng[i]!))).toBe(west);
      expect(Math.max(...ends.map((i) => boundary.lng[i]!))).toBe(east);
      expect(Math.min(...ends.map((i) => boundary.lat[i]!))).toBe(south);
      expect(Math.max(...ends.map((i) => boundary.lat[i]!))).toBe(north);
    }
  });

  test('the parts of a node hold its edges, each once, and a leaf has at most 16', () => {
    expect(edgesOf(boundary, 0).filter((i) => isEdge(boundary, i))).toEqual(edges);
    for (const n of nodes) {
      const below = partsOf(runs, n);
      expect(isLeaf(runs, n)).toBe(below.length === 0);
      expect(below.length).toBeLessThanOrEqual(8);
      if (below.length === 0) expect(edgesOf(boundary, n).length).toBeLessThanOrEqual(16);
      else {
        const held = below.flatMap((part) => edgesOf(boundary, part));
        const isOne = (i: number) => isEdge(boundary, i);
        expect(held.filter(isOne)).toEqual(edgesOf(boundary, n).filter(isOne));
      }
    }
  });

  test('the area is that of GeographicLib along the same edges', () => {
    const areas = boundary.rings.map(({ first, last }) => areaM2(boundary, first, last));
    const sum = areas.reduce((total, area) => total + area, 0);
    expect(boundary.areaM2 / sum).toBeCloseTo(1, 6);
  });
});

/** Of a ring whose edges are cut so short that geodesics and edges enclose the same; negative where it turns clockwise. */
function areaM2(boundary: Boundary, first: number, last: number): number {
  const polygon = EARTH.Polygon(false);
  for (let i = first; i < last; i++) {
    for (let part = 0; part < 64; part++) {
      const t = part / 64;
      const at = (values: Float64Array) => values[i]! + t * (values[i + 1]! - values[i]!);
      polygon.AddPoint(at(boundary.lat) / RADIANS, at(boundary.lng) / RADIANS);
    }
  }
  return polygon.Compute(false, true).area!;
}

test('a point that stands twice, and the other way round, change nothing', () => {
  const twice = OUTER.flatMap((at) => [at, at]);
  const usual = boundaryOf([[OUTER, HOLE]]);
  for (const polygon of [
    [twice, HOLE],
    [OUTER.toReversed(), HOLE],
    [OUTER, HOLE.toReversed()],
  ]) {
    const { areaM2: area, lng } = boundaryOf([polygon]);
    expect(area / usual.areaM2).toBeCloseTo(1, 12);
    expect(lng).toHaveLength(usual.lng.length);
  }
});

test.each<[string, Bounds]>([
  ['in the north', [30, 50, 40, 60]],
  ['in the south', [-40, -60, -30, -50]],
  ['on both sides of the equator', [10, -3, 14, 9]],
  ['that begin at the equator', [10, 0, 14, 9]],
  ['that are high', [30, 40, 31, 70]],
  ['that are wide', [30, 55, 60, 56]],
])('the ball around bounds %s holds them, and is at most twice as wide as need be', (_, bounds) => {
  const [west, south, east, north] = bounds;
  const ball = ballAround(bounds);
  const along = Array.from({ length: 11 }, (__, i) => i / 10);
  const reachM = along.flatMap((a) =>
    along.map((b) =>
      far(ball, surfacePointOf([west + a * (east - west), south + b * (north - south)])),
    ),
  );
  expect(Math.max(...reachM)).toBeLessThanOrEqual(ball.radiusM);
  expect(Math.max(...reachM)).toBeGreaterThan(ball.radiusM / 2);
});
