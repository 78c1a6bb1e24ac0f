import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Atlas, Town } from '../../src/core/atlas.ts';
import type { LngLat } from '../../src/core/geodesy.ts';
import { LANGUAGES } from '../../src/core/languages.ts';
import {
  addNames,
  packGround,
  packMap,
  packMapNames,
  refine,
  unpackMap,
  unpackWholeMap,
} from '../../src/core/packed/map.ts';
import { isNearEnough, isNearGround, packNearGround } from '../../src/core/packed/near_ground.ts';
import {
  packNumbers,
  packSeries,
  unpackNumbers,
  unpackSeries,
} from '../../src/core/packed/numbers.ts';
import {
  packOtherTowns,
  packTownNames,
  packTownRest,
  packTowns,
  unpackTowns,
  withOtherTowns,
  withTownNames,
  withTownRest,
  type TownFile,
} from '../../src/core/packed/towns.ts';
import { parseAtlas, parseMap } from '../../src/core/parse_atlas.ts';
import { isUkrainian, townName } from '../../src/core/places.ts';
import { reachOf } from '../../src/core/reach.ts';
import { ukraineOf } from '../../src/core/reach/land.ts';

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../geodata/${name}`, import.meta.url), 'utf8'));
const map = read('map.json') as Parameters<typeof packNearGround>[0];
const towns = read('towns.json') as TownFile;
/** As a file goes over the wire. */
const sent = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('numbers', () => {
  test('are written as Google’s documentation of the format writes its example', () => {
    expect(packNumbers([3850000, -12020000, 220000, -75000])).toBe('_p~iF~ps|U_ulLnnqC');
  });

  test('come back as they were, alone and in a series', () => {
    const whole = fc.array(fc.integer({ min: -(2 ** 29), max: 2 ** 29 - 1 }));
    fc.assert(
      fc.property(whole, (numbers) => {
        expect(unpackNumbers(packNumbers(numbers))).toEqual(numbers);
        expect(unpackSeries(packSeries(numbers))).toEqual(numbers);
      }),
    );
  });
});

const first = () => ({
  ...parseMap(unpackMap(sent(packMap(map)))),
  towns: unpackTowns(sent(packTowns(towns))),
});
const counted = () => withOtherTowns(first().towns, sent(packOtherTowns(towns)));
const named = () => withTownNames(counted(), sent(packTownNames(towns)));

test('what the page unpacks in the end is the committed atlas, to the last digit and in its order', () => {
  const whole = parseMap(unpackWholeMap(sent(packMap(map)), sent(packGround(map))));
  addNames([...whole.regions, ...whole.countries], sent(packMapNames(map)));
  const all = withTownRest(named(), sent(packTownRest(towns)));
  expect({ ...whole, towns: all }).toEqual(parseAtlas(map, towns));
});

test('what comes first has regions of Russia and the outline of Ukraine to the last digit', () => {
  const whole = parseAtlas(map, towns);
  const russian = ({ regions }: Pick<Atlas, 'regions'>) =>
    regions.filter(({ country }) => country === 'RU').map(({ polygons }) => polygons);
  expect(russian(first())).toEqual(russian(whole));
  const [came, exact] = [first(), whole].map(({ regions }) => ukraineOf(regions).boundary);
  expect([came?.lng, came?.lat]).toEqual([exact?.lng, exact?.lat]);
});

test('regions that came first are in the end those of the atlas, and the same objects', () => {
  const came = first().regions;
  const held = [...came];
  const { regions: exact } = parseMap(unpackWholeMap(sent(packMap(map)), sent(packGround(map))));
  refine(came, exact);
  addNames(came, sent(packMapNames(map)));
  expect(came).toEqual(parseAtlas(map, towns).regions);
  expect(came.every((region, i) => region === held[i])).toBe(true);
});

test('what comes first has borders between regions of Ukraine or Belarus to within a kilometre', () => {
  const came = first().regions;
  const distancesKm = parseAtlas(map, towns).regions.flatMap(({ polygons }, i) => {
    const edges = came[i]!.polygons.flat().flatMap((line) =>
      line.slice(1).map((end, j) => [line[j]!, end] as const),
    );
    return polygons.flat(2).map((at) => Math.min(...edges.map((edge) => distanceKm(at, edge))));
  });
  const furthestKm = distancesKm.reduce((most, km) => Math.max(most, km), 0);
  expect(furthestKm).toBeLessThan(1);
  expect(furthestKm).toBeGreaterThan(0.1);
});

/** From a place to an edge on a plane, which does for some kilometres. */
function distanceKm([lng, lat]: LngLat, [from, to]: readonly [LngLat, LngLat]): number {
  const kmOf = ([x, y]: LngLat) =>
    [(x - lng) * Math.cos((lat * Math.PI) / 180) * 111.2, (y - lat) * 111.2] as const;
  const [[ax, ay], [bx, by]] = [kmOf(from), kmOf(to)];
  const [dx, dy] = [bx - ax, by - ay];
  const along = Math.min(1, Math.max(0, -(ax * dx + ay * dy) / (dx * dx + dy * dy)));
  return Math.hypot(ax + along * dx, ay + along * dy);
}

test('the ground for an article is, where nothing else is in sight, all of the ground to the last digit', () => {
  const [whole, near] = [packGround(map), packNearGround(map)].map((ground) =>
    edgesIn(parseMap(unpackWholeMap(sent(packMap(map)), sent(ground)))),
  );
  expect(whole!.size).toBeGreaterThan(1000);
  expect(near).toEqual(whole);
});

test('it is enough for rings of 306 km around Sumy, not for what lies further or is looked at closely', () => {
  expect(isNearEnough([28, 47, 42, 54])).toBe(true);
  expect(isNearEnough([18, 47, 32, 54])).toBe(false);
  expect(isNearEnough([34.5, 50.7, 35.1, 51.1])).toBe(false);
});

/** All edges of the ground of which a part is in sight where the near ground is enough. */
function edgesIn({ countries, lakes, rivers, borders }: Omit<Atlas, 'towns'>): ReadonlySet<string> {
  const polygons = [...countries.flatMap((country) => country.polygons), ...lakes].flat();
  const lines = [...polygons, ...rivers, ...borders.international, ...borders.coast];
  const edges = lines.flatMap((line) => line.slice(1).map((end, i) => [line[i]!, end] as const));
  return new Set(edges.filter(isInSight).map((edge) => JSON.stringify(edge)));
}

function isInSight([a, b]: readonly [LngLat, LngLat]): boolean {
  return Array.from({ length: 101 }, (_, i) => i / 100).some((t) => {
    const [lng, lat] = [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])];
    return isNearGround([lng, lat, lng, lat]);
  });
}

test('what it unpacks first gives the same shares, and with the places of the other towns the same totals', () => {
  const rings = [0, 1].map((launch) => ({
    center: [34.8 + launch, 50.91] as const,
    radiusKm: 306,
    launch,
  }));
  const asked = [{ rangeKm: 306, rings }];
  const { regions } = reachOf(asked, first());
  const whole = reachOf(asked, parseAtlas(map, towns));
  expect(reachOf(asked, { ...first(), towns: counted() }).totals).toEqual(whole.totals);
  expect(regions.map(({ region, share }) => [region.id, share])).toEqual(
    whole.regions.map(({ region, share }) => [region.id, share]),
  );
});

test('first come all towns of Ukraine, and of the others the centres of regions and those of 100,000 people', () => {
  const isEarly = ({ region, population, rank }: Town) =>
    region.startsWith('UA-') || population >= 100_000 || rank !== 'town';
  const early = parseAtlas(map, towns).towns.filter(isEarly);
  const places = (of: readonly Town[]) => of.map(({ at }) => String(at)).toSorted();
  expect(places(first().towns)).toEqual(places(early));
  const came = first().towns.map(({ populationSource, transcribed }) => [populationSource, transcribed]); // prettier-ignore
  expect(new Set(came.map(String))).toEqual(new Set(['geonames,false']));
});

test.each(['lng', 'lat', 'region', 'population', 'rank'])(
  'a file of towns without the column %s is refused',
  (column) => {
    const { [column]: _without, ...others } = sent(packTowns(towns)) as Record<string, unknown>;
    expect(() => unpackTowns(others)).toThrow('a column is missing');
  },
);

test('all towns that launch points are named after have their names at once, in every language', () => {
  const names = parseAtlas(map, towns).towns.filter(isUkrainian);
  for (const [language, own] of [
    ['en', first().towns],
    ['uk', named()],
    ['ru', named()],
  ] as const) {
    const known = own.filter(isUkrainian).map((town) => townName(town, language));
    expect(known.toSorted()).toEqual(names.map((town) => townName(town, language)).toSorted());
  }
});

test('before their own names have come, a town and a region have their English one', () => {
  const [largest] = first().towns;
  expect(counted()[0]).toEqual(largest);
  expect(largest?.names).toEqual({ en: 'Moscow', uk: 'Moscow', ru: 'Moscow' });
  const [brest] = first().regions;
  expect(LANGUAGES.map((language) => brest?.names[language])).toEqual(
    LANGUAGES.map(() => 'Brest Region'),
  );
});

test('files of another kind or release are refused', () => {
  expect(() => parseAtlas(unpackMap(null), towns)).toThrow('not the committed geodata/map.json');
  expect(() => parseMap(unpackWholeMap(packMap(map), null))).toThrow('not the committed');
  const fewerArcs = { ...map, arcs: map.arcs.slice(1) };
  expect(() => parseMap(unpackWholeMap(packMap(map), packGround(fewerArcs)))).toThrow(
    'not the committed',
  );
  expect(() => addNames(first().regions, { 'RU-KRS': {} })).toThrow('not that of this release');
  expect(() => addNames(first().regions, null)).toThrow('not that of this release');
  expect(() => unpackTowns({ en: 'Moscow' })).toThrow('a column is missing');
  expect(() => unpackTowns(packOtherTowns(towns))).toThrow('a column is missing');
  expect(() => withOtherTowns(first().towns, null)).toThrow('a column is missing');
  expect(() => withTownRest(counted(), null)).toThrow('other towns');
  const fewer = { ...towns, rows: towns.rows.slice(1) };
  expect(() => withTownRest(counted(), packTownRest(fewer))).toThrow('other towns');
  expect(() => withTownNames(counted(), packTownNames(fewer))).toThrow('other towns');
});
