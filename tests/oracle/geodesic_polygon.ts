/** Polygons of GeographicLib (Karney 2013): rings of many corners, areas of polygons with straight or geodesic edges. */
import geodesic from 'geographiclib-geodesic';
import type { Polygon } from '../../src/core/atlas.ts';
import type { LngLat } from '../../src/core/geodesy.ts';

const WGS84 = geodesic.Geodesic.WGS84;

/** The corners of a geodesic circle, closed, anticlockwise. */
export function ringOf(
  [lng, lat, radiusKm]: readonly [lng: number, lat: number, radiusKm: number],
  corners: number,
): LngLat[] {
  const ring = Array.from({ length: corners }, (_, i): LngLat => {
    const { lon2, lat2 } = WGS84.Direct(lat, lng, (-360 * i) / corners, radiusKm * 1000);
    return [lon2!, lat2!];
  });
  return [...ring, ring[0]!];
}

/** Area of polygons whose edges are straight in longitude and latitude, km²: cut into pieces of 0.01 degrees. */
export function areaKm2(polygons: readonly Polygon[]): number {
  return polygons
    .flatMap((polygon) => polygon.map((ring, i) => (i === 0 ? 1 : -1) * ringAreaKm2(ring)))
    .reduce((sum, area) => sum + area, 0);
}

function ringAreaKm2(ring: readonly LngLat[]): number {
  const area = WGS84.Polygon(false);
  ring.slice(1).forEach(([toLng, toLat], i) => {
    const [lng, lat] = ring[i]!;
    const pieces = Math.ceil(Math.max(Math.abs(toLng - lng), Math.abs(toLat - lat)) / 0.01);
    for (let k = 0; k < pieces; k++) {
      const part = k / pieces;
      area.AddPoint(lat + (toLat - lat) * part, lng + (toLng - lng) * part);
    }
  });
  return Math.abs(area.Compute(false, true).area!) / 1e6;
}

/** The same corners joined by geodesics, drawn as pieces of at most 5 km: 0.6 m from them. */
export function withGeodesicEdges(polygons: readonly Polygon[]): Polygon[] {
  return polygons.map((polygon) =>
    polygon.map((ring) => [
      ring[0]!,
      ...ring.slice(1).flatMap((to, i): LngLat[] => [...between(ring[i]!, to), to]),
    ]),
  );
}

function between([lng, lat]: LngLat, [toLng, toLat]: LngLat): LngLat[] {
  const line = WGS84.InverseLine(lat, lng, toLat, toLng);
  const pieces = Math.ceil(line.s13 / 5000);
  return Array.from({ length: Math.max(0, pieces - 1) }, (_, k): LngLat => {
    const { lon2, lat2 } = line.Position((line.s13 * (k + 1)) / pieces);
    return [lon2!, lat2!];
  });
}
