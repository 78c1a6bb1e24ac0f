import { expect, test } from 'vitest';
import { loadAtlas } from '../../src/cli/load_atlas.ts';
import { boundsOf } from '../../src/core/frame.ts';
import { destinationOf, type LngLat } from '../../src/core/geodesy.ts';
import { unionOutline } from '../../src/core/outline.ts';
import { ringSetsOf } from '../../src/core/rings.ts';
import { EMPTY } from '../../src/core/scenario.ts';

const ATLAS = loadAtlas();

/** Half a kilometre, in degrees of latitude. */
const SLACK = 0.0046;

test('the picture of rings holds each of them, and ends where they end', () => {
  const centers: readonly LngLat[] = [
    [34.7981, 50.9077],
    [36.2304, 49.9935],
  ];
  const rings = centers.map((center, launch) => ({ center, radiusKm: 306, launch }));
  const [west, south, east, north] = boundsOf(rings);
  const end = (index: number, bearing: number) => destinationOf(centers[index]!, bearing, 306);
  expect(north).toBeCloseTo(end(0, 0)[1], 2);
  expect(south).toBeCloseTo(end(1, 180)[1], 2);
  // the meridian that a ring just reaches touches it a little north of its centre
  expect(Math.abs(west - end(0, 272)[0])).toBeLessThan(0.02);
  expect(Math.abs(east - end(1, 88)[0])).toBeLessThan(0.02);
});

test.each([10, 306, 500])('the picture of %d km from Ukraine holds the envelope to 1 %%', (km) => {
  const { rings } = ringSetsOf({ ...EMPTY, from: 'ukraine', ranges: [{ km }] }, ATLAS)[0]!;
  const [west, south, east, north] = boundsOf(rings);
  const places = unionOutline(rings, 500).flatMap(([outer = []]) => outer);
  const lngs = places.map(([lng]) => lng);
  const lats = places.map(([, lat]) => lat);
  const slack = SLACK + km / 111 / 100;
  expect(Math.abs(west - Math.min(...lngs))).toBeLessThan(2 * slack);
  expect(Math.abs(east - Math.max(...lngs))).toBeLessThan(2 * slack);
  expect(Math.abs(south - Math.min(...lats))).toBeLessThan(slack);
  expect(Math.abs(north - Math.max(...lats))).toBeLessThan(slack);
});
