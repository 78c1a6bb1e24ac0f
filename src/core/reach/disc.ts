/*
 * A geodesic disc, ready for the inner loops.
 *
 * Seen from the centre c, a point x of its ring is fixed by the angle θ of x − c in the tangent plane, anticlockwise
 * from north. Its chord |x − c| is almost the same all round (0.2 m at 306 km): D(θ) = Σ a[k] cos kθ, k ≤ 6, through
 * seven points on one side; the other mirrors it. Up to 310 km the seven come from `surfaceDistanceM` by Newton's method
 * (within 0.06 mm of GeographicLib), beyond from GeographicLib (Karney 2013; 12 nm up to 2,000 km).
 *
 * Ring point: x = c + h (cosθ n − sinθ e) + v u with h² + v² = D². On the ellipsoid xᵀAx = 1 this gives
 * v = −(D² + e'² w_z²) / 2N, where w_z is the part of x − c along the axis; it is found by repeated substitution.
 */
import {
  DEGREES,
  E2,
  E2_SECOND,
  RADIANS,
  primeVerticalM,
  surfaceDistanceM,
  type Point3,
} from './ellipsoid.ts';
import { cosineSeries, cosineSum } from './fourier.ts';
import { EARTH, type LngLat } from '../geodesy.ts';
import type { Ring } from '../rings.ts';

export interface Disc extends Point3 {
  readonly ring: Ring;
  readonly radiusM: number;
  readonly frame: Frame;
  /** Coefficients of the chord D(θ), metres. */
  readonly chord: Float64Array;
  readonly minChordM: number;
  readonly maxChordM: number;
  /** Squares of the two above: nearer is inside, farther is outside. */
  readonly minChord2: number;
  readonly maxChord2: number;
  /** Sine coefficients of the area integral (ring_area.ts), once they were asked for. */
  areaIntegral: Float64Array | undefined;
}

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

const CHORD_TERMS = 6;
/** Up to here `surfaceDistanceM` is good to 0.06 mm: too little to make a ring shrink where it grows past this. */
const NEAR_M = 310_000;

export function discOf(ring: Ring): Disc {
  const frame = frameOf(ring.center);
  const center = centerOf(frame);
  const radiusM = ring.radiusKm * 1000;
  const chord =
    radiusM <= NEAR_M ? nearChords(radiusM, frame, center) : farChords(ring, frame, center);
  const mean = chord[0]!;
  let spread = 1e-6;
  for (let k = 1; k <= CHORD_TERMS; k++) spread += Math.abs(chord[k]!);
  return {
    ...center,
    ring,
    radiusM,
    frame,
    chord,
    minChordM: mean - spread,
    maxChordM: mean + spread,
    minChord2: (mean - spread) ** 2,
    maxChord2: (mean + spread) ** 2,
    areaIntegral: undefined,
  };
}

