import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { unzlibSync } from 'fflate';
import { getDocumentProxy, getMeta } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { pdfFileOf } from '../../src/cli/pdf.ts';
import { type Size, SIZES } from '../../src/core/picture_size.ts';
import { reachOf } from '../../src/core/reach.ts';
import { ringSetsOf } from '../../src/core/rings.ts';
import { drawGraphic } from '../../src/graphic/graphic.ts';
import { linkInPdf } from '../../src/graphic/pdf/link.ts';
import { fontNamesIn, pdfOf } from '../../src/graphic/pdf/pdf.ts';
import { el, type Markup } from '../../src/graphic/svg.ts';
import { decodeLink, encodeLink } from '../../src/permalink/permalink.ts';
import { sceneOf } from '../../src/scene/scene.ts';
import { ATLAS } from '../examples/examples.ts';
import { pdfLines, plainSpaces } from './pdf_lines.ts';

const THREE = '?v=1&at=50.9077,34.7981&at=49.9935,36.2304&at=51.4982,31.2893&range=165,306';

function pictureOf(link: string, size: Size = SIZES.social): Markup {
  const { scenario } = decodeLink(link);
  const reach = reachOf(ringSetsOf(scenario, ATLAS), ATLAS);
  const preferences = {
    language: scenario.language ?? 'en',
    units: scenario.units ?? 'km',
    theme: scenario.theme ?? 'light',
  } as const;
  const scene = sceneOf(scenario, reach, ATLAS, preferences);
  return drawGraphic({ scenario, scene, atlas: ATLAS, size, link: encodeLink(scenario) }).picture;
}

const graphicOf = (link: string, size?: Size) => pdfFileOf(pictureOf(link, size));

/** The lines of live text of a picture in drawing order. */
function linesOf({ name, content }: Markup): string[] {
  const isText = name === 'text' || name === 'tspan';
  return content.flatMap((part) =>
    typeof part !== 'string' ? linesOf(part) : isText ? [part] : [],
  );
}

/** The picture that most tests look at. */
const bytesOfThree = memoized(() => graphicOf(THREE));

const latin1 = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes);

/** The objects of a file by their numbers, each checked against where the table at its end says that it stands. */
function objectsOf(bytes: Uint8Array): Map<number, string> {
  const file = latin1(bytes);
  const start = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(file)?.[1]);
  const table = /^xref\n0 (\d+)\n0000000000 65535 f \n((?:\d{10} 00000 n \n)*)trailer/.exec(
    file.slice(start),
  );
  const offsets = [...(table?.[2] ?? '').matchAll(/(\d{10}) 00000 n \n/g)].map(([, at]) =>
    Number(at),
  );
  expect(offsets).toHaveLength(Number(table?.[1]) - 1);
  return new Map(
    offsets.map((at, i) => {
      const object = file.slice(at, file.indexOf('\nendobj\n', at));
      expect(object.startsWith(`${i + 1} 0 obj\n`)).toBe(true);
      return [i + 1, object];
    }),
  );
}

/** What an object of a stream holds, unpacked. */
function streamIn(object: string): string {
  const length = Number(/\/Length (\d+)/.exec(object)?.[1]);
  const start = object.indexOf('\nstream\n') + '\nstream\n'.length;
  expect(object.slice(start + length)).toBe('\nendstream');
  const data = Uint8Array.from(object.slice(start, start + length), (one) => one.charCodeAt(0));
  return latin1(object.includes('/FlateDecode') ? unzlibSync(data) : data);
}

test('the same scenario gives the same bytes, with no date among them', async () => {
  const bytes = await bytesOfThree();
  expect(await graphicOf(THREE)).toEqual(bytes);
  expect(latin1(bytes)).not.toMatch(/Date|\/ID\b/);
});

test('three launch points at the social size stay under 400 kB', async () => {
  expect((await bytesOfThree()).length).toBeLessThan(400_000);
});

