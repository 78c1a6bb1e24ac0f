/*
 * The border of a land in parts, and what is known of each at any range.
 *
 * The ball that touches the border at a place and has its centre ahead grows with the range. So a part that is covered
 * at one range is so at every longer one, and one that shows wholly at every shorter one. Both limits are kept for every
 * part, which leaves little to ask while a range slider moves.
 */
import type { Boundary } from './boundary.ts';
import type { Point3 } from './ellipsoid.ts';
import { stretchesOf, type Stretch } from './stretches.ts';

/** A part of a stretch with what is known of it at any range. */
export interface Part {
  readonly stretch: Stretch;
  readonly from: number;
  readonly to: number;
  /** At ranges from this on nothing of it shows, metres. */
  coveredM: number;
  /** At ranges up to this all of it shows, metres. */
  exposedM: number;
  /** Ranges between which neither is certain. */
  openFromM: number;
  openToM: number;
  halves: readonly [Part, Part] | undefined;
  /** Of a part that is not halved: what is known of its two ends. */
  ends: readonly [PartEnd, PartEnd] | undefined;
}

export interface PartEnd {
  readonly u: number;
  /** At ranges up to this it shows, at ranges from the other on it is covered; metres. */
  shownM: number;
  coveredM: number;
  /** The place that covered the line ahead of it where that ceased to show, the last time. */
  by: Point3 | undefined;
}

/** The border of a land with what is known of its parts. */
export interface Border {
  readonly boundary: Boundary;
  readonly stretches: readonly Stretch[];
  readonly parts: readonly Part[];
}

export function borderOf(boundary: Boundary): Border {
  const stretches = stretchesOf(boundary);
  return { boundary, stretches, parts: stretches.map((stretch) => partOf(stretch, 0, 1)) };
}

export function partOf(stretch: Stretch, from: number, to: number): Part {
  return {
    stretch,
    from,
    to,
    coveredM: Infinity,
    exposedM: 0,
    openFromM: Infinity,
    openToM: 0,
    halves: undefined,
    ends: undefined,
  };
}

export function endOf(u: number): PartEnd {
  return { u, shownM: 0, coveredM: Infinity, by: undefined };
}
