import type { LngLat } from '../../src/core/geodesy.ts';
import type { Ground } from './ground.ts';

export type MethodId = 'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g';

/** One way to answer a drag frame. */
export interface Method {
  readonly id: MethodId;
  readonly title: string;
  /** Prepares all that a drag leaves alone, and gives what is done for each place of the first point. */
  readonly prepare: (ground: Ground, points: readonly LngLat[]) => Step;
}

/** The shares of the regions, in their order; nothing where a method answers something else. */
export type Step = (first: LngLat) => readonly number[] | undefined;
