/** The place of a region that is farthest from all launch points, against climbing there by GeographicLib. */
import { describe, expect, test } from 'vitest';
import { destinationOf, distanceKm, type LngLat } from '../../src/core/geodesy.ts';
import { boundaryOf } from '../../src/core/reach/boundary.ts';
import { surfaceDistanceM, surfacePoint, surfacePointOf } from '../../src/core/reach/ellipsoid.ts';
import { farthestOf, isBesideAll } from '../../src/core/reach/farthest.ts';
import { originsOf, type Origin } from '../../src/core/reach/launches.ts';
import { peakAt, peakCandidates } from '../../src/core/reach/voronoi.ts';
import { boxOf, randomNumbers, ringSetOf } from './reach_cases.ts';

type Box = readonly [west: number, south: number, east: number, north: number];

const random = randomNumbers(15);
const originsAt = (launches: readonly LngLat[]): readonly Origin[] =>
  originsOf(ringSetOf(...launches.map(([lng, lat]) => [lng, lat, 300] as const)).rings);

const leastKm = (at: LngLat, launches: readonly LngLat[]): number =>
  Math.min(...launches.map((launch) => distanceKm(launch, at)));

/** The largest distance in a box: a grid, then climbing from the best places of it. */
function farthestInBoxKm([west, south, east, north]: Box, launches: readonly LngLat[]): number {
  const within = ([lng, lat]: LngLat): LngLat => [
    Math.min(east, Math.max(west, lng)),
    Math.min(north, Math.max(south, lat)),
  ];
  const grid = Array.from({ length: 121 }, (_, k): LngLat => [
    west + ((east - west) * (k % 11)) / 10,
    south + ((north - south) * Math.floor(k / 11)) / 10,
  ]).sort((a, b) => leastKm(b, launches) - leastKm(a, launches));
  let most = 0;
  for (const start of grid.slice(0, 5)) {
    let [at, best] = [start, leastKm(start, launches)];
    for (let width = (east - west) / 10; width > 3e-6; width *= 0.85) {
      for (let k = 0; k < 16; k++) {
        const angle = k * (Math.PI / 8) + 9 * width;
        const to = within([at[0] + width * Math.cos(angle), at[1] + width * Math.sin(angle)]);
        const km = leastKm(to, launches);
        if (km > best) [at, best] = [to, km];
      }
    }
    most = Math.max(most, best);
  }
  return most;
}

function farthestKm(box: Box, launches: readonly LngLat[]): number {
  const origins = originsAt(launches);
  return farthestOf(boundaryOf([[boxOf(box)]]), origins, () => peakCandidates(origins)) / 1000;
}

test.each([1, 2, 3, 3, 4, 4, 6, 9])(
  'of a region, from %d launch points around, it is the one that climbing finds',
  (count) => {
    const [west, south] = [33 + 2 * random(), 48 + 2 * random()];
    const box: Box = [west, south, west + 0.5 + random(), south + 0.4 + random()];
    const launches = Array.from({ length: count }, (): LngLat => [
      west - 1.5 + 4 * random(),
      south - 1.2 + 3.2 * random(),
    ]);
    expect(Math.abs(farthestKm(box, launches) - farthestInBoxKm(box, launches))).toBeLessThan(2e-3);
  },
);

test.each([1, 2, 5])(
  'of a region of many edges, from %d launch points, it is at a vertex',
  (count) => {
    const star = Array.from({ length: 361 }, (_, k): LngLat => {
      const angle = (2 * Math.PI * (k % 360)) / 360;
      const out = 1 + 0.5 * Math.cos(7 * angle) * Math.cos(2 * angle);
      return [36 + 1.5 * out * Math.cos(angle), 50 + out * Math.sin(angle)];
    });
    const boundary = boundaryOf([[star]]);
    for (let round = 0; round < 12; round++) {
      // on one side, where no place within is farther than all of its border
      const launches = Array.from({ length: count }, (_, k) =>
        destinationOf([36, 50], 30 * round + 5 * k, 320 + 20 * k),
      );
      const origins = originsAt(launches);
      const most = Math.max(...star.map((at) => leastKm(at, launches)));
      const km = farthestOf(boundary, origins, () => peakCandidates(origins)) / 1000;
      expect(km).toBeGreaterThan(most - 1e-4);
      expect(km).toBeLessThan(most + 0.2);
    }
  },
);

test('it may lie on an edge between two launch points, and within among three', () => {
  const two: LngLat[] = [
    [34, 49],
    [36, 49],
  ];
  const box: Box = [34.5, 49, 35.5, 49.2];
  expect(farthestKm(box, two)).toBeCloseTo(distanceKm([35, 49.2], two[0]!), 3);
  const three = [10, 130, 250].map((bearing) => destinationOf([35, 49.1], bearing, 120));
  expect(farthestKm(box, three)).toBeCloseTo(120, 3);
  // outside of the region it is not asked for
  const beside: Box = [35.6, 49, 36, 49.2];
  expect(farthestKm(beside, three)).toBeCloseTo(farthestInBoxKm(beside, three), 3);
});

