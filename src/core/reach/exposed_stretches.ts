/*
 * Which parts of a land's border show at a range: those from which the place ahead has no nearer place of the border.
 *
 * Coarse to fine. A part is done with as soon as one place of the border covers all that it could reach, or as soon as
 * it is certain that none covers any of it; only what is left is halved, down to a spacing s at which what could be
 * missed is s² / 8r. There the end of what shows is found by the place that covers its other end, which is asked again
 * until nothing nearer is found: Newton's method on the distance to the rest of the border.
 */
import { endOf, partOf, type Border, type Part, type PartEnd } from './border_parts.ts';
import type { Boundary } from './boundary.ts';
import { surfaceDistanceM, type Point3 } from './ellipsoid.ts';
import { nearestOnBoundary } from './nearest.ts';
import { hasNearer } from './near_piece.ts';
import { rootBetween } from './root_between.ts';
import { placeAhead, type Stretch } from './stretches.ts';

/** A part of a stretch of which everything shows. */
export interface Shown {
  readonly stretch: Stretch;
  readonly from: number;
  readonly to: number;
}

/** What may be missed of the envelope where parts are no longer halved. */
const TOLERANCE_M = 0.4;
/** Nearer by less than this is not nearer: rounding, and the second order of the bending of edges. */
const ROUNDING_M = 0.02;
/** What shows is looked for this much farther ahead, for the next ranges. */
const AHEAD = 1.15;
/** Ranges that differ by less than this factor are not asked again where the answer was open. */
const ALIKE = 1.1;
/** A longer part of an edge bends by more than 0.4 m. */
const LONGEST_M = 4_000;
const WIDEST_TURN = 0.8;

/** All that shows at a range, in order along the boundary. */
export function shownAt(border: Border, rangeM: number): readonly Shown[] {
  const shown: Shown[] = [];
  const spacingM = Math.sqrt(8 * rangeM * TOLERANCE_M);
  const asked = { boundary: border.boundary, rangeM, spacingM, latest: undefined };
  for (const part of border.parts) addShown(shown, part, asked);
  return shown;
}

interface Asked {
  readonly boundary: Boundary;
  /** The place that covered a part the last time: most likely it covers the next part too. */
  latest: Point3 | undefined;
  readonly rangeM: number;
  readonly spacingM: number;
}

function addShown(shown: Shown[], part: Part, asked: Asked): void {
  const { rangeM } = asked;
  if (part.coveredM > rangeM && part.exposedM < rangeM) settle(part, asked);
  if (part.coveredM <= rangeM) return;
  if (part.exposedM >= rangeM) return add(shown, part);
  if (widthM(part, rangeM) <= asked.spacingM) {
    const piece = shownBetween(part, asked);
    if (piece) add(shown, piece);
    return;
  }
  const { stretch, from, to } = part;
  const middle = (from + to) / 2;
  const [a, b] = (part.halves ??= [partOf(stretch, from, middle), partOf(stretch, middle, to)]);
  addShown(shown, a, asked);
  addShown(shown, b, asked);
  part.coveredM = Math.min(part.coveredM, Math.max(a.coveredM, b.coveredM));
  part.exposedM = Math.max(part.exposedM, Math.min(a.exposedM, b.exposedM));
}

/** Finds out whether all of a part is covered, or all of it shows, unless that was in vain at a range like this. */
function settle(part: Part, asked: Asked): void {
  const { rangeM } = asked;
  if (rangeM > part.openFromM / ALIKE && rangeM < part.openToM * ALIKE) return;
  if (isCovered(part, asked) || isExposed(part, asked)) return;
  part.openFromM = Math.min(part.openFromM, rangeM);
  part.openToM = Math.max(part.openToM, rangeM);
}

function add(shown: Shown[], { stretch, from, to }: Shown): void {
  const last = shown[shown.length - 1];
  if (last?.stretch === stretch && last.to === from) shown[shown.length - 1] = { ...last, to };
  else shown.push({ stretch, from, to });
}

/** Length of the line ahead of a part, metres; rounded up. */
function widthM({ stretch, from, to }: Part, rangeM: number): number {
  return (to - from) * (stretch.lengthM * 1.01 + Math.abs(stretch.turn) * rangeM);
}

