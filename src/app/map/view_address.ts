import type { MapView } from '../../core/mercator.ts';
import { parseView, viewText } from '../../scene/map_camera.ts';

const KEY = 'map';

/** The camera in the address, in MapLibre's own form: `#map=zoom/latitude/longitude`; null where there is none. */
export function readView(): MapView | null {
  const text = new URLSearchParams(location.hash.slice(1)).get(KEY);
  return text === null ? null : parseView(text);
}

/** Writes the camera into the address, without a step of the history; what else the hash holds stays. */
export function writeView(view: MapView): void {
  const parts = new URLSearchParams(location.hash.slice(1));
  parts.set(KEY, viewText(view));
  const hash = `#${decodeURIComponent(parts.toString()).replace(/=(?=&|$)/g, '')}`;
  if (hash !== location.hash) {
    history.replaceState(history.state, '', location.pathname + location.search + hash);
  }
}
