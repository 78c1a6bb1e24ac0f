import type { LngLat } from '../../core/geodesy.ts';
import type { KeyMove } from '../move_keys.ts';

/** What can be done with launch points on the map. */
export interface LaunchHands {
  ondrag(index: number, at: LngLat): void;
  ondrop(index: number, at: LngLat): void;
  oncancel(): void;
  onwheel(event: WheelEvent): void;
  /** A point that has the focus. */
  onfocus(at: LngLat): void;
  onmove(index: number, move: KeyMove): void;
  /** The keys go elsewhere. */
  onrest(): void;
}
