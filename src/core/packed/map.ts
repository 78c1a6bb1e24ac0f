import type { Names, Region } from '../atlas.ts';
import { LANGUAGES } from '../languages.ts';
import { coarse } from './coarse.ts';
import { packNumbers, unpackNumbers } from './numbers.ts';

/** A topology whose arcs are steps of whole numbers, such as `geodata/map.json`. */
export interface Topology {
  readonly arcs: readonly Arc[];
  readonly transform: { readonly scale: readonly number[]; readonly translate: readonly number[] };
  readonly objects: Readonly<Record<string, Layer>>;
}
export interface Layer {
  readonly type: string;
  readonly geometries: readonly Unit[];
}
/** Its first place and the steps from each place to the next. */
export type Arc = readonly (readonly number[])[];
interface Unit {
  readonly arcs?: unknown;
  readonly properties?: {
    readonly id: string;
    readonly country?: Region['country'];
    readonly names: Names;
  };
}
/** Of each region and country, by its id, the names in other languages than English. */
type OtherNames = Readonly<Record<string, Omit<Names, 'en'>>>;
/** A part of it: its own layers, and of the arcs those that they are made of; where another is, the text is empty. */
export type Packed<File extends Topology> = Omit<File, 'arcs'> & { arcs: string[] };

/** The layer that answers are made of; what else there is of the ground only stands around it. */
const ANSWERING = 'regions';

/**
 * The map file as the page fetches it first: its regions by their English names. Each arc is a text, which compresses to
 * a fifth less.
 */
export function packMap<File extends Topology>(file: File): Packed<File> {
  const inner = innerArcs(file);
  const arcs = file.arcs.map((arc, i) => (inner.has(i) ? coarse(arc, file.transform) : arc));
  return part(
    { ...file, arcs },
    (name) => name === ANSWERING,
    () => true,
  );
}

/** The rest of the map file, which follows, and what of its regions was coarse as it is. */
export function packGround<File extends Topology>(file: File): Packed<File> {
  const known = arcsOf(file.objects[ANSWERING]);
  const inner = innerArcs(file);
  const ground = part(
    file,
    (name) => name !== ANSWERING,
    (arc) => !known.has(arc),
  );
  return {
    ...ground,
    arcs: ground.arcs.map((text, i) => (inner.has(i) ? packArc(file.arcs[i]!) : text)),
  };
}

/**
 * Borders between two regions of Ukraine or of Belarus: no answer depends on them, so what comes first has them to within
 * a kilometre. A page gets the exact ones at once, an embed where it looks closely (`isNearEnough`).
 */
export function innerArcs(file: Topology): ReadonlySet<number> {
  const countries = new Map<number, string[]>();
  for (const unit of file.objects[ANSWERING]?.geometries ?? []) {
    for (const arc of arcsOf({ geometries: [unit] })) {
      countries.set(arc, [...(countries.get(arc) ?? []), unit.properties?.country ?? '']);
    }
  }
  const inner = [...countries].filter(([, [a, b]]) => a === b && a !== 'RU');
  return new Set(inner.map(([arc]) => arc));
}

/** The other names of all that the map file holds. */
export function packMapNames({ objects }: Topology): OtherNames {
  const units = Object.values(objects).flatMap(({ geometries }) => geometries);
  return Object.fromEntries(
    units.flatMap(({ properties }) => {
      if (!properties) return [];
      const { en: _first, ...others } = properties.names;
      return [[properties.id, others]];
    }),
  );
}

/**
 * The regions of the map file, which have their English name in every language until `addNames`; what is no packed map is
 * left for `parseAtlas` to refuse.
 */
export function unpackMap(packed: unknown): unknown {
  const { arcs, objects } = (packed ?? {}) as Partial<Packed<Topology>>;
  if (!Array.isArray(arcs) || !objects) return packed;
  return {
    ...(packed as object),
    objects: Object.fromEntries(
      Object.entries(objects).map(([name, layer]) => [
        name,
        { ...layer, geometries: layer.geometries.map(inEveryLanguage) },
      ]),
    ),
    arcs: arcs.map((arc) => pairsOf(unpackNumbers(String(arc)))),
  };
}

/**
 * Gives regions and countries their names in other languages; throws where these are not theirs. They stay the same
 * objects, so that all that is known of a region stays known.
 */
export function addNames(
  units: readonly { readonly id: string; readonly names: Names }[],
  packed: unknown,
): void {
  const others = (packed ?? {}) as OtherNames;
  for (const { id, names } of units) {
    if (!others[id]) throw new Error(`The file of names is not that of this release: no ${id}.`);
    Object.assign(names, others[id]);
  }
}

/** Gives regions that came with coarse borders their exact ones. They stay the same objects, too. */
export function refine(regions: readonly Region[], exact: readonly Region[]): void {
  regions.forEach((region, i) => {
    if (region.country === 'RU') return;
    const { polygons = region.polygons, bounds = region.bounds } = exact[i] ?? {};
    Object.assign(region, { polygons, bounds });
  });
}

/** The whole map file of its two parts; what are no parts of one map is left for `parseAtlas` to refuse. */
export function unpackWholeMap(packed: unknown, ground: unknown): unknown {
  const [first, second] = [packed, ground].map((file) => (file ?? {}) as Partial<Packed<Topology>>);
  const [arcs, others] = [first?.arcs, second?.arcs];
  if (!Array.isArray(arcs) || arcs.length !== others?.length) return undefined;
  const whole = { ...first, objects: { ...second?.objects, ...regionsOf(first) } };
  return unpackMap({ ...whole, arcs: arcs.map((arc, i) => others[i] || arc) });
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
      { ...layer, geometries: hasLayer(name) ? layer.geometries.map(inEnglish) : [] },
    ]),
  );
  const used = new Set(Object.values(objects).flatMap((layer) => [...arcsOf(layer)]));
  const arcs = file.arcs.map((arc, i) => (used.has(i) && mayHaveArc(i) ? packArc(arc) : ''));
  return { ...file, objects, arcs };
}

function inEnglish(unit: Unit): Unit {
  const { properties } = unit;
  if (!properties) return unit;
  const { en } = properties.names;
  return { ...unit, properties: { ...properties, names: { en } as Names } };
}

function inEveryLanguage(unit: Unit): Unit {
  const { properties } = unit;
  if (!properties) return unit;
  const { en } = properties.names;
  const names = Object.fromEntries(LANGUAGES.map((language) => [language, en])) as Names;
  return { ...unit, properties: { ...properties, names } };
}

function packArc(arc: Arc): string {
  return packNumbers(arc.flat());
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
