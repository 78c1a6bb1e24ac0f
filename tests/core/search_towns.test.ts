import { expect, test } from 'vitest';
import { searchTowns } from '../../src/core/search_towns.ts';
import { ATLAS } from '../examples/examples.ts';

test.each([
  ['Kyiv', 'Kyiv'],
  ['  kyiv', 'Kyiv'],
  ['Київ', 'Kyiv'],
  ['киів', 'Kyiv'],
  ['Киев', 'Kyiv'],
  ['Kiev', 'Kyiv'],
  ['Kharkov', 'Kharkiv'],
  ['харьков', 'Kharkiv'],
  ['Odessa', 'Odesa'],
  ['Lvov', 'Lviv'],
  ['Nikolaev', 'Mykolaiv'],
  ['Nikolayev', 'Mykolaiv'],
  ['Chernigov', 'Chernihiv'],
  ['Dnepr', 'Dnipro'],
  ['Krivoy Rog', 'Kryvyi Rih'],
  ['Zaporozhye', 'Zaporizhzhia'],
  ["Kam'yanets", 'Kamianets-Podilskyi'],
  ['камянець подільський', 'Kamianets-Podilskyi'],
  ['Rih', 'Kryvyi Rih'],
  ['горловка', 'Horlivka'],
  ['Yevpatoriya', 'Yevpatoria'],
])('“%s” finds %s first', (query, name) => {
  expect(searchTowns(query, ATLAS.towns, 5)[0]?.names.en).toBe(name);
});

test('a search gives Ukrainian towns only, at most the limit, larger ones first among equals', () => {
  const found = searchTowns('k', ATLAS.towns, 6);
  expect(found).toHaveLength(6);
  expect(found.every(({ region }) => region.startsWith('UA-'))).toBe(true);
  expect(found[0]?.population).toBeGreaterThan(found[5]?.population ?? 0);
  expect(searchTowns('Volgograd', ATLAS.towns, 5)).toEqual([]);
  expect(searchTowns(' - ', ATLAS.towns, 5)).toEqual([]);
});
