import type { LngLat } from './geodesy.ts';
import type { Size } from './picture_size.ts';

/** What the map of the page shows: the middle, and MapLibre's zoom (the world is 512 px wide at 0). North is up. */
export interface MapView {
  readonly center: LngLat;
  readonly zoom: number;
}

/** Pixels right and down of the map's upper left corner. */
export type Pixel = readonly [x: number, y: number];

/** A place in the square of the world: 0 to 1 from west to east and from north to south. */
type WorldPoint = readonly [x: number, y: number];

const TILE_PX = 512;

/** Web Mercator, the projection of MapLibre. */
export function worldOf([lng, lat]: LngLat): WorldPoint {
  const north = Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));
  return [(lng + 180) / 360, 0.5 - north / (2 * Math.PI)];
}

export function placeOfWorld([x, y]: WorldPoint): LngLat {
  const lat = (Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) * 360) / Math.PI - 90;
  return [x * 360 - 180, lat];
}

/** Width of the world in pixels. */
export function worldPxAt(zoom: number): number {
  return TILE_PX * 2 ** zoom;
}

/** The pixel of the world's upper left corner: everything else is that plus its place in the world. */
export function cornerOf({ center, zoom }: MapView, { widthPx, heightPx }: Size): Pixel {
  const px = worldPxAt(zoom);
  const [x, y] = worldOf(center);
  return [widthPx / 2 - x * px, heightPx / 2 - y * px];
}

/** Where a place is on the map. */
export function pixelOf(at: LngLat, view: MapView, size: Size): Pixel {
  const px = worldPxAt(view.zoom);
  const [left, top] = cornerOf(view, size);
  const [x, y] = worldOf(at);
  return [left + x * px, top + y * px];
}

/** Which place is at a pixel of the map. */
export function placeAt([x, y]: Pixel, view: MapView, size: Size): LngLat {
  const px = worldPxAt(view.zoom);
  const [left, top] = cornerOf(view, size);
  return placeOfWorld([(x - left) / px, (y - top) / px]);
}

/** The view after the ground has been moved by some pixels. */
export function pannedBy([dx, dy]: Pixel, { center, zoom }: MapView): MapView {
  const px = worldPxAt(zoom);
  const [x, y] = worldOf(center);
  return { center: placeOfWorld([x - dx / px, y - dy / px]), zoom };
}

/** The view at another zoom, with the place at a pixel kept where it is. */
export function zoomedTo(zoom: number, about: Pixel, view: MapView, size: Size): MapView {
  const away: Pixel = [about[0] - size.widthPx / 2, about[1] - size.heightPx / 2];
  const onPlace: MapView = { center: placeAt(about, view, size), zoom };
  return pannedBy(away, onPlace);
}
