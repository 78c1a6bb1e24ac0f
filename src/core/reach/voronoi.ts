/*
 * Points equally far from three launch points and from no other nearer: Voronoi vertices, where the distance to the
 * nearest launch point may have a peak.
 *
 * First on the unit sphere: the points nearer to origin i than to k are the half-space X·(p_i − p_k) ≥ 0. On the great
 * circle between i and j every other origin leaves a half circle, and the ends of what all of them leave are the
 * vertices. The ellipsoid moves these ends by less than 1 %, so whatever ends within 2 % is kept as a candidate. Then
 * Newton's method on the ellipsoid with `surfaceDistanceM`, where it matters.
 */
import { lngLatInRadians, surfaceDistanceM, surfacePoint, type Point3 } from './ellipsoid.ts';
import { nearestDistanceM, type Origin } from './launches.ts';

/** A point near a Voronoi vertex. */
interface Candidate extends Point3 {
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
export function peakCandidates(origins: readonly Origin[]): readonly Candidate[] {
  const units = origins.map(unit);
  const found = new Map<string, Candidate>();
  units.forEach((_, i) => {
    for (let j = i + 1; j < units.length; j++) {
      for (const { k, point } of verticesBetween(units, i, j)) {
        const order = [i, j, k].toSorted((m, n) => m - n);
        const [first, second, third] = order.map((n) => origins[n]);
        if (!first || !second || !third) continue;
        const at = surfacePoint(...lngLatInRadians(point));
        const candidate = {
          ...at,
          roughM: surfaceDistanceM(first, at.x, at.y, at.z),
          three: [first, second, third] as const,
        };
        found.set(order.join(), candidate);
      }
    }
  });
  return [...found.values()].sort((a, b) => b.roughM - a.roughM);
}

/** Ends of the part of the great circle between i and j to which no other origin is nearer. */
function verticesBetween(
  units: readonly Point3[],
  i: number,
  j: number,
): { k: number; point: Point3 }[] {
  const a = units[i]!;
  const b = units[j]!;
  const u = unit({ x: a.x + b.x, y: a.y + b.y, z: a.z + b.z });
  const w = unit(cross(difference(a, b), u));
  const slack = SLACK * Math.sqrt(dot(difference(a, b), difference(a, b)));
  const [ua, wa] = [dot(u, a), dot(w, a)];
  let low = -FARTHEST;
  let high = FARTHEST;
  const middles = new Float64Array(units.length).fill(NaN);
  for (let k = 0; k < units.length; k++) {
    if (k === i || k === j) continue;
    const other = units[k]!;
    const middle = Math.atan2(wa - dot(w, other), ua - dot(u, other));
    middles[k] = middle;
    low = Math.max(low, middle - Math.PI / 2);
    high = Math.min(high, middle + Math.PI / 2);
    if (low - high > slack + SLACK * (Math.abs(low) + Math.abs(high))) return [];
  }
  const isNear = (angle: number, end: number): boolean =>
    Math.abs(angle) < FARTHEST && Math.abs(angle - end) <= slack + SLACK * Math.abs(end);
  const vertices: { k: number; point: Point3 }[] = [];
  middles.forEach((middle, k) => {
    const angle = isNear(middle - Math.PI / 2, low) ? middle - Math.PI / 2 : middle + Math.PI / 2;
    if (angle < middle || isNear(angle, high)) {
      vertices.push({ k, point: combine(u, Math.cos(angle), w, Math.sin(angle)) });
    }
  });
  return vertices;
}

/** The vertex itself, to 1 mm at 500 km, or undefined where Newton's method leaves the neighbourhood. */
export function peakAt(
  { three, ...start }: Candidate,
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

function unequalness([a, b, c]: Candidate['three'], lng: number, lat: number): [number, number] {
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
