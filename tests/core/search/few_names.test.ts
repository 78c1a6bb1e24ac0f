/** Which place a query means and which comes first, on a handful of towns. */
import { describe, expect, test } from 'vitest';
import type { Town } from '../../../src/core/atlas.ts';
import { editsBetween } from '../../../src/core/search/edits.ts';
import { matchedPart } from '../../../src/core/search/matched_part.ts';
import { searchPlaces, townsNamed } from '../../../src/core/search/search.ts';
import { BAKHMUT, BELGOROD, EDGE, namedTown, REGIONS, SUMY } from '../few_places.ts';

let count = 100;
function town(name: string, region: string, population: number, uk = '', ru = ''): Town {
  count += 1;
  return namedTown(count, [name, uk, ru], region, population);
}

const atlasOf = (...towns: Town[]) => ({ towns, regions: REGIONS });
const GROUND = atlasOf(SUMY, BELGOROD, BAKHMUT, EDGE);

/** What is found, best first, by its English name. */
function found(query: string, atlas = GROUND, limit = 9): (string | undefined)[] {
  return searchPlaces(query, atlas, limit).map(({ place }) =>
    place.kind === 'town' ? place.town.names.en : place.region.names.en,
  );
}

describe('what comes first', () => {
  test('is the whole name, then beginnings of names, of words, and the rest, however small', () => {
    const atlas = atlasOf(
      town('Karihka', 'UA-59', 9000),
      town('Kryvyi Rih', 'UA-59', 900),
      town('Rihivka', 'UA-59', 90),
      town('Rih', 'UA-59', 9),
    );
    expect(found('rih', atlas)).toEqual(['Rih', 'Rihivka', 'Kryvyi Rih', 'Karihka']);
    expect(searchPlaces('rih', atlas, 9).map(({ fit }) => fit)).toEqual([
      'name',
      'part',
      'part',
      'part',
    ]);
    expect(found('rih', atlas, 2)).toEqual(['Rih', 'Rihivka']);
    // a word of it begins so, though it stands earlier within another
    const twice = atlasOf(town('Karihka', 'UA-59', 9000), town('Arih Rihove', 'UA-59', 9));
    expect(found('rih', twice)).toEqual(['Arih Rihove', 'Karihka']);
  });

  test('is the larger of two alike, and one of Ukraine before one with ten times as many people', () => {
    const size = (query: string, atlas: ReturnType<typeof atlasOf>) =>
      searchPlaces(query, atlas, 9).map(
        ({ place }) => place.kind === 'town' && place.town.population,
      );
    const nova = (region: string, population: number) => town('Nova', region, population);
    expect(size('nova', atlasOf(nova('UA-59', 5), nova('UA-63', 7)))).toEqual([7, 5]);
    expect(size('nova', atlasOf(nova('RU-BEL', 99), nova('UA-63', 10)))).toEqual([10, 99]);
    expect(size('nova', atlasOf(nova('UA-63', 10), nova('RU-BEL', 101)))).toEqual([101, 10]);
  });

  test('is a region among towns as one with 300,000 people would be', () => {
    const sumyOblast = (population: number) =>
      found('Sumy O', atlasOf(town('Sumy Ost', 'RU-BEL', population)));
    expect(sumyOblast(299_999)).toEqual(['Sumy Oblast', 'Sumy Ost']);
    expect(sumyOblast(300_001)).toEqual(['Sumy Ost', 'Sumy Oblast']);
  });
});

describe('what is found', () => {
  test('are regions of Ukraine and Russia but those that are a city', () => {
    expect(found('oblast')).toEqual(['Sumy Oblast', 'Kharkiv Oblast', 'Belgorod Oblast']);
    expect(found('Kyiv')).not.toContain('Kyiv');
    expect(found('Homel')).toEqual([]);
    expect(found('Сумщина')).toEqual(['Sumy Oblast']);
    expect(found('Kharkov Oblast')).toEqual(['Kharkiv Oblast']);
  });

  test('are towns by their names in three languages, in Latin as Russian is written, and abroad', () => {
    for (const query of ['SUMY', ' sumy ', 'Суми', 'сумы', 'Sumi', 'Soumy', 'Σούμι'])
      expect(searchPlaces(query, GROUND, 1)[0]).toMatchObject({
        place: { town: SUMY },
        fit: 'name',
        isFormer: false,
      });
    const atlas = atlasOf(town('Osen', 'UA-59', 1, 'Єсень', 'Есень'));
    for (const query of ['esen', 'yesen'])
      expect(searchPlaces(query, atlas, 1)[0]?.fit).toBe('name');
  });

  test('are towns by the names they had, which are called former', () => {
    for (const query of ['Artemivsk', 'Артемівськ', 'Артёмовск', 'artemovsk'])
      expect(searchPlaces(query, GROUND, 1)[0]).toMatchObject({
        place: { town: BAKHMUT },
        fit: 'name',
        isFormer: true,
      });
  });

  test('is nothing for nothing, for too much, or for a name that is not known yet', () => {
    const unnamed = atlasOf(town('Abc', 'UA-59', 1));
    for (const query of ['', ' ', '-', 'x'.repeat(61)]) expect(found(query, unnamed)).toEqual([]);
    const long = 'ab'.repeat(30);
    expect(found(long, atlasOf(town(long, 'UA-59', 1)))).toEqual([long]);
    expect(found(`${long}a`, atlasOf(town(`${long}a`, 'UA-59', 1)))).toEqual([]);
  });

  test('is each place once, by the name that fits best', () => {
    const [hit, ...others] = searchPlaces('Bakhmut', GROUND, 9);
    expect([hit?.name, others]).toEqual(['Bakhmut', []]);
    expect(searchPlaces('Бахм', GROUND, 9).map(({ name }) => name)).toEqual(['Бахмут']);
  });
});

