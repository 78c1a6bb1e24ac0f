import type { LngLat } from '../../core/geodesy.ts';
import type { MapView, Pixel } from '../../core/mercator.ts';
import type { MapWindow } from '../../scene/map_camera.ts';

/** What stands above a map sees of it, and may ask of it. */
export interface Ground {
  readonly view: MapView;
  readonly window: MapWindow;
  /** Where someone points at. */
  readonly pointer: Pixel | null;
  readonly zoomBy: (steps: number) => void;
  /** Takes a place as a click there does. */
  readonly click: (pixel: Pixel) => void;
  readonly hover: (pixel: Pixel | null) => void;
  /** Brings a place into sight. */
  readonly reveal: (at: LngLat) => void;
  /** Turns a wheel above the map into one on it. */
  readonly passOn: (event: WheelEvent) => void;
}
