/** Regions, ring sets and random scenarios for the tests of reach. */
import { readFileSync } from 'node:fs';
import type { Polygon, Region, Town } from '../../src/core/atlas.ts';
import type { LngLat } from '../../src/core/geodesy.ts';
import type { Ring, RingSet } from '../../src/core/rings.ts';

interface OracleFile {
  readonly sets: readonly OracleSet[];
  readonly polygons: { readonly features: readonly OracleFeature[] };
}

interface OracleFeature {
  readonly properties: { readonly name: string };
  readonly geometry: { readonly coordinates: readonly Polygon[] };
}

export interface OracleSet {
  readonly id: string;
  readonly points: readonly {
    readonly lon: number;
    readonly lat: number;
    readonly radius_m: number;
  }[];
  readonly union_area_m2: number;
  readonly regions: Readonly<
    Record<string, { readonly share_pct: number; readonly region_area_m2: number }>
  >;
}

const file = new URL('../oracle/reach-oracle.json', import.meta.url);
const oracle = JSON.parse(readFileSync(file, 'utf8')) as OracleFile;

export const ORACLE_SETS = oracle.sets;

/** The 83 subjects of the oracle (Natural Earth, 1:10 million). */
export const ORACLE_REGIONS = oracle.polygons.features.map(({ properties, geometry }) =>
  regionOf(properties.name, geometry.coordinates),
);

export function regionOf(name: string, polygons: readonly Polygon[]): Region {
  const names = { en: name, uk: name, ru: name, el: name, de: name, fr: name, es: name, pl: name };
  return {
    id: name,
    country: 'RU',
    names,
    polygons,
    bounds: [-180, -90, 180, 90],
    labelAt: [0, 0],
  };
}

export function townOf(id: number, at: LngLat, region: string, population = 1000): Town {
  const names = { en: `Town ${id}`, uk: `Town ${id}`, ru: `Town ${id}` };
  return {
    id,
    at,
    region,
    population,
    populationSource: 'geonames',
    names,
    transcribed: false,
    rank: 'town',
  };
}

/** A rectangle in longitude and latitude; closed, anticlockwise. */
export function boxOf([west, south, east, north]: readonly [
  number,
  number,
  number,
  number,
]): readonly LngLat[] {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

export function ringSetOf(
  ...rings: readonly (readonly [lng: number, lat: number, radiusKm: number])[]
): RingSet {
  return {
    rangeKm: Math.max(...rings.map(([, , radiusKm]) => radiusKm)),
    rings: rings.map(([lng, lat, radiusKm], launch): Ring => ({
      center: [lng, lat],
      radiusKm,
      launch,
    })),
  };
}

export function ringSetOfOracle({ points }: OracleSet): RingSet {
  return ringSetOf(...points.map(({ lon, lat, radius_m }) => [lon, lat, radius_m / 1000] as const));
}

/** Repeatable random numbers from 0 to 1 (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
