/** What an answer says of each region and town, on a few squares: from launch points, and from anywhere in a land. */
import { describe, expect, test } from 'vitest';
import { destinationOf, distanceKm, type LngLat } from '../../src/core/geodesy.ts';
import { foundReachOf } from '../../src/core/found_reach.ts';
import { knowOutline, outlineOf, unionOutline } from '../../src/core/outline.ts';
import { rangeDifferenceOf } from '../../src/core/range_difference.ts';
import { reachOf } from '../../src/core/reach.ts';
import { ringSetsOf } from '../../src/core/rings.ts';
import { EMPTY } from '../../src/core/scenario.ts';
import { squareRegion } from './few_places.ts';
import { boxOf, ringSetOf, townOf } from './reach_cases.ts';

const REGIONS = [
  squareRegion('UA-1', 'Land', [34, 49, 36, 51]),
  squareRegion('RU-NEAR', 'Near', [36.5, 49.5, 37, 50]),
  squareRegion('RU-CUT', 'Cut', [39, 49.5, 42, 50.5]),
  squareRegion('RU-OUT', 'Out', [41, 48, 42, 49]),
  squareRegion('RU-FAR', 'Far', [60, 50, 61, 51]),
];
const TOWNS = [
  townOf(1, [36.55, 49.6], 'RU-NEAR', 10),
  townOf(2, [36.95, 49.95], 'RU-NEAR', 20),
  townOf(3, [41.9, 50], 'RU-CUT', 500),
];
const ATLAS = { regions: REGIONS, towns: TOWNS };
const EAST: LngLat = [36, 50];
const KM = 300;

function scenarioFrom(from: 'points' | 'ukraine', ...ranges: number[]) {
  return { ...EMPTY, from, launches: [{ at: EAST }], ranges: ranges.map((km) => ({ km })) };
}
const reachFrom = (from: 'points' | 'ukraine', ...ranges: number[]) =>
  reachOf(ringSetsOf(scenarioFrom(from, ...ranges), ATLAS), ATLAS);

describe.each(['points', 'ukraine'] as const)('from %s', (from) => {
  test('regions are inside, partly inside, outside but listed, or too far away to be', () => {
    const { regions, totals } = reachFrom(from, 200, KM);
    expect(regions.map(({ region, status }) => [region.names.en, status])).toEqual([
      ['Near', 'inside'],
      ['Cut', 'partly'],
      ['Out', 'outside'],
    ]);
    const [near, cut, out] = regions;
    expect([near?.share, out?.share]).toEqual([1, 0]);
    expect(cut!.share * (1 - cut!.share)).toBeGreaterThan(0);
    expect(near!.farthestKm).toBeLessThanOrEqual(KM);
    expect(cut!.farthestKm).toBeGreaterThan(KM);
    expect(out!.nearest.km).toBeGreaterThan(KM);
    expect(cut?.insideKm2).toBe(cut!.share * cut!.areaKm2);
    expect(cut?.shares.map(({ rangeKm }) => rangeKm)).toEqual([200, KM]);
    expect(cut!.shares[0]!.share).toBeLessThan(cut!.share);
    expect(totals).toMatchObject({ regionsInside: 1, regionsPartly: 1 });
    expect(totals.insideKm2).toBeCloseTo(near!.areaKm2 + cut!.insideKm2, 6);
    expect(totals).toMatchObject({ townsInside: 2, townsEdge: 0, townPopulationInside: 30 });
  });

  test('a region as far as its nearest or its farthest place is neither partly inside nor just so', () => {
    const [near] = reachFrom(from, KM).regions;
    const statusAt = (km: number) =>
      reachFrom(from, km).regions.find(({ region }) => region === near!.region)?.status;
    expect(statusAt(near!.farthestKm + 0.001)).toBe('inside');
    expect(statusAt(near!.farthestKm - 0.001)).toBe('partly');
    expect(statusAt(near!.nearest.km + 0.001)).toBe('partly');
    expect(statusAt(near!.nearest.km - 0.001)).toBe('outside');
  });

  test('a region is listed up to 100 km beyond the range', () => {
    const out = reachFrom(from, KM).regions.at(-1)!;
    const isListed = (km: number) =>
      reachFrom(from, km).regions.some(({ region }) => region === out.region);
    expect(isListed(out.nearest.km - 99.999)).toBe(true);
    expect(isListed(out.nearest.km - 100.001)).toBe(false);
  });

  test('a longer range adds regions by area, and towns by size', () => {
    const middle = (km: number) => reachFrom(from, km).towns[0]!.km;
    const nearKm = middle(KM);
    const difference = rangeDifferenceOf(reachFrom(from, nearKm * 1.01, KM))!;
    expect(difference.shorterKm).toBe(nearKm * 1.01);
    expect(difference.longerKm).toBe(KM);
    expect(difference.regions.map(({ reach }) => reach.region.names.en)).toEqual(['Cut', 'Near']);
    expect(difference.townsToInside.map(({ id }) => id)).toEqual([1]);
    const { shorter, longer } = difference.insideKm2;
    const addedKm2 = difference.regions.reduce((sum, row) => sum + row.addedKm2, 0);
    expect(longer - shorter).toBeCloseTo(addedKm2, 6);
    const far = reachFrom(from, KM).towns.at(-1)!.km;
    const toEdge = rangeDifferenceOf(reachFrom(from, far * 0.9, far))!;
    expect(toEdge.townsToEdge.map(({ id }) => id)).toEqual([3]);
    expect(rangeDifferenceOf(reachFrom(from, KM))).toBeNull();
  });

  test('a region that was searched for has its share and its distance, however far away it is', () => {
    const reach = reachFrom(from, KM);
    const placeOf = (index: number) => ({ kind: 'region' as const, region: REGIONS[index]! });
    const start = from === 'ukraine' ? null : 0;
    for (const row of reach.regions) {
      const index = REGIONS.indexOf(row.region);
      const found = foundReachOf(placeOf(index), reach)!;
      expect(found).toMatchObject({ status: row.status, share: row.share, rangeKm: KM });
      expect(found.distances.map(({ launch }) => launch)).toEqual([start]);
      expect(found.distances[0]?.km).toBeCloseTo(row.nearest.km, 6);
    }
    const far = foundReachOf(placeOf(4), reach)!;
    expect(far).toMatchObject({ status: 'outside', share: 0, rangeKm: KM });
    // between two places of one latitude the way is shortest where both boxes have their northern corners or edges
    expect(far.distances[0]!.km).toBeLessThan(distanceKm(EAST, [60, 50]) + 1);
    expect(far.distances[0]!.km).toBeGreaterThan(distanceKm([36, 51], [60, 51]) - 1);
    const town = foundReachOf({ kind: 'town', town: TOWNS[0]! }, reach)!;
    expect(town).toMatchObject({ status: 'inside', share: null, rangeKm: KM });
    expect(town.distances.map(({ launch }) => launch)).toEqual([start]);
  });
});

