import type { Atlas, Town } from '../atlas.ts';
import { TOWN_COLUMNS, type TownRow } from '../parse_atlas.ts';
import { packNumbers, packSeries, unpackNumbers, unpackSeries } from './numbers.ts';

/** `geodata/towns.json`. */
export interface TownFile {
  readonly columns: readonly string[];
  readonly rows: readonly TownRow[];
}

/** The towns by columns, sorted by region and then as in the atlas, with their English names alone. */
interface PackedTowns {
  readonly id: string;
  /** 1e-4 degrees. */
  readonly lng: string;
  readonly lat: string;
  readonly region: Runs<string>;
  readonly population: string;
  readonly populationSource: Runs<Town['populationSource']>;
  readonly rank: Runs<Town['rank']>;
  readonly en: string;
}

/** The other names, in the order of the atlas. */
interface PackedTownNames {
  readonly uk: string;
  readonly ru: string;
  readonly transcribed: Runs<0 | 1>;
}

/** Equal values that follow one another, and how many of each. */
type Runs<Value> = readonly (readonly [value: Value, count: number])[];

const PARTS_OF_DEGREE = 1e4;

export function packTowns({ rows }: TownFile): PackedTowns {
  const sorted = rows.toSorted((a, b) => (a[3] === b[3] ? 0 : a[3] < b[3] ? -1 : 1));
  const column = <Index extends number>(index: Index) => sorted.map((row) => row[index]);
  const parts = (index: 1 | 2) => column(index).map((value) => Math.round(value * PARTS_OF_DEGREE));
  return {
    id: packSeries(column(0)),
    lng: packSeries(parts(1)),
    lat: packNumbers(parts(2)),
    region: runsOf(column(3)),
    population: packSeries(column(4)),
    populationSource: runsOf(column(5)),
    rank: runsOf(column(10)),
    en: column(6).join('\n'),
  };
}

export function packTownNames({ rows }: TownFile): PackedTownNames {
  return {
    uk: rows.map((row) => row[7]).join('\n'),
    ru: rows.map((row) => row[8]).join('\n'),
    transcribed: runsOf(rows.map((row) => row[9])),
  };
}

/** The town file again, with English in place of the other names; throws where it is no packed town file. */
export function unpackTowns(packed: unknown): TownFile {
  const file = (packed ?? {}) as Partial<PackedTowns>;
  const { id, lng, lat, region, population, populationSource, rank, en } = file;
  if (!id || !lng || !lat || !region || !population || !populationSource || !rank || !en) {
    throw new Error('The town file is not that of this release: a column is missing.');
  }
  const [lngs, lats, populations] = [
    unpackSeries(lng),
    unpackNumbers(lat),
    unpackSeries(population),
  ];
  const [regions, sources, ranks] = [valuesOf(region), valuesOf(populationSource), valuesOf(rank)];
  const [ids, names] = [unpackSeries(id), en.split('\n')];
  const rows = names.map((name, i): TownRow => {
    const at = [lngs[i]! / PARTS_OF_DEGREE, lats[i]! / PARTS_OF_DEGREE] as const;
    const facts = [ids[i]!, ...at, regions[i]!, populations[i]!, sources[i]!] as const;
    return [...facts, name, name, name, 0, ranks[i]!];
  });
  // as in the atlas: the largest first
  rows.sort((a, b) => b[4] - a[4] || a[0] - b[0]);
  return { columns: TOWN_COLUMNS, rows };
}

/** The atlas with all names of its towns; throws where the names are not those of its towns. */
export function withTownNames(atlas: Atlas, packed: unknown): Atlas {
  const { uk, ru, transcribed } = (packed ?? {}) as Partial<PackedTownNames>;
  const ukrainian = uk?.split('\n') ?? [];
  const russian = ru?.split('\n') ?? [];
  const isTranscribed = valuesOf(transcribed ?? []);
  const lengths = new Set([ukrainian.length, russian.length, isTranscribed.length]);
  if (lengths.size > 1 || !lengths.has(atlas.towns.length)) {
    throw new Error('The file of town names is not that of this release: it has other towns.');
  }
  const towns = atlas.towns.map((town, i) => ({
    ...town,
    names: { en: town.names.en, uk: ukrainian[i]!, ru: russian[i]! },
    transcribed: isTranscribed[i] === 1,
  }));
  return { ...atlas, towns };
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
