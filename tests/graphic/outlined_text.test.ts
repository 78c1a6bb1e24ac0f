import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import { fontFiles, outlineFonts } from '../../src/cli/fonts.ts';
import { svgFile } from '../../src/graphic/graphic.ts';
import { withOutlinedText } from '../../src/graphic/outlined_text.ts';
import { el, type Markup } from '../../src/graphic/svg.ts';
import { EXAMPLES } from '../examples/examples.ts';
import { drawn } from './drawn.ts';

const font = {
  loadSystemFonts: false,
  fontFiles: [...fontFiles()],
  defaultFontFamily: 'Source Sans 3',
};

function differing(a: Markup, b: Markup): number {
  // each look at the pixels is a copy of all of them
  const pixelsOf = (picture: Markup) => new Resvg(svgFile(picture), { font }).render().pixels;
  const [one, other] = [pixelsOf(a), pixelsOf(b)];
  let count = 0;
  for (let i = 0; i < one.length; i += 4) {
    const isOther = [0, 1, 2].some((at) => Math.abs(one[i + at]! - other[i + at]!) > 16);
    if (isOther) count += 1;
  }
  return count / (one.length / 4);
}

function idsOf(svg: string): string[] {
  return [...svg.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id);
}

test.each([...EXAMPLES, { name: 'greek', link: '?v=1&at=50.9077,34.7981&lang=el' }])(
  'in $name no live text is left, and not three pixels in a thousand show it',
  ({ link }) => {
    const { picture } = drawn(link);
    const outlined = withOutlinedText(picture, outlineFonts());
    expect(svgFile(outlined)).not.toMatch(/<t(ext|span)\b/);
    // a shaper kerns no pair of two scripts, which moves the rest of such a line by a fraction of a pixel
    expect(differing(picture, outlined)).toBeLessThan(0.003);
    expect(idsOf(svgFile(outlined))).toEqual(idsOf(svgFile(picture)));
  },
);

test('shapes keep their words, their place in the picture, their halo and their colour', () => {
  const text = el(
    'text',
    { id: 'label-x', x: 10, y: 20, 'text-anchor': 'middle', 'font-size': 12, fill: '#112233' },
    el('tspan', { x: 10, dy: 0 }, 'Київ'),
    el('tspan', { x: 10, dy: 14 }, 'two lines'),
  );
  const { name, attributes } = withOutlinedText(text, outlineFonts());
  expect(name).toBe('path');
  expect(attributes).toMatchObject({
    id: 'label-x',
    fill: '#112233',
    'aria-label': 'Київ two lines',
  });
  expect(attributes).not.toHaveProperty('font-size');
  expect(attributes['d']).toMatch(/^M[-\d.]/);
});

test('a text with a letter that the typeface lacks stays live rather than losing it', () => {
  const text = el('text', { x: 0, y: 20, 'font-size': 12 }, 'Київ 🚀');
  expect(withOutlinedText(text, outlineFonts())).toBe(text);
});

test('letters are kerned and joined as the typeface wants', () => {
  const { regular } = outlineFonts();
  const setting = { sizePx: 100, letterSpacingPx: 0 };
  const width = (words: string) => regular.widthPx(words, setting);
  expect(width('AV')).toBeLessThan(width('A') + width('V'));
  expect(width('То')).toBeLessThan(width('Т') + width('о'));
  expect(width('AV')).toBeCloseTo(regular.widthPx('AV', { sizePx: 50, letterSpacingPx: 0 }) * 2, 6);
});
