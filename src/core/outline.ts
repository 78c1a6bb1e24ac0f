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
import type { Land } from './reach/land.ts';
import { landEngine, type DrawnLoop } from './reach/land_engine.ts';
import { TURN, type Arc, type Loop } from './reach/loops.ts';
import { unionOfRings } from './reach/ring_union.ts';
import type { Ring } from './rings.ts';

/**
 * The ring as a closed line, anticlockwise, nowhere farther from it than the tolerance: 1,265 points for 306 km at 50°.
 * Around a land, the outer line of its envelope.
 */
export function outlineOf(ring: Ring, toleranceM = 1): readonly LngLat[] {
  if (ring.land) return envelopeOutline(ring, ring.land, toleranceM)[0]?.[0] ?? [];
  const disc = discOf(ring);
  const steps = stepsOf(disc, TURN, toleranceM);
  return closed(Array.from({ length: steps }, (_, i) => ringLngLat(disc, (TURN * i) / steps)));
}

/**
 * The outline of everything inside the rings: a polygon for each group of rings that overlap, with holes where rings
 * enclose what none of them reaches. Hidden rings leave no trace. For the ring around a land, its envelope.
 */
export function unionOutline(rings: readonly Ring[], toleranceM = 1): readonly Polygon[] {
  const [ring] = rings;
  if (ring?.land) return envelopeOutline(ring, ring.land, toleranceM);
  // a picture draws one outline in several ways
  const known = unionsKnown.get(rings) ?? new Map<number, readonly Polygon[]>();
  unionsKnown.set(rings, known);
  const lines = () =>
    unionOfRings(rings).loops.map((loop) => ({ loop, line: lineOf(loop, toleranceM) }));
  const outline = known.get(toleranceM) ?? polygonsOf(lines());
  known.set(toleranceM, outline);
  return outline;
}

/** Drawn unions of the same list of rings, by their tolerance. */
const unionsKnown = new WeakMap<readonly Ring[], Map<number, readonly Polygon[]>>();

/** Drawn envelopes; of one ring the latest. */
const envelopesKnown = new WeakMap<Ring, { toleranceM: number; outline: readonly Polygon[] }>();

/** Takes over the outline of the ring around a land where it was worked out elsewhere, such as in a worker. */
export function knowOutline(ring: Ring, outline: readonly Polygon[], toleranceM = 1): void {
  envelopesKnown.set(ring, { toleranceM, outline });
}

/** The envelope of a land as polygons. Once a finer outline is known it does for a coarser one. */
function envelopeOutline(ring: Ring, land: Land, toleranceM: number): readonly Polygon[] {
  const known = envelopesKnown.get(ring);
  if (known && known.toleranceM <= toleranceM) return known.outline;
  const outline = polygonsOf(landEngine().envelopeLines(land, ring.radiusKm * 1000, toleranceM));
  envelopesKnown.set(ring, { toleranceM, outline });
  return outline;
}

function polygonsOf(lines: readonly DrawnLoop[]): readonly Polygon[] {
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
  const highest = Math.atan2(Math.abs(frame.sinLat), frame.cosLat) + radiusM / EQUATOR_M;
  const stepM = longestStepM(1 / radiusM, highest, toleranceM);
  return Math.max(angle === TURN ? 3 : 1, Math.ceil((angle * radiusM) / stepM));
}

/** The step along a line of a curvature (1/m) up to a latitude (radians) that keeps the sagitta within the tolerance. */
export function longestStepM(curvature: number, highest: number, toleranceM: number): number {
  const bend = curvature + Math.tan(Math.min(1.5, highest)) / EQUATOR_M;
  // 1 % for what varies along a step
  return Math.sqrt((8 * toleranceM) / bend) / 1.01;
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

export function closed(points: readonly LngLat[]): readonly LngLat[] {
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
