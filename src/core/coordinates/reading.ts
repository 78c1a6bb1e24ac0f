import type { LngLat } from '../geodesy.ts';
import { failure, type Result, success } from '../result.ts';
import { roundPosition } from '../scenario.ts';

/** A position as it was read from text. */
export interface Reading {
  readonly at: LngLat;
  /** What the same text says to somebody who writes longitude first, or means west by O; null where it is certain. */
  readonly otherwise: LngLat | null;
}

/** Why no position could be read. */
export type Misreading =
  /** No position at all. */
  | 'no-position'
  /** Latitude or longitude alone. */
  | 'one-number'
  /** Whole degrees around a comma, or one number with a decimal comma. */
  | 'one-comma'
  | 'out-of-world'
  /** Minutes or seconds of 60 or more, or a fraction where a smaller unit follows. */
  | 'minutes'
  /** Two latitudes, or a minus beside a letter. */
  | 'contradiction'
  /** A link that has to be opened before it says anything. */
  | 'short-link'
  | 'link-without-position';

export type Axis = 'lat' | 'lng';

/** One side of a pair: degrees with their sign, and which axis a letter named. */
export interface Angle {
  readonly degrees: number;
  readonly axis: Axis | null;
  /** The letter was O: east in German, west in French and Spanish. */
  readonly isEastOrWest: boolean;
}

/** Puts two angles in order: latitude first, unless letters say otherwise. */
export function readingOf(first: Angle, second: Angle): Result<Reading, Misreading> {
  if (first.axis !== null && first.axis === second.axis) return failure('contradiction');
  const isSwapped = first.axis === 'lng' || second.axis === 'lat';
  const [lat, lng] = isSwapped ? [second, first] : [first, second];
  const isCertain = first.axis !== null || second.axis !== null;
  const at: LngLat = [lng.degrees, lat.degrees];
  const turned: LngLat = lng.isEastOrWest
    ? [-lng.degrees, lat.degrees]
    : [lat.degrees, lng.degrees];
  const otherwise = isCertain && !lng.isEastOrWest ? null : turned;
  return onEarth(at, otherwise);
}

/** A reading rounded as links are; what is not on the Earth is none. */
export function onEarth(at: LngLat, otherwise: LngLat | null): Result<Reading, Misreading> {
  if (!isOnEarth(at)) return failure('out-of-world');
  const other = otherwise && isOnEarth(otherwise) ? roundPosition(otherwise) : null;
  return success({ at: roundPosition(at), otherwise: other });
}

function isOnEarth([lng, lat]: LngLat): boolean {
  return Math.abs(lat) <= 90 && Math.abs(lng) <= 180;
}
