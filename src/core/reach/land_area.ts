/*
 * Area of a region within a range of a land, by Green's theorem as in region_area.ts: the region's edges as far as they
 * are within the range, and the outline of the envelope as far as it is in the region. Where an edge crosses the outline
 * is found by the distance from the land, and where that is along the outline by the place of the border that is
 * nearest. Distances do not depend on the range: each is worked out once.
 */
import { edgeArea, edgePoint, type Boundary } from './boundary.ts';
import { ballOf, isLeaf, partsOf } from './edge_tree.ts';
import { lngLatInRadians, longestDistanceM, squareBetween, surfacePoint } from './ellipsoid.ts';
import { envelopeOf, type Envelope, type EnvelopeLoop } from './envelope.ts';
import { placeOnEnvelope, pointOnEnvelope, type EnvelopePlace } from './envelope_places.ts';
import type { Land } from './land.ts';
import { nearestOnBoundary } from './nearest.ts';
import { isInRegion } from './point_in_region.ts';

interface Crossing extends EnvelopePlace {
  /** 1 where the edge enters the envelope, −1 where it leaves. */
  readonly sign: 1 | -1;
}

/** The distances of a region's vertices and bounds for its runs from a land, metres; NaN where not asked yet. */
interface Known {
  readonly vertexM: Float64Array;
  readonly leastM: Float64Array;
  readonly mostM: Float64Array;
}

interface Walk {
  readonly region: Boundary;
  readonly land: Boundary;
  readonly envelope: Envelope;
  readonly known: Known;
  /** ∫ q dλ along the edges within the range. */
  area: number;
  readonly crossings: Crossing[];
}

const landsKnown = new WeakMap<Land, WeakMap<Boundary, Known>>();

/** Rounding moves a crossing along the outline by up to this where the two touch, metres. */
const TOUCH_M = 200;
/** Metres by which a range grows where a region meets a corner of the outline. */
const NUDGE_M = 0.01;

/** The share of a region's area within a range of a land that it does not overlap, to 0.001 points; 0 to 1. */
export function shareWithin(region: Boundary, land: Land, rangeM: number): number {
  for (let nudge = 0; ; nudge++) {
    const walk = {
      region,
      land: land.boundary,
      envelope: envelopeOf(land, rangeM + nudge * NUDGE_M),
      known: knownOf(land, region),
      area: 0,
      crossings: [] as Crossing[],
    };
    walkRun(walk, 0);
    if (!isSettled(walk) && nudge < 4) continue;
    const loops = walk.envelope.loops.map((loop, i) => areaOfLoop(walk, loop, i));
    const crossed = walk.crossings.reduce((sum, { sign, area }) => sum + sign * area, walk.area);
    const area = -loops.reduce((sum, part) => sum + part, crossed);
    return Math.min(1, Math.max(0, area / region.areaM2));
  }
}

function knownOf(land: Land, region: Boundary): Known {
  const regions = landsKnown.get(land) ?? new WeakMap<Boundary, Known>();
  landsKnown.set(land, regions);
  const known = regions.get(region) ?? {
    vertexM: new Float64Array(region.lng.length).fill(NaN),
    leastM: new Float64Array(region.runs.next.length).fill(NaN),
    mostM: new Float64Array(region.runs.next.length).fill(NaN),
  };
  regions.set(region, known);
  return known;
}

/** Whether every loop enters the region as often as it leaves it. */
function isSettled({ crossings, envelope }: Walk): boolean {
  const balance = envelope.loops.map(() => 0);
  for (const { loop, sign } of crossings) balance[loop] = (balance[loop] ?? 0) + sign;
  return balance.every((sum) => sum === 0);
}

/** Walks node n of the region's tree. */
function walkRun(walk: Walk, n: number): void {
  const { region, envelope, known } = walk;
  const { first, end } = region.runs;
  if (Number.isNaN(known.leastM[n])) setBounds(walk, n);
  if (known.leastM[n]! > envelope.rangeM) return;
  if (known.mostM[n]! <= envelope.rangeM)
    walk.area += region.areaBefore[end[n]!]! - region.areaBefore[first[n]!]!;
  else if (isLeaf(region.runs, n)) for (let i = first[n]!; i < end[n]!; i++) walkEdge(walk, i);
  else for (const part of partsOf(region.runs, n)) walkRun(walk, part);
}

/** Bounds of the distances of all places of node n. */
function setBounds({ region, land, known }: Walk, n: number): void {
  const ball = ballOf(region.runs, n);
  // the centre of a ball lies below the surface
  const above = surfacePoint(...lngLatInRadians(ball));
  const { distanceM } = nearestOnBoundary(land, above);
  const radiusM = longestDistanceM(ball.radiusM + Math.sqrt(squareBetween(ball, above)));
  known.leastM[n] = distanceM - radiusM;
  known.mostM[n] = distanceM + radiusM;
}

/** A place on an edge, 0 to 1, with its distance from the land in metres. */
interface OnEdge {
  readonly t: number;
  readonly distanceM: number;
}

