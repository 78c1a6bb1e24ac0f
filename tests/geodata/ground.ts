import geodesic from 'geographiclib-geodesic';
import { booleanPointInPolygon, multiPolygon } from '@turf/turf';
import { readFileSync } from 'node:fs';
import type { Polygon } from '../../src/core/atlas.ts';
import { EARTH, type LngLat } from '../../src/core/geodesy.ts';
import { parseAtlas } from '../../src/core/parse_atlas.ts';

const GEODATA = new URL('../../geodata/', import.meta.url);

export function readGeodata(name: string): string {
  return readFileSync(new URL(name, GEODATA), 'utf8');
}

/** The shipped atlas, decoded as the product decodes it. */
export const ATLAS = parseAtlas(
  JSON.parse(readGeodata('map.json')),
  JSON.parse(readGeodata('towns.json')),
);

export function contains({ polygons }: { polygons: readonly Polygon[] }, at: LngLat): boolean {
  const positions = polygons.map((polygon) =>
    polygon.map((ring) => ring.map(([lng, lat]) => [lng, lat])),
  );
  return booleanPointInPolygon([at[0], at[1]], multiPolygon(positions));
}

/** On the ellipsoid, edges taken as geodesics: they are short enough for the difference not to count. */
export function areaKm2({ polygons }: { polygons: readonly Polygon[] }): number {
  const squareMetres = polygons.flat().map((ring) => {
    const polygon = new geodesic.PolygonArea.PolygonArea(EARTH, false);
    for (const [lng, lat] of ring.slice(1)) polygon.AddPoint(lat, lng);
    return polygon.Compute(false, true).area ?? 0;
  });
  return squareMetres.reduce((sum, area) => sum + area, 0) / 1e6;
}
