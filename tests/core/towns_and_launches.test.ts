/** Towns and the launch points nearest to them, each against measuring all of them with GeographicLib. */
import { describe, expect, test } from 'vitest';
import { destinationOf, distanceKm, type LngLat } from '../../src/core/geodesy.ts';
import { reachOf } from '../../src/core/reach.ts';
import { boundaryOf } from '../../src/core/reach/boundary.ts';
import { surfacePointOf } from '../../src/core/reach/ellipsoid.ts';
import {
  bestReachingOrigin,
  leastChord2,
  nearestDistanceM,
  nearestOrigin,
  nearestOrigins,
  originsOf,
} from '../../src/core/reach/launches.ts';
import {
  distanceToRegionM,
  leastDistanceM,
  nearestOnBoundary,
  nearestTo,
} from '../../src/core/reach/nearest.ts';
import { boxOf, randomNumbers, regionOf, ringSetOf, townOf } from './reach_cases.ts';

const KHARKIV: LngLat = [36.231, 49.993];
const random = randomNumbers(77);
const REGION = regionOf('Region', [[boxOf([30, 45, 44, 55])]]);
/** On all sides, more of them near 300 km. */
const TOWNS = Array.from({ length: 250 }, (_, id) => {
  const km = 200 + 100 * random() + 60 * random();
  return townOf(
    id,
    destinationOf(KHARKIV, 360 * random(), km),
    'Region',
    1 + Math.floor(1000 * random()),
  );
});

type Circle = readonly [lng: number, lat: number, radiusKm: number];
const CASES: Readonly<Record<string, readonly Circle[]>> = {
  'one launch point': [[...KHARKIV, 300]],
  'two launch points': [
    [...KHARKIV, 300],
    [38, 50.5, 300],
  ],
  'rings that differ': [
    [...KHARKIV, 300],
    [38, 50.5, 240],
    [35, 48, 280],
  ],
};

describe.each(Object.entries(CASES))('from %s', (_, circles) => {
  const rangeKm = Math.max(...circles.map(([, , radiusKm]) => radiusKm));
  const reach = reachOf([ringSetOf(...circles)], { regions: [REGION], towns: TOWNS });

  test('each town is told from the ring that reaches it best, and by 2 % of its radius', () => {
    expect(reach.towns).toHaveLength(TOWNS.length);
    for (const { town, km, launch, status } of reach.towns) {
      const beyond = circles.map(
        ([lng, lat, radiusKm]) => distanceKm([lng, lat], town.at) - radiusKm,
      );
      const best = beyond.indexOf(Math.min(...beyond));
      expect(launch).toBe(best);
      const [lng, lat, radiusKm] = circles[best]!;
      expect(Math.abs(km - distanceKm([lng, lat], town.at))).toBeLessThan(1e-6);
      const isEdge = Math.abs(km - radiusKm) <= 0.02 * radiusKm;
      expect(status).toBe(isEdge ? 'edge' : km < radiusKm ? 'inside' : 'outside');
    }
    const kms = reach.towns.map(({ km }) => km);
    expect(kms).toEqual(kms.toSorted((a, b) => a - b));
  });

  test('the totals are what counting the list gives', () => {
    const of = (wanted: string) => reach.towns.filter(({ status }) => status === wanted);
    expect(rangeKm).toBe(300);
    expect(of('edge').length).toBeGreaterThan(5);
    expect(reach.totals).toMatchObject({
      townsInside: of('inside').length,
      townsEdge: of('edge').length,
      townPopulationInside: of('inside').reduce((sum, { town }) => sum + town.population, 0),
    });
  });
});

test('many towns at one distance are all at the edge, or all on one side of it', () => {
  for (const [km, status] of [
    [293.9, 'inside'],
    [294.1, 'edge'],
    [305.9, 'edge'],
    [306.1, 'outside'],
  ] as const) {
    const towns = Array.from({ length: 9 }, (_, id) =>
      townOf(id, destinationOf(KHARKIV, 40 + id / 1000, km), 'Region', 10),
    );
    const { totals } = reachOf([ringSetOf([...KHARKIV, 300])], { regions: [REGION], towns });
    expect([totals.townsInside, totals.townsEdge, totals.townPopulationInside]).toEqual([
      status === 'inside' ? 9 : 0,
      status === 'edge' ? 9 : 0,
      status === 'inside' ? 90 : 0,
    ]);
  }
});

