/*
 * Where two rings cross. There are at most two such corners. Each is found on the smaller ring: first from the plane that
 * holds the intersection of two spheres, w·(c' − c) = (D² − D'² + |c' − c|²) / 2, off by metres, then by regula falsi on
 * the true rings to 0.1 µm. A corner that the first answer puts well inside a third disc is not refined: it cannot show.
 */
import { angleOf, gapM, ringPoint, type Disc } from './disc.ts';
import { ROUNDING_M, rootBetween } from './edge_spans.ts';
import { squareBetween, type Point3 } from './ellipsoid.ts';

/** Where the ring of `ends` runs into the disc of `begins`, so that the outline changes over. */
export interface Corner {
  readonly ends: Disc;
  readonly begins: Disc;
  readonly at: Point3;
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

/** The corners where the smaller ring, walked anticlockwise, enters and leaves the larger disc. */
export function cornersOf(
  small: Disc,
  large: Disc,
  discs: readonly Disc[],
): { enters: Corner; leaves: Corner } | undefined {
  const apart2 = squareBetween(small, large);
  if (apart2 > (small.maxChordM + large.maxChordM) ** 2) return undefined;
  const towards = angleOf(small, large);
  const gapAt = (theta: number): number => gapOf(large, small, theta);
  // rings that only touch have no corner
  if (gapAt(towards) > -ROUNDING_M) return undefined;
  const half = halfWidth(small, large, apart2);
  const cornerAt = (side: 1 | -1): Point3 => {
    if (half !== undefined) {
      const guess = ringPoint(small, towards + side * half);
      if (isWellHidden(guess, small, large, discs)) return guess;
    }
    return ringPoint(small, rootBetween(gapAt, towards, towards + side * Math.PI));
  };
  return {
    enters: { ends: small, begins: large, at: cornerAt(-1) },
    leaves: { ends: large, begins: small, at: cornerAt(1) },
  };
}

/** Half of the hidden interval, good to 1e-3, or undefined where the rings meet at too flat an angle to tell. */
function halfWidth(small: Disc, large: Disc, apart2: number): number | undefined {
  const d = small.minChordM;
  const drop = (d * d) / (2 * small.frame.normalM);
  const dx = large.x - small.x;
  const dy = large.y - small.y;
  const dz = large.z - small.z;
  const { frame } = small;
  const east = dx * frame.eastX + dy * frame.eastY;
  const north = dx * frame.northX + dy * frame.northY + dz * frame.cosLat;
  const up = dx * frame.cosLat * frame.eastY - dy * frame.cosLat * frame.eastX + dz * frame.sinLat;
  const plane = (d * d - large.minChordM ** 2 + apart2) / 2;
  const cos = (plane + drop * up) / (Math.sqrt(d * d - drop * drop) * Math.hypot(east, north));
  return Math.abs(cos) < 0.99 ? Math.acos(cos) : undefined;
}

function isWellHidden(
  { x, y, z }: Point3,
  small: Disc,
  large: Disc,
  discs: readonly Disc[],
): boolean {
  const marginM = small.radiusM * 2e-3 + 10;
  return discs.some((disc) => {
    if (disc === small || disc === large) return false;
    const limit = disc.minChordM - marginM;
    return limit > 0 && (x - disc.x) ** 2 + (y - disc.y) ** 2 + (z - disc.z) ** 2 < limit * limit;
  });
}
