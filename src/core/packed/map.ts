import { packNumbers, unpackNumbers } from './numbers.ts';

/** A topology whose arcs are steps of whole numbers, such as `geodata/map.json`. */
interface Topology {
  readonly arcs: readonly (readonly (readonly number[])[])[];
}

/** The map file as the page fetches it: each arc is a text, which compresses to a fifth less. */
export function packMap<File extends Topology>(
  file: File,
): Omit<File, 'arcs'> & { arcs: string[] } {
  return { ...file, arcs: file.arcs.map((arc) => packNumbers(arc.flat())) };
}

/** The map file as it was packed; what is no packed map is left for `parseAtlas` to refuse. */
export function unpackMap(packed: unknown): unknown {
  const { arcs } = (packed ?? {}) as { arcs?: unknown };
  if (!Array.isArray(arcs)) return packed;
  return { ...(packed as object), arcs: arcs.map((arc) => pairsOf(unpackNumbers(String(arc)))) };
}

function pairsOf(numbers: readonly number[]): number[][] {
  const pairs: number[][] = [];
  for (let i = 0; i < numbers.length; i += 2) pairs.push([numbers[i]!, numbers[i + 1]!]);
  return pairs;
}
