import type { Ground } from './ground.ts';
import type { IndexCost } from './index_cost.ts';
import type { Timing } from './measure.ts';
import type { MethodId } from './method.ts';
import type { Weights } from '../weight/budgets.ts';
import type { PageDrag } from './page_drag.ts';
import type { PageStart } from './page_start.ts';

export const POINT_COUNTS = [1, 3, 10, 50] as const;
/** The engine alone is also asked for this many rings. */
export const MOST_RINGS = 100;
export const DETAILS: readonly Ground['detail'][] = ['shipped', 'finer'];

/** All that one run of the bench measured. */
export interface Results {
  /** ISO 8601. */
  readonly date: string;
  readonly machine: string;
  readonly titles: ReadonlyMap<MethodId, string>;
  readonly timings: readonly Timing[];
  readonly indexes: readonly IndexCost[];
  readonly page: PageDrag;
  readonly start: PageStart;
  readonly weights: Weights;
}

export function timingOf(
  { timings }: Results,
  id: MethodId,
  detail: Ground['detail'],
  points: number,
): Timing | undefined {
  return timings.find((one) => one.id === id && one.detail === detail && one.points === points);
}

/** How many times as long one method takes as another for the same frames; NaN where one of them was not timed. */
export function ratioOf(
  results: Results,
  [slow, fast]: readonly [MethodId, MethodId],
  detail: Ground['detail'],
  points: number,
): number {
  const [of, to] = [slow, fast].map((id) => timingOf(results, id, detail, points)?.ms ?? NaN);
  return (of ?? NaN) / (to ?? NaN);
}
