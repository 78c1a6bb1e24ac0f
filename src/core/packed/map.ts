import { packNumbers, unpackNumbers } from './numbers.ts';

/** A topology whose arcs are steps of whole numbers, such as `geodata/map.json`. */
export interface Topology {
  readonly arcs: readonly (readonly (readonly number[])[])[];
  readonly objects: Readonly<Record<string, Layer>>;
}
export interface Layer {
  readonly type: string;
  readonly geometries: readonly { readonly arcs?: unknown }[];
}
/** A part of it: its own layers, and of the arcs those that they are made of; where another is, the text is empty. */
export type Packed<File extends Topology> = Omit<File, 'arcs'> & { arcs: string[] };

/** The layer that answers are made of; what else there is of the ground only stands around it. */
const ANSWERING = 'regions';

/** The map file as the page fetches it first: its regions. Each arc is a text, which compresses to a fifth less. */
export function packMap<File extends Topology>(file: File): Packed<File> {
  return part(
    file,
    (name) => name === ANSWERING,
    () => true,
  );
}

/** The rest of the map file, which follows. */
export function packGround<File extends Topology>(file: File): Packed<File> {
  const known = arcsOf(file.objects[ANSWERING]);
  return part(
    file,
    (name) => name !== ANSWERING,
    (arc) => !known.has(arc),
  );
}

/** The regions of the map file; what is no packed map is left for `parseAtlas` to refuse. */
export function unpackMap(packed: unknown): unknown {
  const { arcs } = (packed ?? {}) as { arcs?: unknown };
  if (!Array.isArray(arcs)) return packed;
  return { ...(packed as object), arcs: arcs.map((arc) => pairsOf(unpackNumbers(String(arc)))) };
}

/** The whole map file of its two parts; what are no parts of one map is left for `parseAtlas` to refuse. */
export function unpackWholeMap(packed: unknown, ground: unknown): unknown {
  const [first, second] = [packed, ground].map((file) => (file ?? {}) as Partial<Packed<Topology>>);
  const [arcs, others] = [first?.arcs, second?.arcs];
  if (!Array.isArray(arcs) || arcs.length !== others?.length) return undefined;
  const whole = { ...first, objects: { ...second?.objects, ...regionsOf(first) } };
  return unpackMap({ ...whole, arcs: arcs.map((arc, i) => arc || others[i]) });
}

function regionsOf(file: Partial<Packed<Topology>> | undefined): Record<string, unknown> {
  return { [ANSWERING]: file?.objects?.[ANSWERING] };
}

function part<File extends Topology>(
  file: File,
  hasLayer: (name: string) => boolean,
  mayHaveArc: (arc: number) => boolean,
): Packed<File> {
  const objects = Object.fromEntries(
    Object.entries(file.objects).map(([name, layer]) => [
      name,
      hasLayer(name) ? layer : { ...layer, geometries: [] },
    ]),
  );
  const used = new Set(Object.values(objects).flatMap((layer) => [...arcsOf(layer)]));
  const arcs = file.arcs.map((arc, i) =>
    used.has(i) && mayHaveArc(i) ? packNumbers(arc.flat()) : '',
  );
  return { ...file, objects, arcs };
}

/** The arcs of a layer; one that is walked backwards is the complement of its number. */
export function arcsOf(layer: Pick<Layer, 'geometries'> | undefined): Set<number> {
  const numbers = (layer?.geometries ?? []).flatMap(
    ({ arcs }) => [arcs].flat(4 as 1) as unknown as number[],
  );
  return new Set(numbers.map((arc) => (arc < 0 ? ~arc : arc)));
}

function pairsOf(numbers: readonly number[]): number[][] {
  const pairs: number[][] = [];
  for (let i = 0; i < numbers.length; i += 2) pairs.push([numbers[i]!, numbers[i + 1]!]);
  return pairs;
}
