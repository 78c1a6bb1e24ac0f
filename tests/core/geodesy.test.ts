import fc from 'fast-check';
import { expect, test } from 'vitest';
import { destinationOf, distanceKm, type LngLat } from '../../src/core/geodesy.ts';

const place = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -85, max: 85, noNaN: true }),
);

test.each([
  ['Wellington to Salamanca', [174.81, -41.32], [-5.5, 40.96], 19_959.679_267],
  ['New York to London', [-73.8, 40.6], [-0.5, 51.6], 5_551.759_4],
] as [string, LngLat, LngLat, number][])(
  '%s is as far as GeographicLib documents',
  (_, from, to, km) => {
    expect(distanceKm(from, to)).toBeCloseTo(km, 6);
  },
);

test('20,000 km to the south-west of Perth is where GeographicLib documents', () => {
  const [lng, lat] = destinationOf([115.74, -32.06], 225, 20_000);
  expect(lng).toBeCloseTo(-63.95925278, 8);
  expect(lat).toBeCloseTo(32.11195529, 8);
});

test.each([
  ['Kharkiv to Kursk', [36.231, 49.993], [36.19, 51.73], 193],
  ['Sumy to Voronezh', [34.8, 50.907], [39.2, 51.672], 318],
] as [string, LngLat, LngLat, number][])('%s is as far as published', (_, from, to, km) => {
  expect(Math.abs(distanceKm(from, to) - km)).toBeLessThan(2);
});

test('the distance is the same in both directions, to the last bit', () => {
  fc.assert(fc.property(place, place, (a, b) => distanceKm(a, b) === distanceKm(b, a)));
});

test('equal positions are 0 km apart', () => {
  fc.assert(fc.property(place, (at) => distanceKm(at, at) === 0));
});

test('a destination is as far away as asked, to 1 µm', () => {
  fc.assert(
    fc.property(
      place,
      fc.double({ min: 0, max: 360, noNaN: true }),
      fc.double({ min: 0.001, max: 2000, noNaN: true }),
      (from, bearing, km) =>
        Math.abs(distanceKm(from, destinationOf(from, bearing, km)) - km) < 1e-9,
    ),
  );
});
