import { booleanPointInPolygon } from '@turf/turf';
import type { Atlas, Polygon, Region } from './atlas.ts';
import type { LngLat } from './geodesy.ts';

/** The shipped region that a position lies in, if any; edges straight in longitude and latitude. */
export function regionAt(at: LngLat, atlas: Pick<Atlas, 'regions'>): Region | null {
  return atlas.regions.find((region) => contains(region, at)) ?? null;
}

/** Whether a position lies in a region or on its border. */
export function contains(
  { bounds, polygons }: Pick<Region, 'bounds' | 'polygons'>,
  at: LngLat,
): boolean {
  const [west, south, east, north] = bounds;
  const [lng, lat] = at;
  if (lng < west || lng > east || lat < south || lat > north) return false;
  return polygons.some((polygon) => booleanPointInPolygon([lng, lat], geometryOf(polygon)));
}

function geometryOf(polygon: Polygon): GeoJSON.Polygon {
  return { type: 'Polygon', coordinates: polygon as unknown as GeoJSON.Position[][] };
}
