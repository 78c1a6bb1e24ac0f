import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FIGURES } from '../../src/core/figures.ts';
import { LIMITS, type Scenario, tidyText } from '../../src/core/scenario.ts';
import { decodeLink, encodeLink, isTooLong } from '../../src/permalink/permalink.ts';
import hostile from './hostile.json' with { type: 'json' };
import { scenarios } from './scenarios.ts';

// many runs, perhaps on a busy machine
const LAW_MS = 60_000;

test.each(hostile)(
  'F30: what can be read is read from a link with $what',
  ({ link, reads, issues }) => {
    const read = decodeLink(link);
    expect(encodeLink(read.scenario, read.unknown)).toBe(reads);
    expect(read.issues.map(({ code }) => code)).toEqual(issues);
  },
);

test('the hostile corpus has at least 300 different links', () => {
  expect(new Set(hostile.map(({ link }) => link)).size).toBeGreaterThanOrEqual(300);
});

// prettier-ignore
const pieces = fc.constantFrom(
  '?', '&', '=', ',', '.', '%', '%2', '%D0', '%2525', '#', '+', '-', '\u2212', '9', '1e9', 'NaN', 'v=1',
  'at=', 'at=50,30', 'range=', 'figure=', 'frame=', 'title=', 'lang=uk', '__proto__=1', 'constructor',
  '&amp;', '…', ')', '"', ' ', '\0', '\ud800', 'https://example.org/', 'Infinity', '(', '/',
);
const rubbish = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes)),
  fc.array(pieces, { maxLength: 40 }).map((list) => list.join('')),
);
const mutated = fc
  .tuple(scenarios, fc.nat(), fc.nat(20), fc.oneof(pieces, fc.string({ unit: 'binary' })))
  .map(([scenario, position, removed, inserted]) => {
    const link = encodeLink(scenario);
    const start = position % (link.length + 1);
    return link.slice(0, start) + inserted + link.slice(start + removed);
  });
const anything = fc.oneof(rubbish, mutated);

test(
  'no text makes the reader throw or gives a scenario outside the limits',
  () => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    fc.assert(
      fc.property(anything, (text) => expectSound(decodeLink(text).scenario)),
      { numRuns: 1000 },
    );
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
  },
  LAW_MS,
);

test(
  'what was read once is written and read the same for ever',
  () => {
    fc.assert(
      fc.property(anything, (text) => {
        const first = decodeLink(text);
        const link = encodeLink(first.scenario, first.unknown);
        fc.pre(!isTooLong(link));
        const second = decodeLink(link);
        expect(second.scenario).toEqual(first.scenario);
        expect(encodeLink(second.scenario, second.unknown)).toBe(link);
      }),
      { numRuns: 1000 },
    );
  },
  LAW_MS,
);

function expectSound({ launches, ranges, frame, ...rest }: Scenario): void {
  expect(launches.length).toBeLessThanOrEqual(LIMITS.launches);
  for (const { at, label } of launches) {
    expect(Math.abs(at[0]) <= 180 && Math.abs(at[1]) <= 90).toBe(true);
    expect(Object.is(at[0], -0) || Object.is(at[1], -0)).toBe(false);
    if (label !== undefined) expectTidy(label, LIMITS.labelLength);
  }
  expect(ranges.length >= 1 && ranges.length <= LIMITS.ranges).toBe(true);
  ranges.forEach(({ km, figure }, index) => {
    expect(km >= LIMITS.rangeKm.min && km <= LIMITS.rangeKm.max).toBe(true);
    expect(km > (ranges[index - 1]?.km ?? 0)).toBe(true);
    if (figure !== undefined) expect(Object.hasOwn(FIGURES, figure)).toBe(true);
  });
  if (frame !== 'fit') {
    const [west, south, east, north] = frame;
    expect(west >= -180 && west < east && east <= 180).toBe(true);
    expect(south >= -90 && south < north && north <= 90).toBe(true);
  }
  for (const text of [rest.title, rest.subtitle, rest.note, rest.credit]) {
    if (text !== undefined) expectTidy(text, LIMITS.textLength);
  }
}

function expectTidy(text: string, limit: number): void {
  expect(text).not.toBe('');
  expect(tidyText(text, limit)).toBe(text);
}
