/*
 * Which parts of an edge lie in a union of discs. Where a vertex is to a disc is decided once per vertex and disc, so
 * neighbouring edges always agree; between vertices the ring is found on the true edge, to 0.1 µm: by Newton's method, or
 * by secants within a bracket where that is not certain. At most two crossings per edge and disc: true while r < R / tanφ (5,350 km at 50°).
 */
import { gapM, type Disc } from './disc.ts';
import { LONGEST_EDGE_M, edgeBulgeM, type Boundary } from './boundary.ts';
import { E2, meridianM, primeVerticalM } from './ellipsoid.ts';
import { rootBetween, rootBetweenGaps } from './root_between.ts';

/** A part of an edge inside one or several discs; `enter` and `leave` are the rings crossed at its ends, if any. */
export interface Span {
  from: number;
  to: number;
  enter: Disc | undefined;
  leave: Disc | undefined;
}

/** Where a vertex is to a disc; of an edge with both ends `FAR` from it no point is inside. */
export const FAR = 0;
const BESIDE = 1;
export const INSIDE = 2;

/** Nearer to a ring than this cannot be told from on it, metres. */
export const ROUNDING_M = 1e-6;

const WHOLE_EDGE: readonly Span[] = [{ from: 0, to: 1, enter: undefined, leave: undefined }];
const NOTHING: readonly Span[] = [];

/** Where vertex i is to a disc: three subtractions and one product for nearly all vertices. */
export function sideOf(boundary: Boundary, i: number, disc: Disc): number {
  const { x, y, z } = boundary;
  const dx = x[i]! - disc.x;
  const dy = y[i]! - disc.y;
  const dz = z[i]! - disc.z;
  const chord2 = dx * dx + dy * dy + dz * dz;
  if (chord2 <= disc.minChord2) return INSIDE;
  if (chord2 < disc.maxChord2 && gapM(disc, x[i]!, y[i]!, z[i]!) <= 0) return INSIDE;
  return chord2 > farChord2(boundary, disc) ? FAR : BESIDE;
}

/** Square of the chord beyond which a vertex is `FAR`: from the foot of the centre on an edge, its nearer end is at most
 * half an edge away. */
export function farChord2({ bulgeM }: Boundary, { maxChordM }: Disc): number {
  return (maxChordM + bulgeM) ** 2 + HALF_EDGE_2;
}

const HALF_EDGE_2 = (LONGEST_EDGE_M / 2) ** 2;

/** The parts of edge i in the union of discs, ascending, apart from one another; sides are those of its two vertices. */
export function spansOf(
  boundary: Boundary,
  i: number,
  discs: readonly Disc[],
  { from, to }: { readonly from: Uint8Array; readonly to: Uint8Array },
): readonly Span[] {
  let spans: readonly Span[] = NOTHING;
  for (let k = 0; k < discs.length; k++) {
    if (from[k] === INSIDE && to[k] === INSIDE) return WHOLE_EDGE;
  }
  for (let k = 0; k < discs.length; k++) {
    if (from[k] === FAR && to[k] === FAR) continue;
    const span = spansIn(boundary, i, discs[k]!, from[k]!, to[k]!);
    spans = spans.length === 0 ? span : [...spans, ...span];
  }
  return spans.length < 2 ? spans : merged([...spans]);
}

/** The part of edge i in a disc, at most one; its vertices are not both inside. */
export function spansIn(
  boundary: Boundary,
  i: number,
  disc: Disc,
  from: number,
  to: number,
): readonly Span[] {
  if (from === INSIDE)
    return [{ from: 0, to: crossing(boundary, i, disc, 0), enter: undefined, leave: disc }];
  if (to === INSIDE)
    return [{ from: crossing(boundary, i, disc, 1), to: 1, enter: disc, leave: undefined }];
  return grazingSpans(boundary, i, disc);
}

/** Where edge i, one end of which is inside, crosses the ring. */
function crossing(boundary: Boundary, i: number, disc: Disc, inside: 0 | 1): number {
  const t = crossingByNewton(boundary, i, disc, inside);
  return Number.isNaN(t) ? crossingBySecants(boundary, i, disc, inside) : t;
}

/** Nearer to an end of its edge than this, a crossing is left to the secants, m. */
const CLEAR_OF_END_M = 1;

/**
 * From where the edge's chord crosses a sphere, metres off, a step of Newton's method leaves less than 1 µm and the next
 * nothing. NaN where it is near an end or the steps do not close in, as where the ring only grazes the edge.
 */
