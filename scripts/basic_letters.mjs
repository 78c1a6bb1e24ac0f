// `node scripts/basic_letters.mjs`: cuts the letters and signs that every page shows, and those with accents that go with
// them, out of the Latin files of the typeface, and writes them to src/typeface/. A first answer then waits for half as much.
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import ranges from '../src/typeface/ranges.json' with { type: 'json' };

const FACES = ['400-normal', '600-normal', '400-italic'];
/** What browsers do to these letters; the page asks for nothing else, and digits are of one width without being asked. */
const FEATURES = ['kern', 'liga'];
/** Baselines of other scripts, and how the face differs from those of its family. */
const UNUSED_TABLES = ['BASE', 'STAT'];
const ADDRESS_OF_LICENCE = 14;

const require = createRequire(import.meta.url);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [name, bytes] of await basicLetters()) {
    await writeFile(new URL(`../src/typeface/${name}`, import.meta.url), bytes);
    console.log(`${name}: ${bytes.length} bytes`);
  }
}

/** The font files of src/typeface/, by name. */
export async function basicLetters() {
  /** @type {Map<string, Buffer>} */
  const files = new Map();
  for (const face of FACES) {
    const path = `@fontsource/source-sans-3/files/source-sans-3-latin-${face}.woff2`;
    const whole = await renamed(await readFile(require.resolve(path)));
    const letters = await subsetFont(whole, charactersOf(ranges.basic), {
      targetFormat: 'woff2',
      keepFeatures: FEATURES,
      dropTables: UNUSED_TABLES,
      preserveNameIds: [ADDRESS_OF_LICENCE],
    });
    files.set(`subset-sans-3-basic-${face}.woff2`, letters);
  }
  return files;
}

/**
 * A font under another name of the same length, as its licence reserves the word "Source" for what nobody has changed.
 * @param {Buffer} font
 */
async function renamed(font) {
  const unpacked = await subsetFont(font, undefined, {
    targetFormat: 'sfnt',
    keepAllGlyphs: true,
    preserveNameIds: [ADDRESS_OF_LICENCE],
  });
  const bytes = unpacked
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
 * All characters of some ranges, such as `U+00C7-00CF`.
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
