/*
 * A tree over runs of edges, each with a ball and a box around it, so that a whole run can be answered at once (the
 * bounding volume hierarchy of ray tracing). Searches that go to the nearest part first take its nodes as objects. What
 * goes through the edges in order takes them from flat arrays, in preorder: what is next is near in memory.
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

/** A ball (centre and radius in metres) and a box (radians) around the edges `first` to `end` − 1. */
export interface EdgeRun extends Point3 {
  readonly first: number;
  readonly end: number;
  readonly radiusM: number;
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
  /** Empty in a leaf, whose edges are all of one ring. */
  readonly parts: readonly EdgeRun[];
}

/** The same nodes in preorder: after node n come its parts, and after all of them node `next[n]`. */
export interface EdgeRuns {
  /** x, y, z and radius of each ball, metres. */
  readonly balls: Float64Array;
  readonly first: Int32Array;
  readonly end: Int32Array;
  /** n + 1 in a leaf. */
  readonly next: Int32Array;
}

const LEAF_EDGES = 16;
const FAN = 8;

const NOTHING: EdgeRun = {
  x: 0,
  y: 0,
  z: 0,
  radiusM: 0,
  first: 0,
  end: 0,
  west: 1,
  south: 1,
  east: -1,
  north: -1,
  parts: [],
};

/** The tree over the edges between the first and the last vertex of each ring. */
export function edgeTreeOf(
  vertices: Vertices,
  rings: readonly { readonly first: number; readonly last: number }[],
  bulgeM: number,
): EdgeRun {
  let level = rings.flatMap((ring) => leavesOf(vertices, ring, bulgeM));
  while (level.length > 1) {
    const runs: EdgeRun[] = [];
    for (let i = 0; i < level.length; i += FAN) {
      const parts = level.slice(i, i + FAN);
      const first = parts[0]?.first ?? 0;
      const end = parts[parts.length - 1]?.end ?? first;
      runs.push(parts.length === 1 ? parts[0]! : runOf(vertices, { first, end, bulgeM, parts }));
    }
    level = runs;
  }
  return level[0] ?? NOTHING;
}

export function inOrder(root: EdgeRun): EdgeRuns {
  const nodes: EdgeRun[] = [];
  const next: number[] = [];
  const add = (run: EdgeRun): void => {
    const n = nodes.push(run) - 1;
    run.parts.forEach(add);
    next[n] = nodes.length;
  };
  add(root);
  return {
    balls: Float64Array.from(nodes.flatMap(({ x, y, z, radiusM }) => [x, y, z, radiusM])),
    first: Int32Array.from(nodes, ({ first }) => first),
    end: Int32Array.from(nodes, ({ end }) => end),
    next: Int32Array.from(next),
  };
}

function leavesOf(
  vertices: Vertices,
  { first, last }: { readonly first: number; readonly last: number },
  bulgeM: number,
): EdgeRun[] {
  const leaves: EdgeRun[] = [];
  for (let i = first; i < last; i += LEAF_EDGES) {
    const end = Math.min(i + LEAF_EDGES, last);
    leaves.push(runOf(vertices, { first: i, end, bulgeM, parts: [] }));
  }
  return leaves;
}

interface RunPlan {
  readonly first: number;
  readonly end: number;
  readonly bulgeM: number;
  readonly parts: readonly EdgeRun[];
}

function runOf({ lng, lat, x, y, z }: Vertices, { first, end, bulgeM, parts }: RunPlan): EdgeRun {
  const [west, east] = extent(lng, first, end);
  const [south, north] = extent(lat, first, end);
  const center = {
    x: middle(extent(x, first, end)),
    y: middle(extent(y, first, end)),
    z: middle(extent(z, first, end)),
  };
  let radius2 = 0;
  for (let i = first; i <= end; i++) {
    radius2 = Math.max(
      radius2,
      (x[i]! - center.x) ** 2 + (y[i]! - center.y) ** 2 + (z[i]! - center.z) ** 2,
    );
  }
  return {
    ...center,
    radiusM: Math.sqrt(radius2) + bulgeM,
    first,
    end,
    west,
    south,
    east,
    north,
    parts,
  };
}

function extent(values: Float64Array, first: number, end: number): [number, number] {
  let low = Infinity;
  let high = -Infinity;
  for (let i = first; i <= end; i++) {
    low = Math.min(low, values[i]!);
    high = Math.max(high, values[i]!);
  }
  return [low, high];
}

function middle([low, high]: [number, number]): number {
  return (low + high) / 2;
}
