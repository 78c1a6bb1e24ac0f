/*
 * The envelope of a land: all places within a range of it. Its outline is drawn by the parts of the border that show
 * (exposed_stretches.ts): an arc of a ring for each vertex, a line parallel to each edge. Where one such run ends, the
 * place ahead is as near to another place of the border, whose own run begins there.
 */
import type { Boundary } from './boundary.ts';
import { areaAhead, areaBetween } from './area_ahead.ts';
import { squareBetween, type Point3 } from './ellipsoid.ts';
import { borderOf, type Border } from './border_parts.ts';
import { shownAt, type Shown } from './exposed_stretches.ts';
import type { Land } from './land.ts';
import { placeAhead, type Stretch } from './stretches.ts';

/** A part of the outline, ahead of a part of a stretch. */
export interface Piece extends Shown {
  readonly loop: number;
  readonly lengthM: number;
  /** Length (metres) and area integral (square metres) of its loop before it. */
  readonly lengthBefore: number;
  readonly areaBefore: number;
}

/** A closed line of the outline: anticlockwise around the envelope, clockwise around a hole. */
export interface EnvelopeLoop {
  readonly pieces: readonly Piece[];
  readonly lengthM: number;
  /** ∫ q dλ once round: the negative of the area inside, or the area of the hole. */
  readonly area: number;
}

export interface Envelope {
  readonly boundary: Boundary;
  readonly rangeM: number;
  readonly loops: readonly EnvelopeLoop[];
  /** The pieces ahead of each stretch, by its index. */
  readonly piecesOf: ReadonlyMap<number, readonly Piece[]>;
  /** The stretch of each edge, and of the vertex at which it begins. */
  readonly stretchOf: { readonly edge: readonly Stretch[]; readonly vertex: readonly Stretch[] };
}

const ENVELOPES_KNOWN = 12;

interface Known {
  readonly border: Border;
  readonly stretchOf: Envelope['stretchOf'];
  /** The latest, by range. */
  readonly envelopes: Map<number, Envelope>;
}

const bordersKnown = new WeakMap<Land, Known>();

/** The envelope of a land at a range in metres: its outline within 1 m. The same object for the same range. */
export function envelopeOf(land: Land, rangeM: number): Envelope {
  const { border, stretchOf, envelopes } = knownOf(land);
  const known = envelopes.get(rangeM);
  if (known) return known;
  const { boundary } = border;
  const loops = loopsOf(boundary, runsOf(boundary, shownAt(border, rangeM), rangeM), rangeM);
  const piecesOf = new Map<number, Piece[]>();
  for (const piece of loops.flatMap(({ pieces }) => pieces)) {
    const others = piecesOf.get(piece.stretch.index);
    if (others) others.push(piece);
    else piecesOf.set(piece.stretch.index, [piece]);
  }
  const envelope = { boundary, rangeM, loops, piecesOf, stretchOf };
  if (envelopes.size >= ENVELOPES_KNOWN) envelopes.clear();
  envelopes.set(rangeM, envelope);
  return envelope;
}

function knownOf(land: Land): Known {
  const known = bordersKnown.get(land);
  if (known) return known;
  const border = borderOf(land.boundary);
  const stretchOf = { edge: [] as Stretch[], vertex: [] as Stretch[] };
  for (const stretch of border.stretches)
    stretchOf[stretch.lengthM > 0 ? 'edge' : 'vertex'][stretch.edge] = stretch;
  const made = { border, stretchOf, envelopes: new Map<number, Envelope>() };
  bordersKnown.set(land, made);
  return made;
}

/** Parts that follow one another, with the places where they begin and end. */
interface Run {
  readonly shown: readonly Shown[];
  readonly start: Point3;
  readonly end: Point3;
  readonly isClosed: boolean;
}

/** Two edges that turn away from each other overlap ahead; by less than this it may pass as rounding, metres. */
const OVERLAP_M = 150;