test('every object stands where the table of the file says, and every reference leads to one', async () => {
  const objects = objectsOf(await bytesOfThree());
  const bodies = [...objects.values()].map((object) => object.split('\nstream\n')[0] ?? '');
  const wanted = bodies.join('\n').matchAll(/\b(\d+) 0 R\b/g);
  expect([...wanted].filter(([, number]) => !objects.has(Number(number)))).toEqual([]);
});

test('what the page saves and what is restored of it is balanced, and no number has an exponent', async () => {
  const objects = [...objectsOf(await bytesOfThree()).values()];
  const content = objects
    .filter((object) => object.includes('\nstream\n'))
    .map(streamIn)
    .find((stream) => stream.startsWith('/Figure'));
  const count = (pattern: RegExp) => content?.match(pattern)?.length;
  expect(count(/(?<![\w/])q(?!\w)/g)).toBe(count(/(?<![\w/])Q(?!\w)/g));
  expect(count(/\bBDC\b/g)).toBe(count(/\bEMC\b/g));
  expect(count(/\bBT\b/g)).toBe(count(/\bET\b/g));
  expect(content).not.toMatch(/NaN|Infinity|undefined|e[-+]\d/);
});

test.each([
  ['column', 84.93],
  ['columns', 178.06],
  ['social', 317.5],
] as const)(
  'the size %s is %d millimetres wide, and as high as its picture',
  async (size, width) => {
    const picture = pictureOf(THREE, SIZES[size]);
    const pdf = await getDocumentProxy(await pdfFileOf(picture));
    const { view } = await pdf.getPage(1);
    const [, , widthMm, heightMm] = view.map((points) => (points * 25.4) / 72);
    expect(pdf.numPages).toBe(1);
    expect(widthMm).toBeCloseTo(width, 2);
    expect(heightMm).toBeCloseTo((Number(picture.attributes['height']) * 25.4) / 96, 2);
  },
);

test.each(['en', 'uk', 'ru', 'el', 'de', 'fr', 'es', 'pl'])(
  'F53: in the language %s each line of the picture can be copied once, as it is',
  async (language) => {
    const picture = pictureOf(`${THREE}&lang=${language}`);
    const lines = await pdfLines(await pdfFileOf(picture));
    expect(lines.map(({ text }) => text)).toEqual(linesOf(picture).map(plainSpaces));
  },
);

test('a line hangs on its place as in the SVG: at its start, its middle or its end', async () => {
  const at = { x: 400, 'font-size': 20, 'font-weight': 600 };
  const picture = page(
    el('text', { ...at, y: 50 }, 'Sumy'),
    el('text', { ...at, y: 100.5, 'text-anchor': 'middle' }, 'Суми AV'),
    el('text', { ...at, y: 150, 'text-anchor': 'end' }, 'Σούμι'),
  );
  const lines = await pdfLines(await pdfFileOf(picture));
  const [start, middle, end] = lines;
  expect(lines.map(({ baselinePx }) => baselinePx)).toEqual([50, 100.5, 150]);
  expect(start?.xPx).toBeCloseTo(400, 2);
  expect((middle?.xPx ?? 0) + (middle?.widthPx ?? 0) / 2).toBeCloseTo(400, 2);
  expect((end?.xPx ?? 0) + (end?.widthPx ?? 0)).toBeCloseTo(400, 2);
});

test('spans of one line follow one another, spaced as they are asked to be', async () => {
  const picture = page(
    el(
      'text',
      { x: 100, y: 50, 'font-size': 20 },
      'From ',
      el('tspan', { 'font-weight': 600 }, 'Суми'),
    ),
    el('text', { x: 100, y: 90, 'font-size': 20, 'letter-spacing': 3 }, 'RUSSIA'),
    el('text', { x: 100, y: 130, 'font-size': 20 }, 'RUSSIA'),
  );
  const [mixed, spaced, plain] = await pdfLines(await pdfFileOf(picture));
  expect(mixed?.text).toBe('From Суми');
  expect(mixed?.xPx).toBeCloseTo(100, 2);
  expect((spaced?.widthPx ?? 0) - (plain?.widthPx ?? 0)).toBeCloseTo(3 * 5, 1);
});