export function crossingByNewton(boundary: Boundary, i: number, disc: Disc, inside: 0 | 1): number {
  const { x, y, z, lng, lat } = boundary;
  const bx = x[i + 1]! - x[i]!;
  const by = y[i + 1]! - y[i]!;
  const bz = z[i + 1]! - z[i]!;
  const ax = x[i]! - disc.x;
  const ay = y[i]! - disc.y;
  const az = z[i]! - disc.z;
  const length2 = bx * bx + by * by + bz * bz;
  const ahead = -(ax * bx + ay * by + az * bz) / length2;
  const beyond = (ax * ax + ay * ay + az * az - disc.minChordM * disc.maxChordM) / length2;
  const half = Math.sqrt(ahead * ahead - beyond);
  const clear = CLEAR_OF_END_M / Math.sqrt(length2);
  const turn = lng[i + 1]! - lng[i]!;
  const rise = lat[i + 1]! - lat[i]!;
  let t = inside === 0 ? ahead + half : ahead - half;
  for (let step = 0; step < 4 && t > clear && t < 1 - clear; step++) {
    const sinLng = Math.sin(lng[i]! + t * turn);
    const cosLng = Math.cos(lng[i]! + t * turn);
    const sinLat = Math.sin(lat[i]! + t * rise);
    const cosLat = Math.cos(lat[i]! + t * rise);
    const normal = primeVerticalM(sinLat);
    const px = normal * cosLat * cosLng;
    const py = normal * cosLat * sinLng;
    const pz = (1 - E2) * normal * sinLat;
    const gap = gapM(disc, px, py, pz);
    // the edge's velocity has an east and a north part; the chord of the ring hardly changes
    const east = turn * normal * cosLat;
    const north = rise * meridianM(sinLat);
    const dx = px - disc.x;
    const dy = py - disc.y;
    const dz = pz - disc.z;
    const along =
      east * (dy * cosLng - dx * sinLng) +
      north * (dz * cosLat - (dx * cosLng + dy * sinLng) * sinLat);
    t -= (gap * disc.minChordM) / along;
    if (Math.abs(gap) < 1e-3) return t;
  }
  return NaN;
}

function crossingBySecants(boundary: Boundary, i: number, disc: Disc, inside: 0 | 1): number {
  const gapAt = (t: number): number => gapOnEdge(boundary, i, disc, t);
  const [gapInside, gapOutside] = [gapAt(inside), gapAt(1 - inside)];
  if (gapInside < -ROUNDING_M)
    return rootBetweenGaps(gapAt, inside, gapInside, 1 - inside, gapOutside);
  // the end that is inside lies on the ring but for rounding: the far crossing is sought from the deepest place
  const deepest = deepestOnEdge(boundary, i, disc);
  return rootBetween(gapAt, gapAt(deepest) < -ROUNDING_M ? deepest : inside, 1 - inside);
}

/** An edge with both ends outside may still pass through the disc. */
function grazingSpans(boundary: Boundary, i: number, disc: Disc): readonly Span[] {
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
  if (distance2 > (disc.maxChordM + edgeBulgeM(boundary, i)) ** 2) return NOTHING;
  const deepest = deepestOnEdge(boundary, i, disc);
  const gapAt = (t: number): number => gapOnEdge(boundary, i, disc, t);
  if (gapAt(deepest) >= 0) return NOTHING;
  const [from, to] = [rootBetween(gapAt, deepest, 0), rootBetween(gapAt, deepest, 1)];
  return [{ from, to, enter: disc, leave: disc }];
}

function gapOnEdge(boundary: Boundary, i: number, disc: Disc, t: number): number {
  if (t === 0 || t === 1) {
    const { x, y, z } = boundary;
    return gapM(disc, x[i + t]!, y[i + t]!, z[i + t]!);
  }
  // as `edgePoint`, but nothing is allocated
  const { lng, lat } = boundary;
  const turn = lng[i]! + t * (lng[i + 1]! - lng[i]!);
  const rise = lat[i]! + t * (lat[i + 1]! - lat[i]!);
  const sinLat = Math.sin(rise);
  const normal = primeVerticalM(sinLat);
  const axis = normal * Math.cos(rise);
  return gapM(disc, axis * Math.cos(turn), axis * Math.sin(turn), (1 - E2) * normal * sinLat);
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
