import { booleanPointInPolygon } from '@turf/turf';
import { expect, test } from 'vitest';
import { type Answer } from '../../src/data/answer.ts';
import { renderCsv } from '../../src/data/csv.ts';
import { renderGeoJson } from '../../src/data/geojson.ts';
import { type ReachDocument, renderJson } from '../../src/data/json.ts';
import { decodeLink } from '../../src/permalink/permalink.ts';
import { answerTo, ATLAS, EXAMPLES } from '../examples/examples.ts';
import { parseCsv } from './parse_csv.ts';

interface Collection extends GeoJSON.FeatureCollection<
  GeoJSON.Point | GeoJSON.Polygon | GeoJSON.MultiPolygon,
  { kind: string; id: string | number; share: number; status: string; name: string }
> {
  readonly link: string;
  readonly version: number;
  readonly attribution: string;
}

const jsonOf = (answer: Answer) => JSON.parse(renderJson(answer)) as ReachDocument;
const geoJsonOf = (answer: Answer) => JSON.parse(renderGeoJson(answer)) as Collection;
const featuresOf = (collection: Collection, kind: string) =>
  collection.features.filter(({ properties }) => properties.kind === kind);

test('the JSON of a launch point holds what design part 5 lists, and its link reads back', () => {
  const document = jsonOf(answerTo('?v=1&at=50.9077,34.7981'));
  expect(document.version).toBe(1);
  expect(document.link).toBe('?v=1&at=50.9077,34.7981&units=km&lang=en&theme=light');
  expect(decodeLink(document.link).scenario).toEqual(document.scenario);
  expect(document.data).toEqual({
    version: ATLAS.version,
    date: ATLAS.date,
    attribution: ATLAS.attribution,
  });
  expect(document.regions[0]).toMatchObject({ id: 'RU-KRS', name: 'Kursk Oblast', share: 1 });
  expect(Object.keys(document.regions[0] ?? {})).toEqual(
    'id name status share areaKm2 insideKm2 shares nearest farthestKm'.split(' '),
  );
  expect(Object.keys(document.towns[0] ?? {})).toEqual(
    'id name region population status km launch'.split(' '),
  );
  expect(Object.keys(document.totals)).toEqual(
    'regionsInside regionsPartly insideKm2 townsInside townsEdge townPopulationInside'.split(' '),
  );
});

test('306 km around Sumy hold all of Kursk Oblast and the published parts of its neighbours', () => {
  const { regions } = jsonOf(answerTo('?v=1&at=50.9077,34.7981'));
  const shareOf = (id: string) => regions.find((region) => region.id === id)?.share ?? NaN;
  expect(regions.find(({ id }) => id === 'RU-KRS')).toMatchObject({ status: 'inside', share: 1 });
  const published = { 'RU-ORL': 0.97, 'RU-BEL': 0.96, 'RU-BRY': 0.86, 'RU-LIP': 0.17 };
  for (const [id, share] of Object.entries({ ...published, 'RU-VOR': 0.12 })) {
    expect(Math.abs(shareOf(id) - share)).toBeLessThan(0.015);
  }
});

test.each(EXAMPLES)(
  'the numbers of the example $name agree across JSON, CSV and GeoJSON',
  ({ link }) => {
    const answer = answerTo(link);
    const { regions, towns } = jsonOf(answer);
    const collection = geoJsonOf(answer);
    const regionFeatures = featuresOf(collection, 'region').map(({ properties }) => properties);
    expect(regionFeatures).toEqual(regions.map((row) => ({ kind: 'region', ...row })));
    const townFeatures = featuresOf(collection, 'town').map(({ properties }) => properties);
    expect(townFeatures).toEqual(towns.map((row) => ({ kind: 'town', ...row })));
    const nameOf = (launch: number | null) => answer.launchNames[launch ?? -1] ?? '';
    expect(parseCsv(renderCsv(answer)).slice(1)).toEqual(
      regions.map(({ id, name, status, share, areaKm2, insideKm2, nearest, farthestKm }) =>
        [
          id,
          name,
          status,
          share,
          areaKm2,
          insideKm2,
          nameOf(nearest.launch),
          nearest.km,
          farthestKm,
        ].map(String),
      ),
    );
    expect(parseCsv(renderCsv(answer, 'towns')).slice(1)).toEqual(
      towns.map(({ id, name, region, population, status, launch, km }) =>
        [id, name, region, population, status, nameOf(launch), km].map(String),
      ),
    );
  },
);

test.each(EXAMPLES)('the totals of the example $name are the sums of its rows', ({ link }) => {
  const { regions, towns, totals } = jsonOf(answerTo(link));
  const inside = towns.filter(({ status }) => status === 'inside');
  expect(totals.regionsInside).toBe(regions.filter(({ status }) => status === 'inside').length);
  expect(totals.regionsPartly).toBe(regions.filter(({ status }) => status === 'partly').length);
  expect(totals.townsInside).toBe(inside.length);
  expect(totals.townsEdge).toBe(towns.filter(({ status }) => status === 'edge').length);
  expect(totals.townPopulationInside).toBe(inside.reduce((sum, row) => sum + row.population, 0));
  const insideKm2 = regions.reduce((sum, row) => sum + row.insideKm2, 0);
  expect(Math.abs(totals.insideKm2 - insideKm2)).toBeLessThan(0.1 * regions.length + 0.1);
});

