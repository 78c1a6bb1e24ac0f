import { expect, test } from 'vitest';
import { distanceKm } from '../../src/core/geodesy.ts';
import { placeReachOf } from '../../src/core/reach/place_reach.ts';
import { reachOf } from '../../src/core/reach.ts';
import { ringSetsOf, type Ring } from '../../src/core/rings.ts';
import { EMPTY, EXAMPLE, type Scenario } from '../../src/core/scenario.ts';
import { ATLAS } from '../examples/examples.ts';

const CASES: [string, Scenario][] = [
  ['three launch points', EXAMPLE],
  ['anywhere in Ukraine', { ...EMPTY, from: 'ukraine' }],
];

test.each(CASES)(
  'from %s a place where a town is has the distance and status of the town',
  (_, scenario) => {
    const ringSets = ringSetsOf(scenario, ATLAS);
    const rings = ringSets.at(-1)?.rings ?? [];
    const { towns } = reachOf(ringSets, ATLAS);
    expect(towns.length).toBeGreaterThan(100);
    for (const { town, status, km, launch } of towns) {
      const place = placeReachOf(town.at, rings);
      expect(place?.status, town.names.en).toBe(status);
      expect(place?.distances[0]?.launch, town.names.en).toBe(launch);
      expect(place?.distances[0]?.km, town.names.en).toBeCloseTo(km, 5);
    }
  },
);

const ringAt = (lng: number, launch: number): Ring => ({
  center: [lng, 50],
  radiusKm: 100,
  launch,
});

test.each([
  [1.3, 'inside'],
  [1.397, 'edge'],
  [1.5, 'outside'],
] as const)(
  'a place %f° east of the nearest of three launch points is %s, and has the distance to each, nearest first',
  (east, status) => {
    const place = placeReachOf([36 + east, 50], [ringAt(35, 0), ringAt(36, 1), ringAt(32, 2)]);
    expect(place?.status).toBe(status);
    expect(place?.distances.map(({ launch }) => launch)).toEqual([1, 0, 2]);
    const [nearest, next] = place?.distances ?? [];
    expect(nearest?.km).toBeCloseTo(distanceKm([36, 50], [36 + east, 50]), 9);
    expect(next?.km).toBeCloseTo(distanceKm([35, 50], [36 + east, 50]), 9);
  },
);

test('without rings a place is neither within nor beyond', () => {
  expect(placeReachOf([36, 50], [])).toBeNull();
});