function runsOf(boundary: Boundary, all: readonly Shown[], rangeM: number): readonly Run[] {
  const shown = all.map((one) => withoutOverlap(one, rangeM));
  const beginning = new Map(
    shown.flatMap((one) => (one.isFromStart ? [[one.stretch.index, one]] : [])),
  );
  const next = new Map<Shown, Shown>();
  for (const one of shown) {
    const follower = one.isToEnd ? beginning.get(one.stretch.next) : undefined;
    if (follower) next.set(one, follower);
  }
  const followers = new Set(next.values());
  const done = new Set<Shown>();
  const runFrom = (first: Shown, isClosed: boolean): Run => {
    const list = [first];
    for (let one = next.get(first); one && one !== first; one = next.get(one)) list.push(one);
    for (const one of list) done.add(one);
    const last = list[list.length - 1]!;
    return {
      shown: list,
      start: placeAhead(boundary, first.stretch, first.from, rangeM),
      end: placeAhead(boundary, last.stretch, last.to, rangeM),
      isClosed,
    };
  };
  const open = shown.filter((one) => !followers.has(one)).map((one) => runFrom(one, false));
  const closed = shown.flatMap((one) => (done.has(one) ? [] : [runFrom(one, true)]));
  return [...open, ...closed];
}

interface Clipped extends Shown {
  readonly isFromStart: boolean;
  readonly isToEnd: boolean;
}

/** Cuts two edges that hardly turn away from each other where the lines ahead of them meet. */
function withoutOverlap({ stretch, from, to }: Shown, rangeM: number): Clipped {
  const [start, end] = stretch.bends.map((bend) => {
    const overlapM = rangeM * Math.tan(bend / 2);
    return overlapM < OVERLAP_M && stretch.lengthM > 0 ? overlapM / stretch.lengthM : 0;
  }) as [number, number];
  return {
    stretch,
    from: Math.max(from, start),
    to: Math.min(to, 1 - end),
    isFromStart: from <= start,
    isToEnd: to >= 1 - end,
  };
}

/** Closes runs to loops: where one ends the other begins that is nearest, and most often that is the next. */
function loopsOf(
  boundary: Boundary,
  runs: readonly Run[],
  rangeM: number,
): readonly EnvelopeLoop[] {
  const next = joinsOf(runs);
  const loops: EnvelopeLoop[] = [];
  const done = new Set<Run>();
  for (const first of runs) {
    if (done.has(first)) continue;
    const chain: Run[] = [];
    for (let run = first; !done.has(run); run = next.get(run)!) {
      done.add(run);
      chain.push(run);
    }
    loops.push(loopOf(boundary, chain, { rangeM, loop: loops.length }));
  }
  return loops;
}

/** Nearer than this is certainly the same place, metres. */
const SAME_M = 5;

function joinsOf(runs: readonly Run[]): ReadonlyMap<Run, Run> {
  const next = new Map<Run, Run>();
  const starts = new Set(runs.filter(({ isClosed }) => !isClosed));
  const join = (run: Run, to: Run): void => {
    next.set(run, to);
    starts.delete(to);
  };
  runs.forEach((run, i) => {
    const after = runs[i + 1];
    if (run.isClosed) next.set(run, run);
    else if (after && starts.has(after) && squareBetween(run.end, after.start) < SAME_M ** 2)
      join(run, after);
  });
  for (const run of runs) {
    if (next.has(run)) continue;
    let [nearest, least] = [run, Infinity];
    for (const other of starts) {
      const square = squareBetween(run.end, other.start);
      if (square < least) [nearest, least] = [other, square];
    }
    join(run, nearest);
  }
  return next;
}

function loopOf(
  boundary: Boundary,
  chain: readonly Run[],
  { rangeM, loop }: { rangeM: number; loop: number },
): EnvelopeLoop {
  const pieces: Piece[] = [];
  let [lengthBefore, areaBefore] = [0, 0];
  chain.forEach(({ shown, end }, i) => {
    for (const { stretch, from, to } of shown) {
      const lengthM = (to - from) * (stretch.lengthM + Math.abs(stretch.turn) * rangeM);
      pieces.push({ stretch, from, to, loop, lengthM, lengthBefore, areaBefore });
      lengthBefore += lengthM;
      areaBefore += areaAhead(boundary, { stretch, from, to }, rangeM);
    }
    const { start } = chain[i + 1] ?? chain[0]!;
    lengthBefore += Math.sqrt(squareBetween(end, start));
    areaBefore += areaBetween(end, start);
  });
  return { pieces, lengthM: lengthBefore, area: areaBefore };
}