test('a region that was searched for has its launch points nearest first, and none without any', () => {
  const set = ringSetOf([34.5, 49.5, 300], [36.2, 49.7, 300], [35, 50, 300]);
  const place = { kind: 'region' as const, region: REGIONS[1]! };
  const found = foundReachOf(place, reachOf([set], ATLAS))!;
  expect(found.distances.map(({ launch }) => launch)).toEqual([1, 2, 0]);
  for (const sets of [[], [{ rangeKm: 300, rings: [] }]])
    expect(foundReachOf(place, reachOf(sets, ATLAS))).toBeNull();
});

test('regions of equal share are in the order of their names, in any order of the atlas', () => {
  const twins = ['C', 'A', 'B'].map((name) =>
    squareRegion(`RU-${name}`, name, [36.5, 49.5, 37, 50]),
  );
  for (const regions of [twins, twins.toReversed()]) {
    const reach = reachOf([ringSetOf([36, 50, 300])], { regions, towns: [] });
    expect(reach.regions.map(({ region }) => region.names.en)).toEqual(['A', 'B', 'C']);
  }
});

test('towns of a longer range are largest first', () => {
  const towns = [5, 50, 7].map((population, i) =>
    townOf(i, destinationOf(EAST, 90 + i, 100 + i / 10), 'RU-NEAR', population),
  );
  const reach = reachOf([ringSetOf([...EAST, 100]), ringSetOf([...EAST, 200])], {
    regions: REGIONS,
    towns,
  });
  expect(rangeDifferenceOf(reach)?.townsToInside.map(({ population }) => population)).toEqual([
    50, 7, 5,
  ]);
});

describe('the outline', () => {
  const ringsAt = (km: number) => ringSetsOf(scenarioFrom('ukraine', km), ATLAS)[0]!.rings;

  test('around a land is drawn once for a range, and again only if it is to be finer', () => {
    const [ring] = ringsAt(120);
    expect(ringsAt(120)[0]).toBe(ring);
    const coarse = unionOutline([ring!], 50);
    expect(unionOutline([ring!], 100)).toBe(coarse);
    expect(unionOutline([ring!], 50)).toBe(coarse);
    const fine = unionOutline([ring!], 1);
    expect(fine[0]![0]!.length).toBeGreaterThan(2 * coarse[0]![0]!.length);
    expect(outlineOf(ring!)).toBe(fine[0]![0]);
    for (const km of Array.from({ length: 12 }, (_, k) => 10 + k)) ringsAt(km);
    expect(ringsAt(120)[0]).not.toBe(ring);
  });

  test('around a land is taken over where it is known', () => {
    const [ring] = ringsAt(130);
    const known = [[boxOf([30, 45, 40, 55])]];
    knowOutline(ring!, known);
    expect(unionOutline([ring!])).toBe(known);
  });

  test('around a land has no point twice in a row, and few where few do', () => {
    const [line] = unionOutline(ringsAt(300), 100)[0]!;
    const pairs = line!.slice(1, -1).map((at, i) => [at, line![i]!] as const);
    expect(pairs.every(([a, b]) => a[0] !== b[0] || a[1] !== b[1])).toBe(true);
    expect(line!.length).toBeLessThan(400);
    expect(line!.at(-1)).toEqual(line![0]);
  });

  test('of rings across the antimeridian goes on beyond it', () => {
    const [polygon, ...others] = unionOutline(ringSetOf([179, 60, 200], [-179, 61, 200]).rings);
    expect(others).toEqual([]);
    const jumps = polygon![0]!.slice(1).map(([lng], i) => Math.abs(lng - polygon![0]![i]![0]));
    expect(Math.max(...jumps)).toBeLessThan(1);
  });

  test('of a small ring is a triangle at least, and an arc takes as many points as it needs', () => {
    const { rings } = ringSetOf([34, 50, 10]);
    expect(outlineOf(rings[0]!, 1e6)).toHaveLength(4);
    const two = ringSetOf([34, 50, 100], [35, 50, 100]).rings;
    const alone = outlineOf(two[0]!).length;
    const both = unionOutline(two)[0]![0]!.length;
    // each shows all but the third that is in the other
    expect(both).toBeGreaterThan(1.2 * alone);
    expect(both).toBeLessThan(1.4 * alone);
  });
});
