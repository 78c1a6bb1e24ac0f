/*
 * A country as one area: its regions without the borders between them. Regions of the atlas share their vertices, so a
 * border between two of them is in the data twice, once in either direction, and cancels out.
 */
import type { Polygon, Region } from '../atlas.ts';
import type { LngLat } from '../geodesy.ts';
import { boundaryOf, type Boundary } from './boundary.ts';
import { DEGREES, lngLatInRadians } from './ellipsoid.ts';

/** A country from anywhere within which distances are measured. */
export interface Land {
  /** A place well inside. */
  readonly center: LngLat;
  /** Edge i has the land on its left. */
  readonly boundary: Boundary;
}

const landsKnown = new WeakMap<readonly Region[], Land>();

/** Ukraine within its recognised border; the same object for the same regions. */
export function ukraineOf(regions: readonly Region[]): Land {
  const known = landsKnown.get(regions);
  if (known) return known;
  const ukrainian = regions.filter(({ country }) => country === 'UA');
  const boundary = boundaryOf(dissolved(ukrainian.flatMap(({ polygons }) => polygons)));
  const [lng, lat] = lngLatInRadians(boundary.root);
  const land = { center: [lng * DEGREES, lat * DEGREES] as const, boundary };
  landsKnown.set(regions, land);
  return land;
}

/** The union of polygons that share edges and do not overlap: its outer lines, and its holes with the first of them. */
function dissolved(polygons: readonly Polygon[]): readonly Polygon[] {
  const lines = linesOf(outerEdges(polygons));
  const outer = lines.filter((line) => turnOf(line) > 0);
  const holes = lines.filter((line) => turnOf(line) < 0);
  return outer.map((line, i) => (i === 0 ? [line, ...holes] : [line]));
}

interface Edge {
  readonly from: LngLat;
  readonly to: LngLat;
}

/** The edges with land on one side only. */
function outerEdges(polygons: readonly Polygon[]): readonly Edge[] {
  const edges = new Map<string, Edge>();
  for (const ring of polygons.flat()) {
    for (let i = 1; i < ring.length; i++) {
      const from = ring[i - 1]!;
      const to = ring[i]!;
      if (!edges.delete(`${to.join()} ${from.join()}`)) {
        edges.set(`${from.join()} ${to.join()}`, { from, to });
      }
    }
  }
  return [...edges.values()];
}

/** Joins edges end to end into closed lines. */
function linesOf(edges: readonly Edge[]): readonly (readonly LngLat[])[] {
  const leaving = new Map<string, Edge[]>();
  for (const edge of edges) {
    const others = leaving.get(edge.from.join());
    if (others) others.push(edge);
    else leaving.set(edge.from.join(), [edge]);
  }
  const lines: LngLat[][] = [];
  for (const first of edges) {
    let edge = leaving.get(first.from.join())?.pop();
    if (!edge) continue;
    const line = [edge.from];
    for (; edge; edge = leaving.get(edge.to.join())?.pop()) line.push(edge.to);
    lines.push(line);
  }
  return lines;
}

/** Above 0 if a closed line runs anticlockwise. */
function turnOf(line: readonly LngLat[]): number {
  return line.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = line[i + 1] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
}
