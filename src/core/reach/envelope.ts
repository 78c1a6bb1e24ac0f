/*
 * The envelope of a land: all places within a range of it. Its outline consists of arcs around places of the border, so
 * it is the outline of discs along the border, set so close that what lies between two of them is 1 m at most: spacing s
 * leaves a notch of s² / 8r. Coarse to fine: a piece of an edge is left out as soon as one place of the border covers
 * all that the piece could reach outwards; only what is left is halved, down to the spacing. At a vertex that points
 * outwards, the same with the directions that it alone reaches.
 *
 * A piece covered at one range is covered at every longer one (a larger ball that touches the border there holds the
 * smaller), so the shortest range at which it was found covered is kept, and a slider asks few pieces again.
 *
 * Discs without an arc still fill the space between others. Every place within the range that no disc with an arc
 * reaches is at least a quarter of the spacing s deeper than the range, so fillers √(r s) apart cover it.
 */
import type { Ring } from '../rings.ts';
import type { Boundary, EdgeRun } from './boundary.ts';
import { DEGREES, meridianM, primeVerticalM, surfacePoint, type Point3 } from './ellipsoid.ts';
import type { Land } from './land.ts';
import { chord2To } from './launches.ts';

/** What may lie between the outline of the discs and the true envelope. */
const TOLERANCE_M = 0.8;
/** Error of `placeAhead`, rounded up. */
const AHEAD_ERROR_M = 30;
const RANGES_KNOWN = 12;

/** What is known of a land's border, whatever the range. */
interface Border {
  readonly boundary: Boundary;
  /** Ranges from which on an edge, and a vertex, is covered by the rest of the border; metres. */
  readonly edgeCoveredM: Float64Array;
  readonly vertexCoveredM: Float64Array;
  /** The latest ranges with their rings. */
  readonly known: Map<number, readonly Ring[]>;
}

const bordersKnown = new WeakMap<Land, Border>();

/** Rings along the border of a land whose union, together with the land, is the envelope, to 1 m, on its inner side. */
export function envelopeRings(land: Land, radiusKm: number): readonly Ring[] {
  const border = borderOf(land);
  const known = border.known.get(radiusKm);
  if (known) return known;
  const rings = placesAlong(border, radiusKm * 1000).map(([lng, lat]): Ring => ({
    center: [lng * DEGREES, lat * DEGREES],
    radiusKm,
    launch: null,
    land,
  }));
  if (border.known.size >= RANGES_KNOWN) border.known.clear();
  border.known.set(radiusKm, rings);
  return rings;
}

function borderOf(land: Land): Border {
  const known = bordersKnown.get(land);
  if (known) return known;
  const { boundary } = land;
  const border = {
    boundary,
    edgeCoveredM: new Float64Array(boundary.lng.length).fill(Infinity),
    vertexCoveredM: new Float64Array(boundary.lng.length).fill(Infinity),
    known: new Map<number, readonly Ring[]>(),
  };
  bordersKnown.set(land, border);
  return border;
}

/** Places of the border in order, in radians. */
function placesAlong(border: Border, rangeM: number): readonly (readonly [number, number])[] {
  const { boundary } = border;
  const spacingM = Math.sqrt(8 * rangeM * TOLERANCE_M);
  const fillM = Math.sqrt(rangeM * spacingM);
  const places: (readonly [number, number])[] = [];
  for (const { first, last } of boundary.rings) {
    // vertex i is at i, the middle of edge i at i + 1/2
    const positions = new Set<number>();
    let sinceFillM = Infinity;
    for (let i = first; i < last; i++) {
      const before = i === first ? last - 1 : i - 1;
      sinceFillM += edgeLengthM(boundary, i);
      if (sinceFillM > fillM || isVertexExposed(border, { before, i, rangeM, spacingM }))
        positions.add(i);
      if (sinceFillM > fillM) sinceFillM = addFillers(positions, boundary, i, fillM);
      addExposed(positions, border, { i, rangeM, spacingM });
    }
    if (positions.delete(last)) positions.add(first);
    for (const position of positions) places.push(placeAt(boundary, position));
  }
  return places;
}

/** Fills an edge longer than the fillers' distance; gives what is left at its end. */
function addFillers(positions: Set<number>, boundary: Boundary, i: number, fillM: number): number {
  const lengthM = edgeLengthM(boundary, i);
  const pieces = Math.ceil(lengthM / fillM);
  for (let k = 1; k < pieces; k++) positions.add(i + k / pieces);
  return lengthM / pieces;
}

interface EdgeAsked {
  readonly i: number;
  readonly rangeM: number;
  readonly spacingM: number;
}

/** Adds the ends of those pieces of an edge, no longer than the spacing, that may reach the outline. */
function addExposed(
  positions: Set<number>,
  { boundary, edgeCoveredM }: Border,
  { i, rangeM, spacingM }: EdgeAsked,
): void {
  if (edgeCoveredM[i]! <= rangeM) return;
  const [east, north] = edgeDirection(boundary, i);
  const lengthM = edgeLengthM(boundary, i);
  // outwards turns along an edge as the meridians do
  const turn = Math.abs((boundary.lng[i + 1]! - boundary.lng[i]!) * Math.sin(boundary.lat[i]!));
  const addPiece = (from: number, to: number): boolean => {
    const [lng, lat] = placeAt(boundary, i + (from + to) / 2);
    const slackM = ((to - from) / 2) * (lengthM + rangeM * turn);
    if (isCovered(boundary, { lng, lat, east: north, north: -east, rangeM, slackM })) return false;
    if ((to - from) * lengthM > spacingM) {
      const [low, high] = [addPiece(from, (from + to) / 2), addPiece((from + to) / 2, to)];
      return low || high;
    }
    positions.add(i + from);
    positions.add(i + to);
    return true;
  };
  if (!addPiece(0, 1)) edgeCoveredM[i] = rangeM;
}

