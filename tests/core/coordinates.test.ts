import { expect, test } from 'vitest';
import { parseCoordinates } from '../../src/core/coordinates.ts';

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
