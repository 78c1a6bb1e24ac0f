/** Laws of shares, and a slow second method that shares no code with the first. `REACH_ROUNDS=20` makes it longer. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LngLat } from '../../src/core/geodesy.ts';
import { EARTH, destinationOf, distanceKm } from '../../src/core/geodesy.ts';
import type { Polygon, Region } from '../../src/core/atlas.ts';
import { reachOf, type Reach } from '../../src/core/reach.ts';
import { ballAround, boundaryOf } from '../../src/core/reach/boundary.ts';
import { discOf } from '../../src/core/reach/disc.ts';
import { shareInside } from '../../src/core/reach/region_area.ts';
import { unionOf } from '../../src/core/reach/union.ts';
import type { RingSet } from '../../src/core/rings.ts';
import { roundTo } from '../../src/core/scenario.ts';
import { ORACLE_REGIONS, boxOf, randomNumbers, regionOf, ringSetOf } from './reach_cases.ts';

const ROUNDS = Number(process.env['REACH_ROUNDS'] ?? 1);
const NEAR = [
  'Belgorod',
  'Kursk',
  'Bryansk',
  'Voronezh',
  'Rostov',
  'Orel',
  'Moskva',
  'Krasnodar',
  'Adygey',
  'Smolensk',
];
const REGIONS = ORACLE_REGIONS.filter(({ id }) => NEAR.includes(id));
const ATLAS = { regions: REGIONS, towns: [] };

type Point = readonly [lng: number, lat: number, radiusKm: number];

const points = (radius: fc.Arbitrary<number>) =>
  fc.array(
    fc.tuple(
      fc.double({ min: 24, max: 44, noNaN: true }),
      fc.double({ min: 44, max: 56, noNaN: true }),
      radius,
    ),
    {
      minLength: 1,
      maxLength: 12,
    },
  );
const anyRadius = fc.double({ min: 2, max: 500, noNaN: true });

function sharesOf(set: RingSet): Map<string, number> {
  return new Map(reachOf([set], ATLAS).regions.map(({ region, share }) => [region.id, share]));
}

function expectNoLess(larger: Map<string, number>, smaller: Map<string, number>): void {
  for (const [id, share] of smaller)
    expect(larger.get(id) ?? 0, id).toBeGreaterThanOrEqual(share - 1e-9);
}

describe('laws', () => {
  const runs = { numRuns: 150 * ROUNDS, seed: 1 };

  test('shares are from 0 to 1, and no distance is NaN or negative', () => {
    fc.assert(
      fc.property(points(anyRadius), (rings) => {
        for (const { share, farthestKm, nearest } of reachOf([ringSetOf(...rings)], ATLAS)
          .regions) {
          expect(share >= 0 && share <= 1).toBe(true);
          expect(farthestKm > nearest.km && nearest.km >= 0).toBe(true);
        }
      }),
      runs,
    );
  });

  test('a larger radius never shrinks a share', () => {
    fc.assert(
      fc.property(
        points(anyRadius),
        fc.double({ min: 0, max: 50, noNaN: true }),
        (rings, moreKm) => {
          const larger = rings.map(([lng, lat, radiusKm]): Point => [lng, lat, radiusKm + moreKm]);
          expectNoLess(sharesOf(ringSetOf(...larger)), sharesOf(ringSetOf(...rings)));
        },
      ),
      runs,
    );
  });

  test('another launch point never shrinks a share, and the union is never more than the sum', () => {
    fc.assert(
      fc.property(points(anyRadius), points(anyRadius), (some, more) => {
        const [a, b, both] = [some, more, [...some, ...more]].map((rings) =>
          sharesOf(ringSetOf(...rings)),
        );
        expectNoLess(both!, a!);
        expectNoLess(both!, b!);
        for (const [id, share] of both!)
          expect(share).toBeLessThanOrEqual((a!.get(id) ?? 0) + (b!.get(id) ?? 0) + 1e-9);
      }),
      runs,
    );
  });

  test('the order of launch points does not matter', () => {
    fc.assert(
      fc.property(points(anyRadius), (rings) => {
        const forwards = sharesOf(ringSetOf(...rings));
        for (const [id, share] of sharesOf(ringSetOf(...rings.toReversed()))) {
          expect(Math.abs(share - (forwards.get(id) ?? 0))).toBeLessThan(1e-9);
        }
      }),
      runs,
    );
  });

  test('equal questions have equal answers', () => {
    fc.assert(
      fc.property(points(anyRadius), (rings) => {
        const plain = (reach: Reach) =>
          JSON.stringify(reach, (key, value: unknown) => (key === 'region' ? null : value));
        expect(plain(reachOf([ringSetOf(...rings)], ATLAS))).toBe(
          plain(reachOf([ringSetOf(...rings)], ATLAS)),
        );
      }),
      { ...runs, numRuns: 30 },
    );
  });

  test('inside means that nothing is farther than the range; outside, that nothing is nearer', () => {
    fc.assert(
      fc.property(points(fc.constant(1)), anyRadius, (rings, radiusKm) => {
        const equal = rings.map(([lng, lat]): Point => [lng, lat, radiusKm]);
        for (const { status, farthestKm, nearest } of reachOf([ringSetOf(...equal)], ATLAS)
          .regions) {
          expect(status === 'inside').toBe(farthestKm <= radiusKm);
          expect(status === 'outside').toBe(nearest.km > radiusKm);
        }
      }),
      runs,
    );
  });

  test('two halves of a region add up to it', () => {
    const half = (west: number, east: number) =>
      regionOf(`${west}`, [[boxOf([west, 47, east, 54])]]);
    const regions = [
      half(30, 36.5),
      half(36.5, 42),
      regionOf('whole', [[boxOf([30, 47, 42, 54])]]),
    ];
    fc.assert(
      fc.property(points(anyRadius), (rings) => {
        const insideKm2 = new Map(
          reachOf([ringSetOf(...rings)], { regions, towns: [] }).regions.map((r) => [
            r.region.id,
            r.insideKm2,
          ]),
        );
        const [a = 0, b = 0, whole = 0] = ['30', '36.5', 'whole'].map((id) => insideKm2.get(id));
        expect(Math.abs(a + b - whole)).toBeLessThan(1e-3);
      }),
      runs,
    );
  });
});

/** Where a region is along a parallel: ends of its parts, ascending. */
function regionAlong(polygons: readonly Polygon[], lat: number): number[] {
  const ends: number[] = [];
  for (const ring of polygons.flat()) {
    ring.forEach(([lng, from], i) => {
      const [nextLng, to] = ring[i + 1] ?? [lng, from];
      if (from > lat !== to > lat) ends.push(lng + ((nextLng - lng) * (lat - from)) / (to - from));
    });
  }
  return ends.sort((a, b) => a - b);
}

