import type { Town } from '../atlas.ts';
import { TOWN_COLUMNS, type TownRow } from '../parse_atlas.ts';
import { packSeries, unpackSeries } from './numbers.ts';

/** `geodata/towns.json`. */
export interface TownFile {
  readonly columns: readonly string[];
  readonly rows: readonly TownRow[];
}

/**
 * The towns by columns, sorted by region and then as in the atlas: what an answer needs of all of them, and the English
 * names of those that launch points are named after or that a first map shows. Until the rest has come, a town goes by
 * its place in this file for its id.
 */
interface TownFacts {
  /** 1e-4 degrees. */
  readonly lng: string;
  readonly lat: string;
  readonly region: Runs<string>;
  readonly population: string;
  readonly rank: Runs<Town['rank']>;
  /** Empty where it follows. */
  readonly en: string;
}

/** What follows, in the same order. */
interface TownRest {
  readonly id: string;
  readonly populationSource: Runs<Town['populationSource']>;
  /** Empty where it is known. */
  readonly en: string;
  readonly transcribed: Runs<0 | 1>;
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

export function packTowns(file: TownFile): TownFacts {
  const column = columnsOf(file);
  const parts = (index: 1 | 2) => column(index).map((value) => Math.round(value * PARTS_OF_DEGREE));
  return {
    lng: packSeries(parts(1)),
    lat: packSeries(parts(2)),
    region: runsOf(column(3)),
    population: packSeries(column(4)),
    rank: runsOf(column(10)),
    en: byRegion(file)
      .map((row) => (isNamedFirst(row) ? row[6] : ''))
      .join('\n'),
  };
}

export function packTownRest(file: TownFile): TownRest {
  const column = columnsOf(file);
  return {
    id: packSeries(column(0)),
    populationSource: runsOf(column(5)),
    en: byRegion(file)
      .map((row) => (isNamedFirst(row) ? '' : row[6]))
      .join('\n'),
    transcribed: runsOf(column(9)),
  };
}

/** The other names of all towns; in one file, as they resemble one another. */
export function packTownNames(file: TownFile): TownNames {
  const column = columnsOf(file);
  return { uk: column(7).join('\n'), ru: column(8).join('\n') };
}

function isNamedFirst(row: TownRow): boolean {
  return row[3].startsWith('UA-') || row[4] >= NAMED_FROM || row[10] !== 'town';
}

function columnsOf(file: TownFile) {
  const rows = byRegion(file);
  return <Index extends number>(index: Index) => rows.map((row) => row[index]);
}

function byRegion({ rows }: TownFile): TownRow[] {
  return rows.toSorted((a, b) => (a[3] === b[3] ? 0 : a[3] < b[3] ? -1 : 1));
}

/** The town file again, as far as it is known; throws where it is no packed town file. */
export function unpackTowns(packed: unknown): TownFile {
  const file = (packed ?? {}) as Partial<TownFacts>;
  const { lng, lat, region, population, rank, en } = file;
  if (!lng || !lat || !region || !population || !rank || !en) {
    throw new Error('The town file is not that of this release: a column is missing.');
  }
  const [lngs, lats] = [unpackSeries(lng), unpackSeries(lat)];
  const populations = unpackSeries(population);
  const [regions, ranks] = [valuesOf(region), valuesOf(rank)];
  const rows = en.split('\n').map((name, i): TownRow => {
    const at = [lngs[i]! / PARTS_OF_DEGREE, lats[i]! / PARTS_OF_DEGREE] as const;
    const facts = [i, ...at, regions[i]!, populations[i]!, 'geonames'] as const;
    return [...facts, name, name, name, 0, ranks[i]!];
  });
  // as in the atlas: the largest first
  rows.sort((a, b) => b[4] - a[4] || a[0] - b[0]);
  return { columns: TOWN_COLUMNS, rows };
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

/** The towns with all that is known of them, in the order of the atlas; throws where the rest is not theirs. */
export function withTownRest(towns: readonly Town[], packed: unknown): readonly Town[] {
  const { id, populationSource, en, transcribed } = (packed ?? {}) as Partial<TownRest>;
  const ids = columnOf(unpackSeries(id ?? ''), towns);
  const sources = columnOf(valuesOf(populationSource ?? []), towns);
  const names = columnOf(en?.split('\n') ?? [], towns);
  const isTranscribed = columnOf(valuesOf(transcribed ?? []), towns);
  return towns
    .map((town): Town => ({
      ...town,
      id: ids[town.id]!,
      populationSource: sources[town.id]!,
      names: { ...town.names, en: names[town.id]! || town.names.en },
      transcribed: isTranscribed[town.id] === 1,
    }))
    .sort((a, b) => b.population - a.population || a.id - b.id);
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
