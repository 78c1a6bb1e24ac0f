import type { LngLat } from '../geodesy.ts';
import type { Boundary } from './boundary.ts';
import type { Distances } from './distances.ts';
import type { Land } from './land.ts';

/** How answers from anywhere within a land are worked out. */
export interface LandEngine {
  readonly distancesFrom: (land: Land, rangeKm: number) => Distances;
  /** The share of a region's area within a range, 0 to 1. */
  readonly shareWithin: (region: Boundary, land: Land, rangeM: number) => number;
  /** The lines of the envelope, outer ones with a negative area and holes with a positive one. */
  readonly envelopeLines: (land: Land, rangeM: number, toleranceM: number) => readonly DrawnLoop[];
}

export interface DrawnLoop {
  readonly loop: { readonly area: number };
  readonly line: readonly LngLat[];
}

let known: LandEngine | undefined;

/** Makes it known; done by `core/with_land.ts`, as pages that ask from launch points do without. */
export function useLandEngine(engine: LandEngine): void {
  known = engine;
}

/** Throws where `core/with_land.ts` is not loaded. */
export function landEngine(): LandEngine {
  if (!known) throw new Error('core/with_land.ts has to be loaded for answers from a land.');
  return known;
}