describe('what is only like the query', () => {
  test.each([
    // up to three letters none may be wrong, up to six one, up to ten two, else three
    ['Smy', []],
    ['Sumx', ['Sumy', 'Sumy Oblast']],
    ['Sxmx', []],
    ['Bakhmx', ['Bakhmut']],
    ['Bakhxt', []],
    ['Baxhmxt', ['Bakhmut']],
    ['Baxxmxt', []],
    ['Kharkivxoblx', ['Kharkiv Oblast']],
    ['Kxarxiv Obxast', ['Kharkiv Oblast']],
    ['Kxaxxiv Obxast', []],
  ])('“%s” finds %j', (query, names) => {
    expect(found(query)).toEqual(names);
    expect(searchPlaces(query, GROUND, 9).every(({ fit }) => fit === 'similar')).toBe(true);
  });

  test('is left out where the query stands in any name', () => {
    const atlas = atlasOf(town('Kaluga', 'RU-BEL', 9), town('Kalyga', 'RU-BEL', 99));
    expect(found('kaluga', atlas)).toEqual(['Kaluga']);
  });

  test('comes by how many letters are wrong, whole names before beginnings, then by size', () => {
    const atlas = atlasOf(
      town('Kalugaville', 'RU-BEL', 9_000),
      town('Kalugo', 'RU-BEL', 8),
      town('Kaluge', 'RU-BEL', 80),
    );
    expect(found('kalugx', atlas)).toEqual(['Kaluge', 'Kalugo', 'Kalugaville']);
    const longer = atlasOf(town('Vorobravo', 'RU-BEL', 9_000), town('Voronezhville', 'RU-BEL', 9));
    expect(found('voronexh', longer)).toEqual(['Voronezhville']);
    // one wrong in the beginning comes before two in the whole
    const both = atlasOf(town('Voronegg', 'RU-BEL', 9_000), town('Voronezhville', 'RU-BEL', 9));
    expect(found('voronexh', both)).toEqual(['Voronezhville', 'Voronegg']);
  });
});

test('towns of a name are those of Ukraine, present names before former ones, larger before smaller', () => {
  const [small, large, russian] = [
    town('Artemivsk', 'UA-59', 7),
    town('Artemivsk', 'UA-63', 70),
    town('Artemivsk', 'RU-BEL', 9_000),
  ];
  expect(townsNamed('artemivsk', atlasOf(BAKHMUT, small, russian, large))).toEqual([
    large,
    small,
    BAKHMUT,
  ]);
  expect(townsNamed('Artemivs', atlasOf(BAKHMUT, small))).toEqual([]);
  expect(townsNamed('Artemivsx', atlasOf(BAKHMUT, small))).toEqual([]);
});

describe('edits', () => {
  test.each([
    ['abc', 'abc', 0, 0],
    ['abc', 'abcdef', 3, 0],
    ['abx', 'abcdef', 4, 1],
    ['', 'abc', 3, 0],
    ['abc', '', 3, 3],
    ['ab', 'ba', 1, 1],
    ['abcd', 'badc', 2, 2],
    ['ca', 'abc', 3, 1],
    ['xabc', 'abc', 1, 1],
    ['abc', 'xabc', 1, 1],
    ['axc', 'abc', 1, 1],
  ])(
    'from “%s” to “%s” are %d, and %d to its nearest beginning',
    (query, name, whole, beginning) => {
      expect(editsBetween(query, name, 9)).toEqual({ whole, beginning });
    },
  );

  test('above a limit are not counted, at it they are', () => {
    expect(editsBetween('abcdef', 'uvwxyz', 6)).toEqual({ whole: 6, beginning: 6 });
    expect(editsBetween('abcdef', 'uvwxyz', 5)).toBeUndefined();
  });

  test('are counted in the first 100 letters of a name', () => {
    const name = 'ab'.repeat(49);
    expect(editsBetween(name, `${name}cd`, 9)?.whole).toBe(2);
    expect(editsBetween(name, `${name}cdefgh`, 9)?.whole).toBe(2);
  });

  test('do not depend on what was compared before', () => {
    editsBetween('zzzzzz', 'yyyyyyyyy', 9);
    expect(editsBetween('ab', 'ba', 9)).toEqual({ whole: 1, beginning: 1 });
  });
});

test.each([
  ['Nova Kakhovka', 'kak', 'Kak'],
  ['Nova Kakhovka', 'ova k', 'ova K'],
  ['Ivano-Frankivsk', 'frank', 'Frank'],
  ['Ivano-Frankivsk', 'ivano f', 'Ivano-F'],
  ['Кам’янка', 'амян', 'ам’ян'],
  ['Straße', 'strass', 'Straß'],
  ['Kyiv', 'kyivv', null],
  ['Kyiv', '-', null],
])('in %s the part that is “%s” is %s', (name, query, part) => {
  const at = matchedPart(name, query);
  expect(at && name.slice(...at)).toBe(part);
});
