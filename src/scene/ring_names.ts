import type { Polygon } from '../core/atlas.ts';
import type { LngLat } from '../core/geodesy.ts';

const SIDES = [
  { axis: 1, sign: 1, turn: 0 },
  { axis: 1, sign: -1, turn: 0 },
  { axis: 0, sign: 1, turn: 90 },
  { axis: 0, sign: -1, turn: -90 },
] as const;

/** The northernmost, southernmost, easternmost and westernmost places of an outline, with the turn of a text there. */
export function sidesOf(outline: readonly Polygon[]): { at: LngLat; turn: number }[] {
  const places = outline.flatMap((polygon) => polygon[0] ?? []);
  return SIDES.flatMap(({ axis, sign, turn }) => {
    const [first] = places;
    if (!first) return [];
    const at = places.reduce(
      (best, place) => (sign * (place[axis] - best[axis]) > 0 ? place : best),
      first,
    );
    return [{ at, turn }];
  });
}
