import type { Bounds, LngLat } from '../core/geodesy.ts';
import { clipLine, clipRing, type Box } from './clip.ts';
import {
  edgeOf,
  extentOf,
  groundAbout,
  planeAbout,
  type Extent,
  type Point,
} from './projection.ts';

/** From places on the ground to pixels of the picture, and cut to the box of the map. */
export interface Camera {
  readonly box: Box;
  readonly pxPerKm: number;
  readonly point: (at: LngLat) => Point;
  /** The place that a pixel shows: the way back from `point`. */
  readonly place: (point: Point) => LngLat;
  /** The visible parts of a line, thinned to what can be seen. */
  line(places: readonly LngLat[]): Point[][];
  /** The visible part of a closed ring; empty where nothing of it shows. */
  ring(places: readonly LngLat[]): Point[];
}

interface Aim {
  readonly box: Box;
  readonly center: LngLat;
  /** What must be seen: places, with a margin in pixels around them, or exactly a frame. */
  readonly shows: readonly LngLat[] | { readonly frame: Bounds };
  readonly marginPx: number;
}

/** Points nearer to the line than this are left out. */
const TOLERANCE_PX = 0.2;
const TIE_PX = 1e-6;

/** A camera that shows all it is asked to, as large as the box allows. */
export function cameraFor({ box, center, shows, marginPx }: Aim): Camera {
  const toPlane = planeAbout(center);
  const toGround = groundAbout(center);
  const places = 'frame' in shows ? edgeOf(shows.frame) : shows;
  const extent = extentOf(places.map(toPlane));
  const room = 'frame' in shows ? 0 : marginPx;
  const pxPerKm = scaleOf(extent, box, room);
  const middleX = box.x + box.width / 2 - (pxPerKm * (extent.minX + extent.maxX)) / 2;
  const middleY = box.y + box.height / 2 + (pxPerKm * (extent.minY + extent.maxY)) / 2;
  const point = (at: LngLat): Point => {
    const [x, y] = toPlane(at);
    return [middleX + x * pxPerKm, middleY - y * pxPerKm];
  };
  // ground, names and borders ask for the same rings
  const seen = new WeakMap<readonly LngLat[], Point[]>();
  const ringOf = (ring: readonly LngLat[]): Point[] => {
    const known = seen.get(ring) ?? thinned(clipRing(ring.map(point), box));
    seen.set(ring, known);
    return known;
  };
  return {
    box,
    pxPerKm,
    point,
    place: ([x, y]) => toGround([(x - middleX) / pxPerKm, (middleY - y) / pxPerKm]),
    line: (line) => clipLine(line.map(point), box).map((part) => thinned(part)),
    ring: ringOf,
  };
}

function scaleOf({ minX, minY, maxX, maxY }: Extent, box: Box, room: number): number {
  const across = (box.width - 2 * room) / Math.max(maxX - minX, 1);
  const down = (box.height - 2 * room) / Math.max(maxY - minY, 1);
  return Math.min(across, down);
}

/** Douglas and Peucker 1973. */
export function thinned(points: readonly Point[], tolerancePx = TOLERANCE_PX): Point[] {
  const keep = new Uint8Array(points.length);
  keep[0] = 1;
  keep[points.length - 1] = 1;
  const waiting: [number, number][] = [[0, points.length - 1]];
  for (let span = waiting.pop(); span; span = waiting.pop()) {
    const [first, last] = span;
    const { index, distance } = farthest(points, first, last);
    if (distance <= tolerancePx) continue;
    keep[index] = 1;
    waiting.push([first, index], [index, last]);
  }
  return points.filter((_, i) => keep[i] === 1);
}

function farthest(points: readonly Point[], first: number, last: number) {
  const [ax, ay] = points[first] ?? [0, 0];
  const [bx, by] = points[last] ?? [0, 0];
  const length = Math.hypot(bx - ax, by - ay);
  let index = first;
  let distance = 0;
  for (let i = first + 1; i < last; i += 1) {
    const [x, y] = points[i] ?? [0, 0];
    // a closed ring begins where it ends: distance from that point instead of from a line
    const off =
      length < 1e-9
        ? Math.hypot(x - ax, y - ay)
        : Math.abs((bx - ax) * (ay - y) - (ax - x) * (by - ay)) / length;
    // of two as far the first, also where engines differ in the last bit of a sine
    if (off > distance + TIE_PX) [index, distance] = [i, off];
  }
  return { index, distance };
}
