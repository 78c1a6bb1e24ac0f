import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import subsetFont from 'subset-font';
import { expect, test } from 'vitest';
import { basicLetters } from '../../scripts/basic_letters.mjs';
import { SCRIPTS } from '../../src/map/typeface.ts';
import ranges from '../../src/typeface/ranges.json' with { type: 'json' };

const FOLDER = 'src/typeface';
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith('.woff2'));
const UTF16 = new TextDecoder('utf-16be');

/** What a font file says of itself, each letter two bytes. */
async function wordsIn(file: string): Promise<string> {
  const font = await subsetFont(readFileSync(`${FOLDER}/${file}`), undefined, {
    ...{ keepAllGlyphs: true, targetFormat: 'sfnt', preserveNameIds: [14] },
  });
  return UTF16.decode(font) + UTF16.decode(font.subarray(1));
}

/** Whether some ranges, such as `U+00A1-00A6`, have a character. */
function has(some: readonly string[], code: number): boolean {
  return some.some((range) => {
    const [first = '', last = first] = range.slice(2).split('-');
    return Number.parseInt(first, 16) <= code && code <= Number.parseInt(last, 16);
  });
}

test('the files in src/typeface/ are those that are cut out of the package in its present version', async () => {
  const made = await basicLetters();
  expect(FILES).toEqual([...made.keys()].sort());
  for (const [name, bytes] of made) {
    expect(bytes.equals(readFileSync(`${FOLDER}/${name}`)), name).toBe(true);
  }
});

test('they bear no name that their licence reserves, and go on naming whose they are', async () => {
  for (const file of FILES) {
    const words = await wordsIn(file);
    expect(words).toContain('Subset Sans 3');
    expect(words).not.toMatch(/Source ?Sans/);
    expect(words).toContain('Adobe (http://www.adobe.com/), with Reserved Font Name ‘Source’');
    expect(words).toContain('http://scripts.sil.org/OFL');
  }
});

test('no character is in the files of two scripts, and none of Latin has been lost', () => {
  const scripts = Object.values(ranges);
  for (let code = 0; code < 0x3000; code++) {
    const count = scripts.filter((some) => has(some, code)).length;
    expect(count, code.toString(16)).toBeLessThanOrEqual(1);
    if (code <= 0xff || (code >= 0x2000 && code <= 0x206f)) expect(count).toBe(1);
  }
});

test('the page, the live map and a PNG take the same files for the same characters', () => {
  const css = readFileSync('src/app/fonts.css', 'utf8').replaceAll(/\s+/g, ' ');
  const faces = [...css.matchAll(/url\('([^']*)'\)[^}]*unicode-range: ([^;]*);/g)];
  const ofPage = faces.map(([, file = '', range = '']) => [basename(file), range.split(', ')]);
  const ofMap = SCRIPTS.flatMap(({ range, regular, semibold, italic }) =>
    [regular, semibold, italic].map((file) => [basename(file), range]),
  );
  expect(ofPage.sort()).toEqual(ofMap.sort());
});

test.each(['en', 'uk', 'ru', 'el', 'de', 'fr', 'es', 'pl'])(
  'a page in %s needs the file with the rest of Latin for none of its own words',
  (language) => {
    const folder = `src/scene/words/${language}`;
    const text = readdirSync(folder).map((name) => readFileSync(`${folder}/${name}`, 'utf8'));
    const rest = [...text.join('')].filter((letter) => has(ranges.latin, letter.charCodeAt(0)));
    expect(rest).toEqual([]);
  },
);
