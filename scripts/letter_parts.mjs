// `node scripts/letter_parts.mjs`: cuts the Latin files of the typeface in two, the letters that every page shows and
// those of some languages, and writes them to typeface/. A page in English then loads half.
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import ranges from '../typeface/ranges.json' with { type: 'json' };

const FACES = ['400-normal', '600-normal', '400-italic'];
/** What browsers do to all text; the page asks for nothing else, and digits are of one width without being asked. */
const FEATURES = ['calt', 'ccmp', 'clig', 'kern', 'liga', 'locl', 'mark', 'mkmk', 'rlig'];
const ADDRESS_OF_LICENCE = 14;

const require = createRequire(import.meta.url);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [name, bytes] of await letterParts()) {
    await writeFile(new URL(`../typeface/${name}`, import.meta.url), bytes);
    console.log(`${name}: ${bytes.length} bytes`);
  }
}

/** The files of typeface/, by name. */
export async function letterParts() {
  /** @type {Map<string, Buffer>} */
  const files = new Map();
  for (const face of FACES) {
    const whole = await renamed(
      require.resolve(`@fontsource/source-sans-3/files/source-sans-3-latin-${face}.woff2`),
    );
    for (const part of /** @type {const} */ (['basic', 'latin'])) {
      const bytes = await subsetFont(whole, charactersOf(ranges[part]), {
        targetFormat: 'woff2',
        keepFeatures: FEATURES,
        preserveNameIds: [ADDRESS_OF_LICENCE],
      });
      files.set(`subset-sans-3-${part}-${face}.woff2`, bytes);
    }
  }
  return files;
}

/**
 * A font under a name of the same length, as the licence reserves the word "Source" for fonts that nobody has changed.
 * @param {string} path
 */
async function renamed(path) {
  const font = await subsetFont(await readFile(path), undefined, {
    targetFormat: 'sfnt',
    keepAllGlyphs: true,
    preserveNameIds: [ADDRESS_OF_LICENCE],
  });
  const bytes = font
    .toString('latin1')
    .replaceAll(utf16('Source Sans'), utf16('Subset Sans'))
    .replaceAll(utf16('SourceSans'), utf16('SubsetSans'));
  return Buffer.from(bytes, 'latin1');
}

/**
 * As a font holds its names: two bytes a letter, the higher one first.
 * @param {string} text
 */
function utf16(text) {
  return Buffer.from(text, 'utf16le').swap16().toString('latin1');
}

/**
 * All characters of some ranges, as `U+00A1-00A6`.
 * @param {readonly string[]} some
 */
function charactersOf(some) {
  return some
    .map((range) => range.slice(2).split('-'))
    .map(([first = '', last = first]) => [Number.parseInt(first, 16), Number.parseInt(last, 16)])
    .flatMap(([first = 0, last = 0]) =>
      Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)),
    )
    .join('');
}
