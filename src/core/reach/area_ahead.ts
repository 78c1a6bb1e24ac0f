/*
 * Area integrals along the outline of an envelope, as in region_area.ts: ∫ q dλ, by Simpson's rule on parabolas through
 * three points of a step; below 1e-7 of the area of an oblast.
 */
import type { Boundary } from './boundary.ts';
import { E2, areaBelow, type Point3 } from './ellipsoid.ts';
import type { Shown } from './exposed_stretches.ts';
import { placeAhead } from './stretches.ts';

/** A place as longitude (radians) and q, the area below its latitude per radian. */
interface FlatPlace {
  readonly lng: number;
  readonly q: number;
}

function flatPlace({ x, y, z }: Point3): FlatPlace {
  const axis2 = x * x + y * y;
  const sinLat = z / Math.sqrt(z * z + (1 - E2) ** 2 * axis2);
  return { lng: Math.atan2(y, x), q: areaBelow(sinLat) };
}

/** ∫ q dλ along a short line, square metres. */
export function areaBetween(from: Point3, to: Point3): number {
  const [a, b] = [flatPlace(from), flatPlace(to)];
  return ((a.q + b.q) / 2) * (b.lng - a.lng);
}

/** A step of the area integral: along an edge in metres, around a vertex in radians. */
const STEP_M = 12_000;
const STEP_TURN = 0.05;

/** ∫ q dλ along the line ahead of a part of a stretch, square metres. */
export function areaAhead(
  boundary: Boundary,
  { stretch, from, to }: Shown,
  rangeM: number,
): number {
  const steps = Math.ceil(
    (to - from) * Math.max(stretch.lengthM / STEP_M, Math.abs(stretch.turn) / STEP_TURN),
  );
  const at = (k: number): FlatPlace =>
    flatPlace(placeAhead(boundary, stretch, from + ((to - from) * k) / steps, rangeM));
  let area = 0;
  let a = steps > 0 ? at(0) : { lng: 0, q: 0 };
  for (let k = 1; k <= steps; k++) {
    const middle = at(k - 0.5);
    const b = at(k);
    area += a.q * (4 * middle.lng - 3 * a.lng - b.lng) + 4 * middle.q * (b.lng - a.lng);
    area += b.q * (a.lng - 4 * middle.lng + 3 * b.lng);
    a = b;
  }
  return area / 6;
}
