import type { Bounds, LngLat } from '../../core/geodesy.ts';
import type { Box } from '../../graphic/clip.ts';
import { edgeOf, extentOf, type Point } from '../../graphic/projection.ts';

/** What the picture shows and how: the box of its map, and pixels to places and back. */
export interface View {
  readonly map: Box;
  pointAt(at: LngLat): Point;
  placeAt(point: Point): LngLat;
}

/** Where a frame may lie: what is drawn at all. */
const DRAWN: Bounds = [5, 36, 68, 64];
const LEAST_HEIGHT_DEGREES = 0.3;
const MOST_HEIGHT_DEGREES = 28;

/** The part of the picture that is wanted as its map, after panning by pixels. */
export function panned(box: Box, dx: number, dy: number): Box {
  return { ...box, x: box.x - dx, y: box.y - dy };
}

/** The part that is wanted after zooming in by a factor about a point, which stays where it is. */
export function zoomed({ x, y, width, height }: Box, factor: number, [px, py]: Point): Box {
  return {
    x: px - (px - x) / factor,
    y: py - (py - y) / factor,
    width: width / factor,
    height: height / factor,
  };
}

export function middleOfBox({ x, y, width, height }: Box): Point {
  return [x + width / 2, y + height / 2];
}

/**
 * The frame whose picture is the wanted part of a view; null where that lies beyond what is drawn, or is too small or
 * large. A frame is a box in degrees, and the picture shows it whole: the box that just fills the part is found by
 * correcting a first guess by what it misses.
 */
export function frameShowing(view: View, wanted: Box): Bounds | null {
  const [midX, midY] = middleOfBox(wanted);
  const [west] = view.placeAt([wanted.x, midY]);
  const [east] = view.placeAt([wanted.x + wanted.width, midY]);
  const [, north] = view.placeAt([midX, wanted.y]);
  const [, south] = view.placeAt([midX, wanted.y + wanted.height]);
  let frame: Bounds = [west, south, east, north];
  for (let step = 0; step < 12; step += 1) frame = corrected(view, wanted, frame);
  return isDrawn(frame) ? frame : null;
}

function corrected(view: View, wanted: Box, [west, south, east, north]: Bounds): Bounds {
  const seen = extentOf(edgeOf([west, south, east, north]).map((at) => view.pointAt(at)));
  const lngPerPx = (east - west) / (seen.maxX - seen.minX);
  const latPerPx = (north - south) / (seen.maxY - seen.minY);
  return [
    west + (wanted.x - seen.minX) * lngPerPx,
    south + (seen.maxY - wanted.y - wanted.height) * latPerPx,
    east + (wanted.x + wanted.width - seen.maxX) * lngPerPx,
    north + (seen.minY - wanted.y) * latPerPx,
  ];
}

function isDrawn([west, south, east, north]: Bounds): boolean {
  const [lng, lat, height] = [(west + east) / 2, (south + north) / 2, north - south];
  const isThere = lng > DRAWN[0] && lng < DRAWN[2] && lat > DRAWN[1] && lat < DRAWN[3];
  return isThere && height >= LEAST_HEIGHT_DEGREES && height <= MOST_HEIGHT_DEGREES;
}
