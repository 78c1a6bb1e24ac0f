import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packMap, unpackMap } from '../../src/core/packed/map.ts';
import {
  packNumbers,
  packSeries,
  unpackNumbers,
  unpackSeries,
} from '../../src/core/packed/numbers.ts';
import {
  packTownNames,
  packTowns,
  unpackTowns,
  withTownNames,
  type TownFile,
} from '../../src/core/packed/towns.ts';
import { parseAtlas } from '../../src/core/parse_atlas.ts';

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../geodata/${name}`, import.meta.url), 'utf8'));
const map = read('map.json') as Parameters<typeof packMap>[0];
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

test('what the page unpacks is the committed atlas, to the last digit and in its order', () => {
  const unpacked = parseAtlas(unpackMap(sent(packMap(map))), unpackTowns(sent(packTowns(towns))));
  expect(withTownNames(unpacked, sent(packTownNames(towns)))).toEqual(parseAtlas(map, towns));
});

test('before the other names have come, a town has its English one in every language', () => {
  const [first] = parseAtlas(map, unpackTowns(sent(packTowns(towns)))).towns;
  expect(first?.names).toEqual({ en: 'Moscow', uk: 'Moscow', ru: 'Moscow' });
});

test('files of another kind or release are refused', () => {
  const atlas = parseAtlas(map, towns);
  expect(() => parseAtlas(unpackMap(null), towns)).toThrow('not the committed geodata/map.json');
  expect(() => unpackTowns({ en: 'Moscow' })).toThrow('a column is missing');
  expect(() => withTownNames(atlas, null)).toThrow('other towns');
  const fewer = { ...towns, rows: towns.rows.slice(1) };
  expect(() => withTownNames(atlas, packTownNames(fewer))).toThrow('other towns');
});
