import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distanceKm, type LngLat } from '../../src/core/geodesy.ts';
import {
  launchNames,
  nearestTown,
  parseCoordinates,
  searchTowns,
  ukrainianTowns,
} from '../../src/core/places.ts';
import { EMPTY } from '../../src/core/scenario.ts';
import { ATLAS } from '../examples/examples.ts';

// many runs, perhaps on a busy machine
const LAW_MS = 60_000;

test(
  'the nearest town is the one that measuring all of them gives',
  () => {
    const towns = ukrainianTowns(ATLAS);
    const position = fc.tuple(
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: -90, max: 90, noNaN: true }),
    );
    fc.assert(
      fc.property(position, (at) => {
        const least = Math.min(...towns.map((town) => distanceKm(at, town.at)));
        expect(nearestTown(at, towns)?.km).toBe(least);
      }),
      { numRuns: 30 },
    );
  },
  LAW_MS,
);

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

test('a launch point is called by its label or its nearest town, and repeated names are numbered', () => {
  const sumy: LngLat = [34.7981, 50.9077];
  const launches = [{ at: sumy }, { at: sumy, label: 'Sumy 2' }, { at: sumy }, { at: sumy }];
  const scenario = { ...EMPTY, launches };
  expect(launchNames(scenario, ATLAS, 'en')).toEqual(['Sumy', 'Sumy 2', 'Sumy 3', 'Sumy 4']);
  expect(launchNames(scenario, ATLAS, 'uk')[0]).toBe('Суми');
  expect(launchNames(scenario, ATLAS, 'ru')[0]).toBe('Сумы');
  expect(launchNames(scenario, ATLAS, 'de')[0]).toBe('Sumy');
});

test('numbers are given to the names of fifty equal points without repeating one', () => {
  const launches = Array.from({ length: 50 }, () => ({ at: [34.7981, 50.9077] as const }));
  expect(new Set(launchNames({ ...EMPTY, launches }, ATLAS, 'en')).size).toBe(50);
});

test.each([
  ['50.9077, 34.7981', 34.7981, 50.9077],
  ['50.9077,34.7981', 34.7981, 50.9077],
  ['50.9077 34.7981', 34.7981, 50.9077],
  [' 50.9077;34.7981 ', 34.7981, 50.9077],
  ['50,9077 34,7981', 34.7981, 50.9077],
  ['50,9077; 34,7981', 34.7981, 50.9077],
  ['50,9077, 34,7981', 34.7981, 50.9077],
  ['50.9077° N, 34.7981° E', 34.7981, 50.9077],
  ['N50.9077 E34.7981', 34.7981, 50.9077],
  ['34.7981E 50.9077N', 34.7981, 50.9077],
  ['50, 34', 34, 50],
  ['50 34', 34, 50],
  ['50.5,34', 34, 50.5],
  ['\u221250.5 34.25', 34.25, -50.5],
  ['50.5S 34.25w', -34.25, -50.5],
  ['50.90774999 34.79814', 34.7981, 50.9077],
])('“%s” is read as a position', (text, lng, lat) => {
  expect(parseCoordinates(text)).toEqual({ ok: true, value: [lng, lat] });
});

test.each([
  ['', 'not-a-position'],
  ['Sumy', 'not-a-position'],
  ['50.9077', 'not-a-position'],
  ['50,34', 'not-a-position'],
  ['50,9077', 'not-a-position'],
  ['50,9077,34,7981', 'not-a-position'],
  ['50,9077 34.7981', 'not-a-position'],
  ['50.1 34.2 3', 'not-a-position'],
  ['50.9N 34.8N', 'not-a-position'],
  ['-50S 34E', 'not-a-position'],
  ['34.8E 50.9', 'not-a-position'],
  ['50°54′N 34°48′E', 'not-a-position'],
  ['5e1 34', 'not-a-position'],
  ['50.5 34.5'.padEnd(1e6), 'ok'],
  [' '.repeat(1e6) + 'x', 'not-a-position'],
  ['91 34', 'position-out-of-world'],
  ['50.5, 181', 'position-out-of-world'],
])('“%.20s” is answered with %s', (text, code) => {
  const result = parseCoordinates(text);
  expect(result.ok ? 'ok' : result.issue.code).toBe(code);
});
