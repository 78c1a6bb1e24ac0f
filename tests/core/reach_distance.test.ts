/** Nearest and farthest distances against dense sampling with GeographicLib. */
import { describe, expect, test } from 'vitest';
import { destinationOf, distanceKm, type LngLat } from '../../src/core/geodesy.ts';
import { reachOf } from '../../src/core/reach.ts';
import { ORACLE_REGIONS, boxOf, randomNumbers, regionOf, ringSetOf } from './reach_cases.ts';

const ROUNDS = Number(process.env['REACH_ROUNDS'] ?? 1);
const RANGE_KM = 900;

function reachInto(ring: readonly LngLat[], launches: readonly LngLat[], rangeKm = RANGE_KM) {
  const set = ringSetOf(...launches.map(([lng, lat]) => [lng, lat, rangeKm] as const));
  return reachOf([set], { regions: [regionOf('Region', [[ring]])], towns: [] }).regions[0]!;
}

function nearestKm(at: LngLat, launches: readonly LngLat[]): number {
  return Math.min(...launches.map((launch) => distanceKm(launch, at)));
}

function onEdge([lng, lat]: LngLat, [nextLng, nextLat]: LngLat, t: number): LngLat {
  return [lng + t * (nextLng - lng), lat + t * (nextLat - lat)];
}

/** The least of a function over the edges of a ring: 400 samples an edge, then ever finer around the least. */
function leastOnEdges(ring: readonly LngLat[], valueAt: (at: LngLat) => number): number {
  let least = Infinity;
  ring.slice(1).forEach((to, i) => {
    const at = (t: number): number => valueAt(onEdge(ring[i]!, to, Math.min(1, Math.max(0, t))));
    let best = 0;
    for (let step = 1; step <= 400; step++) if (at(step / 400) < at(best)) best = step / 400;
    if (at(best) > least + 1) return;
    for (let width = 1 / 400; width > 1e-7; width /= 2) {
      for (const t of [best - width / 2, best + width / 2]) if (at(t) < at(best)) best = t;
    }
    least = Math.min(least, at(best));
  });
  return least;
}

/** The largest distance in a convex ring from the nearest launch point: a grid, then a search from each of its peaks. */
function farthestInside(ring: readonly LngLat[], launches: readonly LngLat[]): number {
  const [lngs, lats] = [ring.map(([lng]) => lng), ring.map(([, lat]) => lat)];
  const [west, south] = [Math.min(...lngs), Math.min(...lats)];
  const stepLng = (Math.max(...lngs) - west) / 40;
  const stepLat = (Math.max(...lats) - south) / 40;
  const kmAt = (at: LngLat): number => (isWithin(ring, at) ? nearestKm(at, launches) : -1);
  const rows = Array.from({ length: 41 }, (_, i) =>
    Array.from({ length: 41 }, (_, j) => kmAt([west + i * stepLng, south + j * stepLat])),
  );
  const steps = [-1, 0, 1];
  const peaks = rows.flatMap((row, i) =>
    row.flatMap((km, j): LngLat[] => {
      const isPeak = steps.every((di) => steps.every((dj) => km >= (rows[i + di]?.[j + dj] ?? -1)));
      return km >= 0 && isPeak ? [[west + i * stepLng, south + j * stepLat]] : [];
    }),
  );
  const corner = Math.max(...ring.map((at) => nearestKm(at, launches)));
  return Math.max(corner, ...peaks.map((peak) => climbedKm(peak, stepLng, kmAt)));
}

/** The value at the top that a pattern search climbs to. */
function climbedKm(start: LngLat, widest: number, kmAt: (at: LngLat) => number): number {
  let [lng, lat] = start;
  let best = kmAt(start);
  for (let width = widest; width > 1e-6; width *= 0.7) {
    for (let direction = 0; direction < 16; direction++) {
      const angle = (direction * Math.PI) / 8 + width;
      const to: LngLat = [lng + width * Math.cos(angle), lat + width * Math.sin(angle)];
      const km = kmAt(to);
      if (km > best) [lng, lat, best] = [to[0], to[1], km];
    }
  }
  return best;
}

