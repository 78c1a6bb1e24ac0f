import { destinationOf, distanceKm, EARTH, type Bounds, type LngLat } from '../core/geodesy.ts';
import { RADIANS, surfaceDistanceM, surfacePointOf } from '../core/reach/ellipsoid.ts';

/** A place in the plane of the picture: kilometres east and north of its centre, or pixels right and down. */
export type Point = readonly [x: number, y: number];

/**
 * Azimuthal equidistant on the WGS84 ellipsoid: every place at its true distance and bearing from the centre, so a ring
 * around the centre is a circle and the scale is true along lines through it. The distance comes from the chord (2 cm at
 * 1,000 km, see core/reach/ellipsoid.ts), the bearing from the tangent plane: off the geodesic's by less than 100 m at
 * 1,000 km, a tenth of a pixel.
 */
export function planeAbout(center: LngLat): (at: LngLat) => Point {
  const origin = surfacePointOf(center);
  const [lng, lat] = [center[0] * RADIANS, center[1] * RADIANS];
  const [sinLng, cosLng, sinLat, cosLat] = [
    Math.sin(lng),
    Math.cos(lng),
    Math.sin(lat),
    Math.cos(lat),
  ];
  return (at) => {
    const { x, y, z } = surfacePointOf(at);
    const [dx, dy, dz] = [x - origin.x, y - origin.y, z - origin.z];
    const east = -sinLng * dx + cosLng * dy;
    const north = -sinLat * cosLng * dx - sinLat * sinLng * dy + cosLat * dz;
    const level = Math.hypot(east, north);
    if (level === 0) return [0, 0];
    const stretch = surfaceDistanceM(origin, x, y, z) / level / 1000;
    return [east * stretch, north * stretch];
  };
}

/** The way back from the plane to the ground, to a centimetre within 1,000 km. */
export function groundAbout(center: LngLat): (at: Point) => LngLat {
  const toPlane = planeAbout(center);
  const directly = ([x, y]: Point): LngLat =>
    destinationOf(center, Math.atan2(x, y) / RADIANS, Math.hypot(x, y));
  return (wanted) => {
    // the plane's bearings are not quite the geodesic's: aim, see where that lands, and aim off by the difference
    let aim = wanted;
    for (let round = 0; round < 3; round += 1) {
      const [x, y] = toPlane(directly(aim));
      aim = [aim[0] + wanted[0] - x, aim[1] + wanted[1] - y];
    }
    return directly(aim);
  };
}

/** A part of the plane in kilometres: least and greatest east and north. */
export interface Extent {
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
}

export function extentOf(points: readonly Point[]): Extent {
  return points.reduce(
    ({ minX, minY, maxX, maxY }, [x, y]) => ({
      minX: Math.min(minX, x),
      minY: Math.min(minY, y),
      maxX: Math.max(maxX, x),
      maxY: Math.max(maxY, y),
    }),
    { minX: Infinity, minY: Infinity, maxX: -Infinity, maxY: -Infinity },
  );
}

/** The edge of a box in longitude and latitude, closely enough that its bend in the plane is kept. */
export function edgeOf([west, south, east, north]: Bounds): LngLat[] {
  const steps = Array.from({ length: 25 }, (_, i) => i / 24);
  return steps.flatMap((part): LngLat[] => [
    [west + part * (east - west), south],
    [west + part * (east - west), north],
    [west, south + part * (north - south)],
    [east, south + part * (north - south)],
  ]);
}

/** The middle of some places: of their box, on the ground. */
export function middleOf(places: readonly LngLat[]): LngLat {
  const lngs = places.map(([lng]) => lng);
  const lats = places.map(([, lat]) => lat);
  const southWest: LngLat = [Math.min(...lngs), Math.min(...lats)];
  const northEast: LngLat = [Math.max(...lngs), Math.max(...lats)];
  const km = distanceKm(southWest, northEast);
  if (km === 0) return southWest;
  const { azi1 } = EARTH.Inverse(southWest[1], southWest[0], northEast[1], northEast[0]);
  return destinationOf(southWest, azi1 ?? 0, km / 2);
}