test.each(EXAMPLES)('the GeoJSON of the example $name is valid by RFC 7946', ({ link }) => {
  const collection = geoJsonOf(answerTo(link));
  expect(collection.type).toBe('FeatureCollection');
  expect(collection.version).toBe(1);
  expect(collection.attribution).toBe(ATLAS.attribution);
  expect(decodeLink(collection.link).issues).toEqual([]);
  expect('crs' in collection).toBe(false);
  for (const { type, geometry } of collection.features) {
    expect(type).toBe('Feature');
    if (geometry.type === 'Point') expectPosition(geometry.coordinates);
    if (geometry.type === 'Polygon') expectPolygon(geometry.coordinates);
    if (geometry.type === 'MultiPolygon') geometry.coordinates.forEach(expectPolygon);
  }
});

test('GeoJSON has a feature per launch point, per ring, per region and town, and one union', () => {
  const answer = answerTo('?v=1&at=50.9077,34.7981&at=49.9935,36.2304,B&range=165,306');
  const collection = geoJsonOf(answer);
  const counts = ['launch', 'ring', 'union', 'region', 'town'].map(
    (kind) => featuresOf(collection, kind).length,
  );
  expect(counts).toEqual([2, 4, 1, answer.reach.regions.length, answer.reach.towns.length]);
  expect(featuresOf(collection, 'launch').map(({ properties }) => properties)).toEqual([
    { kind: 'launch', launch: 0, name: 'Sumy' },
    { kind: 'launch', launch: 1, name: 'B' },
  ]);
  expect(featuresOf(collection, 'ring')[1]?.properties).toEqual({
    kind: 'ring',
    launch: 1,
    rangeKm: 165,
  });
  expect(featuresOf(collection, 'union')[0]?.properties).toEqual({ kind: 'union', rangeKm: 306 });
});

test('towns that are inside lie in the union, and those outside do not', () => {
  const collection = geoJsonOf(answerTo('?v=1&at=50.9077,34.7981&at=49.9935,36.2304'));
  const union = featuresOf(collection, 'union')[0]?.geometry;
  const towns = featuresOf(collection, 'town').filter(
    ({ properties }) => properties.status !== 'edge',
  );
  expect(towns.length).toBeGreaterThan(100);
  for (const { geometry, properties } of towns) {
    if (geometry.type !== 'Point' || union?.type !== 'Polygon') throw new Error('wrong geometry');
    expect(booleanPointInPolygon(geometry, union)).toBe(properties.status === 'inside');
  }
});

test('F55: a label that begins like a formula is no formula in CSV', () => {
  for (const label of ['=1+1', '+1', '-1', '@SUM(A1)', '＝1']) {
    const link = `?v=1&at=50.9077,34.7981,${encodeURIComponent(label)}`;
    expect(parseCsv(renderCsv(answerTo(link)))[1]?.[6]).toBe(`'${label}`);
  }
  const quoted = answerTo(`?v=1&at=50.9077,34.7981,${encodeURIComponent('a "b", c; d')}`);
  expect(parseCsv(renderCsv(quoted))[1]?.[6]).toBe('a "b", c; d');
});

test('F55: with semicolons and decimal commas the CSV says the same, for Excel where commas stand in numbers', () => {
  const answer = answerTo('?v=1&at=50.9077,34.7981,a;b%2Cc&lang=de');
  for (const rows of ['regions', 'towns'] as const) {
    const inCommas = parseCsv(renderCsv(answer, rows));
    const inSemicolons = parseCsv(renderCsv(answer, rows, 'semicolons'), ';');
    const numbers = (cells: readonly string[]) =>
      cells.map((cell) => (/^\d+\.\d+$/.test(cell) ? cell.replace('.', ',') : cell));
    expect(inSemicolons).toEqual(inCommas.map(numbers));
    expect(renderCsv(answer, rows, 'semicolons').startsWith('\ufeffid;name;')).toBe(true);
  }
});

test('an empty map gives a header line, an empty list and no feature', () => {
  const answer = answerTo('?v=1');
  expect(renderCsv(answer)).toBe(
    '\ufeffid,name,status,share,area_km2,inside_km2,nearest_launch,nearest_km,farthest_km\r\n',
  );
  expect(jsonOf(answer)).toMatchObject({ regions: [], towns: [] });
  expect(geoJsonOf(answer).features).toEqual([]);
});

test('the same link gives the same bytes, in every format', () => {
  const link = EXAMPLES[0]?.link ?? '';
  for (const render of [renderJson, renderGeoJson, renderCsv]) {
    expect(render(answerTo(link))).toBe(render(answerTo(link)));
  }
});

test('names follow the language of the link, and every file says whose borders and data these are', () => {
  const document = jsonOf(answerTo('?v=1&at=50.9077,34.7981&lang=uk'));
  expect(document.regions[0]?.name).toBe('Курська область');
  expect(document.notes.join(' ')).toContain('68/262');
  expect(document.data.attribution).toContain('GeoNames');
});

function expectPolygon(lines: GeoJSON.Position[][]): void {
  expect(lines.length).toBeGreaterThan(0);
  lines.forEach((line, index) => {
    line.forEach(expectPosition);
    expect(line.length).toBeGreaterThanOrEqual(4);
    expect(line[0]).toEqual(line[line.length - 1]);
    expect(areaSign(line)).toBe(index === 0 ? 1 : -1);
  });
}

function expectPosition([lng = NaN, lat = NaN, ...rest]: GeoJSON.Position): void {
  // one assertion for many thousands of positions
  const isGood = Math.abs(lng) <= 180 && Math.abs(lat) <= 90 && rest.length === 0;
  if (!isGood) throw new Error(`${lng}, ${lat} is not a position`);
}

function areaSign(line: GeoJSON.Position[]): number {
  const twice = line.slice(1).reduce((sum, [lng = 0, lat = 0], index) => {
    const [previousLng = 0, previousLat = 0] = line[index] ?? [];
    return sum + (lng - previousLng) * (lat + previousLat);
  }, 0);
  return -Math.sign(twice);
}