/** Whether a vertex that points outwards alone reaches a part of the outline. */
function isVertexExposed(
  { boundary, vertexCoveredM }: Border,
  { before, i, rangeM, spacingM }: EdgeAsked & { readonly before: number },
): boolean {
  if (vertexCoveredM[i]! <= rangeM) return false;
  const [eastBefore, northBefore] = edgeDirection(boundary, before);
  const [eastAfter, northAfter] = edgeDirection(boundary, i);
  const turn = Math.atan2(
    eastBefore * northAfter - northBefore * eastAfter,
    eastBefore * eastAfter + northBefore * northAfter,
  );
  const start = Math.atan2(-eastBefore, northBefore);
  const isExposed = (from: number, to: number): boolean => {
    const angle = start + (from + to) / 2;
    const slackM = ((to - from) / 2) * rangeM;
    const [lng, lat] = [boundary.lng[i]!, boundary.lat[i]!];
    const [east, north] = [Math.cos(angle), Math.sin(angle)];
    if (isCovered(boundary, { lng, lat, east, north, rangeM, slackM })) return false;
    if (slackM < spacingM / 4) return true;
    return isExposed(from, (from + to) / 2) || isExposed((from + to) / 2, to);
  };
  if (turn > 0 && isExposed(0, turn)) return true;
  vertexCoveredM[i] = turn > 0 ? rangeM : 0;
  return false;
}

/** A place of the border with a direction outwards, and how far around the place ahead the question goes. */
interface Ahead {
  readonly lng: number;
  readonly lat: number;
  readonly east: number;
  readonly north: number;
  readonly rangeM: number;
  readonly slackM: number;
}

/** Whether all places within the slack of the place ahead are nearer to one vertex of the border than the range. */
function isCovered(boundary: Boundary, ahead: Ahead): boolean {
  const { place, chordM } = placeAhead(ahead);
  const limitM = chordM - ahead.slackM - AHEAD_ERROR_M;
  return limitM > 0 && hasVertexWithin(boundary, boundary.root, place, limitM);
}

/** The place at a distance in a direction, by the curvature of the ellipsoid at the start; within 30 m at 500 km. */
function placeAhead({ lng, lat, east, north, rangeM }: Ahead): { place: Point3; chordM: number } {
  const [sinLng, cosLng, sinLat, cosLat] = [lng, lat].flatMap((a) => [
    Math.sin(a),
    Math.cos(a),
  ]) as [number, number, number, number];
  const curvature = north ** 2 / meridianM(sinLat) + east ** 2 / primeVerticalM(sinLat);
  const chordM = (2 / curvature) * Math.sin((curvature * rangeM) / 2);
  const down = (curvature * chordM * chordM) / 2;
  const level = Math.sqrt(chordM * chordM - down * down);
  const [e, n] = [level * east, level * north];
  const start = surfacePoint(lng, lat);
  const outward = -n * sinLat - down * cosLat;
  const place = {
    x: start.x + outward * cosLng - e * sinLng,
    y: start.y + outward * sinLng + e * cosLng,
    z: start.z + n * cosLat - down * sinLat,
  };
  return { place, chordM };
}

function hasVertexWithin(boundary: Boundary, run: EdgeRun, place: Point3, limitM: number): boolean {
  const apart2 = chord2To(place, run.x, run.y, run.z);
  if (apart2 > (limitM + run.radiusM) ** 2) return false;
  if (limitM > run.radiusM && apart2 < (limitM - run.radiusM) ** 2) return true;
  for (const part of run.parts) if (hasVertexWithin(boundary, part, place, limitM)) return true;
  if (run.parts.length > 0) return false;
  const { x, y, z } = boundary;
  for (let i = run.first; i <= run.end; i++) {
    if (chord2To(place, x[i]!, y[i]!, z[i]!) < limitM * limitM) return true;
  }
  return false;
}

/** East and north parts of an edge's direction at its middle, of length 1. */
function edgeDirection({ lng, lat }: Boundary, i: number): readonly [number, number] {
  const middle = (lat[i]! + lat[i + 1]!) / 2;
  const sinLat = Math.sin(middle);
  const east = (lng[i + 1]! - lng[i]!) * primeVerticalM(sinLat) * Math.cos(middle);
  const north = (lat[i + 1]! - lat[i]!) * meridianM(sinLat);
  const length = Math.hypot(east, north);
  return [east / length, north / length];
}

function edgeLengthM({ x, y, z }: Boundary, i: number): number {
  return Math.hypot(x[i + 1]! - x[i]!, y[i + 1]! - y[i]!, z[i + 1]! - z[i]!);
}

function placeAt({ lng, lat }: Boundary, position: number): readonly [number, number] {
  const i = Math.floor(position);
  const t = position - i;
  if (t === 0) return [lng[i]!, lat[i]!];
  return [lng[i]! + t * (lng[i + 1]! - lng[i]!), lat[i]! + t * (lat[i + 1]! - lat[i]!)];
}
