/** Names of files, cells of tables and shapes of maps, from an answer that was made up. */
import { expect, test } from 'vitest';
import type { Region, Town } from '../../src/core/atlas.ts';
import type { Answer } from '../../src/data/answer.ts';
import { renderCsv } from '../../src/data/csv.ts';
import { fileStemOf } from '../../src/data/file_name.ts';
import { renderGeoJson } from '../../src/data/geojson.ts';
import { answerTo } from '../examples/examples.ts';
import { parseCsv } from './parse_csv.ts';

test.each([
  ['What lies within 306 km?', 'what-lies-within-306-km'],
  ['  — Суми: 306 км! ', 'суми-306-км'],
  ['e\u0301te\u0301', 'été'],
  ['\u0301a', 'a'],
  ['a/../b\\c', 'a-b-c'],
  ['', 'strike-range-map'],
  ['?!', 'strike-range-map'],
  ['CON', 'map-con'],
  ['lpt9', 'map-lpt9'],
  ['com¹', 'map-com¹'],
  ['console', 'console'],
  ['falcon', 'falcon'],
  ['com10', 'com10'],
  ['x'.repeat(61), 'x'.repeat(60)],
  [`${'x'.repeat(59)} y`, 'x'.repeat(59)],
])('a file of “%s” is called %s', (words, stem) => {
  expect(fileStemOf(words)).toBe(stem);
});

const SUMY = answerTo('?v=1&at=50.9077,34.7981');
const ROW = SUMY.reach.regions[0]!;
const TOWN = SUMY.reach.towns[0]!;

/** The answer for one region of this name and shape and one town, and nothing else. */
function answerFor(name: string, polygons: Region['polygons'] = [], share = ROW.share): Answer {
  const named = <Named extends Region | Town>(one: Named) => ({
    ...one,
    names: { ...one.names, en: name },
  });
  return {
    ...SUMY,
    reach: {
      ...SUMY.reach,
      ringSets: [],
      regions: [
        {
          ...ROW,
          region: { ...named(ROW.region), polygons },
          ...{ share, status: ROW.status, areaKm2: ROW.areaKm2, insideKm2: ROW.insideKm2 },
          ...{ shares: ROW.shares, nearest: ROW.nearest, farthestKm: 1234.5678 },
        },
      ],
      towns: [{ ...TOWN, town: named(TOWN.town), launch: null }],
    },
  };
}

const cellIn = (answer: Answer) => parseCsv(renderCsv(answer).slice(1))[1]?.[1];

test.each([
  '=1',
  '+1',
  '-1',
  '@a',
  '＝1',
  '＋1',
  '－1',
  '＠a',
  ' =1',
  '\u200b=1',
  '\u00a0=1',
  '\ta',
  '\na',
])('a cell that begins with %j is a text', (name) => {
  expect(cellIn(answerFor(name))).toBe(`'${name}`);
});

test.each(['a=1', "'a", '1-1', 'a\tb'])('the cell %j is left as it is', (name) => {
  expect(renderCsv(answerFor(name))).toContain(`,${name},`);
});

test.each(['a,b', 'a;b', 'a"b', 'a\nb', 'a\rb'])('the cell %j is quoted', (name) => {
  expect(renderCsv(answerFor(name))).toContain(`,"${name.replaceAll('"', '""')}",`);
  expect(cellIn(answerFor(name))).toBe(name);
});

test('the smallest share has no exponent, and with semicolons a comma before its decimals', () => {
  const answer = answerFor('A', [], 1e-7);
  expect(renderCsv(answer)).toContain(',0.0000001,');
  expect(renderCsv(answer)).toContain(',1234.568\r\n');
  expect(renderCsv(answer, 'regions', 'semicolons')).toContain(';0,0000001;');
  expect(renderCsv(answer, 'regions', 'semicolons')).toContain(';1234,568\r\n');
});

test('a launch point is named in the cell of what it is nearest to', () => {
  const [, row] = parseCsv(renderCsv({ ...answerFor('A'), launchNames: ['Sumy'] }).slice(1));
  expect(row?.[6]).toBe('Sumy');
  expect(renderCsv(SUMY)).toBe(renderCsv(SUMY, 'regions', 'commas'));
});

