/*
 * Which arcs of a ring no other disc hides. Corners are costly and few of them show, so the hidden intervals are first
 * taken from `halfWidth`. What they hide for certain, shortened by its error, leaves gaps; only intervals that end at
 * such a gap get their true corners. Other discs are met outwards in one coordinate, as far as they can reach; those
 * that reach no gap that is left are passed over. A disc remembers who hid it, and is not asked again while they stay.
 */
import { cornersBetween, halfWidth, HALF_WIDTH_ERROR } from './corners.ts';
import { angleOf, roughRingPoint, type Disc } from './disc.ts';
import type { Point3 } from './ellipsoid.ts';
import { TURN, type Arc } from './loops.ts';

/** An interval of θ on one ring inside another disc; without corners, good to `HALF_WIDTH_ERROR`. */
interface Hidden {
  readonly by: Disc;
  readonly from: number;
  readonly to: number;
  readonly starts?: Arc['ends'];
  readonly stops?: Arc['begins'];
}

/** A part of a ring of which it is not certain that it is hidden, with a ball around it. */
interface Gap {
  readonly from: number;
  readonly to: number;
  readonly middle: Point3;
  readonly radiusM: number;
}

/** Shorter arcs are rounding: three rings through one point. */
const SHORTEST_ARC_M = 1e-5;

/** The arcs of each disc that show, in the order of the discs, of which none holds another. Largest first. */
export function exposedArcsOf(discs: readonly Disc[]): ReadonlyMap<Disc, readonly Arc[]> {
  const [only] = discs;
  if (only && discs.length === 1) return new Map([[only, exposedArcs(only, [])]]);
  const row = rowOf(discs);
  const present = new Set(discs);
  return new Map(
    discs.map((disc, i): [Disc, readonly Arc[]] => {
      if (disc.hiddenBy?.every((other) => present.has(other))) return [disc, []];
      const hidden = hiddenIntervals(row, row.places[i]!);
      disc.hiddenBy = hidden.isAll ? hidden.intervals.map(({ by }) => by) : undefined;
      return [disc, hidden.isAll ? [] : exposedArcs(disc, hidden.intervals)];
    }),
  );
}

/** Discs in order of y, with what the inner loop asks of them side by side. */
interface Row {
  readonly byY: readonly Disc[];
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly z: Float64Array;
  readonly chordM: Float64Array;
  readonly widestM: number;
  /** Place in the row of each disc of the list. */
  readonly places: readonly number[];
}

function rowOf(discs: readonly Disc[]): Row {
  const byY = discs.toSorted((a, b) => a.y - b.y);
  const placeOf = new Map(byY.map((disc, place) => [disc, place]));
  const row = {
    byY,
    x: new Float64Array(byY.length),
    y: new Float64Array(byY.length),
    z: new Float64Array(byY.length),
    chordM: new Float64Array(byY.length),
    widestM: discs.reduce((most, { maxChordM }) => Math.max(most, maxChordM), 0),
    places: discs.map((disc) => placeOf.get(disc)!),
  };
  byY.forEach(({ x, y, z, maxChordM }, place) => {
    row.x[place] = x;
    row.y[place] = y;
    row.z[place] = z;
    row.chordM[place] = maxChordM;
  });
  return row;
}

/** The intervals of a ring that others hide; unless they hide all of it, those that end at a gap with true corners. */
function hiddenIntervals(
  row: Row,
  place: number,
): { readonly intervals: readonly Hidden[]; readonly isAll: boolean } {
  const disc = row.byY[place]!;
  const hidden: Hidden[] = [];
  let gaps: readonly Gap[] = [{ from: 0, to: TURN, middle: disc, radiusM: disc.radiusM }];
  const meet = (other: number): void => {
    if (!reachesGap(row, other, gaps)) return;
    const interval = intervalOf(disc, row.byY[other]!);
    if (!interval) return;
    hidden.push(interval);
    gaps = withoutHidden(disc, gaps, interval);
  };
  const reachM = disc.maxChordM + row.widestM;
  let [before, after] = [place - 1, place + 1];
  while (gaps.length > 0) {
    const low = before >= 0 ? disc.y - row.y[before]! : Infinity;
    const high = after < row.y.length ? row.y[after]! - disc.y : Infinity;
    if (Math.min(low, high) > reachM) break;
    meet(low < high ? before-- : after++);
  }
  if (gaps.length === 0) return { intervals: hidden, isAll: true };
  const intervals = hidden.flatMap((interval) => {
    if (interval.starts || !endsAtGap(interval, gaps)) return [interval];
    return exactInterval(disc, interval.by) ?? [];
  });
  return { intervals, isAll: false };
}

