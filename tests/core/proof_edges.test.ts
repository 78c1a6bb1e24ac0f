/**
 * What the edges of regions mean: they are straight in longitude and latitude (RFC 7946). Were they geodesics, shares
 * would differ by what is measured here, which is far less than the borders of the data are good for.
 */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Region } from '../../src/core/atlas.ts';
import { parseAtlas } from '../../src/core/parse_atlas.ts';
import { reachOf } from '../../src/core/reach.ts';
import { withGeodesicEdges } from '../oracle/geodesic_polygon.ts';
import { ORACLE_SETS, ringSetOf } from './reach_cases.ts';

interface BothShares {
  readonly share_pct: number;
  readonly share_pct_geodesic_edges: number;
}

test('in the oracle, geodesic edges change no share by 0.0025 points, and half of them by less than 0.0005', () => {
  const differences = ORACLE_SETS.flatMap(({ regions }) =>
    Object.values(regions as unknown as Readonly<Record<string, BothShares>>).map((both) =>
      Math.abs(both.share_pct - both.share_pct_geodesic_edges),
    ),
  ).sort((a, b) => a - b);
  expect(differences.length).toBeGreaterThan(100);
  // Lipetsk at 419 km
  expect(differences.at(-1)).toBeCloseTo(0.00206, 5);
  expect(differences[differences.length >> 1]).toBeLessThan(0.0005);
});

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../geodata/${name}`, import.meta.url), 'utf8'));

test('on the shipped regions, geodesic edges change no share by 0.002 points, and that of Kaliningrad by less than 0.01', () => {
  const { regions } = parseAtlas(read('map.json'), read('towns.json'));
  const russian = regions.filter(({ country }) => country === 'RU');
  const geodesic = russian.map((region): Region => ({
    ...region,
    polygons: withGeodesicEdges(region.polygons),
  }));
  const cities = [
    [34.7981, 50.9077],
    [36.2304, 49.9935],
    [31.2893, 51.4982],
    [35.139, 47.838],
    [32.618, 46.636],
    [30.733, 46.482],
    [24.71, 51.21],
  ] as const;
  const differences = cities.flatMap((at) =>
    [306, 500].flatMap((km) => {
      const sets = [ringSetOf([...at, km])];
      const straight = reachOf(sets, { regions: russian, towns: [] }).regions;
      const curved = reachOf(sets, { regions: geodesic, towns: [] }).regions;
      return straight.map(({ region, share }) => ({
        id: region.id,
        points: Math.abs(share - (curved.find((c) => c.region.id === region.id)?.share ?? 0)) * 100,
      }));
    }),
  );
  expect(differences.length).toBeGreaterThan(50);
  const worst = (isCounted: (id: string) => boolean) =>
    Math.max(...differences.flatMap(({ id, points }) => (isCounted(id) ? [points] : [])));
  expect(worst((id) => id !== 'RU-KGD')).toBeLessThan(0.002);
  // its border with Poland is one long line along a parallel
  expect(worst((id) => id === 'RU-KGD')).toBeLessThan(0.01);
}, 60_000);
