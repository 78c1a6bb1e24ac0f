import type { Bounds, LngLat } from '../core/geodesy.ts';
import { cornerOf, placeAt, worldOf, worldPxAt, type MapView } from '../core/mercator.ts';
import type { Size } from '../core/picture_size.ts';
import { thinned, type Camera } from './camera.ts';
import { clipLine, clipRing, type Box } from './clip.ts';
import type { Point } from './projection.ts';

/** What is known of a line of the ground: it does not change, and its logarithms are most of the work. */
interface GroundLine {
  readonly bounds: Bounds;
  /** Its points in the square of the world, as soon as any of it was in view. */
  world?: readonly Point[];
}

const EQUATOR_KM = 40_075.017;
/** Points nearer than this to the one before are left out. */
const STEP_PX = 0.8;
/** Points nearer to the line than this are left out where points stand close. */
const TOLERANCE_PX = 0.3;
const CLOSE_PX = 1.3;
/** What reaches farther out of the box is cut off at it; the rest is cheaper left to whoever shows the picture. */
const FAR_PX = 4000;

const groundLines = new WeakMap<readonly LngLat[], GroundLine>();

/**
 * MapLibre's camera without turn and tilt: a place is on the same pixel of the picture as on the live map. The box may
 * be larger than the window, for what is about to come into view; what is drawn may reach beyond it.
 */
export function mercatorCamera(view: MapView, size: Size, box: Box): Camera {
  const worldPx = worldPxAt(view.zoom);
  const [left, top] = cornerOf(view, size);
  const [west, north] = placeAt([box.x, box.y], view, size);
  const [east, south] = placeAt([box.x + box.width, box.y + box.height], view, size);
  const frame: Bounds = [west, south, east, north];
  const visible = (places: readonly LngLat[]): Point[] => {
    const line = groundLineOf(places);
    const sight = sightOf(line.bounds, frame);
    if (sight === 'none') return [];
    line.world ??= places.map(worldOf);
    const steps = stepsOf(line.world, left, top, worldPx);
    return thinnedWhereClose(sight === 'part' ? withoutDetours(steps, box) : steps);
  };
  // one and the same view is drawn again for each step of a drag
  const remembered = rememberedBy(visible);
  const isNear = ([x, y]: Point) =>
    Math.abs(x - box.x) < box.width + FAR_PX && Math.abs(y - box.y) < box.height + FAR_PX;
  return {
    box,
    pxPerKm: worldPx / (EQUATOR_KM * Math.cos((view.center[1] * Math.PI) / 180)),
    point: (at) => {
      const [x, y] = worldOf(at);
      return [left + x * worldPx, top + y * worldPx];
    },
    place: (point) => placeAt(point, view, size),
    line: (places) => {
      const line = remembered(places);
      return line.every(isNear) ? [line].filter(({ length }) => length > 1) : clipLine(line, box);
    },
    ring: (places) => {
      const ring = remembered(places);
      return ring.every(isNear) ? ring : clipRing(ring, box);
    },
  };
}

function rememberedBy(visible: (places: readonly LngLat[]) => Point[]) {
  const known = new Map<readonly LngLat[], Point[]>();
  return (places: readonly LngLat[]): Point[] => {
    const before = known.get(places);
    if (before) return before;
    const fresh = visible(places);
    known.set(places, fresh);
    return fresh;
  };
}

type Sight = 'none' | 'part' | 'all';

function sightOf([west, south, east, north]: Bounds, frame: Bounds): Sight {
  if (east < frame[0] || west > frame[2] || north < frame[1] || south > frame[3]) return 'none';
  const isAcross = west >= frame[0] && east <= frame[2];
  return isAcross && south >= frame[1] && north <= frame[3] ? 'all' : 'part';
}

function groundLineOf(places: readonly LngLat[]): GroundLine {
  const known = groundLines.get(places);
  if (known) return known;
  const line: GroundLine = { bounds: boundsOf(places) };
  groundLines.set(places, line);
  return line;
}

function boundsOf(places: readonly LngLat[]): Bounds {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lng, lat] of places) {
    west = Math.min(west, lng);
    south = Math.min(south, lat);
    east = Math.max(east, lng);
    north = Math.max(north, lat);
  }
  return [west, south, east, north];
}

/** Pixels of a line, first and last kept, without those that are hardly a step from the one before. */
function stepsOf(points: readonly Point[], left: number, top: number, worldPx: number): Point[] {
  const steps: Point[] = [];
  const last = points.length - 1;
  let [lastX, lastY] = [Infinity, Infinity];
  for (const [i, point] of points.entries()) {
    const x = left + point[0] * worldPx;
    const y = top + point[1] * worldPx;
    const isStep = Math.abs(x - lastX) > STEP_PX || Math.abs(y - lastY) > STEP_PX;
    if (!isStep && i < last) continue;
    steps.push([x, y]);
    lastX = x;
    lastY = y;
  }
  return steps;
}

/** Thins a line where that saves more than it costs: where its points stand close, as those of rings do. */
function thinnedWhereClose(points: Point[]): Point[] {
  const sample = points.slice(0, 33);
  const px = sample.slice(1).reduce((sum, [x, y], i) => {
    const [beforeX, beforeY] = sample[i] ?? [x, y];
    return sum + Math.hypot(x - beforeX, y - beforeY);
  }, 0);
  return px / sample.length < CLOSE_PX ? thinned(points, TOLERANCE_PX) : points;
}

/** A line without what it does beyond one side of the box: only where such a part begins and ends is kept. */
function withoutDetours(points: readonly Point[], box: Box): Point[] {
  const beyond = points.map((point) => sidesBeyond(point, box));
  let last = 0;
  return points.filter((_, i) => {
    const here = beyond[i] ?? 0;
    // against the point kept last, not the one before: around a corner these differ
    if ((last & here & (beyond[i + 1] ?? 0)) !== 0) return false;
    last = here;
    return true;
  });
}

/** The sides of the box that a point is beyond, as bits (Cohen and Sutherland 1967). */
function sidesBeyond([x, y]: Point, box: Box): number {
  const across = x < box.x ? 1 : x > box.x + box.width ? 2 : 0;
  const down = y < box.y ? 4 : y > box.y + box.height ? 8 : 0;
  return across | down;
}