function reachesGap({ x, y, z, chordM }: Row, other: number, gaps: readonly Gap[]): boolean {
  for (let i = 0; i < gaps.length; i++) {
    const { middle, radiusM } = gaps[i]!;
    const dx = x[other]! - middle.x;
    const dy = y[other]! - middle.y;
    const dz = z[other]! - middle.z;
    const reachM = radiusM + chordM[other]!;
    if (dx * dx + dy * dy + dz * dz <= reachM * reachM) return true;
  }
  return false;
}

function intervalOf(disc: Disc, other: Disc): Hidden | undefined {
  const half = halfWidth(disc, other);
  if (Number.isNaN(half)) return exactInterval(disc, other);
  const towards = angleOf(disc, other);
  return { by: other, from: towards - half, to: towards + half };
}

function exactInterval(disc: Disc, other: Disc): Hidden | undefined {
  const corners = cornersBetween(disc, other);
  if (!corners) return undefined;
  const isSmall = corners.enters.ends === disc;
  const starts = isSmall ? corners.enters : corners.leaves;
  const stops = isSmall ? corners.leaves : corners.enters;
  const from = angleOf(disc, starts.at);
  const to = angleOf(disc, stops.at);
  return { by: other, from, to: to > from ? to : to + TURN, starts, stops };
}

/** What an interval, without its uncertain ends, leaves of the gaps. */
function withoutHidden(disc: Disc, gaps: readonly Gap[], { from, to }: Hidden): readonly Gap[] {
  const low = from + HALF_WIDTH_ERROR;
  const width = to - from - 2 * HALF_WIDTH_ERROR;
  if (width <= 0) return gaps;
  const left: Gap[] = [];
  for (const gap of gaps) {
    // the hidden part that begins last before the gap does, and the next one
    const start = low + TURN * Math.floor((gap.from - low) / TURN);
    const [open, close] = [start + width, start + TURN];
    if (open <= gap.from && close >= gap.to) left.push(gap);
    else {
      if (open < gap.to && open < close)
        left.push(gapAt(disc, Math.max(open, gap.from), Math.min(close, gap.to)));
      if (close + width < gap.to) left.push(gapAt(disc, close + width, gap.to));
    }
  }
  return left;
}

function gapAt(disc: Disc, from: number, to: number): Gap {
  const { point, errorM } = roughRingPoint(disc, (from + to) / 2);
  return { from, to, middle: point, radiusM: ((to - from) / 2) * disc.radiusM + errorM };
}

function endsAtGap({ from, to }: Hidden, gaps: readonly Gap[]): boolean {
  const isAt = (theta: number): boolean =>
    gaps.some((gap) => {
      const slack = 2 * HALF_WIDTH_ERROR;
      const start = gap.from - slack;
      const turned = theta + TURN * Math.ceil((start - theta) / TURN);
      return turned <= gap.to + slack;
    });
  return isAt(from) || isAt(to);
}

/** An open part of a circle with the intervals at its ends. */
interface OpenPart<Interval> {
  readonly from: number;
  readonly to: number;
  readonly after?: Interval;
  readonly before?: Interval;
}

/** What intervals leave of a circle, in order; the whole of it without them. */
function openParts<Interval extends { readonly from: number; readonly to: number }>(
  intervals: readonly Interval[],
): readonly OpenPart<Interval>[] {
  const sorted = intervals
    .map((interval) => {
      const turns = TURN * Math.floor((interval.from + Math.PI) / TURN);
      return { interval, from: interval.from - turns, to: interval.to - turns };
    })
    .sort((a, b) => a.from - b.from);
  let last = sorted[0];
  if (!last) return [{ from: 0, to: TURN }];
  for (const one of sorted) if (one.to > last.to) last = one;
  let from = last.to - TURN;
  let after = last.interval;
  const parts: OpenPart<Interval>[] = [];
  for (const one of sorted) {
    if (one.from > from) parts.push({ from, to: one.from, after, before: one.interval });
    if (one.to > from) {
      from = one.to;
      after = one.interval;
    }
  }
  return parts;
}

function exposedArcs(disc: Disc, hidden: readonly Hidden[]): readonly Arc[] {
  return openParts(hidden)
    .filter(({ from, to }) => (to - from) * disc.radiusM > SHORTEST_ARC_M)
    .map(({ from, to, after, before }) => ({
      disc,
      from,
      to,
      begins: after?.stops,
      ends: before?.starts,
      // until it is joined to a loop
      loop: -1,
      lengthBefore: 0,
      areaOffset: 0,
    }));
}
