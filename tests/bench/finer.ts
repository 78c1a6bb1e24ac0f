/** Geodata with more vertices: every edge of the topology is cut, and the cuts are moved off it like a real border. */
import type { Topology } from 'topojson-specification';

/** How far a cut may lie off its edge, as a part of the edge's length. */
const ROUGHNESS = 0.12;

type Position = readonly [number, number];

/** The topology with `by` edges for each one. Arcs are shared, so neighbours still agree; the seed is fixed. */
export function finerTopology(map: unknown, by: number): Topology {
  const { transform, ...topology } = map as Topology;
  const { scale, translate } = transform ?? { scale: [1, 1], translate: [0, 0] };
  const random = randomNumbers(1);
  const arcs = topology.arcs.map((arc) => {
    let [x, y] = [0, 0];
    const positions = arc.map((step): Position => {
      // without a transform the positions are absolute
      [x, y] = transform ? [x + step[0]!, y + step[1]!] : [step[0]!, step[1]!];
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
    return finerLine(positions, by, random);
  });
  return { ...topology, arcs };
}

function finerLine(line: readonly Position[], by: number, random: () => number): number[][] {
  const finer = line.flatMap((from, i) => {
    const to = line[i + 1];
    return to ? [from, ...cuts(from, to, by, random)] : [from];
  });
  return finer.map((position) => [...position]);
}

/** The points between the ends of an edge, so that it becomes `pieces` edges. */
function cuts(from: Position, to: Position, pieces: number, random: () => number): Position[] {
  if (pieces < 2) return [];
  const before = Math.floor(pieces / 2);
  const t = before / pieces;
  const off = (2 * random() - 1) * ROUGHNESS;
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const middle: Position = [from[0] + t * dx - off * dy, from[1] + t * dy + off * dx];
  return [
    ...cuts(from, middle, before, random),
    middle,
    ...cuts(middle, to, pieces - before, random),
  ];
}

/** Repeatable random numbers from 0 to 1 (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
