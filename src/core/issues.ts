import type { LngLat } from './geodesy.ts';

/**
 * Everything that a visitor, a link, a file or a command line can get wrong, as data;
 * `scene/words` turns it into a sentence in the language shown.
 */
export type Issue =
  | {
      readonly code: 'outside-ukraine';
      /** Which launch point, counted from 1, where there are several. */
      readonly position?: number;
      readonly at: LngLat;
      /** The nearest place that would do: a position within Ukraine and the town it is near. */
      readonly nearest: LngLat;
      readonly nearestKm: number;
    }
  | { readonly code: 'too-many-launches'; readonly limit: number; readonly given: number }
  | { readonly code: 'too-many-ranges'; readonly limit: number; readonly given: number }
  | {
      readonly code: 'range-out-of-limits';
      readonly text: string;
      readonly minKm: number;
      readonly maxKm: number;
    }
  | { readonly code: 'not-a-range'; readonly text: string }
  | { readonly code: 'not-a-position'; readonly text: string }
  | { readonly code: 'position-out-of-world'; readonly text: string }
  | { readonly code: 'unreadable-value'; readonly key: string; readonly text: string }
  | { readonly code: 'text-shortened'; readonly key: string; readonly limit: number }
  | { readonly code: 'newer-link'; readonly version: string }
  | { readonly code: 'link-too-long'; readonly limit: number; readonly length: number }
  | { readonly code: 'link-cut' }
  | { readonly code: 'repeated-key'; readonly key: string }
  | { readonly code: 'nothing-readable' };
