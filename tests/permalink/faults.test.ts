/** Faults of what is typed, pasted and linked, each by its id in docs/faults.md. */
import { expect, test } from 'vitest';
import { readCoordinates } from '../../src/core/coordinates/coordinates.ts';
import { parseScenario } from '../../src/core/parse_scenario.ts';
import { outlineOf } from '../../src/core/outline.ts';
import { reachOf } from '../../src/core/reach.ts';
import { ringSetsOf } from '../../src/core/rings.ts';
import { EMPTY } from '../../src/core/scenario.ts';
import { understand } from '../../src/core/understood.ts';
import { decodeLink, encodeLink } from '../../src/permalink/permalink.ts';
import { ATLAS } from '../examples/examples.ts';
import { faultsOf } from './sound.ts';

/** The canonical link of what was read of a link, and what was said. */
function readAs(link: string): readonly [string, readonly string[]] {
  const read = decodeLink(link);
  expect(faultsOf(read)).toEqual([]);
  return [encodeLink(read.scenario, read.unknown), read.issues.map(({ code }) => code)];
}

test.each([
  ['?v=1&at=50.9077,34.7981,%E0%A4%A', '?v=1&at=50.9077,34.7981', ['link-cut']],
  ['?v=1&title=%ED%A0%80', '?v=1', ['link-cut']],
  ['?v=1&title=\ud800', '?v=1', []],
  ['?v=1&title=a%ud800b', '?v=1&title=a%25ud800b', []],
  ['?v=1&title=100%', '?v=1&title=100', ['link-cut']],
])('F31: the percent signs and half characters of %j throw nothing', (link, reads, issues) => {
  expect(readAs(link)).toEqual([reads, issues]);
});

test.each([
  ['range=NaN', '', ['not-a-range']],
  ['range=Infinity', '', ['not-a-range']],
  ['range=1e308', '', ['not-a-range']],
  ['range=0x64', '', ['not-a-range']],
  ['range=-0', '', ['range-out-of-limits']],
  ['range=３０６', '&range=306', []],
  ['at=1e400,34', '', ['not-a-position']],
  ['at=0x32,0x22', '', ['not-a-position']],
  ['at=-0,-0', '&at=0,0', []],
  ['at=５０．９,３４．８', '&at=50.9,34.8', []],
])('F32: “%s” is a plain number or none', (part, reads, issues) => {
  expect(readAs(`?v=1&${part}`)).toEqual([`?v=1${reads}`, issues]);
});

test('F33: places beyond the Earth are refused, and swapped ones are asked about where they would be typed', () => {
  expect(readAs('?v=1&at=91,30')).toEqual(['?v=1', ['position-out-of-world']]);
  expect(readAs('?v=1&at=50,540')).toEqual(['?v=1', ['position-out-of-world']]);
  expect(understand('34.7981, 50.9077', ATLAS)).toMatchObject({
    kind: 'doubtful',
    at: [50.9077, 34.7981],
    otherwise: [34.7981, 50.9077],
  });
});

test.each(['50,45 30,52', '50.45, 30.52', '50,45; 30,52', '50.45 30.52'])(
  'F34: “%s” is decimal degrees, latitude first, and never minutes',
  (text) => {
    const reading = readCoordinates(text);
    expect(reading.ok && reading.value.at).toEqual([30.52, 50.45]);
  },
);

test.each(['36U', '36U UA 12345 67890', '36UUB2371588912', '37UDQ', '   ', ''])(
  'F35: the grid reference “%s” is refused by name, and throws nothing',
  (text) => {
    expect(readCoordinates(text)).toEqual({ ok: false, issue: 'no-position' });
  },
);

test('F36: names of the prototype and repeated keys are texts like others, and change nothing', () => {
  const before = Object.getOwnPropertyNames(Object.prototype).join();
  const link = '?v=1&__proto__=a&constructor=b&range=200&range=300&__proto__[x]=c&at=50.9,34.8';
  expect(readAs(link)[0]).toContain('&__proto__=a&constructor=b');
  expect(readAs(link)[1]).toContain('repeated-key');
  const json =
    '{"launches": [], "__proto__": {"fired": 1}, "constructor": {"prototype": {"fired": 1}}}';
  parseScenario(JSON.parse(json));
  expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(before);
  expect('fired' in {}).toBe(false);
});

test('F39: two launch points at one place reach what one does', () => {
  const launches = [{ at: [34.7981, 50.9077] as const }];
  const reachFor = (all: typeof launches) =>
    reachOf(ringSetsOf({ ...EMPTY, launches: all }, ATLAS), ATLAS);
  const [one, two] = [reachFor(launches), reachFor([...launches, ...launches])];
  expect(two.regions.map(({ share }) => share)).toEqual(one.regions.map(({ share }) => share));
});

test('F39: a ring across the antimeridian has no number that is none', () => {
  const points = outlineOf({ center: [179.9, 60], radiusKm: 500, launch: 0 }, 100);
  expect(points.flat().every(Number.isFinite)).toBe(true);
});

test.each(['0', '-300', '40000', '9.9', '500.1'])(
  'F40: a range of %s km is left out, and the limits are named',
  (km) => {
    const { scenario, issues } = decodeLink(`?v=1&at=50.9,34.8&range=${km}`);
    expect(scenario.ranges).toEqual(EMPTY.ranges);
    expect(issues).toEqual([{ code: 'range-out-of-limits', text: km, minKm: 10, maxKm: 500 }]);
  },
);