/** Whether one place of the border is nearer than the range to all that is ahead of a part. */
function isCovered(part: Part, asked: Asked): boolean {
  const { boundary, rangeM } = asked;
  const { stretch, from, to } = part;
  const middle = (from + to) / 2;
  const limitM = rangeM - widthM(part, rangeM) / 2 - ROUNDING_M;
  if (limitM <= 0) return false;
  const place = placeAhead(boundary, stretch, middle, rangeM);
  const isByLatest =
    asked.latest && surfaceDistanceM(asked.latest, place.x, place.y, place.z) < limitM;
  const by = isByLatest ? asked.latest : nearestOnBoundary(boundary, place, limitM)?.point;
  if (!by) return false;
  asked.latest = by;
  let [low, high] = [0, rangeM];
  for (let step = 0; step < 6; step++) {
    const rM = (low + high) / 2;
    const { x, y, z } = placeAhead(boundary, stretch, middle, rM);
    const isNear = surfaceDistanceM(by, x, y, z) < rM - widthM(part, rM) / 2 - ROUNDING_M;
    if (isNear) high = rM;
    else low = rM;
  }
  part.coveredM = high;
  return true;
}

/** Whether certainly no place of the border covers any of a part. */
function isExposed(part: Part, asked: Asked): boolean {
  const { stretch, from, to } = part;
  const isEdge = stretch.lengthM > 0;
  if ((to - from) * (isEdge ? stretch.lengthM / LONGEST_M : stretch.turn / WIDEST_TURN) > 1)
    return false;
  const isAt = isEdge ? isEdgeExposed : isVertexExposed;
  if (!isAt(part, asked, asked.rangeM)) return false;
  part.exposedM = isAt(part, asked, asked.rangeM * AHEAD) ? asked.rangeM * AHEAD : asked.rangeM;
  return true;
}

function isEdgeExposed({ stretch, from, to }: Part, { boundary }: Asked, rangeM: number): boolean {
  const a = placeAhead(boundary, stretch, from, rangeM);
  const b = placeAhead(boundary, stretch, to, rangeM);
  const bendM = ((to - from) * stretch.lengthM) ** 2 / 4e7;
  return !hasNearer(boundary, { a, b, limitM: rangeM - bendM - ROUNDING_M });
}

/**
 * Balls around places ahead in two directions from a vertex hold every smaller ball between them that touches it, if
 * their radius is larger by 1 / cos of half the angle.
 */
function isVertexExposed({ stretch, from, to }: Part, asked: Asked, rangeM: number): boolean {
  const radiusM = rangeM / Math.cos(((to - from) * stretch.turn) / 2);
  return !covering(asked, stretch, from, radiusM) && !covering(asked, stretch, to, radiusM);
}

/** The place of the border that covers a place of a stretch best, if any. */
function covering(
  { boundary }: Asked,
  stretch: Stretch,
  u: number,
  rangeM: number,
): Point3 | undefined {
  const place = placeAhead(boundary, stretch, u, rangeM);
  return nearestOnBoundary(boundary, place, rangeM - ROUNDING_M)?.point;
}

/** What shows of a part that is short, by its two ends. */
function shownBetween(part: Part, asked: Asked): Shown | undefined {
  const { stretch, from, to } = part;
  const [a, b] = (part.ends ??= [endOf(from), endOf(to)]);
  const [isFromCovered, isToCovered] = [
    isEndCovered(a, stretch, asked),
    isEndCovered(b, stretch, asked),
  ];
  if (isFromCovered && isToCovered) return undefined;
  if (isFromCovered) return { stretch, from: endOfShown(asked, stretch, a, to), to };
  if (isToCovered) return { stretch, from, to: endOfShown(asked, stretch, b, from) };
  return part;
}

function isEndCovered(end: PartEnd, stretch: Stretch, asked: Asked): boolean {
  const { rangeM } = asked;
  if (end.shownM >= rangeM) return false;
  if (end.coveredM <= rangeM) return true;
  const by = covering(asked, stretch, end.u, rangeM);
  if (by) end.coveredM = rangeM;
  else end.shownM = rangeM;
  end.by ??= by;
  return by !== undefined;
}

/** Where a stretch ceases to show between an end that is covered and a place that is not. */
function endOfShown(asked: Asked, stretch: Stretch, covered: PartEnd, shown: number): number {
  const { boundary, rangeM } = asked;
  let u = covered.u;
  for (let round = 0; round < 12 && covered.by; round++) {
    const { by } = covered;
    const gapAt = (at: number): number => {
      const { x, y, z } = placeAhead(boundary, stretch, at, rangeM);
      return surfaceDistanceM(by, x, y, z) - rangeM;
    };
    if (gapAt(u) < 0) u = rootBetween(gapAt, u, shown);
    const next = covering(asked, stretch, u, rangeM);
    if (!next) break;
    covered.by = next;
  }
  return u;
}
