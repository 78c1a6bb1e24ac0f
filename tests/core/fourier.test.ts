/** Cosine and sine series: against sums that are worked out term by term. */
import { expect, test } from 'vitest';
import {
  cosineSeries,
  cosineSlope,
  cosineSum,
  cosineTable,
  sineSum,
} from '../../src/core/reach/fourier.ts';

const SERIES = Float64Array.of(3, -1.5, 0.75, 0.4, -0.2, 0.125, 0.0625);
const THETAS = Array.from({ length: 25 }, (_, i) => -3.1 + i * 0.26);

function sumOf(term: (c: number, k: number) => number, from = 0): number {
  return [...SERIES].map(term).reduce((sum, value, k) => (k < from ? sum : sum + value), 0);
}

test('a cosine series is the sum of its terms', () => {
  for (const theta of THETAS) {
    const terms = sumOf((c, k) => c * Math.cos(k * theta));
    expect(cosineSum(SERIES, Math.cos(theta))).toBeCloseTo(terms, 12);
  }
});

test('its slope is the sum of the slopes of its terms', () => {
  for (const theta of THETAS) {
    const terms = sumOf((c, k) => -k * c * Math.sin(k * theta));
    expect(cosineSlope(SERIES, Math.cos(theta), Math.sin(theta))).toBeCloseTo(terms, 12);
  }
});

test('a sine series is the sum of its terms, to which its first number adds nothing', () => {
  for (const theta of THETAS) {
    const terms = sumOf((c, k) => c * Math.sin(k * theta), 1);
    expect(sineSum(SERIES, theta)).toBeCloseTo(terms, 12);
  }
});

test.each([1, 2, 6, 7, 24])('a series of %i and more terms is found from its samples', (m) => {
  const series = Float64Array.from({ length: m + 1 }, (_, k) => SERIES[k] ?? 0);
  const samples = Float64Array.from({ length: m + 1 }, (_, i) =>
    cosineSum(series, Math.cos((Math.PI * i) / m)),
  );
  const found = cosineSeries(samples);
  expect(found).toHaveLength(m + 1);
  found.forEach((c, k) => expect(c, `term ${k}`).toBeCloseTo(series[k]!, 12));
});

test('the table of cosines goes once round, and is made once', () => {
  const table = cosineTable(8);
  expect(table).toHaveLength(16);
  expect(table[4]).toBeCloseTo(0, 15);
  expect(table[15]).toBeCloseTo(Math.cos((15 * Math.PI) / 8), 15);
  expect(cosineTable(8)).toBe(table);
});
