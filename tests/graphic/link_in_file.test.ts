import { describe, expect, test } from 'vitest';
import { pdfFileOf } from '../../src/cli/pdf.ts';
import { pngOf } from '../../src/cli/png.ts';
import { svgFile } from '../../src/graphic/graphic.ts';
import { linkIn } from '../../src/graphic/link_in_file.ts';
import { pngFile, textChunk } from '../../src/graphic/png_chunks.ts';
import { decodeLink } from '../../src/permalink/permalink.ts';
import { EXAMPLES } from '../examples/examples.ts';
import { drawn } from './drawn.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe.each(EXAMPLES)('the graphic of $name', ({ link }) => {
  test('opens the same scenario from its SVG, PNG and PDF', async () => {
    const { picture } = drawn(link);
    const files = [
      bytes(svgFile(picture)),
      pngOf(picture, { widthPx: 120, heightPx: 68 }, 96),
      await pdfFileOf(picture),
    ];
    const { scenario } = decodeLink(link);
    for (const file of files) {
      const found = linkIn(file);
      expect(decodeLink(found ?? '').issues).toEqual([]);
      expect(decodeLink(found ?? '').scenario).toMatchObject(scenario);
    }
  });
});

test.each([
  [
    'as Inkscape saves it',
    '<metadata\n id="metadata9">?v=1&amp;at=50,34\n<rdf:RDF><cc:Work/></rdf:RDF></metadata>',
  ],
  ['with a prefix', '<svg:metadata>?v=1&#38;at=50,34</svg:metadata>'],
  ['as CDATA would stand', '<metadata><x a="1"/>https://example.org/?v=1&amp;at=50,34</metadata>'],
])('a link is found in metadata %s', (_, metadata) => {
  expect(linkIn(bytes(`<?xml version="1.0"?><svg xmlns="x">${metadata}</svg>`))).toMatch(
    /\?v=1&at=50,34$/,
  );
});

test.each([
  ['nothing', ''],
  ['text', 'hello ?v=1&at=50,34'],
  ['another SVG', '<svg><metadata>made by hand</metadata></svg>'],
  ['a link outside of the metadata', '<svg><a href="?v=1&amp;at=50,34"/></svg>'],
  ['metadata without an end', '<svg><metadata>?v=1&amp;at=50,34'],
  ['a PDF without a link', '%PDF-1.7\n1 0 obj << /Subject (nothing) >> endobj'],
])('%s has no link', (_, text) => {
  expect(linkIn(bytes(text))).toBeUndefined();
});

test('another PNG has no link', () => {
  expect(
    linkIn(pngFile([textChunk('Title', 'x'), textChunk('Link', 'https://x')])),
  ).toBeUndefined();
});

test.each([
  ['<metadata', '<svg>' + '<metadata '.repeat(400_000)],
  ['<metadata>', '<svg>' + '<metadata>'.repeat(400_000)],
  ['open tags', `<svg><metadata>${'<'.repeat(4_000_000)}`],
  [
    'entities',
    `<!DOCTYPE svg [<!ENTITY a "${'&b;'.repeat(9)}">]><svg><metadata>${'&a;'.repeat(1_000_000)}</metadata>`,
  ],
  ['one endless word', `<svg><metadata>${'?'.repeat(4_000_000)}</metadata>`],
  ['a PDF of brackets', `%PDF-1.7 /Subject ${'('.repeat(4_000_000)}`],
])('a hostile file of %s is refused within seconds', (_, text) => {
  const start = performance.now();
  expect(linkIn(bytes(text))).toBeUndefined();
  expect(performance.now() - start).toBeLessThan(4000);
});

test('what a hostile link says is read as text, and nothing but a scenario comes of it', () => {
  const file = bytes(
    '<svg onload="alert(1)"><script>alert(2)</script><metadata>?v=1&amp;title=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&amp;at=99999,1e309</metadata></svg>',
  );
  const { scenario } = decodeLink(linkIn(file) ?? '');
  expect(scenario.title).toBe('<img src=x onerror=alert(1)>');
  expect(scenario.launches).toEqual([]);
});
