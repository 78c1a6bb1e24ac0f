/*
 * WGS84 in earth-centred coordinates (metres), so that the inner loops need no trigonometry.
 *
 * Surface point: x = N cosφ cosλ, y = N cosφ sinλ, z = (1 − e²) N sinφ, with N = a / √(1 − e² sin²φ).
 *
 * Area by Green's theorem: −∮ q(φ) dλ, where q(φ) = b²/2 · (sinφ / (1 − e² sin²φ) + artanh(e sinφ) / e) is the area
 * between the equator and φ per radian of longitude (authalic latitude: Snyder 1987, eq. 3-12). Closed form, exact.
 *
 * Distance from a chord of length d: s = (2/k) asin(k d / 2), where k is the curvature of the normal section along the
 * chord below its midpoint: k = tᵀAt · √(mᵀAm) / |Am|, A = diag(1/a², 1/a², 1/b²), t the chord's direction, m its
 * midpoint (Euler's theorem in implicit form). Error against GeographicLib: see `surfaceDistanceM`.
 */
import { EARTH, type LngLat } from '../geodesy.ts';

export interface Point3 {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

export const RADIANS = Math.PI / 180;
export const DEGREES = 180 / Math.PI;

/** Equatorial radius in metres. */
export const EQUATOR_M = EARTH.a;
const POLE_M = EARTH.a * (1 - EARTH.f);
/** First eccentricity squared. */
export const E2 = EARTH.f * (2 - EARTH.f);
/** Second eccentricity squared. */
export const E2_SECOND = E2 / (1 - E2);
const E = Math.sqrt(E2);

/** Smallest and largest radius of curvature on the ellipsoid, metres, rounded outwards. */
const MIN_CURVATURE_M = 6_335_000;
const MAX_CURVATURE_M = 6_400_000;

/** Radius of curvature in the prime vertical, metres. */
export function primeVerticalM(sinLat: number): number {
  return EQUATOR_M / Math.sqrt(1 - E2 * sinLat * sinLat);
}

/** Radius of curvature in the meridian, metres. */
export function meridianM(sinLat: number): number {
  const w = 1 - E2 * sinLat * sinLat;
  return (EQUATOR_M * (1 - E2)) / (w * Math.sqrt(w));
}

/** Longitude and latitude in radians to earth-centred metres. */
export function surfacePoint(lng: number, lat: number): Point3 {
  const sinLat = Math.sin(lat);
  const normal = primeVerticalM(sinLat);
  const axis = normal * Math.cos(lat);
  return { x: axis * Math.cos(lng), y: axis * Math.sin(lng), z: (1 - E2) * normal * sinLat };
}

export function surfacePointOf([lng, lat]: LngLat): Point3 {
  return surfacePoint(lng * RADIANS, lat * RADIANS);
}

/** Longitude and latitude of a point on the ellipsoid, in radians. */
export function lngLatInRadians({ x, y, z }: Point3): [lng: number, lat: number] {
  return [Math.atan2(y, x), Math.atan2(z, (1 - E2) * Math.hypot(x, y))];
}

/** Area between the equator and a latitude, square metres per radian of longitude. */
export function areaBelow(sinLat: number): number {
  return (POLE_M * POLE_M * (sinLat / (1 - E2 * sinLat * sinLat) + Math.atanh(E * sinLat) / E)) / 2;
}

/**
 * Geodesic distance in metres between two points on the ellipsoid, from their chord. Measured against GeographicLib
 * from 40 to 62° N: within 0.06 mm at 306 km, 0.7 mm at 500 km, 2 cm at 1,000 km, 0.7 m at 2,000 km.
 */
export function surfaceDistanceM(p: Point3, x: number, y: number, z: number): number {
  return distanceM(p.x, p.y, p.z, x, y, z);
}

/** The same between two places given by numbers alone, for the inner loops: objects of many shapes are slow to read. */
export function distanceM(
  px: number,
  py: number,
  pz: number,
  x: number,
  y: number,
  z: number,
): number {
  const dx = x - px;
  const dy = y - py;
  const dz = z - pz;
  const horizontal = dx * dx + dy * dy;
  const chord2 = horizontal + dz * dz;
  if (chord2 === 0) return 0;
  const mx = x + px;
  const my = y + py;
  const mz = z + pz;
  const middle = mx * mx + my * my;
  const stretch = 1 / (1 - E2);
  const along = (horizontal + stretch * dz * dz) / chord2;
  const curvature =
    (along * Math.sqrt((middle + stretch * mz * mz) / (middle + stretch * stretch * mz * mz))) /
    EQUATOR_M;
  return (2 / curvature) * Math.asin((curvature * Math.sqrt(chord2)) / 2);
}

/** Square of the chord, m². */
export function squareBetween(a: Point3, b: Point3): number {
  return (a.x - b.x) ** 2 + (a.y - b.y) ** 2 + (a.z - b.z) ** 2;
}

/** Upper bound of the geodesic distance over all pairs of points with this chord. */
export function longestDistanceM(chordM: number): number {
  return 2 * MIN_CURVATURE_M * Math.asin(Math.min(1, chordM / (2 * MIN_CURVATURE_M)));
}

/** The chord of which `longestDistanceM` is this distance. */
export function chordOfLongestM(distanceM: number): number {
  return 2 * MIN_CURVATURE_M * Math.sin(Math.min(Math.PI / 2, distanceM / (2 * MIN_CURVATURE_M)));
}

/** Upper bound of the chord over all pairs of points at this geodesic distance. */
export function longestChordM(distanceM: number): number {
  return 2 * MAX_CURVATURE_M * Math.sin(Math.min(Math.PI / 2, distanceM / (2 * MAX_CURVATURE_M)));
}
