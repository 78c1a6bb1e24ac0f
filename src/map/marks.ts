import { LAUNCH_SPACE_PX } from '../scene/map_type.ts';

/** Diameter of the round images in pixels of the image; shown at twice the density. */
const TOWN_PX = 10;

/** A small round mark for towns, as a signed distance field that the layer colours. */
export function townMark() {
  return discOf(TOWN_PX, TOWN_PX / 2 - 2);
}

/** Nothing to see: keeps the names of other places off a launch point's own mark. */
export function launchSpace() {
  const side = 2 * LAUNCH_SPACE_PX;
  return { width: side, height: side, data: new Uint8ClampedArray(side * side * 4) };
}

function discOf(sizePx: number, radiusPx: number) {
  const data = new Uint8ClampedArray(sizePx * sizePx * 4);
  const middle = (sizePx - 1) / 2;
  for (let y = 0; y < sizePx; y++) {
    for (let x = 0; x < sizePx; x++) {
      const inside = radiusPx - Math.hypot(x - middle, y - middle);
      const alpha = Math.round(255 * Math.min(Math.max(0.75 + inside / 8, 0), 1));
      data.set([255, 255, 255, alpha], (y * sizePx + x) * 4);
    }
  }
  return { width: sizePx, height: sizePx, data };
}