/** The part of a parallel in a disc, by bisection of GeographicLib distances. */
function discAlong([lng, lat, radiusKm]: Point, parallel: number): [number, number] | undefined {
  if (distanceKm([lng, lat], [lng, parallel]) >= radiusKm) return undefined;
  let inside = 0;
  let outside = 60;
  while (outside - inside > 1e-5) {
    const middle = (inside + outside) / 2;
    if (EARTH.Inverse(lat, lng, parallel, lng + middle).s12! < radiusKm * 1000) inside = middle;
    else outside = middle;
  }
  return [lng - inside, lng + inside];
}

/** Share by adding up parallels, each weighted with its length: independent of everything in src/core/reach. */
function shareByParallels({ polygons }: Region, rings: readonly Point[], count: number): number {
  const lats = polygons.flat(2).map(([, lat]) => lat);
  const [south, north] = [Math.min(...lats), Math.max(...lats)];
  let inside = 0;
  let whole = 0;
  for (let i = 0; i < count; i++) {
    const lat = south + ((north - south) * (i + 0.5)) / count;
    const sin = Math.sin((lat * Math.PI) / 180);
    const weight = Math.cos((lat * Math.PI) / 180) / (1 - EARTH.f * (2 - EARTH.f) * sin * sin) ** 2;
    const discs = rings
      .flatMap((ring) => [discAlong(ring, lat) ?? []].filter((ends) => ends.length === 2))
      .sort((a, b) => a[0] - b[0]);
    const ends = regionAlong(polygons, lat);
    for (let j = 0; j + 1 < ends.length; j += 2) {
      whole += weight * (ends[j + 1]! - ends[j]!);
      let reached = ends[j]!;
      for (const [west, east] of discs) {
        const [from, to] = [Math.max(west, reached), Math.min(east, ends[j + 1]!)];
        if (to > from) inside += weight * (to - from);
        reached = Math.max(reached, to);
      }
    }
  }
  return inside / whole;
}