function walkEdge(walk: Walk, i: number): void {
  const { x, y, z } = walk.region;
  const lengthM = Math.hypot(x[i + 1]! - x[i]!, y[i + 1]! - y[i]!, z[i + 1]! - z[i]!) * 1.001;
  const from = { t: 0, distanceM: vertexM(walk, i) };
  walkPiece(walk, { i, lengthM }, from, { t: 1, distanceM: vertexM(walk, i + 1) });
}

function vertexM({ region, land, known }: Walk, i: number): number {
  const distanceM = known.vertexM[i]!;
  if (!Number.isNaN(distanceM)) return distanceM;
  const point = { x: region.x[i]!, y: region.y[i]!, z: region.z[i]! };
  return (known.vertexM[i] = nearestOnBoundary(land, point).distanceM);
}

interface Edge {
  readonly i: number;
  readonly lengthM: number;
}

/** What an edge may wander beyond the outline and back without notice, metres. */
const WANDER_M = 1;

function walkPiece(walk: Walk, edge: Edge, from: OnEdge, to: OnEdge): void {
  const { region, envelope } = walk;
  const [beforeM, afterM] = [from.distanceM - envelope.rangeM, to.distanceM - envelope.rangeM];
  const isIn = beforeM <= 0;
  // the distance changes by no more than one goes
  const spareM = (to.t - from.t) * edge.lengthM - Math.abs(beforeM - afterM);
  const isOneSide = isIn === afterM <= 0;
  const wanderM = isOneSide
    ? spareM / 2 - Math.min(Math.abs(beforeM), Math.abs(afterM))
    : spareM / 2;
  if (wanderM > WANDER_M) {
    const middle = onEdge(walk, edge, (from.t + to.t) / 2, from);
    walkPiece(walk, edge, from, middle);
    walkPiece(walk, edge, middle, to);
  } else if (isOneSide) {
    if (isIn) walk.area += edgeArea(region, edge.i, from.t, to.t);
  } else {
    const t = crossingBetween(walk, edge, from, to);
    walk.area += isIn ? edgeArea(region, edge.i, from.t, t) : edgeArea(region, edge.i, t, to.t);
    const point = edgePoint(region, edge.i, t);
    const place = placeOnEnvelope(envelope, nearestOnBoundary(walk.land, point), point);
    walk.crossings.push({ ...place, sign: isIn ? -1 : 1 });
  }
}

function onEdge({ region, land }: Walk, { i, lengthM }: Edge, t: number, near: OnEdge): OnEdge {
  const limitM = near.distanceM + Math.abs(t - near.t) * lengthM + 1;
  const distanceM = nearestOnBoundary(land, edgePoint(region, i, t), limitM)?.distanceM ?? limitM;
  return { t, distanceM };
}

/** Where an edge crosses the outline, to 1 cm: regula falsi with the Illinois step. */
function crossingBetween(walk: Walk, edge: Edge, from: OnEdge, to: OnEdge): number {
  const { rangeM } = walk.envelope;
  let [a, b] = [from, to];
  let [gapA, gapB] = [a.distanceM - rangeM, b.distanceM - rangeM];
  for (let round = 0; round < 40; round++) {
    const t = (a.t * gapB - b.t * gapA) / (gapB - gapA);
    const at = onEdge(walk, edge, t, a);
    const gap = at.distanceM - rangeM;
    if (Math.abs(gap) < 0.01) return t;
    if (gap > 0 === gapB > 0) {
      [b, gapB] = [at, gap];
      gapA /= 2;
    } else {
      [a, gapA] = [b, gapB];
      [b, gapB] = [at, gap];
    }
  }
  return b.t;
}

/** The integral along the part of a loop in the region that its crossings do not count. */
function areaOfLoop(walk: Walk, loop: EnvelopeLoop, index: number): number {
  const own = walk.crossings.filter((crossing) => crossing.loop === index);
  const turns = own.reduce((sum, { sign, lengthM }) => sum + sign * lengthM, 0) / loop.lengthM;
  // the part of the loop in the region is `turns`, plus 1 if it begins there, and must come out from 0 to 1
  const isClose =
    Math.abs(turns - Math.round(turns)) * loop.lengthM < Math.min(TOUCH_M, loop.lengthM / 100);
  if (!isClose) return -Math.floor(turns) * loop.area;
  // nearly all or nothing: which of the two is seen where it is farthest from all crossings
  const part = isLoopInside(walk, loop, own) ? 1 : 0;
  return (part - Math.round(turns)) * loop.area;
}

function isLoopInside(
  { region, envelope }: Walk,
  loop: EnvelopeLoop,
  own: readonly Crossing[],
): boolean {
  const lengths = own.map(({ lengthM }) => lengthM).sort((a, b) => a - b);
  let [from, width] = [0, lengths.length === 0 ? loop.lengthM : 0];
  lengths.forEach((lengthM, i) => {
    const next = lengths[i + 1] ?? loop.lengthM + lengths[0]!;
    if (next - lengthM > width) [from, width] = [lengthM, next - lengthM];
  });
  const point = pointOnEnvelope(envelope, loop, (from + 0.49 * width) % loop.lengthM);
  return isInRegion(region, ...lngLatInRadians(point));
}
