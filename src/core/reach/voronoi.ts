/*
 * Points equally far from three launch points and from no other nearer: Voronoi vertices, where the distance to the
 * nearest launch point may have a peak.
 *
 * First on the unit sphere: the points nearer to origin i than to k are the half-space X·(p_i − p_k) ≥ 0. On the great
 * circle between i and j every other origin leaves a half circle, and the ends of what all of them leave are the
 * vertices. The ellipsoid moves these ends by less than 1 %, so whatever ends within 2 % is kept as a candidate. Then
 * Newton's method on the ellipsoid with `surfaceDistanceM`, where it matters.
 */
import {
  lngLatInRadians,
  squareBetween,
  surfaceDistanceM,
  surfacePoint,
  type Point3,
} from './ellipsoid.ts';
import { nearestDistanceM, type Origin } from './launches.ts';

/** A point near a Voronoi vertex. */
export interface PeakCandidate extends Point3 {
  /** About the distance to the three, metres; good to 2 %. */
  readonly roughM: number;
  readonly three: readonly [Origin, Origin, Origin];
}

interface Peak {
  /** Radians. */
  readonly lng: number;
  readonly lat: number;
  /** From the nearest of all origins, metres. */
  readonly distanceM: number;
}

const SLACK = 0.02;
/** Radians; no region is looked at that is farther from every launch point. */
const FARTHEST = 1;

/** Farthest first. */
export function peakCandidates(origins: readonly Origin[]): readonly PeakCandidate[] {
  const units = origins.map(unit);
  const found = new Map<string, PeakCandidate>();
  for (let i = 0; i < units.length; i++) {
    const order = orderFrom(units, i);
    for (let j = i + 1; j < units.length; j++) {
      for (const { k, point } of verticesBetween(units, i, j, order)) {
        const key = [i, j, k].sort((m, n) => m - n);
        const three = key.map((n) => origins[n]!) as [Origin, Origin, Origin];
        if (found.has(key.join())) continue;
        const at = surfacePoint(...lngLatInRadians(point));
        const roughM = surfaceDistanceM(three[0], at.x, at.y, at.z);
        found.set(key.join(), { ...at, roughM, three });
      }
    }
  }
  return [...found.values()].sort((a, b) => b.roughM - a.roughM);
}

/** The other points, nearest first: these leave least, so most pairs are done with after a few. */
function orderFrom(units: readonly Point3[], i: number): Int32Array {
  const apart2 = Float64Array.from(units, (other) => squareBetween(units[i]!, other));
  return Int32Array.from(units.keys())
    .filter((k) => k !== i)
    .sort((m, n) => apart2[m]! - apart2[n]!);
}

/**
 * Ends of the part of the great circle between i and j to which no other origin is nearer. On the circle, cos t · u +
 * sin t · w with u halfway between i and j, the origin k leaves cos t · p + sin t · q ≥ 0: what is beyond −p / q in tan t,
 * from below where q is above 0, else from above. u and w keep their lengths until an end is needed.
 */
function verticesBetween(
  units: readonly Point3[],
  i: number,
  j: number,
  order: Int32Array,
): readonly { readonly k: number; readonly point: Point3 }[] {
  const a = units[i]!;
  const b = units[j]!;
  const u = { x: a.x + b.x, y: a.y + b.y, z: a.z + b.z };
  const w = cross(difference(a, b), u);
  const endOf = (k: number): { end: number; q: number } => {
    const { x, y, z } = units[k]!;
    const [dx, dy, dz] = [x - a.x, y - a.y, z - a.z];
    const q = -(w.x * dx + w.y * dy + w.z * dz);
    return { end: (u.x * dx + u.y * dy + u.z * dz) / q, q };
  };
  const scale = Math.sqrt(dot(w, w) / dot(u, u));
  const slack = SLACK * Math.sqrt(squareBetween(a, b));
  let low = -Infinity;
  let high = Infinity;
  for (const k of order) {
    if (k === j) continue;
    const { end, q } = endOf(k);
    if (q > 0 && end > low) low = end;
    else if (q < 0 && end < high) high = end;
    else continue;
    if (low > high && isApart(low * scale, high * scale, slack)) return [];
  }
  const vertices: { k: number; point: Point3 }[] = [];
  for (const k of order) {
    const { end, q } = endOf(k);
    const tan = end * scale;
    if (k === j || Math.abs(tan) >= Math.tan(FARTHEST)) continue;
    if (isApart(tan, (q > 0 ? low : high) * scale, slack)) continue;
    const angle = Math.atan(tan);
    vertices.push({ k, point: combine(unit(u), Math.cos(angle), unit(w), Math.sin(angle)) });
  }
  return vertices;
}

/** Whether two angles, given by their tangents, differ by more than the ellipsoid may account for. */
function isApart(tanA: number, tanB: number, slack: number): boolean {
  const [a, b] = [Math.atan(tanA), Math.atan(tanB)];
  return Math.abs(a - b) > slack + SLACK * (Math.abs(a) + Math.abs(b));
}

/** The vertex itself, to 1 mm at 500 km, or undefined where Newton's method leaves the neighbourhood. */
export function peakAt(
  { three, ...start }: PeakCandidate,
  origins: readonly Origin[],
): Peak | undefined {
  const [startLng, startLat] = lngLatInRadians(start);
  let lng = startLng;
  let lat = startLat;
  const step = 1e-6;
  for (let round = 0; round < 6; round++) {
    const [f, g] = unequalness(three, lng, lat);
    const [fEast, gEast] = unequalness(three, lng + step, lat);
    const [fNorth, gNorth] = unequalness(three, lng, lat + step);
    const [a, b, c, d] = [
      (fEast - f) / step,
      (fNorth - f) / step,
      (gEast - g) / step,
      (gNorth - g) / step,
    ];
    const determinant = a * d - b * c;
    if (determinant === 0) return undefined;
    lng -= (f * d - g * b) / determinant;
    lat -= (a * g - c * f) / determinant;
    if (Math.abs(lat - startLat) > 0.2) return undefined;
    if (Math.abs(f) + Math.abs(g) < 1e-4) break;
  }
  const { x, y, z } = surfacePoint(lng, lat);
  return { lng, lat, distanceM: nearestDistanceM(origins, x, y, z) };
}

function unequalness(
  [a, b, c]: PeakCandidate['three'],
  lng: number,
  lat: number,
): [number, number] {
  const { x, y, z } = surfacePoint(lng, lat);
  const distanceM = surfaceDistanceM(a, x, y, z);
  return [distanceM - surfaceDistanceM(b, x, y, z), distanceM - surfaceDistanceM(c, x, y, z)];
}

function dot(a: Point3, b: Point3): number {
  return a.x * b.x + a.y * b.y + a.z * b.z;
}

function difference(a: Point3, b: Point3): Point3 {
  return { x: a.x - b.x, y: a.y - b.y, z: a.z - b.z };
}

function cross(a: Point3, b: Point3): Point3 {
  return { x: a.y * b.z - a.z * b.y, y: a.z * b.x - a.x * b.z, z: a.x * b.y - a.y * b.x };
}

function combine(a: Point3, p: number, b: Point3, q: number): Point3 {
  return { x: a.x * p + b.x * q, y: a.y * p + b.y * q, z: a.z * p + b.z * q };
}

function unit(a: Point3): Point3 {
  const length = Math.sqrt(dot(a, a));
  return { x: a.x / length, y: a.y / length, z: a.z / length };
}
