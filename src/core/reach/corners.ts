/*
 * Where two rings cross. There are at most two such corners. Each is found on the smaller ring: first from the plane that
 * holds the intersection of two spheres, w·(c' − c) = (D² − D'² + |c' − c|²) / 2, off by metres, then around there by
 * regula falsi on the true rings to 0.1 µm.
 */
import { angleOf, gapM, ringPoint, type Disc } from './disc.ts';
import { ROUNDING_M } from './edge_spans.ts';
import { squareBetween, type Point3 } from './ellipsoid.ts';
import { rootBetween } from './root_between.ts';

/** Where the ring of `ends` runs into the disc of `begins`, so that the outline changes over. */
export interface Corner {
  readonly ends: Disc;
  readonly begins: Disc;
  readonly at: Point3;
}

/** The corners where the smaller ring, walked anticlockwise, enters and leaves the larger disc. */
export interface Corners {
  readonly enters: Corner;
  readonly leaves: Corner;
}

/** Whether a disc lies in another that is not smaller. */
export function isContained(small: Disc, large: Disc): boolean {
  const apartM = Math.sqrt(squareBetween(small, large));
  if (apartM + small.minChordM > large.radiusM + 1) return false;
  return gapOf(large, small, angleOf(small, large) + Math.PI) <= ROUNDING_M;
}

/** How far a point of a ring is outside another disc, metres. */
function gapOf(disc: Disc, other: Disc, theta: number): number {
  const { x, y, z } = ringPoint(other, theta);
  return gapM(disc, x, y, z);
}

const cornersKnown = new WeakMap<Disc, WeakMap<Disc, { readonly corners: Corners | undefined }>>();

/**
 * The corners of two rings of which neither disc holds the other; rings that only touch have none. Found once for a
 * pair, so that both rings end at the very same place, and from the same one of the two whatever the order.
 */
export function cornersBetween(a: Disc, b: Disc): Corners | undefined {
  const [small, large] = isBefore(a, b) ? [a, b] : [b, a];
  const ofSmall = cornersKnown.get(small) ?? new WeakMap();
  cornersKnown.set(small, ofSmall);
  const known = ofSmall.get(large) ?? { corners: cornersOf(small, large) };
  ofSmall.set(large, known);
  return known.corners;
}

/** The smaller disc first, discs of one size by where they are. */
function isBefore(a: Disc, b: Disc): boolean {
  const [difference = 0] = [a.radiusM - b.radiusM, a.x - b.x, a.y - b.y, a.z - b.z].filter(Boolean);
  return difference < 0;
}

function cornersOf(small: Disc, large: Disc): Corners | undefined {
  const towards = angleOf(small, large);
  const gapAt = (theta: number): number => gapOf(large, small, theta);
  if (gapAt(towards) > -ROUNDING_M) return undefined;
  const half = halfWidth(small, large);
  const cornerAt = (side: 1 | -1): Point3 => {
    const inside = towards + side * (half - 2 * HALF_WIDTH_ERROR);
    const outside = towards + side * (half + 2 * HALF_WIDTH_ERROR);
    const isBetween = gapAt(inside) < 0 && gapAt(outside) > 0;
    const ends = isBetween ? [inside, outside] : [towards, towards + side * Math.PI];
    return ringPoint(small, rootBetween(gapAt, ends[0]!, ends[1]!));
  };
  return {
    enters: { ends: small, begins: large, at: cornerAt(-1) },
    leaves: { ends: large, begins: small, at: cornerAt(1) },
  };
}

/** Error of `halfWidth`, radians. */
export const HALF_WIDTH_ERROR = 2e-3;

/**
 * Half of the part of a ring that another disc hides, radians, or NaN where the rings meet at too flat an angle, or too
 * nearly touch, to tell.
 */
export function halfWidth(disc: Disc, other: Disc): number {
  const { frame, minChordM: d } = disc;
  const dx = other.x - disc.x;
  const dy = other.y - disc.y;
  const dz = other.z - disc.z;
  const apart2 = dx * dx + dy * dy + dz * dz;
  const drop = (d * d) / (2 * frame.normalM);
  const east = dx * frame.eastX + dy * frame.eastY;
  const north = dx * frame.northX + dy * frame.northY + dz * frame.cosLat;
  const up = dx * frame.cosLat * frame.eastY - dy * frame.cosLat * frame.eastX + dz * frame.sinLat;
  const plane = (d * d - other.minChordM * other.minChordM + apart2) / 2;
  const level2 = (d * d - drop * drop) * (east * east + north * north);
  const cos = (plane + drop * up) / Math.sqrt(level2);
  return Math.abs(cos) < 0.99 ? Math.acos(cos) : NaN;
}
