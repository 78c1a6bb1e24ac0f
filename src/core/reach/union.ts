/*
 * The outline of a union of geodesic discs: on every ring the arcs that no other disc hides, running anticlockwise, joined
 * to loops.
 *
 * A disc whose whole ring is hidden has no arc, but may fill a hole between others: it stays in `discs`. Only discs
 * within one other disc are left out.
 */
import { isContained } from './corners.ts';
import type { Disc } from './disc.ts';
import { exposedArcsOf } from './exposed_arcs.ts';
import { loopsOf, type ArcsOf, type Loop } from './loops.ts';

export interface DiscUnion {
  readonly discs: readonly Disc[];
  readonly loops: readonly Loop[];
  readonly arcsOf: ArcsOf;
}

export function unionOf(all: readonly Disc[]): DiscUnion {
  const discs = withoutContained([...new Set(all)]).sort((a, b) => b.radiusM - a.radiusM);
  const arcsOf = exposedArcsOf(discs);
  return { discs, arcsOf, loops: loopsOf([...arcsOf.values()].flat()) };
}

/** Leaves out discs that lie in one other disc; of equal discs the first stays. */
function withoutContained(discs: readonly Disc[]): Disc[] {
  if (discs.length < 2) return [...discs];
  const byY = discs.toSorted((a, b) => a.y - b.y);
  const widestM = byY.reduce((most, { radiusM }) => Math.max(most, radiusM), 0);
  const contained = new Set<Disc>();
  for (let i = 0; i < byY.length; i++) {
    const disc = byY[i]!;
    const reachM = widestM - disc.minChordM + 2;
    const isIn = (other: Disc, isEarlier: boolean): boolean =>
      !contained.has(other) &&
      (other.radiusM > disc.radiusM || (isEarlier && other.radiusM === disc.radiusM)) &&
      isContained(disc, other);
    for (let k = i - 1; k >= 0 && disc.y - byY[k]!.y <= reachM && !contained.has(disc); k--)
      if (isIn(byY[k]!, true)) contained.add(disc);
    for (let k = i + 1; k < byY.length && byY[k]!.y - disc.y <= reachM; k++)
      if (!contained.has(disc) && isIn(byY[k]!, false)) contained.add(disc);
  }
  return discs.filter((disc) => !contained.has(disc));
}