test(
  'shares agree with adding up parallels, for random rings',
  () => {
    const random = randomNumbers(7);
    const regions = REGIONS.filter(({ id }) =>
      ['Belgorod', 'Rostov', 'Voronezh', 'Adygey'].includes(id),
    );
    for (let round = 0; round < 15 * ROUNDS; round++) {
      const largest = [60, 150, 500][round % 3]!;
      const rings = Array.from({ length: 1 + Math.floor(random() * 8) }, (): Point => [
        34 + random() * 10,
        45 + random() * 8,
        20 + random() * largest,
      ]);
      const shares = new Map(
        reachOf([ringSetOf(...rings)], { regions, towns: [] }).regions.map(({ region, share }) => [
          region.id,
          share,
        ]),
      );
      for (const region of regions) {
        const expected = shareByParallels(region, rings, 100);
        const share = shares.get(region.id) ?? 0;
        expect(Math.abs(share - expected), `${region.id} ${JSON.stringify(rings)}`).toBeLessThan(
          0.002,
        );
      }
    }
  },
  30_000 * ROUNDS,
);

/** A point uniform in the box of a region, until one is in it. */
function placesIn({ polygons }: Region, count: number, random: () => number): LngLat[] {
  const all = polygons.flat(2);
  const [west, east] = [Math.min(...all.map(([lng]) => lng)), Math.max(...all.map(([lng]) => lng))];
  const [south, north] = [
    Math.min(...all.map(([, lat]) => lat)),
    Math.max(...all.map(([, lat]) => lat)),
  ];
  const places: LngLat[] = [];
  while (places.length < count) {
    const at: LngLat = [west + (east - west) * random(), south + (north - south) * random()];
    if (regionAlong(polygons, at[1]).filter((lng) => lng > at[0]).length % 2 === 1) places.push(at);
  }
  return places;
}

test('hundreds of random scenarios agree with counting places inside, within what counting can tell', () => {
  const random = randomNumbers(11);
  const samples = REGIONS.map((region) => ({ region, places: placesIn(region, 150, random) }));
  for (let round = 0; round < 200 * ROUNDS; round++) {
    const rings = Array.from({ length: 1 + Math.floor(random() ** 2 * 30) }, (): Point => [
      30 + random() * 12,
      46 + random() * 7,
      10 + random() * [40, 150, 400][round % 3]!,
    ]);
    const shares = sharesOf(ringSetOf(...rings));
    const { region, places } = samples[round % samples.length]!;
    const inside = places.filter((at) =>
      rings.some(([lng, lat, radiusKm]) => distanceKm([lng, lat], at) <= radiusKm),
    );
    // five standard deviations of 150 places, and 0.03 for places spread evenly in degrees instead of in area
    const share = shares.get(region.id) ?? 0;
    expect(Math.abs(inside.length / places.length - share), JSON.stringify(rings)).toBeLessThan(
      0.23,
    );
    if (share === 0) expect(inside.length).toBe(0);
    if (share === 1) expect(inside.length).toBe(places.length);
  }
});

