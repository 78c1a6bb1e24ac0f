import type { Town } from '../atlas.ts';
import type { TownRow } from '../parse_atlas.ts';
import { packSeries, unpackSeries } from './numbers.ts';

/** `geodata/towns.json`. */
export interface TownFile {
  readonly columns: readonly string[];
  readonly rows: readonly TownRow[];
}

/**
 * The towns come in parts, as an answer needs them: first those that launch points are named after or that a first map
 * names, then the places of all others, so that they can be counted, and last what else is known. All parts go by
 * columns, in one order: the first before the others, each sorted by region and then as in the atlas. Until the rest has
 * come, a town goes by its place in this order for its id.
 */
interface TownPlaces {
  /** 1e-4 degrees. */
  readonly lng: string;
  readonly lat: string;
  readonly region: Runs<string>;
  readonly population: string;
  readonly rank: Runs<Town['rank']>;
}
interface FirstTowns extends TownPlaces {
  readonly en: string;
}

interface TownRest {
  readonly id: string;
  readonly populationSource: Runs<Town['populationSource']>;
  readonly transcribed: Runs<0 | 1>;
  /** Of those whose names did not come first. */
  readonly en: string;
}

interface TownNames {
  readonly uk: string;
  readonly ru: string;
}

/** Equal values that follow one another, and how many of each. */
type Runs<Value> = readonly (readonly [value: Value, count: number])[];

const PARTS_OF_DEGREE = 1e4;
/** From this population on a town is named at once wherever it is. */
const NAMED_FROM = 100_000;

/** The towns of Ukraine, and of Russia the large ones. */
export function packTowns(file: TownFile): FirstTowns {
  const rows = firstRows(file);
  return { ...placesOf(rows), en: rows.map((row) => row[6]).join('\n') };
}

/** The places of all other towns. */
export function packOtherTowns(file: TownFile): TownPlaces {
  return placesOf(otherRows(file));
}

export function packTownRest(file: TownFile): TownRest {
  const rows = inOrder(file);
  return {
    id: packSeries(rows.map((row) => row[0])),
    populationSource: runsOf(rows.map((row) => row[5])),
    transcribed: runsOf(rows.map((row) => row[9])),
    en: otherRows(file)
      .map((row) => row[6])
      .join('\n'),
  };
}

/** The other names of all towns; in one file, as they resemble one another. */
export function packTownNames(file: TownFile): TownNames {
  const rows = inOrder(file);
  return {
    uk: rows.map((row) => row[7]).join('\n'),
    ru: rows.map((row) => row[8]).join('\n'),
  };
}

function inOrder(file: TownFile): TownRow[] {
  return [...firstRows(file), ...otherRows(file)];
}

function firstRows({ rows }: TownFile): TownRow[] {
  return byRegion(rows.filter(isNamedFirst));
}

function otherRows({ rows }: TownFile): TownRow[] {
  return byRegion(rows.filter((row) => !isNamedFirst(row)));
}

function isNamedFirst(row: TownRow): boolean {
  return row[3].startsWith('UA-') || row[4] >= NAMED_FROM || row[10] !== 'town';
}

function byRegion(rows: readonly TownRow[]): TownRow[] {
  return rows.toSorted((a, b) => (a[3] === b[3] ? 0 : a[3] < b[3] ? -1 : 1));
}

function placesOf(rows: readonly TownRow[]): TownPlaces {
  const parts = (index: 1 | 2) => rows.map((row) => Math.round(row[index] * PARTS_OF_DEGREE));
  return {
    lng: packSeries(parts(1)),
    lat: packSeries(parts(2)),
    region: runsOf(rows.map((row) => row[3])),
    population: packSeries(rows.map((row) => row[4])),
    rank: runsOf(rows.map((row) => row[10])),
  };
}

/** The towns that come first; throws where it is no such file. */
export function unpackTowns(packed: unknown): readonly Town[] {
  const { en, ...places } = (packed ?? {}) as Partial<FirstTowns>;
  return unpackPlaces(places, 0, en?.split('\n') ?? []);
}

/** The first towns with the places of all others, which have no names yet; throws where those are no such file. */
export function withOtherTowns(first: readonly Town[], packed: unknown): readonly Town[] {
  const others = unpackPlaces(packed ?? {}, first.length);
  return largestFirst([...first, ...others]);
}

function unpackPlaces(
  { lng, lat, region, population, rank }: Partial<TownPlaces>,
  firstId: number,
  names?: readonly string[],
): readonly Town[] {
  if (!lng || !lat || !region || !population || !rank || names?.length === 0) {
    throw new Error('The town file is not that of this release: a column is missing.');
  }
  const [lngs, lats] = [unpackSeries(lng), unpackSeries(lat)];
  const populations = unpackSeries(population);
  const [regions, ranks] = [valuesOf(region), valuesOf(rank)];
  const towns = lngs.map((_, i): Town => {
    const name = names?.[i] ?? '';
    return {
      id: firstId + i,
      at: [lngs[i]! / PARTS_OF_DEGREE, lats[i]! / PARTS_OF_DEGREE],
      region: regions[i]!,
      population: populations[i]!,
      populationSource: 'geonames',
      names: { en: name, uk: name, ru: name },
      transcribed: false,
      rank: ranks[i]!,
    };
  });
  return largestFirst(towns);
}

/** As in the atlas. */
function largestFirst(towns: readonly Town[]): readonly Town[] {
  return towns.toSorted((a, b) => b.population - a.population || a.id - b.id);
}

/** The towns with their names in Ukrainian and Russian; throws where the names are not theirs. */
export function withTownNames(towns: readonly Town[], packed: unknown): readonly Town[] {
  const names = (packed ?? {}) as Partial<TownNames>;
  const uk = columnOf(names.uk?.split('\n') ?? [], towns);
  const ru = columnOf(names.ru?.split('\n') ?? [], towns);
  return towns.map((town) => ({
    ...town,
    names: { en: town.names.en, uk: uk[town.id]!, ru: ru[town.id]! },
  }));
}

/** All towns with all that is known of them, in the order of the atlas; throws where the rest is not theirs. */
export function withTownRest(towns: readonly Town[], packed: unknown): readonly Town[] {
  const { id, populationSource, en, transcribed } = (packed ?? {}) as Partial<TownRest>;
  const ids = columnOf(unpackSeries(id ?? ''), towns);
  const sources = columnOf(valuesOf(populationSource ?? []), towns);
  const isTranscribed = columnOf(valuesOf(transcribed ?? []), towns);
  const otherNames = en?.split('\n') ?? [];
  const firstOther = towns.length - otherNames.length;
  return largestFirst(
    towns.map((town) => ({
      ...town,
      id: ids[town.id]!,
      populationSource: sources[town.id]!,
      names: { ...town.names, en: otherNames[town.id - firstOther] ?? town.names.en },
      transcribed: isTranscribed[town.id] === 1,
    })),
  );
}

function columnOf<Value>(values: readonly Value[], towns: readonly Town[]): readonly Value[] {
  if (values.length === towns.length) return values;
  throw new Error('The file of town names is not that of this release: it has other towns.');
}

function runsOf<Value>(values: readonly Value[]): Runs<Value> {
  const runs: [Value, number][] = [];
  for (const value of values) {
    const last = runs.at(-1);
    if (last?.[0] === value) last[1] += 1;
    else runs.push([value, 1]);
  }
  return runs;
}

function valuesOf<Value>(runs: Runs<Value>): Value[] {
  return runs.flatMap(([value, count]) => Array<Value>(count).fill(value));
}
