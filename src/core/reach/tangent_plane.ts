/*
 * The tangent plane at a position, and places seen from it.
 *
 * A place at the chord D in the direction θ, anticlockwise from north, is x = c + h (cosθ n − sinθ e) + v u with
 * h² + v² = D². On the ellipsoid xᵀAx = 1 this gives v = −(D² + e'² w_z²) / 2N, where w_z is the part of x − c along the
 * axis; it is found by repeated substitution.
 */
import { E2, E2_SECOND, RADIANS, primeVerticalM, type Point3 } from './ellipsoid.ts';
import type { LngLat } from '../geodesy.ts';

/** The tangent plane at a position, in earth-centred coordinates. */
export interface Frame {
  readonly lng: number;
  readonly sinLat: number;
  readonly cosLat: number;
  readonly normalM: number;
  readonly eastX: number;
  readonly eastY: number;
  readonly northX: number;
  readonly northY: number;
}

export function frameOf([lngDeg, latDeg]: LngLat): Frame {
  const lng = lngDeg * RADIANS;
  const sinLat = Math.sin(latDeg * RADIANS);
  const eastX = -Math.sin(lng);
  const eastY = Math.cos(lng);
  return {
    lng,
    sinLat,
    cosLat: Math.cos(latDeg * RADIANS),
    normalM: primeVerticalM(sinLat),
    eastX,
    eastY,
    northX: -sinLat * eastY,
    northY: sinLat * eastX,
  };
}

export function centerOf({ normalM, sinLat, cosLat, eastX, eastY }: Frame): Point3 {
  return {
    x: normalM * cosLat * eastY,
    y: -normalM * cosLat * eastX,
    z: (1 - E2) * normalM * sinLat,
  };
}

/** North, east and up parts of a place seen from the centre, metres. */
export interface Offset {
  readonly n: number;
  readonly e: number;
  readonly u: number;
}

/** The surface point at a chord in the direction θ, of which the cosine and the sine are given. */
export function offsetAt(
  { cosLat, sinLat, normalM }: Frame,
  d: number,
  cos: number,
  sin: number,
): Offset {
  let u = (-d * d) / (2 * normalM);
  let level = d;
  // a round leaves e'² d / N of the error, at most 0.2 %
  for (let round = 0; round < 5; round++) {
    level = Math.sqrt(d * d - u * u);
    const axial = level * cos * cosLat + u * sinLat;
    u = -(d * d + E2_SECOND * axial * axial) / (2 * normalM);
  }
  return { n: level * cos, e: -level * sin, u };
}

export function pointAt(frame: Frame, center: Point3, { n, e, u }: Offset): Point3 {
  return {
    x: center.x + n * frame.northX + e * frame.eastX + u * frame.cosLat * frame.eastY,
    y: center.y + n * frame.northY + e * frame.eastY - u * frame.cosLat * frame.eastX,
    z: center.z + n * frame.cosLat + u * frame.sinLat,
  };
}

/** East and north parts of a place (radians) seen from a centre, and its chord, metres. */
export function seenFrom(
  frame: Frame,
  center: Point3,
  lng: number,
  lat: number,
): { e: number; n: number; d: number } {
  const sinLat = Math.sin(lat);
  const normal = primeVerticalM(sinLat);
  const dx = normal * Math.cos(lat) * Math.cos(lng) - center.x;
  const dy = normal * Math.cos(lat) * Math.sin(lng) - center.y;
  const dz = (1 - E2) * normal * sinLat - center.z;
  return {
    e: dx * frame.eastX + dy * frame.eastY,
    n: dx * frame.northX + dy * frame.northY + dz * frame.cosLat,
    d: Math.hypot(dx, dy, dz),
  };
}
