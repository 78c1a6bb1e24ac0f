/*
 * Area of a region inside a union of discs, by Green's theorem on the outline of what they have in common:
 *
 *   area = −( Σ ∫ q dλ along the parts of the region's edges in the union
 *           + Σ ± P at every crossing of an edge with the union's outline
 *           + Σ P once round for every loop of the outline that begins in the region ),
 *
 * where P is the area integral counted along the loop: + where the region's boundary enters the union (the outline
 * leaves the region there), − where it leaves. No clipping, no sorting, no output polygons. Error: rounding, about 1e-10
 * of the area of the region; measured against the oracle in tests/core/reach.test.ts.
 */
import type { Boundary } from './boundary.ts';
import { isInRegion } from './point_in_region.ts';
import { discOf } from './disc.ts';
import { lngLatInRadians } from './ellipsoid.ts';
import { pointOnLoop, type Loop } from './loops.ts';
import { walkBoundary, type Crossing, type Walk } from './region_walk.ts';
import { unionOf, type DiscUnion } from './union.ts';

/** Rounding moves a crossing along the outline by up to this where the two touch. */
const TOUCH_M = 10;
/** Part by which radii grow where the outline meets a region in a way that rounding does not decide. */
const NUDGE = 1e-9;

/** The share of a region's area in the union: exactly 0 or 1 if and only if it lies wholly outside or inside. */
export function shareInside(boundary: Boundary, union: DiscUnion, nudges = 0): number {
  const walk = walkBoundary(boundary, union);
  if (walk === 'inside') return 1;
  if (walk === 'outside') return 0;
  if (!isSettled(walk) && nudges < 4) return shareInside(boundary, grown(union), nudges + 1);
  const loops = union.loops.map((loop, i) => areaOfLoop(walk, loop, i));
  const isCrossed = walk.crossings.length > 0 || loops.some((area) => area !== 0);
  if (!isCrossed && !walk.sawOutside) return 1;
  if (!isCrossed && !walk.sawInside) return 0;
  const share = -loops.reduce((sum, area) => sum + area, crossingArea(walk)) / boundary.areaM2;
  return Math.min(Math.max(share, Number.MIN_VALUE), 1 - Number.EPSILON / 2);
}

/**
 * Whether every loop enters the region as often as it leaves it, through arcs that show: so unless two rings meet within
 * rounding of the region's boundary.
 */
function isSettled({ crossings, union }: Walk): boolean {
  const balance = union.loops.map(() => 0);
  for (const { loop, sign } of crossings) balance[loop] = (balance[loop] ?? 0) + sign;
  return balance.every((sum) => sum === 0) && crossings.every(({ isOnArc }) => isOnArc);
}

/** The union with radii a fraction of a millimetre larger. */
function grown({ discs }: DiscUnion): DiscUnion {
  return unionOf(
    discs.map(({ ring }) => discOf({ ...ring, radiusKm: ring.radiusKm * (1 + NUDGE) })),
  );
}

function crossingArea({ area, crossings }: Walk): number {
  return crossings.reduce((sum, crossing) => sum + crossing.sign * crossing.area, area);
}

/** The integral once round the loop if its beginning lies in the region, else 0. */
function areaOfLoop({ boundary, crossings }: Walk, loop: Loop, index: number): number {
  const own = crossings.filter((crossing) => crossing.loop === index);
  const turns = own.reduce((sum, { sign, lengthM }) => sum + sign * lengthM, 0) / loop.lengthM;
  // the part of the loop in the region is `turns`, plus 1 if it begins there, and must come out from 0 to 1
  const isClose =
    Math.abs(turns - Math.round(turns)) * loop.lengthM < Math.min(TOUCH_M, loop.lengthM / 100);
  if (!isClose) return -Math.floor(turns) * loop.area;
  // nearly all or nothing: which of the two cannot be told from crossings that may be rounding
  const part = isLoopInside(boundary, loop, own) ? 1 : 0;
  return (part - Math.round(turns)) * loop.area;
}

/** Decides by three points of the widest part without a crossing, of which one may touch the region. */
function isLoopInside(boundary: Boundary, loop: Loop, crossings: readonly Crossing[]): boolean {
  const lengths = crossings.map(({ lengthM }) => lengthM).sort((a, b) => a - b);
  let from = 0;
  let width = lengths.length === 0 ? loop.lengthM : 0;
  lengths.forEach((lengthM, i) => {
    const next = lengths[i + 1] ?? loop.lengthM + (lengths[0] ?? 0);
    if (next - lengthM <= width) return;
    from = lengthM;
    width = next - lengthM;
  });
  const inside = [0.23, 0.49, 0.71].filter((part) => {
    const point = pointOnLoop(loop, (from + part * width) % loop.lengthM);
    return point && isInRegion(boundary, ...lngLatInRadians(point));
  });
  return inside.length > 1;
}
