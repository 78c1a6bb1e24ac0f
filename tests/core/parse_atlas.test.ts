/** The decoding of the map file and the town file, on a map of three square regions and a country north of them. */
import { describe, expect, test } from 'vitest';
import type { Names } from '../../src/core/atlas.ts';
import type { LngLat } from '../../src/core/geodesy.ts';
import { LANGUAGES } from '../../src/core/languages.ts';
import { packGround, packMap, unpackMap, unpackWholeMap } from '../../src/core/packed/map.ts';
import { parseAtlas, parseMap, TOWN_COLUMNS } from '../../src/core/parse_atlas.ts';

type Line = readonly LngLat[];

/** As steps of a quarter of a degree from 30° E, 50° N. */
function stepsOf(line: Line): number[][] {
  const at = line.map(([lng, lat]) => [(lng - 30) * 4, (lat - 50) * 4]);
  return at.map(([x = 0, y = 0], i) => [x - (at[i - 1]?.[0] ?? 0), y - (at[i - 1]?.[1] ?? 0)]);
}

const LINES: readonly Line[] = [
  // between West and Middle, and Middle and East
  [
    [31, 50],
    [31, 51],
  ],
  [
    [32, 50],
    [32, 51],
  ],
  // north of West, and its coast in the west; in the south is the edge of the box
  [
    [31, 51],
    [30, 51],
  ],
  [
    [30, 51],
    [30, 50],
    [31, 50],
  ],
  // north and south of Middle
  [
    [32, 51],
    [31, 51],
  ],
  [
    [31, 50],
    [32, 50],
  ],
  // south and east of East, and north of it
  [
    [32, 50],
    [33, 50],
    [33, 51],
  ],
  [
    [33, 51],
    [32, 51],
  ],
  // the country around, and an inner sea of it, anticlockwise
  [
    [33, 51],
    [33, 52],
    [30, 52],
    [30, 51],
  ],
  [
    [31, 51.25],
    [32, 51.25],
    [32, 51.75],
    [31, 51.25],
  ],
  // a lake, clockwise, and two parts of a river
  [
    [30.25, 50.25],
    [30.5, 50.75],
    [30.75, 50.25],
    [30.25, 50.25],
  ],
  [
    [30.5, 50.75],
    [30.5, 51],
  ],
  [
    [31.25, 50.25],
    [31.75, 50.5],
  ],
  // an island
  [
    [32.25, 51.5],
    [32.5, 51.5],
    [32.5, 51.75],
    [32.25, 51.5],
  ],
];

const names = (name: string) =>
  Object.fromEntries(LANGUAGES.map((language) => [language, name])) as Names;
const unit = (id: string, country: string | undefined, type: string, arcs: unknown) => ({
  type,
  arcs,
  properties: { id, ...(country ? { country } : {}), names: names(id), labelAt: [30.5, 50.5] },
});

const MAP = {
  type: 'Topology',
  atlas: { version: '1', date: '2026-01-02', attribution: 'Nobody' },
  // a little off, as quantized steps are
  bbox: [29.5, 49.9995, 33.0005, 52.5],
  transform: { scale: [0.25, 0.25], translate: [30, 50] },
  arcs: LINES.map(stepsOf),
  objects: {
    regions: {
      type: 'GeometryCollection',
      geometries: [
        unit('West', 'UA', 'Polygon', [[0, 2, 3]]),
        // clockwise, as TopoJSON may have it
        unit('Middle', 'RU', 'Polygon', [[-6, 0, -5, -2]]),
        unit('East', 'RU', 'MultiPolygon', [[[6, 7, -2]], [[13]]]),
      ],
    },
    countries: {
      type: 'GeometryCollection',
      geometries: [unit('North', undefined, 'Polygon', [[8, -3, -5, -8], [9]])],
    },
    lakes: { type: 'GeometryCollection', geometries: [{ type: 'Polygon', arcs: [[10]] }] },
    rivers: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'LineString', arcs: [11] },
        { type: 'MultiLineString', arcs: [[11], [12]] },
      ],
    },
  },
};
const ROWS = [
  [1, 31.5, 50.5, 'Middle', 900, 'simplemaps', 'A', 'B', 'C', 1, 'centre'],
  [2, 30.5, 50.5, 'West', 90, 'geonames', 'D', 'E', 'F', 0, 'town'],
];
const TOWNS = { columns: TOWN_COLUMNS, rows: ROWS };
const ATLAS = () => parseAtlas(MAP, TOWNS);