function isWithin(ring: readonly LngLat[], [x, y]: LngLat): boolean {
  return ring
    .slice(1)
    .every(
      ([bx, by], i) =>
        (bx - ring[i]![0]) * (y - ring[i]![1]) >= (by - ring[i]![1]) * (x - ring[i]![0]),
    );
}

/** A convex ring with corners on an ellipse of degrees, anticlockwise. */
function convexRing(random: () => number): readonly LngLat[] {
  const [lng, lat, size] = [30 + random() * 12, 46 + random() * 7, 0.3 + random() * 3];
  const angles = Array.from({ length: 3 + Math.floor(random() * 5) }, () => random() * 2 * Math.PI);
  const corners = angles
    .sort((a, b) => a - b)
    .map((angle): LngLat => [lng + 1.5 * size * Math.cos(angle), lat + size * Math.sin(angle)]);
  return [...corners, corners[0]!];
}

describe('against dense sampling', () => {
  const random = randomNumbers(5);
  const scenarios = Array.from({ length: 25 * ROUNDS }, (_, round) => ({
    round,
    ring: convexRing(random),
    launches: Array.from({ length: 1 + (round % 7) }, (): LngLat => [
      28 + random() * 16,
      45 + random() * 9,
    ]),
  }));

  test.each(scenarios)('$round: nearest and farthest are right to 1 m', ({ ring, launches }) => {
    const { nearest, farthestKm } = reachInto(ring, launches);
    const farthest = Math.max(
      -leastOnEdges(ring, (at) => -nearestKm(at, launches)),
      farthestInside(ring, launches),
    );
    expect(Math.abs(farthestKm - farthest)).toBeLessThan(1e-3);
    if (nearest.km > 0) {
      expect(
        Math.abs(nearest.km - leastOnEdges(ring, (at) => nearestKm(at, launches))),
      ).toBeLessThan(1e-3);
    }
  });
});

test('the nearest point may lie in the middle of a long edge, and its launch point is named', () => {
  const ring = boxOf([34, 52, 44, 53]);
  const { nearest } = reachInto(ring, [
    [33, 50],
    [39.3, 50.1],
  ]);
  const expected = leastOnEdges(ring, (at) => distanceKm([39.3, 50.1], at));
  expect(nearest.launch).toBe(1);
  expect(Math.abs(nearest.km - expected) * 1000).toBeLessThan(0.01);
});

test('a launch point within a region, on its edge or at its corner is 0 km from it', () => {
  for (const at of [
    [35, 51],
    [34, 50.5],
    [34, 50],
  ] as const) {
    const { launch, km } = reachInto(boxOf([34, 50, 36, 52]), [[20, 50], at]).nearest;
    expect(launch).toBe(1);
    expect(km).toBeCloseTo(0, 9);
  }
});

test('the farthest point may lie inside, equally far from three launch points', () => {
  const launches = [10, 130, 250].map((bearing) => destinationOf([36, 51], bearing, 200));
  const box = boxOf([35.5, 50.7, 36.6, 51.4]);
  expect(reachInto(box, launches).farthestKm).toBeCloseTo(200, 4);
  expect(reachInto(box, launches, 199.99).status).toBe('partly');
  expect(reachInto(box, launches, 200.01).status).toBe('inside');
});

test('regions of the oracle: no vertex is farther than the farthest or nearer than the nearest', () => {
  const random = randomNumbers(3);
  for (let round = 0; round < 6 * ROUNDS; round++) {
    const launches = Array.from({ length: 4 }, (): LngLat => [
      30 + random() * 9,
      46 + random() * 6,
    ]);
    const set = ringSetOf(...launches.map(([lng, lat]) => [lng, lat, 306] as const));
    for (const { region, nearest, farthestKm } of reachOf([set], {
      regions: ORACLE_REGIONS,
      towns: [],
    }).regions) {
      const distances = region.polygons.flat(2).map((at) => nearestKm(at, launches));
      const [least, most] = [Math.min(...distances), Math.max(...distances)];
      expect(nearest.km).toBeLessThan(least + 1e-6);
      expect(farthestKm).toBeGreaterThan(most - 1e-3);
      // edges of this data are short, so a vertex is near both points
      expect(nearest.km === 0 || nearest.km > least - 15).toBe(true);
      expect(farthestKm).toBeLessThan(most + 40);
    }
  }
});
