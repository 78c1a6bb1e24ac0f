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
  const [lng, lat] = lngLatInRadians(boundary.ball);
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
  /** Numbers of its two vertices: equal ones where positions are equal. */
  readonly start: number;
  readonly end: number;
}

/** The edges with land on one side only. */
function outerEdges(polygons: readonly Polygon[]): readonly Edge[] {
  const numberOf = numbering();
  const edges = new Map<number, Edge>();
  for (const ring of polygons.flat()) {
    for (let i = 1; i < ring.length; i++) {
      const from = ring[i - 1]!;
      const to = ring[i]!;
      const [start, end] = [numberOf(from), numberOf(to)];
      if (!edges.delete(end * MOST_VERTICES + start))
        edges.set(start * MOST_VERTICES + end, { from, to, start, end });
    }
  }
  return [...edges.values()];
}

const MOST_VERTICES = 2 ** 26;

/** Gives each position a number of its own. */
function numbering(): (position: LngLat) => number {
  const known = new Map<number, Map<number, number>>();
  let count = 0;
  return ([lng, lat]) => {
    const onMeridian = known.get(lng) ?? new Map<number, number>();
    known.set(lng, onMeridian);
    const number = onMeridian.get(lat) ?? count++;
    onMeridian.set(lat, number);
    return number;
  };
}

/** Joins edges end to end into closed lines. */
function linesOf(edges: readonly Edge[]): readonly (readonly LngLat[])[] {
  const leaving = new Map<number, Edge[]>();
  for (const edge of edges) {
    const others = leaving.get(edge.start);
    if (others) others.push(edge);
    else leaving.set(edge.start, [edge]);
  }
  const lines: LngLat[][] = [];
  for (const first of edges) {
    let edge = leaving.get(first.start)?.pop();
    if (!edge) continue;
    const line = [edge.from];
    for (; edge; edge = leaving.get(edge.end)?.pop()) line.push(edge.to);
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