test('fonts are embedded as the few letters that are used, and no font is left to the reader', async () => {
  const objects = [...objectsOf(await graphicOf(`${THREE}&lang=el`)).values()];
  const fonts = objects.filter((object) => object.includes('/Type /Font '));
  const composite = fonts.filter((font) => font.includes('/Subtype /Type0'));
  expect(composite.length).toBeGreaterThanOrEqual(5);
  expect(fonts).toHaveLength(composite.length * 2);
  const descriptors = objects.filter((object) => object.includes('/FontDescriptor /FontName'));
  expect(descriptors).toHaveLength(composite.length);
  for (const descriptor of descriptors) {
    expect(descriptor).toMatch(/\/FontName \/[A-Z]{6}\+SourceSans3-/);
    expect(descriptor).toMatch(/\/FontFile2 \d+ 0 R/);
  }
  expect(new Set(descriptors.map((one) => /\/([A-Z]{6})\+/.exec(one)?.[1])).size).toBe(
    descriptors.length,
  );
});

test('title, language, description and link stand in the file', async () => {
  const link = `${THREE}&lang=uk&title=%D0%9D%D0%B0%D1%88%20%D0%B7%D0%B0%D0%B3%D0%BE%D0%BB%D0%BE%D0%B2%D0%BE%D0%BA`;
  const bytes = await graphicOf(link);
  const { info } = await getMeta(await getDocumentProxy(bytes.slice()));
  expect(info).toMatchObject({ Title: 'Наш заголовок', Language: 'uk', Subject: linkInPdf(bytes) });
  expect(latin1(bytes)).toMatch(/\/DisplayDocTitle true/);
  expect(latin1(bytes)).toMatch(/\/S \/Figure .*\/Alt <feff/);
  const xmp = new TextDecoder().decode(bytes);
  expect(xmp).toContain('<rdf:li xml:lang="x-default">Наш заголовок</rdf:li>');
  expect(xmp).toContain('<dc:language><rdf:Bag><rdf:li>uk</rdf:li>');
});

test('the named layers of the picture are layers of the file', async () => {
  const pdf = await getDocumentProxy((await bytesOfThree()).slice());
  const config = await pdf.getOptionalContentConfig();
  const names = [...(config as Iterable<[string, { name: string }]>)].map(([, { name }]) => name);
  expect(names).toEqual(expect.arrayContaining(['land', 'borders', 'rings', 'labels', 'title']));
});

describe('a title cannot do harm', () => {
  test.each([
    ['markup', '<script>alert(1)</script><image href="x"/>'],
    ['quotes and entities', `"'&amp;]]><!--`],
    ['the syntax of PDF', ') >> endobj /Subject (?v=1&at=1,2) /OpenAction << /S /JavaScript \\'],
    ['XMP', '</rdf:li><dc:source>?v=1&amp;at=1,2</dc:source>'],
    ['right to left', '\u202eevil\u202c words in Latin letters, and שלום עולם'],
    ['emoji, a joiner and a flag', '🚀 👩\u200d🚒 🇺🇦 fin'],
    ['letters of no font of ours', '中文 ไทย हिन्दी'],
    ['spaces and signs that not every font has', 'a\u202fb\u2007c ≈ 190 → ≤ ½ ⅓ №\u2011x'],
    ['accents that join no letter', 'а\u0301 ą\u0323\u0301 x\u0489'],
    ['500 characters', 'Довга назва WWW '.repeat(32).slice(0, 500)],
  ])('made of %s', async (_, title) => {
    const link = `?v=1&at=50.9077,34.7981&title=${encodeURIComponent(title)}`;
    const picture = pictureOf(link, SIZES.column);
    const bytes = await pdfFileOf(picture);
    const objects = [...objectsOf(bytes).values()].map((one) => one.split('\nstream\n')[0]);
    expect(objects.join('\n')).not.toMatch(/JavaScript|\/S \/URI|\/OpenAction|\/AA\b|\/Launch\b/);
    const { info } = await getMeta(await getDocumentProxy(bytes.slice()));
    expect(info.Title).toBe(decodeLink(link).scenario.title);
    expect(linkInPdf(bytes)).toBe(info.Subject);
    expect(linkInPdf(bytes)).toMatch(/^\?v=1&at=50\.9077/);
    expect(latin1(bytes)).not.toContain('<script');
    // all is there to be copied, but for what has no shape of its own
    const text = (await pdfLines(bytes)).map((line) => line.text).join(' ');
    const letters = (words: string) => words.replace(/[\p{Default_Ignorable_Code_Point}\s]/gu, '');
    const [found, wanted] = [letters(text), letters(linesOf(picture).join(''))];
    // in which order a line of both directions is copied is the reader's own affair
    const isMixed = /\p{Script=Hebrew}/u.test(title);
    if (isMixed) expect([...found].sort()).toEqual([...wanted].sort());
    else expect(found).toBe(wanted);
  });
});