function frameOf([lngDeg, latDeg]: LngLat): Frame {
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

function centerOf({ normalM, sinLat, cosLat, eastX, eastY }: Frame): Point3 {
  return {
    x: normalM * cosLat * eastY,
    y: -normalM * cosLat * eastX,
    z: (1 - E2) * normalM * sinLat,
  };
}

/** D(θ) of a ring up to 310 km: at each θ the chord whose distance is the radius, by Newton's method. */
function nearChords(radiusM: number, frame: Frame, center: Point3): Float64Array {
  const chords = new Float64Array(CHORD_TERMS + 1);
  const half = radiusM / (2 * frame.normalM);
  for (let j = 0; j <= CHORD_TERMS; j++) {
    const theta = (Math.PI * j) / CHORD_TERMS;
    let chordM = 2 * frame.normalM * Math.sin(half);
    // a step leaves 1e-6 of an error
    for (let step = 0; step < 3; step++) {
      const { x, y, z } = pointAt(frame, center, offsetAt(frame, chordM, theta));
      chordM += (radiusM - surfaceDistanceM(center, x, y, z)) * Math.cos(half);
    }
    chords[j] = chordM;
  }
  return cosineSeries(chords);
}

/**
 * D(θ) of any ring. The points are even in azimuth, not in θ (1e-4 off): the series is corrected twice by its own errors.
 */
function farChords(ring: Ring, frame: Frame, center: Point3): Float64Array {
  const [lng, lat] = ring.center;
  const chords = new Float64Array(CHORD_TERMS + 1);
  const cosines = new Float64Array(CHORD_TERMS + 1);
  for (let j = 0; j <= CHORD_TERMS; j++) {
    const end = EARTH.Direct(lat, lng, (180 * j) / CHORD_TERMS, ring.radiusKm * 1000);
    const { e, n, d } = seenFrom(frame, center, end.lon2! * RADIANS, end.lat2! * RADIANS);
    chords[j] = d;
    cosines[j] = n / Math.hypot(e, n);
  }
  const series = cosineSeries(chords);
  for (let round = 0; round < 2; round++) {
    const errors = chords.map((chord, j) => chord - cosineSum(series, cosines[j]!));
    cosineSeries(errors).forEach((term, k) => (series[k]! += term));
  }
  return series;
}

function seenFrom(
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

/** Signed distance of a surface point from the ring along its chord, metres: negative inside. */
export function gapM(disc: Disc, x: number, y: number, z: number): number {
  const { frame } = disc;
  const dx = x - disc.x;
  const dy = y - disc.y;
  const dz = z - disc.z;
  const east = dx * frame.eastX + dy * frame.eastY;
  const north = dx * frame.northX + dy * frame.northY + dz * frame.cosLat;
  const level = Math.sqrt(east * east + north * north);
  return (
    Math.sqrt(dx * dx + dy * dy + dz * dz) - cosineSum(disc.chord, level > 0 ? north / level : 1)
  );
}

/** Whether a surface point is in the disc or on its ring: three subtractions and one product for nearly all points. */
export function isInside(disc: Disc, x: number, y: number, z: number): boolean {
  const dx = x - disc.x;
  const dy = y - disc.y;
  const dz = z - disc.z;
  const chord2 = dx * dx + dy * dy + dz * dz;
  if (chord2 <= disc.minChord2) return true;
  return chord2 < disc.maxChord2 && gapM(disc, x, y, z) <= 0;
}

/** The angle at which a point is seen from the centre: radians anticlockwise from north, −π to π. */
export function angleOf({ x, y, z, frame }: Disc, point: Point3): number {
  const dx = point.x - x;
  const dy = point.y - y;
  const east = dx * frame.eastX + dy * frame.eastY;
  const north = dx * frame.northX + dy * frame.northY + (point.z - z) * frame.cosLat;
  return Math.atan2(-east, north);
}

/** North, east and up parts of a place seen from the centre, metres. */
interface Offset {
  readonly n: number;
  readonly e: number;
  readonly u: number;
}

/** The surface point at a chord in the direction θ. */
function offsetAt({ cosLat, sinLat, normalM }: Frame, d: number, theta: number): Offset {
  const cos = Math.cos(theta);
  let u = (-d * d) / (2 * normalM);
  let level = d;
  // a round gains at least two digits
  for (let round = 0; round < 6; round++) {
    level = Math.sqrt(d * d - u * u);
    const axial = level * cos * cosLat + u * sinLat;
    u = -(d * d + E2_SECOND * axial * axial) / (2 * normalM);
  }
  return { n: level * cos, e: -level * Math.sin(theta), u };
}

function pointAt(frame: Frame, center: Point3, { n, e, u }: Offset): Point3 {
  return {
    x: center.x + n * frame.northX + e * frame.eastX + u * frame.cosLat * frame.eastY,
    y: center.y + n * frame.northY + e * frame.eastY - u * frame.cosLat * frame.eastX,
    z: center.z + n * frame.cosLat + u * frame.sinLat,
  };
}

function ringOffset({ frame, chord }: Disc, theta: number): Offset {
  return offsetAt(frame, cosineSum(chord, Math.cos(theta)), theta);
}

/** The point of the ring at θ, earth-centred. */
export function ringPoint(disc: Disc, theta: number): Point3 {
  return pointAt(disc.frame, disc, ringOffset(disc, theta));
}

/** The point of the ring at θ in degrees; longitudes run on through ±180° so that a ring is one piece. */
export function ringLngLat(disc: Disc, theta: number): LngLat {
  const { turn, axis, axial } = ringCylinder(disc, theta);
  return [disc.ring.center[0] + turn * DEGREES, Math.atan2(axial, (1 - E2) * axis) * DEGREES];
}

/** The ring point as longitude from the centre's meridian, distance from the axis and height over the equator. */
export function ringCylinder(
  disc: Disc,
  theta: number,
): { turn: number; axis: number; axial: number } {
  const { cosLat, sinLat, normalM } = disc.frame;
  const { n, e, u } = ringOffset(disc, theta);
  const outward = normalM * cosLat - n * sinLat + u * cosLat;
  return {
    turn: Math.atan2(e, outward),
    axis: Math.sqrt(e * e + outward * outward),
    axial: (1 - E2) * normalM * sinLat + n * cosLat + u * sinLat,
  };
}