describe('a grid of regions adds up to the area of the union', () => {
  const lngs = [10, 20, 26, 28, 30, 32, 34, 36, 38, 40, 42, 44, 46, 60];
  const lats = [30, 40, 44, 46, 47, 48, 49, 50, 51, 52, 53, 54, 60, 68];
  const cells = lngs
    .slice(1)
    .flatMap((east, i) =>
      lats.slice(1).map((north, j) => boundaryOf([[boxOf([lngs[i]!, lats[j]!, east, north])]])),
    );
  const random = randomNumbers(2);
  const pick = (values: readonly number[]): number => values[Math.floor(random() * values.length)]!;
  const corner = (): LngLat => [pick(lngs.slice(3, 11)), pick(lats.slice(3, 10))];

  const kinds: Readonly<Record<string, (hub: LngLat) => Point>> = {
    anywhere: () => [28 + random() * 16, 45 + random() * 8, 20 + random() * 400],
    'from corners of the grid through corners of the grid': () => {
      const at = corner();
      return [...at, Math.max(10, distanceKm(at, corner()))];
    },
    'through one corner of the grid': (hub) => {
      const km = 30 + random() * 300;
      return [...destinationOf(hub, random() * 360, km), km];
    },
    'metres apart': () => [roundTo(34 + random() / 1000, 4), roundTo(50 + random() / 1000, 4), 306],
    'of one radius at whole degrees': () => [pick(lngs.slice(3, 11)), pick(lats.slice(3, 10)), 306],
    'with round numbers': () => [
      roundTo(30 + random() * 10, 1),
      roundTo(47 + random() * 5, 1),
      10 + pick(lats),
    ],
  };

  test.each(Object.entries(kinds))(
    'rings %s',
    (_, ring) => {
      for (let round = 0; round < 60 * ROUNDS; round++) {
        const hub = corner();
        const rings = Array.from({ length: 1 + Math.floor(random() ** 2 * 25) }, () => ring(hub));
        const union = unionOf(ringSetOf(...rings).rings.map(discOf));
        const area = -union.loops.reduce((sum, loop) => sum + loop.area, 0);
        const sum = cells.reduce(
          (total, cell) => total + shareInside(cell, union) * cell.areaM2,
          0,
        );
        expect(Math.abs(sum / area - 1), JSON.stringify(rings)).toBeLessThan(1e-8);
      }
    },
    30_000 * ROUNDS,
  );
});

test('the ball around the bounds of a region holds all of it, also across the equator', () => {
  const boxes = [
    [30, 40, 60, 68],
    [-5, -3, 12, 9],
    [10, -60, 12, -40],
  ].map(([west, south, east, north]) => [[boxOf([west!, south!, east!, north!])]]);
  for (const polygons of [...boxes, ...ORACLE_REGIONS.map((region) => region.polygons)]) {
    const [lngs, lats] = [0, 1].map((axis) => polygons.flat(2).map((at) => at[axis]!));
    const { x, y, z, radiusM } = ballAround([
      Math.min(...lngs!),
      Math.min(...lats!),
      Math.max(...lngs!),
      Math.max(...lats!),
    ]);
    const { x: xs, y: ys, z: zs, ball } = boundaryOf(polygons);
    xs.forEach((_, i) =>
      expect(Math.hypot(xs[i]! - x, ys[i]! - y, zs[i]! - z)).toBeLessThanOrEqual(radiusM),
    );
    // not so wide that it spares nothing, but for bounds around the whole earth, as those across the 180th meridian are
    const isOneSided = Math.max(...lngs!) - Math.min(...lngs!) < 180;
    if (isOneSided) expect(radiusM).toBeLessThan(2.5 * ball.radiusM);
  }
});