/** Twice the area in a line, above 0 if it runs anticlockwise. */
const turnOf = (line: Line): number =>
  line.slice(1).reduce((sum, [x, y], i) => sum + line[i]![0] * y - x * line[i]![1], 0);

/** The edges of lines, in any direction and order. */
const edgesOf = (lines: readonly Line[]): string[] =>
  lines
    .flatMap((line) => line.slice(1).map((to, i) => [line[i]!, to].map(String).sort().join(' ')))
    .sort();

describe('a map', () => {
  test('says what it is', () => {
    expect(ATLAS()).toMatchObject({ version: '1', date: '2026-01-02', attribution: 'Nobody' });
  });

  test('has regions with their polygons, outer lines anticlockwise, and their bounds', () => {
    const { regions } = ATLAS();
    expect(regions.map(({ id, country }) => [id, country])).toEqual([
      ['West', 'UA'],
      ['Middle', 'RU'],
      ['East', 'RU'],
    ]);
    const [west, middle, east] = regions;
    expect(west).toMatchObject({ names: names('West'), labelAt: [30.5, 50.5] });
    expect(west?.bounds).toEqual([30, 50, 31, 51]);
    expect(east?.bounds).toEqual([32, 50, 33, 51.75]);
    expect(middle?.polygons.map((lines) => lines.map(turnOf))).toEqual([[2]]);
    expect(east?.polygons.map((lines) => lines.map(turnOf))).toEqual([[2], [0.0625]]);
    expect(edgesOf(middle!.polygons[0]!)).toEqual(
      edgesOf([
        [
          [31, 50],
          [32, 50],
          [32, 51],
          [31, 51],
          [31, 50],
        ],
      ]),
    );
  });

  test('has countries with holes that run clockwise', () => {
    const [north, ...others] = ATLAS().countries;
    expect(others).toEqual([]);
    expect(north).toMatchObject({ id: 'North', names: names('North'), labelAt: [30.5, 50.5] });
    expect(north?.polygons.map((lines) => lines.map(turnOf))).toEqual([[6, -0.5]]);
  });

  test('has lakes and rivers', () => {
    const { lakes, rivers } = ATLAS();
    expect(lakes.map((lines) => lines.map(turnOf))).toEqual([[0.25]]);
    expect(rivers).toEqual([LINES[11], LINES[11], LINES[12]]);
  });

  test('has borders between countries and within them, each once, and coasts but where the map ends', () => {
    const { international, internal, coast } = ATLAS().borders;
    expect(edgesOf(international)).toEqual(
      edgesOf([
        LINES[0]!,
        [
          [30, 51],
          [31, 51],
          [32, 51],
          [33, 51],
        ],
      ]),
    );
    expect(edgesOf(internal)).toEqual(edgesOf([LINES[1]!]));
    expect(edgesOf(coast)).toEqual(
      edgesOf([
        [
          [30, 50],
          [30, 51],
          [30, 52],
        ],
        [
          [30, 52],
          [33, 52],
        ],
        LINES[9]!,
        LINES[13]!,
      ]),
    );
    expect(coast.every((line) => line.length > 1)).toBe(true);
  });

  test('is the same with positions instead of steps', () => {
    const { transform: _, ...plain } = MAP;
    expect(parseMap({ ...plain, arcs: LINES })).toEqual(parseMap(MAP));
  });

  test('comes through its two packed parts as it was', () => {
    const file = MAP as unknown as Parameters<typeof packMap>[0];
    const [first, ground] = [packMap(file), packGround(file)];
    expect(parseMap(unpackWholeMap(first, ground))).toEqual(parseMap(MAP));
    expect(parseMap(unpackMap(first)).regions).toEqual(parseMap(MAP).regions);
    expect(parseMap(unpackMap(first)).countries).toEqual([]);
    // each line is sent once: of the regions first, then what only the ground has
    expect(first.arcs.map((arc, i) => (arc !== '') !== (ground.arcs[i] !== ''))).toEqual(
      LINES.map(() => true),
    );
    expect(first.arcs.flatMap((arc, i) => (arc === '' ? [i] : []))).toEqual([8, 9, 10, 11, 12]);
  });
});

