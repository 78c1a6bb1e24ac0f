// `node scripts/font_metrics.mjs`: writes how wide the letters of the graphic's typeface are, so that text can be
// measured and set without a browser.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import opentype from 'opentype.js';

const FACES = { regular: '400Regular', semibold: '600SemiBold', italic: '400Regular_Italic' };
// Latin with its supplements, Greek, Cyrillic, punctuation, superscripts, currency, letterlike signs, arrows, operators
/** @type {[first: number, last: number][]} */
const RANGES = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x218, 0x21b],
  [0x370, 0x3ff],
  [0x400, 0x45f],
  [0x490, 0x491],
  [0x1e00, 0x1eff],
  [0x2000, 0x2044],
  [0x2070, 0x209f],
  [0x20a0, 0x20bf],
  [0x2116, 0x2122],
  [0x2190, 0x2193],
  [0x2212, 0x2215],
  [0x2264, 0x2265],
];

const require = createRequire(import.meta.url);
const widths = Object.fromEntries(
  Object.entries(FACES).map(([face, name]) => [face, widthsOf(name)]),
);
const target = new URL('../src/graphic/font_metrics.json', import.meta.url);
writeFileSync(target, `${JSON.stringify(widths, null, 1)}\n`.replace(/\n\s+(\d+|\])/g, '$1'));

/**
 * Widths in thousandths of the type size, by first code point of each range; 0 for a missing letter.
 * @param {string} name
 */
function widthsOf(name) {
  const file = require.resolve(`@expo-google-fonts/source-sans-3/${name}/SourceSans3_${name}.ttf`);
  const font = opentype.parse(new Uint8Array(readFileSync(file)).buffer);
  const perThousand = 1000 / font.unitsPerEm;
  /** @param {number} code */
  const widthOf = (code) => {
    const glyph = font.charToGlyph(String.fromCodePoint(code));
    return glyph.index === 0 ? 0 : Math.round((glyph.advanceWidth ?? 0) * perThousand);
  };
  return Object.fromEntries(
    RANGES.map(([first, last]) => [
      String(first),
      Array.from({ length: last - first + 1 }, (_, i) => widthOf(first + i)),
    ]),
  );
}
