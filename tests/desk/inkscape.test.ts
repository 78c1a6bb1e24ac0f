/** What a graphics desk does with the files: opens them in Inkscape, and looks at the PDF with poppler. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fontFiles } from '../../src/cli/fonts.ts';
import { pdfFileOf } from '../../src/cli/pdf.ts';
import { outlineFonts } from '../../src/cli/fonts.ts';
import { pngOf } from '../../src/cli/png.ts';
import { svgFile } from '../../src/graphic/graphic.ts';
import { linkIn } from '../../src/graphic/link_in_file.ts';
import { withOutlinedText } from '../../src/graphic/outlined_text.ts';
import { drawn } from '../graphic/drawn.ts';
import { type PngPixels, pngPixels } from '../png_pixels.ts';

const FOLDER = mkdtempSync(join(tmpdir(), 'strike-range-desk-'));
const LINK = '?v=1&at=50.9077,34.7981&at=49.9935,36.2304&range=165,306&lang=uk';
const env = { ...process.env, FONTCONFIG_FILE: join(FOLDER, 'fonts.conf') };

beforeAll(() => {
  const folders = fontFiles().map((file) => `<dir>${dirname(file)}</dir>`);
  const cache = `<cachedir>${join(FOLDER, 'cache')}</cachedir>`;
  writeFileSync(env.FONTCONFIG_FILE, `<fontconfig>${folders.join('')}${cache}</fontconfig>`);
});
afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

/** Runs a program; where it is missing, the test fails and says which package brings it. */
function run(program: string, packageName: string, words: readonly string[]): string {
  if (spawnSync(program, ['--version']).error) {
    throw new Error(`${program} is missing; \`apt-get install ${packageName}\` brings it.`);
  }
  return execFileSync(program, words, { env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

/** Mean difference of red, green and blue in squares of 8 × 8 pixels, 0 to 255: blind to edges, not to places. */
function meanDifference(a: PngPixels, b: PngPixels): number {
  expect([b.widthPx, b.heightPx]).toEqual([a.widthPx, a.heightPx]);
  const [one, other] = [a, b].map(squares) as [number[], number[]];
  return one.reduce((sum, value, i) => sum + Math.abs(value - other[i]!), 0) / one.length;
}

function squares({ widthPx, heightPx, channels, data }: PngPixels): number[] {
  const columns = Math.ceil(widthPx / 8);
  const sums = new Array<number>(columns * Math.ceil(heightPx / 8) * 3).fill(0);
  for (let y = 0; y < heightPx; y += 1) {
    for (let x = 0; x < widthPx; x += 1) {
      for (let channel = 0; channel < 3; channel += 1) {
        const square = ((y >> 3) * columns + (x >> 3)) * 3 + channel;
        sums[square]! += data[(y * widthPx + x) * channels + channel]! / 64;
      }
    }
  }
  return sums;
}

test.each(['live', 'outlined'])(
  'Inkscape opens the SVG with %s text and draws what we draw',
  (kind) => {
    const { picture, size } = drawn(LINK);
    const svg = join(FOLDER, `${kind}.svg`);
    const png = join(FOLDER, `${kind}.png`);
    const shown = kind === 'live' ? picture : withOutlinedText(picture, outlineFonts());
    writeFileSync(svg, svgFile(shown));
    const width = String(size.widthPx);
    run('inkscape', 'inkscape', [svg, '-w', width, '-b', '#ffffff', '-y', '1', '-o', png]);
    const ours = pngPixels(pngOf(picture, size, 96));
    const difference = meanDifference(ours, pngPixels(readFileSync(png)));
    console.log(`${kind}: mean difference ${difference.toFixed(3)} of 255`);
    expect(difference).toBeLessThan(1.5);
  },
);

test('saved anew by Inkscape, the SVG keeps its layers by name and opens its scenario again', () => {
  const { picture } = drawn(LINK);
  const svg = join(FOLDER, 'to-save.svg');
  const saved = join(FOLDER, 'saved.svg');
  writeFileSync(svg, svgFile(picture));
  run('inkscape', 'inkscape', [svg, '-o', saved]);
  const text = readFileSync(saved, 'utf8');
  for (const id of ['rings', 'labels', 'borders', 'launches', 'source']) {
    expect(text).toContain(`id="${id}"`);
  }
  expect(linkIn(readFileSync(saved))).toBe(linkIn(Buffer.from(svgFile(picture))));
});

test('poppler draws the PDF as we draw the PNG', async () => {
  const { picture, size } = drawn(LINK);
  const pdf = join(FOLDER, 'graphic.pdf');
  writeFileSync(pdf, await pdfFileOf(picture));
  const scale = ['-scale-to-x', String(size.widthPx), '-scale-to-y', String(size.heightPx)];
  run('pdftoppm', 'poppler-utils', ['-png', '-singlefile', ...scale, pdf, join(FOLDER, 'page')]);
  const ours = pngPixels(pngOf(picture, size, 96));
  const difference = meanDifference(ours, pngPixels(readFileSync(join(FOLDER, 'page.png'))));
  // poppler draws hatching and small text with edges of its own
  console.log(`PDF: mean difference ${difference.toFixed(3)} of 255`);
  expect(difference).toBeLessThan(3);
});
