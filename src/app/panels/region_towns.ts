import type { TownMark } from '../../scene/scene.ts';
import type { Coming } from '../learning.svelte.ts';

/** The towns of the selected region, as far as they have come. */
export interface RegionTowns {
  readonly are: Coming;
  /** None before they are here. */
  readonly marks: readonly TownMark[];
  /** Asks for them once more. */
  readonly again: () => void;
}
