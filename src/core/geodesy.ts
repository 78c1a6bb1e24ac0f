import geodesic from 'geographiclib-geodesic';

/** A position on WGS84 in degrees: longitude east, latitude north, always in this order. */
export type LngLat = readonly [lng: number, lat: number];

/** West, south, east, north in degrees. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** The WGS84 ellipsoid (geographiclib-geodesic; Karney 2013, error below 15 nm). The only Earth in the project. */
export const EARTH = geodesic.Geodesic.WGS84;

/** Length of the geodesic between two positions, in kilometres. Symmetric; 0 for equal positions. */
export function distanceKm(from: LngLat, to: LngLat): number {
  const solution = EARTH.Inverse(from[1], from[0], to[1], to[0], geodesic.Geodesic.DISTANCE);
  return solution.s12! / 1000;
}

/** The position reached from `from` along a geodesic that starts at `bearingDeg` (clockwise from north). */
export function destinationOf(from: LngLat, bearingDeg: number, km: number): LngLat {
  const solution = EARTH.Direct(from[1], from[0], bearingDeg, km * 1000);
  return [solution.lon2!, solution.lat2!];
}
