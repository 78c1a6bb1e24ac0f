import { expect, test } from 'vitest';
import { balancedLinesOf, linesOf, textWidthPx, type TypeStyle } from '../../src/graphic/type.ts';

const STYLE: TypeStyle = { face: 'regular', sizePx: 16, leading: 1.2 };

test.each(['Kursk Oblast', 'Курська область', 'Περιφέρεια Κουρσκ', 'Łódź, Österreich'])(
  'the letters of “%s” are all known',
  (text) => {
    const unknown = [...text].filter((letter) => textWidthPx(letter, STYLE) === 0.6 * 16);
    expect(unknown).toEqual([]);
  },
);

test('no line is wider than asked, and no word is lost', () => {
  const text =
    'From 3 launch points, a range of 306 km covers all of Kursk Oblast and parts of 8 others.';
  for (const width of [60, 90, 140, 300]) {
    const lines = linesOf(text, STYLE, width);
    expect(lines.join(' ')).toBe(text);
    expect(Math.max(...lines.map((line) => textWidthPx(line, STYLE)))).toBeLessThanOrEqual(width);
  }
});

test('balancing needs no further line and leaves no short last one', () => {
  const title = 'What lies within 306 km of Sumy, Kharkiv and Chernihiv';
  const lines = balancedLinesOf(title, STYLE, 300);
  expect(lines).toHaveLength(linesOf(title, STYLE, 300).length);
  const widths = lines.map((line) => textWidthPx(line, STYLE));
  expect(Math.min(...widths)).toBeGreaterThan(Math.max(...widths) * 0.6);
});

test('a word that is wider than the line is broken where it must be', () => {
  const lines = linesOf('W'.repeat(100), STYLE, 100);
  expect(lines.join('')).toBe('W'.repeat(100));
  expect(Math.max(...lines.map((line) => textWidthPx(line, STYLE)))).toBeLessThanOrEqual(100);
});
