/*
 * The outline of a union of geodesic discs. On every ring the other discs hide intervals of θ, from corner to corner;
 * what is left are its exposed arcs, running anticlockwise.
 *
 * A disc whose whole ring is hidden has no arc, but may fill a hole between others: it stays in `discs`. Only discs
 * within one other disc are left out.
 */
import { cornersOf, isContained, type Corner } from './corners.ts';
import { angleOf, type Disc } from './disc.ts';
import { TURN, loopsOf, type Arc, type ArcsOf, type Loop } from './loops.ts';

export interface DiscUnion {
  readonly discs: readonly Disc[];
  readonly loops: readonly Loop[];
  readonly arcsOf: ArcsOf;
}

/** An interval of θ on one ring inside another disc, from corner to corner. */
interface Hidden {
  readonly from: number;
  readonly to: number;
  readonly starts: Corner;
  readonly stops: Corner;
}

/** Shorter arcs are rounding: three rings through one point. */
const SHORTEST_ARC_M = 1e-5;

export function unionOf(all: readonly Disc[]): DiscUnion {
  const discs = withoutContained(all);
  const hidden = hiddenIntervals(discs);
  const arcsOf = new Map(discs.map((disc) => [disc, exposedArcs(disc, hidden.get(disc) ?? [])]));
  return { discs, arcsOf, loops: loopsOf([...arcsOf.values()].flat()) };
}

/** Leaves out discs that lie in one other disc; of equal discs the first stays. Largest first. */
function withoutContained(all: readonly Disc[]): Disc[] {
  const kept: Disc[] = [];
  for (const disc of all.toSorted((a, b) => b.radiusM - a.radiusM)) {
    if (!kept.some((other) => isContained(disc, other))) kept.push(disc);
  }
  return kept;
}

function hiddenIntervals(discs: readonly Disc[]): Map<Disc, Hidden[]> {
  const hidden = new Map(discs.map((disc): [Disc, Hidden[]] => [disc, []]));
  discs.forEach((large, i) => {
    for (const small of discs.slice(i + 1)) {
      const corners = cornersOf(small, large, discs);
      if (!corners) continue;
      const { enters, leaves } = corners;
      hidden.get(small)?.push(intervalOf(small, { starts: enters, stops: leaves }));
      hidden.get(large)?.push(intervalOf(large, { starts: leaves, stops: enters }));
    }
  });
  return hidden;
}

function intervalOf(disc: Disc, { starts, stops }: Pick<Hidden, 'starts' | 'stops'>): Hidden {
  const from = angleOf(disc, starts.at);
  const to = angleOf(disc, stops.at);
  return { from, to: to > from ? to : to + TURN, starts, stops };
}

function exposedArcs(disc: Disc, hidden: Hidden[]): Arc[] {
  const place = { disc, loop: -1, lengthBefore: 0, areaBefore: 0 };
  const sorted = hidden.toSorted((a, b) => a.from - b.from);
  let last = sorted[0];
  if (!last) return [{ ...place, from: 0, to: TURN, begins: undefined, ends: undefined }];
  for (const interval of sorted) if (interval.to > last.to) last = interval;
  let from = last.to - TURN;
  let begins = last.stops;
  const arcs: Arc[] = [];
  for (const interval of sorted) {
    if ((interval.from - from) * disc.radiusM > SHORTEST_ARC_M)
      arcs.push({ ...place, from, to: interval.from, begins, ends: interval.starts });
    if (interval.to > from) {
      from = interval.to;
      begins = interval.stops;
    }
  }
  return arcs;
}
