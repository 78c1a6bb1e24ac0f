/*
 * A geodesic disc, ready for the inner loops.
 *
 * Seen from the centre c, a point x of its ring is fixed by the angle θ of x − c in the tangent plane, anticlockwise
 * from north. Its chord |x − c| is almost the same all round (0.2 m at 306 km): D(θ) = Σ a[k] cos kθ through points on
 * one side; the other mirrors it. Up to 310 km k ≤ 4 and the points come from `surfaceDistanceM` by Newton's method
 * (within 0.06 mm of GeographicLib), beyond k ≤ 6 and they come from GeographicLib (Karney 2013; 12 nm up to 2,000 km).
 */
import { DEGREES, E2, E2_SECOND, RADIANS, distanceM, type Point3 } from './ellipsoid.ts';
import { cosineSeries, cosineSlope, cosineSum } from './fourier.ts';
import { EARTH, type LngLat } from '../geodesy.ts';
import type { Ring } from '../rings.ts';
import {
  centerOf,
  frameOf,
  offsetAt,
  pointAt,
  seenFrom,
  type Frame,
  type Offset,
} from './tangent_plane.ts';

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
  /** Discs that together were found to hide the whole ring (exposed_arcs.ts). */
  hiddenBy: readonly Disc[] | undefined;
}

/** The series of a ring of any size has this many terms after the mean; of one up to `NEAR_M` the first ones do. */
const CHORD_TERMS = 6;
const NEAR_CHORD_TERMS = 4;
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
  for (let k = 1; k < chord.length; k++) spread += Math.abs(chord[k]!);
  return {
    x: center.x,
    y: center.y,
    z: center.z,
    ring,
    radiusM,
    frame,
    chord,
    minChordM: mean - spread,
    maxChordM: mean + spread,
    minChord2: (mean - spread) ** 2,
    maxChord2: (mean + spread) ** 2,
    areaIntegral: undefined,
    hiddenBy: undefined,
  };
}

/** D(θ) of a ring up to 310 km: at each θ the chord whose distance is the radius, by Newton's method. */
function nearChords(radiusM: number, frame: Frame, center: Point3): Float64Array {
  const chords = new Float64Array(NEAR_CHORD_TERMS + 1);
  const half = radiusM / (2 * frame.normalM);
  const slope = Math.cos(half);
  let chordM = 2 * frame.normalM * Math.sin(half);
  for (let j = 0; j <= NEAR_CHORD_TERMS; j++) {
    const theta = (Math.PI * j) / NEAR_CHORD_TERMS;
    const cos = Math.cos(theta);
    const sin = Math.sin(theta);
    // off by up to 100 m at first, by less than 1 m from the chord before; a step leaves 1e-6 of it
    for (let step = 0; step < 2; step++) {
      const { x, y, z } = pointAt(frame, center, offsetAt(frame, chordM, cos, sin));
      chordM += (radiusM - distanceM(center.x, center.y, center.z, x, y, z)) * slope;
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

/** The angle at which a point is seen from the centre: radians anticlockwise from north, −π to π. */
export function angleOf({ x, y, z, frame }: Disc, point: Point3): number {
  const dx = point.x - x;
  const dy = point.y - y;
  const east = dx * frame.eastX + dy * frame.eastY;
  const north = dx * frame.northX + dy * frame.northY + (point.z - z) * frame.cosLat;
  return Math.atan2(-east, north);
}

function ringOffset({ frame, chord }: Disc, theta: number): Offset {
  const cos = Math.cos(theta);
  return offsetAt(frame, cosineSum(chord, cos), cos, Math.sin(theta));
}

/** The point of the ring at θ, earth-centred. */
export function ringPoint(disc: Disc, theta: number): Point3 {
  return pointAt(disc.frame, disc, ringOffset(disc, theta));
}

/** The point of the ring at θ but for the part of the ellipsoid in its drop below the tangent plane. */
export function roughRingPoint(
  { x, y, z, frame, minChordM: d }: Disc,
  theta: number,
): { point: Point3; errorM: number } {
  const u = (-d * d) / (2 * frame.normalM);
  const level = Math.sqrt(d * d - u * u);
  const offset = { n: level * Math.cos(theta), e: -level * Math.sin(theta), u };
  // e'² of the drop, and what the chord varies round the ring
  return { point: pointAt(frame, { x, y, z }, offset), errorM: 1 - 0.01 * u };
}

/** The point of the ring at θ in degrees; longitudes run on through ±180° so that a ring is one piece. */
export function ringLngLat(disc: Disc, theta: number): LngLat {
  const { cosLat, sinLat, normalM } = disc.frame;
  const { n, e, u } = ringOffset(disc, theta);
  const outward = normalM * cosLat - n * sinLat + u * cosLat;
  const height = (1 - E2) * normalM * sinLat + n * cosLat + u * sinLat;
  const axis = Math.sqrt(e * e + outward * outward);
  return [
    disc.ring.center[0] + Math.atan2(e, outward) * DEGREES,
    Math.atan2(height, (1 - E2) * axis) * DEGREES,
  ];
}

/**
 * The longitude's slope dλ/dθ and the sine of the latitude at θ, of which the cosine and the sine are given. With the
 * offsets of tangent_plane.ts, λ = atan2(e, w) where w = N cosφ − n sinφ + u cosφ; the slopes of u and h solve
 * N u' = −(D D' + e'² a a') and h h' = D D' − u u', where a = n cosφ + u sinφ.
 */
export function ringCourse(
  { frame, chord }: Disc,
  cos: number,
  sin: number,
): { turnSlope: number; sinLat: number } {
  const { cosLat, sinLat, normalM } = frame;
  const d = cosineSum(chord, cos);
  const { n, e, u } = offsetAt(frame, d, cos, sin);
  const level = Math.sqrt(d * d - u * u);
  const axial = n * cosLat + u * sinLat;
  const growth = d * cosineSlope(chord, cos, sin);
  // a' = steady + swing u', as h' = (growth − u u') / h
  const steady = (cos * (growth / level) - level * sin) * cosLat;
  const swing = sinLat - cos * (u / level) * cosLat;
  const uSlope = -(growth + E2_SECOND * axial * steady) / (normalM + E2_SECOND * axial * swing);
  const levelSlope = (growth - u * uSlope) / level;
  const nSlope = levelSlope * cos - level * sin;
  const eSlope = -levelSlope * sin - level * cos;
  const outward = normalM * cosLat - n * sinLat + u * cosLat;
  const outwardSlope = uSlope * cosLat - nSlope * sinLat;
  const axis2 = e * e + outward * outward;
  const height = (1 - E2) * normalM * sinLat + axial;
  return {
    turnSlope: (outward * eSlope - e * outwardSlope) / axis2,
    sinLat: height / Math.sqrt(height * height + (1 - E2) ** 2 * axis2),
  };
}