describe('what is no map', () => {
  const NOT = 'not the committed geodata/map.json: a part of it is missing';
  const without = (layer: string) => ({ ...MAP, objects: { ...MAP.objects, [layer]: undefined } });

  test.each([
    ['nothing', null],
    ['an empty file', {}],
    ['another type', { ...MAP, type: 'FeatureCollection' }],
    ['a file without what the atlas is', { ...MAP, atlas: undefined }],
    ['a file with a version that is a number', { ...MAP, atlas: { ...MAP.atlas, version: 1 } }],
    ['a file without its box', { ...MAP, bbox: undefined }],
    ['a file with half a box', { ...MAP, bbox: [1, 2] }],
    ['a file without layers', { ...MAP, objects: undefined }],
    ['a file without regions', without('regions')],
    ['a file without countries', without('countries')],
    ['a file without lakes', without('lakes')],
    ['a file without rivers', without('rivers')],
  ])('%s is refused', (_, file) => {
    expect(() => parseMap(file)).toThrow(NOT);
  });

  const withRegion = (region: unknown) => ({
    ...MAP,
    objects: { ...MAP.objects, regions: { ...MAP.objects.regions, geometries: [region] } },
  });

  test('a unit that is no area, has no country or no properties is refused', () => {
    const [west] = MAP.objects.regions.geometries;
    expect(() => parseMap(withRegion(unit('X', undefined, 'Polygon', [[0, 2, 3]])))).toThrow(
      'The region X of geodata/map.json has no country.',
    );
    expect(() => parseMap(withRegion({ ...west, properties: undefined }))).toThrow('no properties');
    expect(() => parseMap(withRegion({ ...west, properties: {} }))).toThrow('no properties');
    expect(() => parseMap(withRegion(unit('X', 'UA', 'LineString', [0])))).toThrow(
      'a LineString where a polygon should be',
    );
    const rivers = { type: 'GeometryCollection', geometries: [{ type: 'Polygon', arcs: [[10]] }] };
    expect(() => parseMap({ ...MAP, objects: { ...MAP.objects, rivers } })).toThrow(
      'a Polygon where a line should be',
    );
  });
});

describe('towns', () => {
  test('are the rows of their file', () => {
    expect(ATLAS().towns).toEqual([
      {
        id: 1,
        at: [31.5, 50.5],
        region: 'Middle',
        population: 900,
        populationSource: 'simplemaps',
        names: { en: 'A', uk: 'B', ru: 'C' },
        transcribed: true,
        rank: 'centre',
      },
      {
        id: 2,
        at: [30.5, 50.5],
        region: 'West',
        population: 90,
        populationSource: 'geonames',
        names: { en: 'D', uk: 'E', ru: 'F' },
        transcribed: false,
        rank: 'town',
      },
    ]);
  });

  test.each([
    ['nothing', null],
    ['a file without rows', { columns: TOWN_COLUMNS }],
    ['a file with other columns', { columns: TOWN_COLUMNS.slice(1), rows: ROWS }],
    ['a file without columns', { rows: ROWS }],
  ])('%s is refused', (_, file) => {
    expect(() => parseAtlas(MAP, file)).toThrow('not the committed geodata/towns.json');
  });
});
