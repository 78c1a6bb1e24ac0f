import { describe, expect, test } from 'vitest';
import { destinationOf, distanceKm, type LngLat } from '../../src/core/geodesy.ts';
import { outlineOf, unionOutline } from '../../src/core/outline.ts';
import { ringSetOf } from './reach_cases.ts';

type Circle = readonly [lng: number, lat: number, radiusKm: number];
const outlinesOf = (...circles: Circle[]) => unionOutline(ringSetOf(...circles).rings);
const ringOf = (lng: number, lat: number, radiusKm: number) => ({
  center: [lng, lat] as const,
  radiusKm,
  launch: 0,
});

/** Area in the plane of degrees: above 0 if anticlockwise. */
function turnOf(line: readonly LngLat[]): number {
  return line.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = line[i + 1] ?? [x, y];
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);
}

/** For each point how far it is beyond the ring that it is nearest to, metres. */
function beyondM(line: readonly LngLat[], circles: readonly Circle[]): number[] {
  return line.map((at) =>
    Math.min(...circles.map(([lng, lat, km]) => (distanceKm([lng, lat], at) - km) * 1000)),
  );
}

function middles(line: readonly LngLat[]): LngLat[] {
  return line.slice(1).map(([lng, lat], i) => [(lng + line[i]![0]) / 2, (lat + line[i]![1]) / 2]);
}

describe('the outline of a ring', () => {
  const rings = [2, 50, 306, 500, 2000].flatMap((km) =>
    [44, 50, 52].map((lat): [number, number] => [km, lat]),
  );

  test.each(rings)('%d km at %d° N: every point is within 1 cm of the ring', (km, lat) => {
    const worst = beyondM(outlineOf(ringOf(33, lat, km)), [[33, lat, km]]).map(Math.abs);
    expect(Math.max(...worst)).toBeLessThan(0.01);
  });

  test.each(rings)(
    '%d km at %d° N: the line between points is within 1 m of the ring, and not much nearer',
    (km, lat) => {
      const sagittas = beyondM(middles(outlineOf(ringOf(33, lat, km))), [[33, lat, km]]).map(
        (gap) => -gap,
      );
      expect(Math.max(...sagittas)).toBeLessThan(1);
      expect(Math.max(...sagittas)).toBeGreaterThan(0.7);
      expect(Math.min(...sagittas)).toBeGreaterThan(0);
    },
  );

  test('the tolerance decides the number of points', () => {
    const counts = [0.1, 1, 10, 100].map(
      (toleranceM) => outlineOf(ringOf(33, 50, 306), toleranceM).length,
    );
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(counts[1]).toBeGreaterThan(1200);
    expect(counts[1]).toBeLessThan(1320);
    const coarse = beyondM(middles(outlineOf(ringOf(33, 50, 306), 100)), [[33, 50, 306]]);
    expect(Math.min(...coarse)).toBeGreaterThan(-100);
  });

  test('it is closed and runs anticlockwise', () => {
    const line = outlineOf(ringOf(33, 50, 306));
    expect(line.at(-1)).toEqual(line[0]);
    expect(turnOf(line)).toBeGreaterThan(0);
  });

  test('F39: across the antimeridian it is one piece', () => {
    const line = outlineOf(ringOf(179, 60, 306));
    const jumps = line.slice(1).map(([lng], i) => Math.abs(lng - line[i]![0]));
    expect(Math.max(...jumps)).toBeLessThan(1);
    expect(Math.max(...line.map(([lng]) => lng))).toBeGreaterThan(180);
  });
});

describe('the outline of a union', () => {
  const four: Circle[] = [
    [32, 50, 110],
    [34, 51.3, 110],
    [36, 50, 110],
    [34, 48.7, 110],
  ];

  test('one ring gives the outline of the ring', () => {
    expect(outlinesOf([33, 50, 306])).toEqual([[outlineOf(ringOf(33, 50, 306))]]);
  });

  test('no point is inside any ring, and all are on one, to 1 cm', () => {
    const [polygon] = outlinesOf(...four);
    for (const line of polygon!) {
      for (const gap of beyondM(line, four)) expect(Math.abs(gap)).toBeLessThan(0.01);
      for (const gap of beyondM(middles(line), four)) expect(gap).toBeGreaterThan(-1);
    }
  });

  test('corners are on both rings to 1 cm', () => {
    const two: Circle[] = [
      [34.8, 50.9, 306],
      [36.2, 50, 200],
    ];
    const [[line] = []] = outlinesOf(...two);
    const both = line!.filter((at) =>
      two.every(([lng, lat, km]) => Math.abs(distanceKm([lng, lat], at) - km) < 1e-5),
    );
    expect(new Set(both.map((at) => at.join())).size).toBe(2);
  });

  test('four rings around a gap make one polygon with one hole, anticlockwise and clockwise', () => {
    const polygons = outlinesOf(...four);
    expect(polygons.map((polygon) => polygon.map((line) => Math.sign(turnOf(line))))).toEqual([
      [1, -1],
    ]);
  });

  test('a ring that fills the hole leaves one line', () => {
    expect(outlinesOf(...four, [34, 50, 80]).map(({ length }) => length)).toEqual([1]);
  });

  test('rings apart are polygons apart, each with its own hole', () => {
    const moved = four.map(([lng, lat, km]): Circle => [lng + 12, lat, km]);
    expect(outlinesOf(...four, ...moved, [20, 50, 50]).map(({ length }) => length)).toEqual([
      2, 2, 1,
    ]);
  });

  test('an island in a hole is a polygon of its own', () => {
    expect(outlinesOf(...four, [34, 50, 5]).map(({ length }) => length)).toEqual([2, 1]);
  });

  test('hidden and equal rings leave no trace', () => {
    const one = outlinesOf([33, 50, 306]);
    expect(outlinesOf([33, 50, 306], [33, 50, 306], [33.1, 50, 200])).toEqual(one);
  });

  test('rings that touch from outside stay two', () => {
    const [lng, lat] = destinationOf([33, 50], 80, 200);
    expect(outlinesOf([33, 50, 120], [lng, lat, 80 - 1e-6]).length).toBe(2);
  });

  test('no rings make no outline', () => {
    expect(unionOutline([])).toEqual([]);
  });
});
