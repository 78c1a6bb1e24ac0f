/*
 * Which parts of an edge lie in a union of discs. Whether a vertex is in a disc is decided once per vertex and disc, so
 * neighbouring edges always agree; between vertices the ring is found on the true edge, by regula falsi with the
 * Illinois step, to 0.1 µm. At most two crossings per edge and disc: true while r < R / tanφ (5,350 km at 50°).
 */
import { gapM, isInside, type Disc } from './disc.ts';
import { edgeBulgeM, edgePoint, type Boundary } from './boundary.ts';

/** A part of an edge inside one or several discs; `enter` and `leave` are the rings crossed at its ends, if any. */
export interface Span {
  from: number;
  to: number;
  enter: Disc | undefined;
  leave: Disc | undefined;
}

/** Nearer to a ring than this cannot be told from on it, metres. */
export const ROUNDING_M = 1e-6;

const WHOLE_EDGE: readonly Span[] = [{ from: 0, to: 1, enter: undefined, leave: undefined }];
const NOTHING: readonly Span[] = [];

/** For each of the discs whether vertex i is inside. */
export function insideFlags(
  boundary: Boundary,
  i: number,
  discs: readonly Disc[],
): readonly boolean[] {
  const x = boundary.x[i]!;
  const y = boundary.y[i]!;
  const z = boundary.z[i]!;
  return discs.map((disc) => isInside(disc, x, y, z));
}

/** The parts of edge i in the union, ascending, apart from one another; flags are those of its two vertices. */
export function spansOf(
  boundary: Boundary,
  i: number,
  {
    discs,
    atFrom,
    atTo,
  }: { discs: readonly Disc[]; atFrom: readonly boolean[]; atTo: readonly boolean[] },
): readonly Span[] {
  let spans: Span[] | undefined;
  for (let k = 0; k < discs.length; k++) {
    if (atFrom[k] && atTo[k]) return WHOLE_EDGE;
  }
  for (let k = 0; k < discs.length; k++) {
    const disc = discs[k]!;
    const span =
      atFrom[k] || atTo[k]
        ? crossingSpan(boundary, i, disc, atFrom[k] === true)
        : grazingSpan(boundary, i, disc);
    if (span) (spans ??= []).push(span);
  }
  if (!spans) return NOTHING;
  return spans.length === 1 ? spans : merged(spans);
}

function crossingSpan(boundary: Boundary, i: number, disc: Disc, startsInside: boolean): Span {
  const outside = startsInside ? 1 : 0;
  const inside = insideOnEdge(boundary, i, disc, 1 - outside);
  const at = ringOnEdge(boundary, i, disc, { inside, outside });
  return startsInside
    ? { from: 0, to: at, enter: undefined, leave: disc }
    : { from: at, to: 1, enter: disc, leave: undefined };
}

/** A place from which the far crossing is sought: the end that is inside, unless it lies on the ring but for rounding. */
function insideOnEdge(boundary: Boundary, i: number, disc: Disc, end: number): number {
  if (gapOnEdge(boundary, i, disc, end) < -ROUNDING_M) return end;
  const deepest = deepestOnEdge(boundary, i, disc);
  return gapOnEdge(boundary, i, disc, deepest) < -ROUNDING_M ? deepest : end;
}

/** An edge with both ends outside may still pass through the disc. */
function grazingSpan(boundary: Boundary, i: number, disc: Disc): Span | undefined {
  const { x, y, z } = boundary;
  const ax = disc.x - x[i]!;
  const ay = disc.y - y[i]!;
  const az = disc.z - z[i]!;
  const bx = x[i + 1]! - x[i]!;
  const by = y[i + 1]! - y[i]!;
  const bz = z[i + 1]! - z[i]!;
  const length2 = bx * bx + by * by + bz * bz;
  const foot = Math.min(1, Math.max(0, (ax * bx + ay * by + az * bz) / length2));
  const distance2 = (ax - foot * bx) ** 2 + (ay - foot * by) ** 2 + (az - foot * bz) ** 2;
  if (distance2 > (disc.maxChordM + 100) ** 2) return undefined;
  if (distance2 > (disc.maxChordM + edgeBulgeM(boundary, i)) ** 2) return undefined;
  const deepest = deepestOnEdge(boundary, i, disc);
  if (gapOnEdge(boundary, i, disc, deepest) >= 0) return undefined;
  return {
    from: ringOnEdge(boundary, i, disc, { inside: deepest, outside: 0 }),
    to: ringOnEdge(boundary, i, disc, { inside: deepest, outside: 1 }),
    enter: disc,
    leave: disc,
  };
}

function gapOnEdge(boundary: Boundary, i: number, disc: Disc, t: number): number {
  const { x, y, z } = edgePoint(boundary, i, t);
  return gapM(disc, x, y, z);
}

/** Where on an edge the gap is smallest: ternary search, good to 1e-6 of the edge, which is second order in the gap. */
function deepestOnEdge(boundary: Boundary, i: number, disc: Disc): number {
  let low = 0;
  let high = 1;
  while (high - low > 1e-6) {
    const third = (high - low) / 3;
    if (gapOnEdge(boundary, i, disc, low + third) < gapOnEdge(boundary, i, disc, high - third))
      high -= third;
    else low += third;
  }
  return (low + high) / 2;
}

function ringOnEdge(
  boundary: Boundary,
  i: number,
  disc: Disc,
  ends: { inside: number; outside: number },
): number {
  return rootBetween((t) => gapOnEdge(boundary, i, disc, t), ends.inside, ends.outside);
}

/** The root of a smooth gap (metres) that is at most 0 at `inside` and above 0 at `outside`, to 0.1 µm. */
export function rootBetween(gapAt: (t: number) => number, inside: number, outside: number): number {
  let a = inside;
  let b = outside;
  let gapA = gapAt(a);
  let gapB = gapAt(b);
  // rounding may give the vertex that was found inside a gap just above 0
  if (gapA >= 0) return a;
  if (gapB <= 0) return b;
  let side = 0;
  for (let round = 0; round < 60; round++) {
    const t = (a * gapB - b * gapA) / (gapB - gapA);
    const gap = gapAt(t);
    if (Math.abs(gap) < 1e-7 || t === a || t === b) return t;
    if (gap > 0) {
      b = t;
      gapB = gap;
      if (side === 1) gapA /= 2;
      side = 1;
    } else {
      a = t;
      gapA = gap;
      if (side === -1) gapB /= 2;
      side = -1;
    }
  }
  return (a + b) / 2;
}

function merged(spans: Span[]): readonly Span[] {
  spans.sort(
    (a, b) => a.from - b.from || Number(a.enter !== undefined) - Number(b.enter !== undefined),
  );
  const union: Span[] = [];
  for (const span of spans) {
    const last = union[union.length - 1];
    if (!last || span.from > last.to) union.push(span);
    else if (last.leave && (!span.leave || span.to > last.to)) {
      last.to = span.to;
      last.leave = span.leave;
    }
  }
  return union;
}
