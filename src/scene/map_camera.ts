import type { Bounds, LngLat } from '../core/geodesy.ts';
import { placeAt, placeOfWorld, worldOf, worldPxAt, type MapView } from '../core/mercator.ts';
import type { Size } from '../core/picture_size.ts';

/** The window that the map of the page is seen through. */
export interface MapWindow extends Size {
  /** Pixels of its lower edge that something else covers. */
  readonly coveredPx: number;
}

export const ZOOMS = { least: 3, most: 12 } as const;

// the drawing box of the background: nothing is drawn beyond it
const DRAWN: Bounds = [5, 36, 68, 64];
// where the lower part of the map is covered, the camera may look further south to keep the rest in view
const COVERED_SOUTH = 18;
// what stands at the lower edge: the line of sources, and on a small map the legend as well
const FURNITURE_PX = { wide: 24, small: 56 };
/** Room around what is fitted, as a part of the window's shorter side that is seen. */
const ROOM = 0.06;

/** The view that holds a part of the ground, so that no ring touches the edge, or hides below what covers the lower part. */
export function viewOf([west, south, east, north]: Bounds, window: MapWindow): MapView {
  const { widthPx, heightPx, coveredPx } = window;
  const room = Math.round(Math.min(widthPx, heightPx - coveredPx) * ROOM);
  const belowPx = coveredPx + (coveredPx > 0 ? FURNITURE_PX.small : FURNITURE_PX.wide);
  const [left, top] = worldOf([west, north]);
  const [right, bottom] = worldOf([east, south]);
  const across = Math.max(widthPx - 2 * room, 1) / (right - left);
  const down = Math.max(heightPx - 2 * room - belowPx, 1) / (bottom - top);
  const zoom = Math.log2(Math.min(across, down) / worldPxAt(0));
  const middleY = (top + bottom) / 2 + belowPx / 2 / worldPxAt(zoom);
  return constrained({ center: placeOfWorld([(left + right) / 2, middleY]), zoom }, window);
}

/** What is seen at a view: west, south, east, north; without what is covered. */
export function seenIn(view: MapView, window: MapWindow): Bounds {
  const { widthPx, heightPx, coveredPx } = window;
  const [west, north] = placeAt([0, 0], view, window);
  const [east, south] = placeAt([widthPx, heightPx - coveredPx], view, window);
  return [west, south, east, north];
}

/** The nearest view that the camera may have: between two zooms, and never beyond what is drawn. */
export function constrained({ center, zoom }: MapView, window: MapWindow): MapView {
  const { widthPx, heightPx, coveredPx } = window;
  const [west, drawnSouth, east, north] = DRAWN;
  const [left, top] = worldOf([west, north]);
  const [right, bottom] = worldOf([east, coveredPx > 0 ? COVERED_SOUTH : drawnSouth]);
  const filled = Math.max(widthPx / (right - left), heightPx / (bottom - top));
  const least = Math.max(ZOOMS.least, Math.log2(filled / worldPxAt(0)));
  const allowed = Math.max(Math.min(zoom, ZOOMS.most), least);
  const px = worldPxAt(allowed);
  const [x, y] = worldOf(center);
  const within: LngLat = placeOfWorld([
    between(x, left + widthPx / px / 2, right - widthPx / px / 2),
    between(y, top + heightPx / px / 2, bottom - heightPx / px / 2),
  ]);
  return { center: within, zoom: allowed };
}

function between(value: number, least: number, most: number): number {
  return least > most ? (least + most) / 2 : Math.min(Math.max(value, least), most);
}

/** MapLibre's own form of a view in an address: zoom, latitude and longitude, to half a pixel. */
export function viewText({ center: [lng, lat], zoom }: MapView): string {
  const rounded = Math.round(zoom * 100) / 100;
  const decimals = Math.ceil((rounded * Math.LN2 + Math.log(512 / 360 / 0.5)) / Math.LN10);
  const short = (degrees: number) => Number(degrees.toFixed(decimals));
  return `${rounded}/${short(lat)}/${short(lng)}`;
}

/** Reads what `viewText` writes; null where it is none. */
export function parseView(text: string): MapView | null {
  const numbers = text.split('/').map((part) => (part.trim() === '' ? NaN : Number(part)));
  const [zoom = NaN, lat = NaN, lng = NaN] = numbers;
  if (!Number.isFinite(zoom) || !(Math.abs(lat) <= 85) || !(Math.abs(lng) <= 180)) return null;
  return { center: [lng, lat], zoom };
}
