import type { Box } from './clip.ts';

/** A label with the places where it may stand, best first. */
export interface LabelWish<Item> {
  readonly item: Item;
  readonly places: readonly LabelPlace[];
  /** The room of the mark that comes and goes with the label. */
  readonly mark?: Box;
  /** A person put it at its first place: it stands there, and the others make way. */
  readonly isFixed?: boolean;
}

export interface LabelPlace {
  readonly box: Box;
  readonly lines: readonly string[];
  /** Middle of the first line, and how the lines hang on it. */
  readonly x: number;
  readonly baselineY: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

export interface PlacedLabel<Item> extends LabelPlace {
  readonly item: Item;
}

/**
 * Gives each label, in order of importance, the first of its places that is free and within the map; a label without
 * such a place is left out. So no two overlap, and none covers an obstacle, except where a person put it there.
 */
export function placeLabels<Item>(
  wishes: readonly LabelWish<Item>[],
  within: Box,
  obstacles: readonly Box[],
): PlacedLabel<Item>[] {
  const taken: Box[] = [...obstacles];
  const placed: PlacedLabel<Item>[] = [];
  const isFree = (box: Box) => holds(within, box) && !taken.some((other) => overlaps(other, box));
  const fixedFirst = [...wishes].sort((a, b) => Number(b.isFixed ?? 0) - Number(a.isFixed ?? 0));
  for (const { item, places, mark, isFixed } of fixedFirst) {
    const hasRoom = isFixed || !mark || isFree(mark);
    const place = isFixed ? places[0] : hasRoom && places.find(({ box }) => isFree(box));
    if (!place) continue;
    taken.push(place.box, ...(mark ? [mark] : []));
    placed.push({ item, ...place });
  }
  return placed;
}

export function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

export function holds(outer: Box, inner: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}
