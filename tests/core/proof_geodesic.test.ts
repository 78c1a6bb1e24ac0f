/** Distances, destinations and rings against vectors that are not of the code under test: their sources are in the file. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { destinationOf, distanceKm, type LngLat } from '../../src/core/geodesy.ts';
import { outlineOf } from '../../src/core/outline.ts';
import { reachOf } from '../../src/core/reach.ts';
import { followGeodesic } from '../oracle/integrate_geodesic.ts';
import { boxOf, regionOf, ringSetOf, townOf } from './reach_cases.ts';

interface Vector {
  readonly source: string;
  readonly from: LngLat;
  readonly bearingDeg: number;
  readonly to: LngLat;
  readonly km: number;
}

const file = readFileSync(new URL('../oracle/geodesic_vectors.tsv', import.meta.url), 'utf8');
const VECTORS = file
  .split('\n')
  .filter((line) => /^[a-z]+\t-?\d/.test(line))
  .map((line): Vector => {
    const [source = '', ...numbers] = line.split('\t');
    const [lat = NaN, lng = NaN, bearingDeg = NaN, toLat = NaN, toLng = NaN, metres = NaN] =
      numbers.map(Number);
    return { source, from: [lng, lat], bearingDeg, to: [toLng, toLat], km: metres / 1000 };
  });
const INTEGRATED = VECTORS.filter(({ source }) => source === 'integration');
const NEAR_UKRAINE = INTEGRATED.filter(
  ({ from: [lng, lat], km }) => lng >= 22 && lng <= 44 && lat >= 44 && lat <= 56 && km <= 600,
);

/** How far apart two places are, metres; good to 1e-6 of it where they are near. */
function apartM([aLng, aLat]: LngLat, [bLng, bLat]: LngLat): number {
  const turn = ((((bLng - aLng) % 360) + 540) % 360) - 180;
  return Math.hypot(bLat - aLat, turn * Math.cos((aLat * Math.PI) / 180)) * 111_195;
}

describe(`${VECTORS.length} vectors`, () => {
  test('are all of the GeographicLib test suite that its package ships, and 300 more', () => {
    expect(VECTORS.length - INTEGRATED.length).toBe(20);
    expect(INTEGRATED).toHaveLength(300);
    expect(NEAR_UKRAINE.length).toBeGreaterThan(150);
  });

  test('those made by integration are what integration gives, to 1 µm', () => {
    for (const { from, bearingDeg, to, km } of INTEGRATED) {
      expect(apartM(followGeodesic(from, bearingDeg, km), to)).toBeLessThan(1e-6);
    }
  });

  test('distances agree to 1 µm', () => {
    for (const { from, to, km } of VECTORS) {
      expect(Math.abs(distanceKm(from, to) - km) * 1e9).toBeLessThan(1000);
    }
  });

  test('destinations agree to 1 µm', () => {
    for (const { from, bearingDeg, to, km } of VECTORS) {
      expect(apartM(destinationOf(from, bearingDeg, km), to)).toBeLessThan(1e-6);
    }
  });
});

describe('rings and towns near Ukraine', () => {
  test('the outline of a ring passes every end of a line of its length within 1 m', () => {
    for (const { from, to, km } of NEAR_UKRAINE) {
      const line = outlineOf({ center: from, radiusKm: km, launch: 0 });
      const scale = Math.cos((to[1] * Math.PI) / 180);
      const flat = line.map(([lng, lat]) => [
        (lng - to[0]) * scale * 111_195,
        (lat - to[1]) * 111_195,
      ]);
      const least = Math.min(...flat.slice(1).map((end, i) => distanceFromOrigin(flat[i]!, end)));
      expect(least, `${from.join()} ${km}`).toBeLessThan(1.01);
    }
  });

  test('a town at the end of a line is as far away as the line is long, to 1 mm up to 500 km', () => {
    for (const { from, to, km } of NEAR_UKRAINE.filter((vector) => vector.km <= 500)) {
      const [lng, lat] = to;
      const region = regionOf('Region', [[boxOf([lng - 1, lat - 1, lng + 1, lat + 1])]]);
      const { towns } = reachOf([ringSetOf([...from, Math.max(10, km)])], {
        regions: [region],
        towns: [townOf(1, to, 'Region')],
      });
      expect(Math.abs((towns[0]?.km ?? NaN) - km) * 1e6).toBeLessThan(1);
    }
  });
});

function distanceFromOrigin([ax = 0, ay = 0]: number[], [bx = 0, by = 0]: number[]): number {
  const [dx, dy] = [bx - ax, by - ay];
  const part = Math.min(1, Math.max(0, -(ax * dx + ay * dy) / (dx * dx + dy * dy)));
  return Math.hypot(ax + part * dx, ay + part * dy);
}
