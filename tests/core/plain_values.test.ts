/** Numbers, units, lines and words as they are read and shown. */
import { expect, test } from 'vitest';
import { parseDecimal } from '../../src/core/decimal.ts';
import { distanceKm, type LngLat } from '../../src/core/geodesy.ts';
import { isLanguage, LANGUAGE_NAMES, LANGUAGES } from '../../src/core/languages.ts';
import { linesOf } from '../../src/core/list_lines.ts';
import { EMPTY, EXAMPLE } from '../../src/core/scenario.ts';
import { onSphere, sphereAngle } from '../../src/core/sphere.ts';
import { areaInUnits, inUnits, kmFrom } from '../../src/core/units.ts';

test.each([
  ['306', 306],
  [' 70.5 ', 70.5],
  ['.5', 0.5],
  ['.25', 0.25],
  ['5.', 5],
  ['0.25', 0.25],
  ['+12', 12],
  ['-12', -12],
  ['−12', -12],
  ['–12', -12],
  ['-0', 0],
  ['－３０．５', -30.5],
  ['＋９', 9],
])('“%s” is the number %d', (text, value) => {
  expect(parseDecimal(text)).toBe(value);
});

test.each([
  '',
  '.',
  '-',
  '1e3',
  '0x10',
  '1 2',
  '12a',
  'a12',
  '1−2',
  '--1',
  '1,5',
  '.5a',
  'Infinity',
])('“%s” is no number', (text) => {
  expect(parseDecimal(text)).toBeUndefined();
});

test('a mile is 1.609344 km, and kilometres stay kilometres', () => {
  expect(inUnits(160.9344, 'mi')).toBeCloseTo(100, 12);
  expect(kmFrom(100, 'mi')).toBeCloseTo(160.9344, 12);
  expect(areaInUnits(2.589988110336, 'mi')).toBeCloseTo(1, 12);
  expect([inUnits(7, 'km'), kmFrom(7, 'km'), areaInUnits(7, 'km')]).toEqual([7, 7, 7]);
});

test('each language calls itself by its own name', () => {
  expect(LANGUAGES.map((language) => LANGUAGE_NAMES[language])).toEqual(
    'English Українська Русский Ελληνικά Deutsch Français Español Polski'.split(' '),
  );
  expect([isLanguage('uk'), isLanguage('xx'), isLanguage('')]).toEqual([true, false, false]);
});

test('lines are taken without the marks of a list, and empty ones are none', () => {
  const text =
    '- Sumy\r\n • Kyiv\r1) Kharkiv\n\n  12.  Odesa \n* \u2013 Lviv\n–  Poltava\n-Rivne\n3.5\n123. x';
  expect(linesOf(text)).toEqual([
    ...['Sumy', 'Kyiv', 'Kharkiv', 'Odesa', '– Lviv', 'Poltava', '-Rivne', '3.5', '123. x'],
  ]);
});

test('the map opens with Sumy, Kharkiv and Chernihiv, and 306 km', () => {
  const ranges = [{ km: 306, figure: 'atacms-306-otgr' }];
  expect(EMPTY).toEqual({ launches: [], from: 'points', ranges, frame: 'fit' });
  expect(EXAMPLE).toEqual({
    ...EMPTY,
    launches: [{ at: [34.7981, 50.9077] }, { at: [36.2304, 49.9935] }, { at: [31.2893, 51.4982] }],
  });
});

const PLACES: readonly LngLat[] = [
  [34.7981, 50.9077],
  [36.2304, 49.9935],
  [-70.7, -33.4],
  [0, 0],
  [180, 0],
  [0, 90],
];

test('angles on the sphere are those of the Earth to 1 %, and chords agree with them', () => {
  for (const a of PLACES) {
    for (const b of PLACES) {
      const angle = sphereAngle(a, b);
      const km = distanceKm(a, b);
      expect(Math.abs(angle * 6371 - km)).toBeLessThanOrEqual(km / 100);
      const [p, q] = [onSphere(a), onSphere(b)];
      const chord = Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
      expect(chord).toBeCloseTo(2 * Math.sin(angle / 2), 7);
    }
  }
});
