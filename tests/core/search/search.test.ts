import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editsBetween } from '../../../src/core/search/edits.ts';
import { matchedPart } from '../../../src/core/search/matched_part.ts';
import { FOREIGN_NAMES, FORMER_NAMES, REGION_NAMES } from '../../../src/core/search/other_names.ts';
import { gatherSome, placeNamesOf } from '../../../src/core/search/place_names.ts';
import { searchPlaces, townsNamed, type Hit } from '../../../src/core/search/search.ts';
import { ATLAS } from '../../examples/examples.ts';
import { QUERIES } from './queries.ts';

function first(query: string): Hit | undefined {
  return searchPlaces(query, ATLAS, 5)[0];
}

function called(hit: Hit | undefined): string | undefined {
  return hit?.place.kind === 'town' ? hit.place.town.names.en : hit?.place.region.id;
}

test('the table holds at least 150 different queries', () => {
  expect(new Set(QUERIES.map(([query]) => query)).size).toBeGreaterThan(150);
});

test.each(QUERIES)('“%s” finds %s first', (query, name) => {
  expect(called(first(query))).toBe(name);
});

test('the larger of two towns of one name comes first, and both are found', () => {
  const found = searchPlaces('Mykolaiv', ATLAS, 2).map(({ place }) => place);
  expect(found.map((place) => place.kind === 'town' && place.town.region)).toEqual([
    'UA-48',
    'UA-46',
  ]);
});

test('each place is listed once, at most the limit, and nothing is found for nothing', () => {
  const found = searchPlaces('k', ATLAS, 6);
  expect(new Set(found.map(({ place }) => place)).size).toBe(6);
  for (const query of ['', '   ', ' - ', '’', 'qqqq', 'x'.repeat(1e5)]) {
    expect(searchPlaces(query, ATLAS, 5)).toEqual([]);
  }
});

test('names that are gathered little by little are those gathered at once, also where a search comes between', () => {
  const [alone, between] = [
    { ...ATLAS, towns: [...ATLAS.towns] },
    { ...ATLAS, towns: [...ATLAS.towns] },
  ];
  let parts = 1;
  while (!gatherSome(alone)) parts += 1;
  expect(parts).toBeGreaterThan(10);
  expect(placeNamesOf(alone)).toEqual(placeNamesOf(ATLAS));
  expect([gatherSome(between), gatherSome(between)]).toEqual([false, false]);
  expect(searchPlaces('k', between, 9)).toEqual(searchPlaces('k', ATLAS, 9));
  expect(gatherSome(between)).toBe(true);
});

test('a name that was changed says so, and a name that is only alike is no match', () => {
  expect(first('Artemivsk')).toMatchObject({ isFormer: true, fit: 'name', name: 'Artemivsk' });
  expect(first('Bakhmut')).toMatchObject({ isFormer: false, fit: 'name' });
  expect(first('Bakh')).toMatchObject({ fit: 'part' });
  expect(first('Bakmut')).toMatchObject({ fit: 'similar' });
  expect(searchPlaces('Sum', ATLAS, 9).every(({ fit }) => fit !== 'similar')).toBe(true);
});

test('towns named are towns of Ukraine with just this name, present ones first', () => {
  expect(townsNamed('Kursk', ATLAS)).toEqual([]);
  expect(townsNamed('Khar', ATLAS)).toEqual([]);
  expect(townsNamed('Pervomaisk', ATLAS)[0]?.id).toBe(697593);
  expect(townsNamed('харків', ATLAS)[0]?.names.en).toBe('Kharkiv');
});

test('every town and region that has other names is in the atlas', () => {
  const towns = new Set(ATLAS.towns.map(({ id }) => String(id)));
  const regions = new Set(ATLAS.regions.map(({ id }) => id));
  const ids = [...Object.keys(FORMER_NAMES), ...Object.keys(FOREIGN_NAMES)];
  expect(ids.filter((id) => !towns.has(id))).toEqual([]);
  expect(Object.keys(REGION_NAMES).filter((id) => !regions.has(id))).toEqual([]);
});

test('every town is found by each of its names', () => {
  const sample = ATLAS.towns.filter((_, index) => index % 37 === 0);
  for (const town of sample) {
    for (const name of Object.values(town.names)) {
      const found = searchPlaces(name, ATLAS, 60);
      expect(found.some(({ place }) => place.kind === 'town' && place.town === town)).toBe(true);
    }
  }
});

test.each([
  ['kharkiv', 'kharkiv', 0],
  ['kharkv', 'kharkiv', 1],
  ['khrakiv', 'kharkiv', 1],
  ['kharkif', 'kharkiv', 1],
  ['kkharkiv', 'kharkiv', 1],
  ['', 'abc', 3],
])('from %s to %s it is %i edits', (query, name, edits) => {
  expect(editsBetween(query, name, 9)?.whole).toBe(edits);
});

test('edits are the same in both directions, and give up only above the limit', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
  fc.assert(
    fc.property(word, word, fc.nat(4), (a, b, limit) => {
      const whole = editsBetween(a, b, 99)?.whole;
      expect(whole).toBe(editsBetween(b, a, 99)?.whole);
      if (whole !== undefined && whole <= limit)
        expect(editsBetween(a, b, limit)?.whole).toBe(whole);
    }),
  );
});

test.each([
  ['Kharkiv', 'khar', 'Khar'],
  ['Кам’янець-Подільський', 'камянець под', 'Кам’янець-Под'],
  ['Kryvyi Rih', 'rih', 'Rih'],
  ['Київ', 'киi', null],
  ['Орёл', 'орел', 'Орёл'],
  ['Kharkiv', 'x', null],
  ['Kharkiv', '', null],
])('in %s the query %s stands at %s', (name, query, part) => {
  const found = matchedPart(name, query);
  expect(found && name.slice(...found)).toBe(part);
});