test('the first lines of both tables are these, and a town that no launch point is nearest to has an empty cell', () => {
  const [regions, towns] = (['regions', 'towns'] as const).map((rows) =>
    renderCsv(answerFor('A'), rows).split('\r\n'),
  );
  expect(regions?.[0]).toBe(
    '\ufeffid,name,status,share,area_km2,inside_km2,nearest_launch,nearest_km,farthest_km',
  );
  expect(towns?.[0]).toBe('\ufeffid,name,region,population,status,nearest_launch,nearest_km');
  expect(towns?.[1]).toMatch(/^\d+,A,RU-\w+,\d+,inside,,\d/);
  expect(towns).toHaveLength(3);
});

interface Shape {
  readonly properties: { readonly kind: string };
  readonly geometry: GeoJSON.Polygon | GeoJSON.MultiPolygon;
}
const shapeOf = (polygons: Region['polygons']) => {
  const { features } = JSON.parse(renderGeoJson(answerFor('A', polygons))) as {
    features: readonly Shape[];
  };
  return features.find(({ properties }) => properties.kind === 'region')?.geometry;
};

const SQUARE = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
  [0, 0],
] as const;
const HOLE = [
  [0.2, 0.2],
  [0.2, 0.4],
  [0.4, 0.4],
  [0.4, 0.2],
  [0.2, 0.2],
] as const;

test('outer lines run anticlockwise and holes clockwise, whatever way they came', () => {
  const right = { type: 'Polygon', coordinates: [SQUARE, HOLE] };
  expect(shapeOf([[SQUARE, HOLE]])).toEqual(right);
  expect(shapeOf([[SQUARE.toReversed(), HOLE.toReversed()]])).toEqual(right);
});

test('positions are rounded to six decimals; those that become equal stand once, and specks are left out', () => {
  const line = [
    [0, 0],
    [1.00000004, 0],
    [1, 0.0000004],
    [1, 1],
    [0, 1],
    [0, 0],
  ] as const;
  const speck = [
    [0.5, 0.5],
    [0.5000001, 0.5],
    [0.5, 0.5000001],
    [0.5, 0.5],
  ] as const;
  const triangle = [
    [0.5, 0.5],
    [0.6, 0.6],
    [0.6, 0.5],
    [0.5, 0.5],
  ] as const;
  expect(shapeOf([[line, speck, triangle]])).toEqual({
    type: 'Polygon',
    coordinates: [SQUARE, triangle],
  });
});

test('a region of two parts is a shape of two', () => {
  const other = SQUARE.map(([lng, lat]) => [lng + 5, lat] as const);
  expect(shapeOf([[SQUARE], [other]])).toEqual({
    type: 'MultiPolygon',
    coordinates: [[SQUARE], [other]],
  });
});

test('a ring that belongs to no launch point is part of the union, and no feature of its own', () => {
  const kindsFor = (launch: number | null) => {
    const ring = { center: [34.7981, 50.9077] as const, radiusKm: 306, launch };
    const answer = answerFor('A');
    const ringSets = [{ rangeKm: 306, rings: [ring] }];
    const file = renderGeoJson({ ...answer, reach: { ...answer.reach, ringSets } });
    return (JSON.parse(file) as { features: Shape[] }).features.map(
      ({ properties }) => properties.kind,
    );
  };
  expect(kindsFor(0)).toEqual(['launch', 'ring', 'union', 'region', 'town']);
  expect(kindsFor(null)).toEqual(['launch', 'union', 'region', 'town']);
});

test('launch points are features of their own unless the rings start from anywhere in Ukraine', () => {
  const kindsOf = (from: 'points' | 'ukraine') => {
    const answer = { ...answerFor('A'), scenario: { ...SUMY.scenario, from } };
    return (JSON.parse(renderGeoJson(answer)) as { features: Shape[] }).features.map(
      ({ properties }) => properties.kind,
    );
  };
  expect(kindsOf('points')).toEqual(['launch', 'region', 'town']);
  expect(kindsOf('ukraine')).toEqual(['region', 'town']);
});