describe('of several launch points', () => {
  const circles = Array.from({ length: 15 }, (): Circle => [
    31 + 8 * random(),
    46 + 7 * random(),
    100 + 200 * random(),
  ]);
  const { rings } = ringSetOf(...circles);
  const origins = originsOf(rings);
  const places = Array.from({ length: 40 }, (): LngLat => [29 + 12 * random(), 45 + 9 * random()]);
  const kmTo = (at: LngLat) => circles.map(([lng, lat]) => distanceKm([lng, lat], at));

  test('the nearest is the one that is, and so is its distance', () => {
    for (const at of places) {
      const point = surfacePointOf(at);
      const { x, y, z } = point;
      const kms = kmTo(at);
      const least = Math.min(...kms);
      expect(nearestDistanceM(origins, x, y, z) / 1000).toBeCloseTo(least, 5);
      expect(nearestOrigin(origins, point)?.origin.launch).toBe(kms.indexOf(least));
      expect(nearestOrigin(origins, point)!.distanceM / 1000).toBeCloseTo(least, 5);
      const beyond = kms.map((km, i) => km - circles[i]![2]);
      const best = beyond.indexOf(Math.min(...beyond));
      expect(bestReachingOrigin(origins, point)?.origin.launch).toBe(best);
      expect(bestReachingOrigin(origins, point)!.distanceM / 1000).toBeCloseTo(kms[best]!, 5);
      // a chord is shorter than the way, by 0.03 % at 600 km
      const chordKm = Math.sqrt(leastChord2(origins, x, y, z)) / 1000;
      expect(chordKm).toBeLessThanOrEqual(least);
      expect(chordKm).toBeGreaterThan(0.999 * least);
    }
  });

  test('those that may be nearest to a place in a ball are kept, and others are not', () => {
    for (const at of places) {
      const radiusM = 40_000;
      const ball = { ...surfacePointOf(at), radiusM };
      const kept = nearestOrigins(origins, ball);
      for (const bearing of [0, 90, 180, 270]) {
        const kms = kmTo(destinationOf(at, bearing, 39));
        const nearest = kms.indexOf(Math.min(...kms));
        expect(kept.some(({ launch }) => launch === nearest)).toBe(true);
      }
      const kms = kmTo(at);
      const limitKm = Math.min(...kms) + 2 * 40 + 1;
      expect(kept.every(({ launch }) => kms[launch!]! < limitKm)).toBe(true);
      expect(leastDistanceM(ball, origins)).toBeCloseTo(
        Math.sqrt(leastChord2(origins, ball.x, ball.y, ball.z)) - radiusM,
        6,
      );
    }
    expect(nearestOrigins(origins.slice(0, 1), { x: 0, y: 0, z: 0, radiusM: 0 })).toHaveLength(1);
  });

  test('none is nearest where there are none, and of two equally near the first', () => {
    expect(nearestDistanceM([], 1, 2, 3)).toBe(Infinity);
    expect(nearestOrigin([], { x: 1, y: 2, z: 3 })).toBeUndefined();
    expect(bestReachingOrigin([], { x: 1, y: 2, z: 3 })).toBeUndefined();
    const twins = originsOf(ringSetOf([34, 50, 100], [36, 50, 100]).rings);
    const [a, b] = twins;
    const between = surfacePointOf([35, 50]);
    const [first, second] = [
      nearestOrigin([a!], between)!.distanceM,
      nearestOrigin([b!], between)!.distanceM,
    ];
    const expected = first <= second ? 0 : 1;
    expect(nearestOrigin(twins, between)?.origin.launch).toBe(expected);
    expect(bestReachingOrigin(twins, between)?.origin.launch).toBe(expected);
  });

  test('those at one place are one, with the largest ring, and of equal ones the first', () => {
    const same = ringSetOf([34, 50, 100], [36, 50, 90], [34, 50, 200], [34, 51, 70], [36, 50, 90]);
    const kept = originsOf(same.rings).map(({ launch, radiusM, center }) => [
      launch,
      radiusM,
      center,
    ]);
    expect(kept).toEqual([
      [2, 200_000, [34, 50]],
      [1, 90_000, [36, 50]],
      [3, 70_000, [34, 51]],
    ]);
  });

  test('the nearest to a region is 0 km away in it, else nearest to its edges', () => {
    for (let round = 0; round < 12; round++) {
      const [west, south] = [30 + 8 * random(), 46 + 6 * random()];
      const line = boxOf([west, south, west + 1, south + 0.8]);
      const region = boundaryOf([[line]]);
      const onLine = line
        .slice(1)
        .flatMap((to, i) =>
          Array.from({ length: 40 }, (_, k): LngLat => [
            line[i]![0] + (k / 40) * (to[0] - line[i]![0]),
            line[i]![1] + (k / 40) * (to[1] - line[i]![1]),
          ]),
        );
      const leastKm = circles.map(([lng, lat]) => {
        const isIn = lng > west && lng < west + 1 && lat > south && lat < south + 0.8;
        return isIn ? 0 : Math.min(...onLine.map((at) => distanceKm([lng, lat], at)));
      });
      const least = Math.min(...leastKm);
      const nearest = nearestTo(region, origins)!;
      // places on the line are about 2 km apart
      expect(nearest.distanceM / 1000).toBeLessThanOrEqual(least + 1e-6);
      expect(nearest.distanceM / 1000).toBeGreaterThan(least - 1.2);
      expect(leastKm[nearest.origin.launch!]!).toBeLessThan(least + 1.2);
      const [origin] = origins;
      const toFirstKm = distanceToRegionM(region, origin!) / 1000;
      expect(toFirstKm).toBeLessThanOrEqual(leastKm[0]! + 1e-6);
      expect(toFirstKm).toBeGreaterThan(leastKm[0]! - 1.2);
      const { distanceM, point } = nearestOnBoundary(region, origin!);
      const { x, y, z } = point;
      expect(nearestDistanceM([origin!], x, y, z)).toBeCloseTo(distanceM, 4);
      expect(nearestOnBoundary(region, origin!, distanceM * 0.999)).toBeUndefined();
      expect(nearestOnBoundary(region, origin!, distanceM * 1.001)?.distanceM).toBe(distanceM);
    }
  });
});