describe('a place equally far from three launch points', () => {
  const launches = Array.from({ length: 9 }, (): LngLat => [32 + 6 * random(), 47 + 5 * random()]);
  const origins = originsAt(launches);
  const candidates = peakCandidates(origins);

  test('is found, farthest first, wherever no other is nearer', () => {
    const triples = launches.flatMap((_, i) =>
      launches.flatMap((__, j) =>
        launches.flatMap((___, k) => (i < j && j < k ? [[i, j, k]] : [])),
      ),
    );
    const known = new Map(
      candidates.map((candidate) => [
        candidate.three
          .map(({ launch }) => launch)
          .sort()
          .join(),
        candidate,
      ]),
    );
    expect(known.size).toBe(candidates.length);
    let found = 0;
    for (const three of triples) {
      const at = equallyFar(three.map((i) => launches[i]!));
      if (!at || distanceKm(at, launches[three[0]!]!) > 1500) continue;
      const km = distanceKm(at, launches[three[0]!]!);
      const isNearest = launches.every((launch) => distanceKm(at, launch) > km - 1e-6);
      const candidate = known.get(three.join());
      if (!isNearest) {
        const others = launches.map((launch) => distanceKm(at, launch));
        if (Math.min(...others) < 0.8 * km) expect(candidate).toBeUndefined();
        continue;
      }
      found += 1;
      expect(candidate).toBeDefined();
      expect(Math.abs(candidate!.roughM / 1000 / km - 1)).toBeLessThan(0.02);
      const peak = peakAt(candidate!, origins)!;
      const point = surfacePoint(peak.lng, peak.lat);
      for (const origin of candidate!.three)
        expect(surfaceDistanceM(origin, point.x, point.y, point.z)).toBeCloseTo(peak.distanceM, 2);
      expect(Math.abs(peak.distanceM / 1000 - km)).toBeLessThan(0.01);
    }
    expect(found).toBeGreaterThan(6);
    const rough = candidates.map(({ roughM }) => roughM);
    expect(rough).toEqual(rough.toSorted((a, b) => b - a));
  });

  test('there is none of two, nor of three on one meridian', () => {
    expect(peakCandidates(originsAt(launches.slice(0, 2)))).toEqual([]);
    const line = originsAt([
      [35, 47],
      [35, 49],
      [35, 51],
    ]);
    expect(peakCandidates(line)).toEqual([]);
  });

  /** By Newton's method with differences, in degrees. */
  function equallyFar(three: readonly LngLat[]): LngLat | undefined {
    let at: LngLat = [
      three.reduce((sum, [lng]) => sum + lng, 0) / 3,
      three.reduce((sum, [, lat]) => sum + lat, 0) / 3,
    ];
    const gap = (to: LngLat) => {
      const [a, b, c] = three.map((launch) => distanceKm(launch, to)) as [number, number, number];
      return [a - b, a - c] as const;
    };
    for (let round = 0; round < 30; round++) {
      const [f, g] = gap(at);
      if (Math.abs(f) + Math.abs(g) < 1e-7) return at;
      const [fx, gx] = gap([at[0] + 1e-5, at[1]]).map((value, i) => (value - [f, g][i]!) / 1e-5);
      const [fy, gy] = gap([at[0], at[1] + 1e-5]).map((value, i) => (value - [f, g][i]!) / 1e-5);
      const determinant = fx! * gy! - fy! * gx!;
      const limit = (step: number) => Math.max(-1, Math.min(1, step));
      at = [
        at[0] - limit((f * gy! - g * fy!) / determinant),
        at[1] - limit((fx! * g - gx! * f) / determinant),
      ];
      if (!(Math.abs(at[1]) < 80)) return undefined;
    }
    return undefined;
  }
});

test('launch points are beside a ball if all are beyond it on one side', () => {
  const ball = (radiusM: number) => ({ ...surfacePointOf([35, 50]), radiusM });
  const at = (...places: [bearing: number, km: number][]) =>
    places.map(([bearing, km]) => surfacePointOf(destinationOf([35, 50], bearing, km)));
  expect(isBesideAll(at([80, 100], [100, 90], [60, 150]), ball(20_000))).toBe(true);
  expect(isBesideAll(at([0, 100], [120, 100], [240, 100]), ball(20_000))).toBe(false);
  expect(isBesideAll(at([80, 100], [100, 15]), ball(20_000))).toBe(false);
  expect(isBesideAll(at([90, 21]), ball(20_000))).toBe(true);
  expect(isBesideAll(at([90, 19]), ball(20_000))).toBe(false);
  expect(isBesideAll(at([30, 100], [150, 100]), ball(49_000))).toBe(true);
  expect(isBesideAll(at([30, 100], [150, 100]), ball(51_000))).toBe(false);
  // the far side of the Earth bends away: 20 km at 1,000 km
  expect(isBesideAll(at([30, 1000], [150, 1000]), ball(440_000))).toBe(true);
  expect(isBesideAll(at([30, 1000], [150, 1000]), ball(480_000))).toBe(false);
});
