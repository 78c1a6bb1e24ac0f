import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCoordinates } from '../../../src/core/coordinates/coordinates.ts';
import { understand } from '../../../src/core/understood.ts';
import { roundPosition } from '../../../src/core/scenario.ts';
import { ATLAS } from '../../examples/examples.ts';
import { ACCEPTED, REFUSED } from './inputs.ts';

function linesOf(table: string): readonly string[] {
  return table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

const accepted = linesOf(ACCEPTED)
  .filter((line) => !line.startsWith('# '))
  .map((line) => {
    const [text = '', position = ''] = line.split(' => ');
    const [lat = NaN, lng = NaN] = position.split(' ').map(Number);
    return [text, lat, lng] as const;
  });

const refused = linesOf(REFUSED).reduce<(readonly [text: string, why: string])[]>((rows, line) => {
  const why = line.startsWith('# ') ? line.slice(2) : (rows.at(-1)?.[1] ?? '');
  return [...rows, [line.startsWith('# ') ? '' : line, why]];
}, []);
const refusals = refused.filter(([text]) => text !== '');

test('the tables hold at least 300 different inputs', () => {
  const inputs = [...accepted, ...refusals].map(([text]) => text);
  expect(new Set(inputs).size).toBeGreaterThan(300);
});

test.each(accepted)('“%s” is %d north, %d east', (text, lat, lng) => {
  const reading = readCoordinates(text);
  expect(reading.ok && reading.value.at[1]).toBeCloseTo(lat, 4);
  expect(reading.ok && reading.value.at[0]).toBeCloseTo(lng, 4);
});

test.each(refusals)('“%s” is refused: %s', (text, why) => {
  expect(readCoordinates(text)).toEqual({ ok: false, issue: why });
});

const position = fc
  .tuple(
    fc.double({ min: -180, max: 180, noNaN: true }),
    fc.double({ min: -90, max: 90, noNaN: true }),
  )
  .map(roundPosition);

/** Ways to write a position that lose nothing. */
const WRITERS: readonly ((lat: number, lng: number) => string)[] = [
  (lat, lng) => `${lat.toFixed(4)}, ${lng.toFixed(4)}`,
  (lat, lng) => `${lat.toFixed(4).replace('.', ',')}; ${lng.toFixed(4).replace('.', ',')}`,
  (lat, lng) => `${Math.abs(lat)}${lat < 0 ? 'S' : 'N'} ${Math.abs(lng)}${lng < 0 ? 'W' : 'E'}`,
  (lat, lng) => `${lng < 0 ? 'W' : 'E'} ${Math.abs(lng)}, ${lat < 0 ? 'S' : 'N'} ${Math.abs(lat)}`,
  (lat, lng) =>
    `${sexagesimal(lat)}${lat < 0 ? 'S' : 'N'} ${sexagesimal(lng)}${lng < 0 ? 'W' : 'E'}`,
  (lat, lng) => `geo:${lat.toFixed(4)},${lng.toFixed(4)}`,
  (lat, lng) => `https://www.openstreetmap.org/#map=7/${lat.toFixed(4)}/${lng.toFixed(4)}`,
  (lat, lng) => `https://yandex.com/maps/?ll=${lng.toFixed(4)}%2C${lat.toFixed(4)}&z=7`,
  (lat, lng) => `https://www.google.com/maps/@${lat.toFixed(4)},${lng.toFixed(4)},7z`,
];

function sexagesimal(degrees: number): string {
  const seconds = Math.round(Math.abs(degrees) * 36000);
  const rest = seconds % 36000;
  return `${(seconds - rest) / 36000}°${Math.floor(rest / 600)}′${((rest % 600) / 10).toFixed(1)}″`;
}

test('every position on the Earth is read back from each way to write it', () => {
  fc.assert(
    fc.property(position, fc.constantFrom(...WRITERS), ([lng, lat], write) => {
      const reading = readCoordinates(write(lat, lng));
      const [readLng = NaN, readLat = NaN] = reading.ok ? reading.value.at : [];
      expect(Math.abs(readLat - lat)).toBeLessThan(1.01e-4);
      expect(Math.abs(readLng - lng)).toBeLessThan(1.01e-4);
    }),
    { numRuns: 2000 },
  );
});

test('whatever is typed, the answer is a position on the Earth or a reason', () => {
  const piece = fc.constantFrom(
    '50',
    '.',
    ',',
    ' ',
    '°',
    "'",
    '"',
    'N',
    'в. д.',
    '-',
    'geo:',
    '?at=',
    '@',
    '%',
  );
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(piece).map((all) => all.join('')),
  );
  fc.assert(
    fc.property(text, (typed) => {
      const reading = readCoordinates(typed);
      if (!reading.ok) return;
      const { at } = reading.value;
      expect(Math.abs(at[0]) <= 180 && Math.abs(at[1]) <= 90).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['50.9077, 34.7981', [50.9077, 34.7981]],
  ['50.9077 N, 34.7981', null],
  ['50.9077, 34.7981 E', null],
  ['34.7981, 50.9077 N', null],
  ['50.9077 N, 34.7981 O', [-34.7981, 50.9077]],
  ['50.9077, 134.7981', null],
])('what “%s” may mean besides is %j', (text, otherwise) => {
  const reading = readCoordinates(text);
  expect(reading.ok && reading.value.otherwise).toEqual(otherwise);
});

test('signs that cannot be seen change nothing', () => {
  expect(readCoordinates('\u200e50.9077\u200b, \ufeff34.7981')).toEqual(
    readCoordinates('50.9077, 34.7981'),
  );
});

test('a short link of OpenStreetMap reads the same with both of its last letters', () => {
  const [tilde, at, http] = [
    'https://osm.org/go/0~a~',
    'https://osm.org/go/0@a@',
    'http://osm.org/go/0~a~',
  ].map(readCoordinates);
  expect(tilde).toMatchObject({ ok: true });
  expect([at, http]).toEqual([tilde, tilde]);
});

test.each([
  ['a POINT(34 50)', 'no-position'],
  ['POINT(34 50) a', 'no-position'],
  ["50°60' N, 34°10' E", 'minutes'],
  ["50°10' N, 34°60' E", 'minutes'],
])('“%s” is refused as %s', (text, issue) => {
  expect(readCoordinates(text)).toEqual({ ok: false, issue });
});

test('what is longer than any link, or than any written position, is none', () => {
  const link = (length: number) =>
    'https://www.google.com/maps/@50.9077,34.7981,7z?'.padEnd(length, 'a');
  expect(readCoordinates(link(4000)).ok).toBe(true);
  expect(readCoordinates(link(4001))).toEqual({ ok: false, issue: 'no-position' });
  const written = (length: number) => `${'50.9'.padEnd(length - 9, '0')}, 34.7981`;
  expect(readCoordinates(written(120)).ok).toBe(true);
  expect(readCoordinates(written(121))).toEqual({ ok: false, issue: 'no-position' });
});

test('long texts are answered without delay', () => {
  for (const text of [
    ' '.repeat(1e6) + 'x',
    '5'.repeat(1e6),
    '50 '.repeat(1e5),
    "50°54'".repeat(600),
  ]) {
    expect(readCoordinates(text)).toEqual({ ok: false, issue: 'no-position' });
  }
  expect(readCoordinates('50.5 34.5'.padEnd(1e6)).ok).toBe(true);
});

test('F33: what is in Ukraine only the other way round is asked about, and never turned by itself', () => {
  expect(understand('50.9077, 34.7981', ATLAS)).toEqual({ kind: 'place', at: [34.7981, 50.9077] });
  expect(understand('34.7981, 50.9077', ATLAS)).toEqual({
    kind: 'doubtful',
    at: [50.9077, 34.7981],
    otherwise: [34.7981, 50.9077],
  });
  expect(understand('34.7981 N, 50.9077 E', ATLAS)).toMatchObject({ kind: 'outside' });
  expect(understand('55.75, 37.62', ATLAS)).toEqual({ kind: 'outside', at: [37.62, 55.75] });
});