test('the nearest place of a border of many edges is the one that measuring along them finds', () => {
  // a star whose points come nearer than what lies in the direction of its middle
  const line = Array.from({ length: 361 }, (_, k): LngLat => {
    const angle = (2 * Math.PI * (k % 360)) / 360;
    const out = 1 + 0.7 * Math.cos(9 * angle) * Math.cos(4 * angle);
    return [36 + 1.5 * out * Math.cos(angle), 50 + out * Math.sin(angle)];
  });
  const boundary = boundaryOf([[line]]);
  for (let round = 0; round < 40; round++) {
    const at: LngLat = [33 + 6 * random(), 48 + 4 * random()];
    const kms = line.map((vertex) => distanceKm(at, vertex));
    const nearVertices = [...kms.keys()].sort((a, b) => kms[a]! - kms[b]!).slice(0, 5);
    const edges = new Set(nearVertices.flatMap((k) => [(k + 359) % 360, k % 360]));
    const leastKm = Math.min(...[...edges].map((k) => leastOnEdgeKm(line[k]!, line[k + 1]!, at)));
    const nearest = nearestOnBoundary(boundary, surfacePointOf(at));
    expect(Math.abs(nearest.distanceM / 1000 - leastKm)).toBeLessThan(1e-3);
  }
});

function leastOnEdgeKm([lngA, latA]: LngLat, [lngB, latB]: LngLat, at: LngLat): number {
  const gap = (t: number) => distanceKm(at, [lngA + t * (lngB - lngA), latA + t * (latB - latA)]);
  let [low, high] = [0, 1];
  while (high - low > 1e-4) {
    const third = (high - low) / 3;
    if (gap(low + third) < gap(high - third)) high -= third;
    else low += third;
  }
  return gap((low + high) / 2);
}
