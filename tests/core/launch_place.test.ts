import { multiLineString, nearestPointOnLine } from '@turf/turf';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { destinationOf, distanceKm, type LngLat } from '../../src/core/geodesy.ts';
import { checkLaunches, isLaunchPlace, launchPlaceAt } from '../../src/core/launch_place.ts';
import { ukrainianTowns } from '../../src/core/places.ts';
import { EMPTY, roundPosition } from '../../src/core/scenario.ts';
import { ATLAS } from '../examples/examples.ts';

// many runs, perhaps on a busy machine
const LAW_MS = 60_000;

test.each([
  ['Sumy', 34.7981, 50.9077, true],
  ['Sevastopol', 33.5224, 44.5888, true],
  ['Simferopol', 34.1008, 44.9572, true],
  ['Donetsk', 37.8022, 48.0159, true],
  ['Luhansk', 39.3078, 48.5671, true],
  ['Milove, on the border', 40.1333, 49.3833, true],
  ['Kursk', 36.1874, 51.7373, false],
  ['Belgorod', 36.5858, 50.5977, false],
  ['Taganrog', 38.8969, 47.2362, false],
  ['Chisinau', 28.8575, 47.0056, false],
  ['the Black Sea', 31.5, 44.5, false],
  ['the Pole', 0, 90, false],
])('%s (%f, %f) may be a launch point: %s', (_, lng, lat, expected) => {
  expect(isLaunchPlace([lng, lat], ATLAS)).toBe(expected);
});

test('every listed Ukrainian town may be a launch point', () => {
  const towns = ukrainianTowns(ATLAS);
  const refused = towns.filter(({ at }) => !isLaunchPlace(roundPosition(at), ATLAS));
  expect(refused.map(({ names }) => names.en)).toEqual([]);
});

test(
  'the nearest place that is offered would itself do, and none on a grid around is nearer by 3 km',
  () => {
    const around = fc.tuple(
      fc.double({ min: 15, max: 48, noNaN: true }),
      fc.double({ min: 40, max: 60, noNaN: true }),
    );
    fc.assert(
      fc.property(around, (at) => {
        const place = launchPlaceAt(at, ATLAS);
        if (place.ok || place.issue.code !== 'outside-ukraine') return;
        const { nearest, nearestKm } = place.issue;
        expect(isLaunchPlace(nearest, ATLAS)).toBe(true);
        expect(roundPosition(nearest)).toEqual(nearest);
        expect(nearestKm).toBe(distanceKm(at, nearest));
        const nearer = circle(at, nearestKm - 3).filter((rim) => isLaunchPlace(rim, ATLAS));
        expect(nearer).toEqual([]);
      }),
      { numRuns: 12 },
    );
  },
  LAW_MS,
);

test('the nearest place is as near to the border as turf finds its nearest point, but for the step across it', () => {
  const borders = ATLAS.regions
    .filter(({ country }) => country === 'UA')
    .map(({ polygons }) => multiLineString(polygons.flat() as unknown as number[][][]));
  for (const at of [
    [37.6, 55.75],
    [28.86, 47.01],
    [36.19, 51.74],
    [39.7, 47.2],
    [22, 50],
    [31, 43.5],
  ] as const) {
    const place = launchPlaceAt(at, ATLAS);
    if (place.ok || place.issue.code !== 'outside-ukraine')
      throw new Error(`${at.join()} is in Ukraine`);
    const found = borders.map((border) => nearestPointOnLine(border, [...at]).geometry.coordinates);
    const leastKm = Math.min(...found.map((point) => distanceKm(at, point as unknown as LngLat)));
    // a town nearby may be nearer still
    expect(place.issue.nearestKm).toBeLessThan(leastKm + 0.3);
  }
});

test('launch points outside Ukraine are left out, counted as they came, and the others stay', () => {
  const [sumy, moscow]: LngLat[] = [
    [34.7981, 50.9077],
    [37.6, 55.75],
  ];
  const launches = [{ at: moscow! }, { at: sumy!, label: 'A' }, { at: moscow! }];
  const { scenario, issues } = checkLaunches({ ...EMPTY, launches }, ATLAS);
  expect(scenario).toEqual({ ...EMPTY, launches: [{ at: sumy, label: 'A' }] });
  expect(issues).toMatchObject([
    { code: 'outside-ukraine', position: 1, at: moscow },
    { code: 'outside-ukraine', position: 3, at: moscow },
  ]);
});

function circle(center: LngLat, km: number): LngLat[] {
  if (km <= 0) return [];
  return Array.from({ length: 45 }, (_, index) => destinationOf(center, index * 8, km));
}
