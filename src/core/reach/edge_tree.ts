/*
 * A tree over runs of edges, each with a ball and a box around it, so that a whole run can be answered at once (the
 * bounding volume hierarchy of ray tracing). Nodes lie in flat arrays in preorder: what is next is near in memory, and a
 * search that leaves out a node goes on behind all of its parts.
 */
import type { Point3 } from './ellipsoid.ts';

/** Vertices in radians and in earth-centred metres. */
export interface Vertices {
  readonly lng: Float64Array;
  readonly lat: Float64Array;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly z: Float64Array;
}

/** A ball in earth-centred metres. */
export interface Ball extends Point3 {
  readonly radiusM: number;
}

/** Node 0 holds all; after node n come its parts, and after all of them node `next[n]`, which is n + 1 in a leaf. */
export interface EdgeRuns {
  /** x, y, z and radius of the ball around each node, metres. */
  readonly balls: Float64Array;
  /** West, south, east and north of the box around each node, radians. */
  readonly boxes: Float64Array;
  /** The edges of node n are `first[n]` to `end[n]` − 1; those of a leaf are all of one ring. */
  readonly first: Int32Array;
  readonly end: Int32Array;
  readonly next: Int32Array;
}

/** The first and the last vertex of a ring. */
export interface RingEnds {
  readonly first: number;
  readonly last: number;
}

const LEAF_EDGES = 16;
const FAN = 8;

/** The tree over the edges of the rings, of which there is at least one. */
export function edgeRunsOf(
  vertices: Vertices,
  rings: readonly RingEnds[],
  bulgeM: number,
): EdgeRuns {
  const leaves = rings.flatMap(leavesOf);
  const first: number[] = [];
  const end: number[] = [];
  const next: number[] = [];
  const add = (from: number, to: number): void => {
    const n = first.push(leaves[from]!.first) - 1;
    end.push(leaves[to - 1]!.last);
    const step = partLeaves(to - from);
    if (step > 0) for (let i = from; i < to; i += step) add(i, Math.min(i + step, to));
    next[n] = first.length;
  };
  add(0, leaves.length);
  const runs = {
    balls: new Float64Array(4 * first.length),
    boxes: new Float64Array(4 * first.length),
    first: Int32Array.from(first),
    end: Int32Array.from(end),
    next: Int32Array.from(next),
  };
  for (let n = 0; n < first.length; n++) setBounds(runs, n, vertices, bulgeM);
  return runs;
}

/** The nodes right below a node. */
export function partsOf({ next }: EdgeRuns, n: number): readonly number[] {
  const parts: number[] = [];
  for (let part = n + 1; part < next[n]!; part = next[part]!) parts.push(part);
  return parts;
}

export function isLeaf({ next }: EdgeRuns, n: number): boolean {
  return next[n] === n + 1;
}

export function ballOf({ balls }: EdgeRuns, n: number): Ball {
  const at = 4 * n;
  return { x: balls[at]!, y: balls[at + 1]!, z: balls[at + 2]!, radiusM: balls[at + 3]! };
}

/** How many leaves each part of a node with so many holds: the largest power of the fan below it, or none in a leaf. */
function partLeaves(leaves: number): number {
  let step = leaves > 1 ? 1 : 0;
  while (step > 0 && step * FAN < leaves) step *= FAN;
  return step;
}

function leavesOf({ first, last }: RingEnds): RingEnds[] {
  const leaves: RingEnds[] = [];
  for (let i = first; i < last; i += LEAF_EDGES)
    leaves.push({ first: i, last: Math.min(i + LEAF_EDGES, last) });
  return leaves;
}

/** The box around the vertices of a node, and the ball around the middle of their extents. */
function setBounds(
  { balls, boxes, first, end }: EdgeRuns,
  n: number,
  { lng, lat, x, y, z }: Vertices,
  bulgeM: number,
): void {
  const [from, to] = [first[n]!, end[n]!];
  const at = 4 * n;
  setExtent(boxes, at, at + 2, lng, from, to);
  setExtent(boxes, at + 1, at + 3, lat, from, to);
  const centerX = middleOf(x, from, to);
  const centerY = middleOf(y, from, to);
  const centerZ = middleOf(z, from, to);
  let radius2 = 0;
  for (let i = from; i <= to; i++) {
    const dx = x[i]! - centerX;
    const dy = y[i]! - centerY;
    const dz = z[i]! - centerZ;
    const square = dx * dx + dy * dy + dz * dz;
    if (square > radius2) radius2 = square;
  }
  balls[at] = centerX;
  balls[at + 1] = centerY;
  balls[at + 2] = centerZ;
  balls[at + 3] = Math.sqrt(radius2) + bulgeM;
}

const extent = new Float64Array(2);

function middleOf(values: Float64Array, from: number, to: number): number {
  setExtent(extent, 0, 1, values, from, to);
  return (extent[0]! + extent[1]!) / 2;
}

function setExtent(
  target: Float64Array,
  lowAt: number,
  highAt: number,
  values: Float64Array,
  from: number,
  to: number,
): void {
  let low = values[from]!;
  let high = low;
  for (let i = from + 1; i <= to; i++) {
    const value = values[i]!;
    if (value < low) low = value;
    else if (value > high) high = value;
  }
  target[lowAt] = low;
  target[highAt] = high;
}
