/*
 * A walk along a region's boundary through a union of discs: what the area integral (region_area.ts) is summed from.
 * The tree of balls is gone down only where a ring may pass: a ball within one disc is answered by two loads, a ball
 * outside all of them by none. On the way down the list of discs shrinks to those that matter; most leaves are left with
 * one, and have a loop of their own.
 */
import { edgeArea, edgePoint, type Boundary } from './boundary.ts';
import type { Disc } from './disc.ts';
import { FAR, farChord2, INSIDE, sideOf, spansIn, spansOf, type Span } from './edge_spans.ts';
import { placeOnOutline, type OutlinePlace } from './loops.ts';
import type { DiscUnion } from './union.ts';

/** Where the boundary crosses the outline of the union: it enters (1) or leaves (−1) the union. */
export interface Crossing extends OutlinePlace {
  readonly sign: 1 | -1;
}

export interface Walk {
  readonly boundary: Boundary;
  readonly union: DiscUnion;
  /** ∫ q dλ along the edges in the union. */
  area: number;
  readonly crossings: Crossing[];
  sawInside: boolean;
  sawOutside: boolean;
}

/** The walk along the whole boundary; or at once that one disc holds the region, or that none comes near. */
export function walkBoundary(boundary: Boundary, union: DiscUnion): Walk | 'inside' | 'outside' {
  const near = straddling(boundary, 0, union.discs);
  if (near === 'inside') return 'inside';
  if (near.length === 0) return 'outside';
  const walk: Walk = {
    boundary,
    union,
    area: 0,
    crossings: [],
    sawInside: false,
    sawOutside: false,
  };
  walkRun(walk, 0, near);
  return walk;
}

/** Walks node n of the tree, to which the rings of these discs are near. */
function walkRun(walk: Walk, n: number, near: readonly Disc[]): void {
  if (near.length === 1) return walkRunInOne(walk, n, near[0]!);
  const { boundary } = walk;
  const { first, end, next } = boundary.runs;
  if (next[n] === n + 1) return walkEdges(walk, first[n]!, end[n]!, near);
  for (let part = n + 1; part < next[n]!; part = next[part]!) {
    const nearPart = straddling(boundary, part, near);
    if (nearPart === 'inside') walkInside(walk, first[part]!, end[part]!);
    else if (nearPart.length === 0) walk.sawOutside = true;
    else walkRun(walk, part, nearPart);
  }
}

/** The same where one disc is left: from node to node in order. */
function walkRunInOne(walk: Walk, from: number, disc: Disc): void {
  const { balls, first, end, next } = walk.boundary.runs;
  const { x, y, z, minChordM, maxChordM } = disc;
  const last = next[from]!;
  for (let n = from; n < last;) {
    const dx = balls[4 * n]! - x;
    const dy = balls[4 * n + 1]! - y;
    const dz = balls[4 * n + 2]! - z;
    const distance2 = dx * dx + dy * dy + dz * dz;
    const outer = maxChordM + balls[4 * n + 3]!;
    const inner = minChordM - balls[4 * n + 3]!;
    const isOutside = distance2 > outer * outer;
    const isInside = inner > 0 && distance2 < inner * inner;
    if (isOutside) walk.sawOutside = true;
    else if (isInside) walkInside(walk, first[n]!, end[n]!);
    else if (next[n] === n + 1) walkEdgesInOne(walk, first[n]!, end[n]!, disc);
    n = isOutside || isInside ? next[n]! : n + 1;
  }
}

const NONE: readonly Disc[] = [];

/** Distances from the ball of a node to the discs asked about; a list for each call would cost as much as the rest. */
let apartM = new Float64Array(64);

/**
 * The discs that matter in the ball of node n, the same list if all do; or that one disc holds the ball. Those beyond
 * it do not, nor those of which no point in the ball is the deepest in, or the least far out: how deep a point is in a
 * disc changes by no more than the point moves. The metre is for rounding.
 */
