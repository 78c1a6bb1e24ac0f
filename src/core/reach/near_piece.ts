/* Whether any place of a boundary is nearer than a limit to a short line: branch and bound over its balls. */
import { edgeBulgeM, type Boundary } from './boundary.ts';
import { longestChordM, surfaceDistanceM, type Point3 } from './ellipsoid.ts';

/** A line from a to b, short enough to be straight, and how near is too near; metres. */
export interface Piece {
  readonly a: Point3;
  readonly b: Point3;
  readonly limitM: number;
}

/** Whether a place of a boundary is nearer to a line than its limit. */
export function hasNearer(boundary: Boundary, piece: Piece): boolean {
  const { a, b } = piece;
  const chordM = longestChordM(piece.limitM);
  const search = { ...piece, boundary, chordM };
  const { balls, first, end, next } = boundary.runs;
  for (let n = 0; n < next.length;) {
    const at = 4 * n;
    const reachM = chordM + balls[at + 3]!;
    const isFar = squareToLine(balls[at]!, balls[at + 1]!, balls[at + 2]!, a, b) > reachM * reachM;
    if (!isFar && next[n] === n + 1)
      for (let i = first[n]!; i < end[n]!; i++) if (isEdgeNearer(search, i)) return true;
    n = isFar ? next[n]! : n + 1;
  }
  return false;
}

interface Search extends Piece {
  readonly boundary: Boundary;
  /** Farther apart than this is farther than the limit in any direction. */
  readonly chordM: number;
}

function squareToLine(x: number, y: number, z: number, a: Point3, b: Point3): number {
  const [dx, dy, dz] = [b.x - a.x, b.y - a.y, b.z - a.z];
  const [px, py, pz] = [x - a.x, y - a.y, z - a.z];
  const t = within((px * dx + py * dy + pz * dz) / (dx * dx + dy * dy + dz * dz));
  return (px - t * dx) ** 2 + (py - t * dy) ** 2 + (pz - t * dz) ** 2;
}

/** Between 0 and 1; a line of no length has its beginning only. */
function within(t: number): number {
  return t > 0 ? Math.min(1, t) : 0;
}

/**
 * The least distance between two straight lines: the foot on one of the place on the other that is nearest without
 * ends, and back (Ericson, Real-Time Collision Detection, 5.1.9).
 */
function isEdgeNearer({ boundary, a, b, chordM, limitM }: Search, i: number): boolean {
  const { x, y, z } = boundary;
  const [ux, uy, uz] = [b.x - a.x, b.y - a.y, b.z - a.z];
  const [vx, vy, vz] = [x[i + 1]! - x[i]!, y[i + 1]! - y[i]!, z[i + 1]! - z[i]!];
  const [wx, wy, wz] = [a.x - x[i]!, a.y - y[i]!, a.z - z[i]!];
  const uu = ux * ux + uy * uy + uz * uz;
  const vv = vx * vx + vy * vy + vz * vz;
  const uv = ux * vx + uy * vy + uz * vz;
  const uw = ux * wx + uy * wy + uz * wz;
  const vw = vx * wx + vy * wy + vz * wz;
  let s = within((uv * vw - vv * uw) / (uu * vv - uv * uv));
  const t = within((vw + s * uv) / vv);
  s = within((t * uv - uw) / uu);
  const [dx, dy, dz] = [wx + s * ux - t * vx, wy + s * uy - t * vy, wz + s * uz - t * vz];
  const square = dx * dx + dy * dy + dz * dz;
  if (square > (chordM + 20) ** 2 || square > (chordM + edgeBulgeM(boundary, i)) ** 2) return false;
  const on = { x: x[i]! + t * vx, y: y[i]! + t * vy, z: z[i]! + t * vz };
  return surfaceDistanceM(on, a.x + s * ux, a.y + s * uy, a.z + s * uz) < limitM;
}
