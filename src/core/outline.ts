/*
 * Rings as closed lines for drawing. The points lie on the true ring (nanometres at 306 km; corners to 1 µm); between
 * them the line is straight in longitude and latitude and stays inside the ring by the sagitta, at most L²/8 times the
 * curvature of the ring against such a line, 1/r + tanφ/R, where L is the length of a step.
 *
 * Outer lines run anticlockwise and holes clockwise (RFC 7946). A ring across the antimeridian is one piece: its
 * longitudes run on beyond ±180°.
 */
import type { Polygon } from './atlas.ts';
import type { LngLat } from './geodesy.ts';
import { discOf, ringLngLat, type Disc } from './reach/disc.ts';
import { EQUATOR_M } from './reach/ellipsoid.ts';
import { TURN, type Arc, type Loop } from './reach/loops.ts';
import { unionOfRings } from './reach/ring_union.ts';
import type { Ring } from './rings.ts';

/** The ring as a closed line, anticlockwise, nowhere farther from it than the tolerance: 1,265 points for 306 km at 50°. */
export function outlineOf(ring: Ring, toleranceM = 1): readonly LngLat[] {
  const disc = discOf(ring);
  const steps = stepsOf(disc, TURN, toleranceM);
  return closed(Array.from({ length: steps }, (_, i) => ringLngLat(disc, (TURN * i) / steps)));
}

/**
 * The outline of everything inside the rings: a polygon for each group of rings that overlap, with holes where rings
 * enclose what none of them reaches. Hidden rings leave no trace. For rings along a land's border, the envelope of the
 * land.
 */
export function unionOutline(rings: readonly Ring[], toleranceM = 1): readonly Polygon[] {
  const known = toleranceM === 1 ? outlines.get(rings) : undefined;
  if (known) return known;
  const outline = unionOutlineOf(rings, toleranceM);
  if (toleranceM === 1) outlines.set(rings, outline);
  return outline;
}

// every layer of every map draws from the outline of the same rings
const outlines = new WeakMap<readonly Ring[], readonly Polygon[]>();

function unionOutlineOf(rings: readonly Ring[], toleranceM: number): readonly Polygon[] {
  const { loops } = unionOfRings(rings);
  const lines = loops.map((loop) => ({ loop, line: lineOf(loop, toleranceM) }));
  const holes = lines.filter(({ loop }) => loop.area > 0);
  return lines
    .filter(({ loop }) => loop.area < 0)
    .map(({ line }) => [
      line,
      ...holes.filter((hole) => isAround(line, hole.line)).map((hole) => hole.line),
    ]);
}

/** Number of steps along an angle of the ring that keeps the sagitta within the tolerance. */
function stepsOf({ radiusM, frame }: Disc, angle: number, toleranceM: number): number {
  const highest = Math.min(
    1.5,
    Math.atan2(Math.abs(frame.sinLat), frame.cosLat) + radiusM / EQUATOR_M,
  );
  const bend = 1 / radiusM + Math.tan(highest) / EQUATOR_M;
  // 1 % for what varies along a step
  const stepM = Math.sqrt((8 * toleranceM) / bend) / 1.01;
  return Math.max(angle === TURN ? 3 : 1, Math.ceil((angle * radiusM) / stepM));
}

function lineOf({ arcs }: Loop, toleranceM: number): readonly LngLat[] {
  const points: LngLat[] = [];
  for (const arc of arcs) {
    for (const [lng, lat] of pointsOn(arc, toleranceM)) {
      const before = points.at(-1)?.[0] ?? lng;
      points.push([lng + 360 * Math.round((before - lng) / 360), lat]);
    }
  }
  return closed(points);
}

/** The points of an arc without its last, which is the first of the next. */
function pointsOn({ disc, from, to }: Arc, toleranceM: number): readonly LngLat[] {
  const steps = stepsOf(disc, to - from, toleranceM);
  return Array.from({ length: steps }, (_, i) =>
    ringLngLat(disc, from + ((to - from) * i) / steps),
  );
}

function closed(points: readonly LngLat[]): readonly LngLat[] {
  return [...points, ...points.slice(0, 1)];
}

/** Whether a line goes round a hole, which is known to cross no line: even-odd rule for one of the hole's points. */
function isAround(line: readonly LngLat[], hole: readonly LngLat[]): boolean {
  const [lng, lat] = hole[0] ?? [NaN, NaN];
  let isInside = false;
  line.forEach(([x, y], i) => {
    const [nextX, nextY] = line[i + 1] ?? [x, y];
    if (y > lat !== nextY > lat && lng < x + ((nextX - x) * (lat - y)) / (nextY - y))
      isInside = !isInside;
  });
  return isInside;
}
