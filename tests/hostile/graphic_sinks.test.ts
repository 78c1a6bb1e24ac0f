import { getDocumentProxy, getMeta } from 'unpdf';
import { expect, test, vi } from 'vitest';
import { pdfFileOf } from '../../src/cli/pdf.ts';
import { pngOf } from '../../src/cli/png.ts';
import { DEFAULT_SIZE } from '../../src/core/picture_size.ts';
import type { Scenario } from '../../src/core/scenario.ts';
import { drawGraphic, svgFile } from '../../src/graphic/graphic.ts';
import { linkInPdf } from '../../src/graphic/pdf/link.ts';
import { drawMapPicture } from '../../src/graphic/map_picture.ts';
import { pngTexts } from '../../src/graphic/png_chunks.ts';
import { svgText, type Markup } from '../../src/graphic/svg.ts';
import { sceneOf } from '../../src/scene/scene.ts';
import { ATLAS } from '../examples/examples.ts';
import { answerIn, HOSTILE, PATIENCE_MS } from './hostile_scenarios.ts';
import { type Element, elementsIn } from './strict_markup.ts';
import { troublesOf } from './troubles.ts';

vi.setConfig({ testTimeout: PATIENCE_MS });

const ELEMENTS = 'svg title desc metadata defs pattern clipPath g rect line path circle text tspan';
const ATTRIBUTES =
  'xmlns viewBox width height lang role aria-labelledby aria-hidden id x y dy x1 x2 y1 y2 cx cy r d ' +
  'fill stroke patternUnits patternTransform paint-order text-anchor letter-spacing font-family ' +
  'font-size font-weight font-style fill-opacity fill-rule stroke-width stroke-linejoin ' +
  'stroke-opacity';
const titleOf = ({ title = '' }: Scenario): string => title;

function partsOf(scenario: Scenario) {
  const { scenario: settled, reach, link } = answerIn(scenario);
  return { scenario: settled, scene: sceneOf(settled, reach, ATLAS, settled), atlas: ATLAS, link };
}

const drawn = new Map<Scenario, Markup>();

function graphicOf(scenario: Scenario): Markup {
  const picture =
    drawn.get(scenario) ?? drawGraphic({ ...partsOf(scenario), size: DEFAULT_SIZE }).picture;
  drawn.set(scenario, picture);
  return picture;
}

/** Text as XML can have it. */
function inXml(text: string): string {
  return text.replace(/[\ufffe\uffff]/g, '');
}

function expectOnlyDrawing(elements: readonly Element[]): void {
  expect(ELEMENTS.split(' ')).toEqual(expect.arrayContaining(elements.map(({ name }) => name)));
  const attributes = elements.flatMap((element) => Object.entries(element.attributes));
  const names = new Set(attributes.map(([name]) => name));
  expect(ATTRIBUTES.split(' ')).toEqual(expect.arrayContaining([...names]));
  for (const [name, value] of attributes) {
    if (name === 'xmlns') expect(value).toBe('http://www.w3.org/2000/svg');
    else expect(value).not.toMatch(/:|\/\/|url\((?!#[a-z-]+\)$)/);
  }
  const ids = elements.flatMap(({ attributes: { id } }) => id ?? []);
  expect(ids.filter((id) => !/^[a-z0-9-]+$/.test(id))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
}

test('in the SVG every payload is text, and nothing but a drawing is there', async () => {
  const troubles = await troublesOf(HOSTILE, titleOf, (scenario) => {
    const elements = elementsIn(svgFile(graphicOf(scenario)));
    expectOnlyDrawing(elements);
    const textIn = (name: string) => elements.find((one) => one.name === name)?.text;
    expect(textIn('title')).toBe(inXml(titleOf(scenario)));
    expect(textIn('metadata')).toBe(answerIn(scenario).link);
    expect(textIn('desc')).toContain('Share of area inside');
  });
  expect(troubles).toEqual([]);
});

test('in the picture that stands in for the live map every payload is text', async () => {
  const view = { center: [33.7, 49.8], zoom: 5.5 } as const;
  const size = { widthPx: 900, heightPx: 700 };
  const rest = { bleedPx: 0, selected: null, hovered: null, namedTowns: [] };
  const troubles = await troublesOf(HOSTILE, titleOf, (scenario) => {
    const picture = drawMapPicture({ ...partsOf(scenario), view, size, ...rest });
    expectOnlyDrawing(elementsIn(svgText(picture)));
  });
  expect(troubles).toEqual([]);
});

/** What of a PDF a reader may act on: without packed streams and without strings. */
function syntaxOf(bytes: Uint8Array): string {
  return new TextDecoder('latin1')
    .decode(bytes)
    .replace(/\nstream\n[^]*?\nendstream\n/g, '\n')
    .replace(/<[\da-fA-F\s]*>/g, '<>')
    .replace(/\((?:\\[^]|[^\\()])*\)/g, '()');
}

const ACTIVE =
  /JavaScript|\/Type \/Action|\/(?:JS|URI|OpenAction|AA|Launch|EmbeddedFiles?|RichMedia|AcroForm)\b/;

test('in the PDF every payload is a string, and nothing runs or asks', async () => {
  const troubles = await troublesOf(HOSTILE, titleOf, async (scenario) => {
    const bytes = await pdfFileOf(graphicOf(scenario));
    expect(syntaxOf(bytes)).not.toMatch(ACTIVE);
    expect(syntaxOf(bytes)).not.toMatch(/fired|evil|#/);
    const pdf = await getDocumentProxy(bytes.slice());
    expect(await pdf.getJSActions()).toBeNull();
    expect(await pdf.getAttachments()).toBeNull();
    expect(await (await pdf.getPage(1)).getAnnotations()).toEqual([]);
    const { info } = await getMeta(pdf);
    expect(info['Title']).toBe(titleOf(scenario));
    expect(linkInPdf(bytes)).toBe(answerIn(scenario).link);
  });
  expect(troubles).toEqual([]);
});

test('in the PNG every payload is a word about the picture', async () => {
  const troubles = await troublesOf(HOSTILE, titleOf, (scenario) => {
    const texts = pngTexts(pngOf(graphicOf(scenario), { widthPx: 240, heightPx: 135 }, 96));
    expect([...texts.keys()]).toEqual(['Title', 'Description', 'Link']);
    expect(texts.get('Title')).toBe(titleOf(scenario));
    expect(texts.get('Link')).toBe(answerIn(scenario).link);
  });
  expect(troubles).toEqual([]);
});