function straddling(
  { runs: { balls } }: Boundary,
  n: number,
  discs: readonly Disc[],
): readonly Disc[] | 'inside' {
  const x = balls[4 * n]!;
  const y = balls[4 * n + 1]!;
  const z = balls[4 * n + 2]!;
  const radiusM = balls[4 * n + 3]!;
  if (apartM.length < discs.length) apartM = new Float64Array(2 * discs.length);
  let leastM = radiusM;
  let nearestM = Infinity;
  for (let k = 0; k < discs.length; k++) {
    const disc = discs[k]!;
    const dx = x - disc.x;
    const dy = y - disc.y;
    const dz = z - disc.z;
    const toCenterM = Math.sqrt(dx * dx + dy * dy + dz * dz);
    if (toCenterM + radiusM < disc.minChordM) return 'inside';
    if (toCenterM - disc.minChordM < leastM) leastM = toCenterM - disc.minChordM;
    apartM[k] = toCenterM - disc.maxChordM;
    if (apartM[k]! < nearestM) nearestM = apartM[k]!;
  }
  if (nearestM > radiusM) return NONE;
  const limitM = Math.min(radiusM, leastM + 2 * radiusM + 1);
  let kept: Disc[] | undefined;
  for (let k = 0; k < discs.length; k++) {
    if (apartM[k]! > limitM) kept ??= discs.slice(0, k);
    else kept?.push(discs[k]!);
  }
  return kept ?? discs;
}

/** Adds the edges `first` to `end` − 1, which lie in the union. */
function walkInside(walk: Walk, first: number, end: number): void {
  const { areaBefore } = walk.boundary;
  walk.area += areaBefore[end]! - areaBefore[first]!;
  walk.sawInside = true;
}

/** The edges of a leaf where one ring may pass. */
function walkEdgesInOne(walk: Walk, first: number, end: number, disc: Disc): void {
  const { boundary } = walk;
  const { x, y, z } = boundary;
  const { x: centerX, y: centerY, z: centerZ, minChord2 } = disc;
  const far2 = farChord2(boundary, disc);
  let from = sideOf(boundary, first, disc);
  let since = first;
  for (let i = first; i < end; i++) {
    const dx = x[i + 1]! - centerX;
    const dy = y[i + 1]! - centerY;
    const dz = z[i + 1]! - centerZ;
    const chord2 = dx * dx + dy * dy + dz * dz;
    // as `sideOf` for all but the few vertices near the ring
    let to = INSIDE;
    if (chord2 > far2) to = FAR;
    else if (chord2 > minChord2) to = sideOf(boundary, i + 1, disc);
    if (from !== INSIDE || to !== INSIDE) {
      if (i > since) walkInside(walk, since, i);
      since = i + 1;
      if (from === FAR && to === FAR) walk.sawOutside = true;
      else addSpans(walk, i, spansIn(boundary, i, disc, from, to));
    }
    from = to;
  }
  if (end > since) walkInside(walk, since, end);
}

/** The edges of a leaf where several rings may pass. */
function walkEdges(walk: Walk, first: number, end: number, discs: readonly Disc[]): void {
  const { boundary } = walk;
  let from = new Uint8Array(discs.length);
  let to = new Uint8Array(discs.length);
  setSides(boundary, first, discs, from);
  for (let i = first; i < end; i++) {
    setSides(boundary, i + 1, discs, to);
    addSpans(walk, i, spansOf(boundary, i, discs, { from, to }));
    [from, to] = [to, from];
  }
}

function setSides(boundary: Boundary, i: number, discs: readonly Disc[], sides: Uint8Array): void {
  for (let k = 0; k < discs.length; k++) sides[k] = sideOf(boundary, i, discs[k]!);
}

/** Adds the parts of edge i that lie in the union. */
function addSpans(walk: Walk, i: number, spans: readonly Span[]): void {
  for (const span of spans) addSpan(walk, i, span);
  if (spans.length === 0) walk.sawOutside = true;
}

function addSpan(walk: Walk, i: number, { from, to, enter, leave }: Span): void {
  const { boundary, crossings } = walk;
  if (!enter && !leave) return walkInside(walk, i, i + 1);
  walk.area += edgeArea(boundary, i, from, to);
  walk.sawInside = true;
  if (enter) crossings.push(crossingAt(walk, { disc: enter, i, t: from, sign: 1 }));
  if (leave) crossings.push(crossingAt(walk, { disc: leave, i, t: to, sign: -1 }));
}

function crossingAt(
  { boundary, union }: Walk,
  { disc, i, t, sign }: { disc: Disc; i: number; t: number; sign: 1 | -1 },
): Crossing {
  const { loop, lengthM, area, isOnArc } = placeOnOutline(
    union.arcsOf,
    disc,
    edgePoint(boundary, i, t),
  );
  return { sign, loop, lengthM, area, isOnArc };
}