describe('the link of a PDF is found', () => {
  const pdf = (text: string) => new TextEncoder().encode(`%PDF-1.4\n${text}\n%%EOF`);
  test.each([
    ['as letters', '1 0 obj << /Subject (https://example.org/?v=1&at=50,30,A\\(b\\)) >>'],
    ['as digits', '1 0 obj << /Subject <3f763d 31> >>'],
    ['in XMP alone', '<dc:source>?v=1&amp;at=50,30</dc:source>'],
    ['beside another subject', '/Subject (Maps) <dc:source>?v=1</dc:source>'],
  ])('%s', (_, text) => {
    expect(linkInPdf(pdf(text))).toMatch(/\?v=1/);
  });

  test('and brackets in it are those that were written', () => {
    expect(linkInPdf(pdf('/Subject (?v=1&note=\\(a\\\\b\\))'))).toBe('?v=1&note=(a\\b)');
  });

  test.each([
    ['another PDF', pdf('/Subject (Annual report)')],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47])],
    ['an empty file', new Uint8Array()],
    ['half a file', pdf('/Subject (?v=1')],
  ])('not in %s', (_, bytes) => {
    expect(linkInPdf(bytes)).toBeUndefined();
  });
});

test('a font file that was not given is told, and so is what would be drawn otherwise than in the SVG', () => {
  const text = page(el('text', { x: 1, y: 1, 'font-size': 12 }, 'Sumy'));
  expect(fontNamesIn(text)).toEqual(['latin-400-normal']);
  expect(() => pdfOf(text, {})).toThrow('no font');
  expect(() => pdfOf(page(el('ellipse', {})), {})).toThrow('“ellipse”');
  expect(() => pdfOf(page(el('path', { d: 'M0 0A1 1 0 0 0 2 2' })), {})).toThrow('“A”');
  expect(() => pdfOf(page(el('g', { transform: 'scale(2)' })), {})).toThrow('“transform”');
});

test('an unpacked font gives the same letters as a packed one', () => {
  const text = page(el('text', { x: 1, y: 20, 'font-size': 12 }, 'Tokyo AV'));
  const require = createRequire(import.meta.url);
  const bytesOf = (path: string) => new Uint8Array(readFileSync(require.resolve(path)));
  const ttf = bytesOf('@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf');
  const woff = bytesOf('@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff');
  const shown = (font: Uint8Array) =>
    [...objectsOf(pdfOf(text, { 'latin-400-normal': font })).values()]
      .filter((object) => object.includes('\nstream\n'))
      .map(streamIn)
      .find((stream) => stream.startsWith('/Figure'));
  expect(shown(woff)).toBe(shown(ttf));
});

function page(...content: readonly Markup[]): Markup {
  return el('svg', { width: 800, height: 200, lang: 'en' }, el('title', {}, 'A page'), ...content);
}

function memoized<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}
