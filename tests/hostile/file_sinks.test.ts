import { Script } from 'node:vm';
import { unzipSync } from 'fflate';
import { expect, test, vi } from 'vitest';
import { renderText } from '../../src/cli/text_report.ts';
import { renderCsv } from '../../src/data/csv.ts';
import { frameCode, frameWithScriptCode, pictureCode } from '../../src/data/embed_code.ts';
import { fileStemOf } from '../../src/data/file_name.ts';
import { renderGeoJson } from '../../src/data/geojson.ts';
import { renderJson, type ReachDocument } from '../../src/data/json.ts';
import { newsroomPackage } from '../../src/data/newsroom_package.ts';
import { renderScenario } from '../../src/data/scenario_file.ts';
import { EMPTY, type Scenario, tidyText, withLaunch } from '../../src/core/scenario.ts';
import { decodeLink, encodeLink } from '../../src/permalink/permalink.ts';
import { explainerOf } from '../../src/scene/explainer.ts';
import { sceneOf } from '../../src/scene/scene.ts';
import { qrOf, qrSvg } from '../../src/app/share/qr.ts';
import { parseCsv } from '../data/parse_csv.ts';
import { answerTo, ATLAS } from '../examples/examples.ts';
import { answerIn, HOSTILE, PATIENCE_MS } from './hostile_scenarios.ts';
import { type Payload, PAYLOADS } from './payloads.ts';
import { elementsIn } from './strict_markup.ts';
import { MOVES_CURSOR, troublesOf } from './troubles.ts';

vi.setConfig({ testTimeout: PATIENCE_MS });

const textOf = ({ text }: Payload): string => text;
const titleOf = ({ title = '' }: Scenario): string => title;

test('there are at least 300 different payloads', () => {
  expect(new Set(PAYLOADS.map(textOf)).size).toBeGreaterThanOrEqual(300);
  expect(HOSTILE.length).toBeGreaterThan(10);
});

/** What a spreadsheet takes for a formula, once it has taken off what cannot be seen. */
const FORMULA = /^[\p{Z}\p{C}\s]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

test('in CSV every payload is one cell, and no cell is a formula', async () => {
  const { reach, ...answer } = answerTo('?v=1&at=50.9077,34.7981');
  const troubles = await troublesOf(PAYLOADS, textOf, ({ text }) => {
    const { launches } = withLaunch(EMPTY, { at: [34.7981, 50.9077], label: text });
    const name = launches[0]?.label ?? 'Sumy';
    for (const [rows, columns, at] of [
      ['regions', 9, 6],
      ['towns', 7, 5],
    ] as const) {
      const cells = parseCsv(renderCsv({ ...answer, reach, launchNames: [name] }, rows));
      expect(new Set(cells.map(({ length }) => length))).toEqual(new Set([columns]));
      const found = cells[1]?.[at] ?? '';
      expect(found.replace(/^'/, '')).toBe(name.replace(/^'/, ''));
      expect(found).not.toMatch(FORMULA);
    }
  });
  expect(troubles).toEqual([]);
});

test('in JSON, GeoJSON and the scenario file every payload is a string that reads back', async () => {
  const troubles = await troublesOf(HOSTILE, titleOf, (scenario) => {
    const answer = answerIn(scenario);
    const document = JSON.parse(renderJson(answer)) as ReachDocument;
    expect(document.scenario).toEqual(answer.scenario);
    const { features } = JSON.parse(renderGeoJson(answer)) as GeoJSON.FeatureCollection;
    const launches = features.filter(({ properties }) => properties?.['kind'] === 'launch');
    expect(launches.map(({ properties }) => properties?.['name'] as string)).toEqual(
      answer.launchNames,
    );
    expect(Object.keys(launches[0]?.properties ?? {})).toEqual(['kind', 'launch', 'name']);
    const kept = JSON.parse(renderScenario(answer, '1.0')) as { scenario: Scenario };
    expect(kept.scenario).toEqual(answer.scenario);
  });
  expect(troubles).toEqual([]);
  expect('fired' in {}).toBe(false);
});

test('F56: a file name made of any payload is one that every system can save', async () => {
  const RESERVED = /^(?:con|prn|aux|nul|(?:com|lpt)[\d¹²³])$/i;
  const troubles = await troublesOf(PAYLOADS, textOf, ({ text }) => {
    const stem = fileStemOf(text);
    expect(stem).toMatch(/^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?$/u);
    expect(stem).not.toMatch(RESERVED);
    expect(new TextEncoder().encode(`${stem}-scenario.json`).length).toBeLessThanOrEqual(255);
    expect(stem.normalize('NFC')).toBe(stem);
  });
  expect(troubles).toEqual([]);
});

test('the names in the newsroom package are the same whatever the words are', async () => {
  const troubles = await troublesOf(HOSTILE.slice(0, 4), titleOf, (scenario) => {
    const answer = answerIn(scenario);
    const scene = sceneOf(answer.scenario, answer.reach, ATLAS, answer.scenario);
    const explainer = explainerOf(answer.scenario, scene, ATLAS.attribution);
    const pictures = { svg: '<svg/>', pdf: new Uint8Array(), pngs: new Map() };
    const zip = newsroomPackage({ answer, explainer, pictures, productVersion: '1.0' });
    expect(Object.keys(unzipSync(zip))).toEqual(
      'README.txt graphic.svg graphic.pdf alt-text.txt caption.txt link.txt regions.csv towns.csv reach.geojson reach.json scenario.json'.split(' '), // prettier-ignore
    );
  });
  expect(troubles).toEqual([]);
});

test('in the code for an article every payload is the value of an attribute', async () => {
  const troubles = await troublesOf(PAYLOADS, textOf, ({ text }) => {
    // XML has no such characters, and HTML no way to escape them
    const title = tidyText(text.replace(/[\ufffe\uffff]/g, ''), 500);
    const link = encodeLink({ ...EMPTY, title: title === '' ? 'x' : title });
    const address = `https://map.example/embed/${link}`;
    const frame = { src: address, title, width: '100%', height: '500', loading: 'lazy' };
    const rest = { style: 'border:0', sandbox: expect.any(String) as string };
    const code = { address, title, heightPx: 500 };
    expect(elementsIn(frameCode(code)).map(({ attributes }) => attributes)).toEqual([
      { ...frame, ...rest },
    ]);
    const [inner, script] = elementsIn(frameWithScriptCode(code));
    expect(inner?.attributes).toEqual({ ...frame, ...rest });
    expect(script?.text).toBe(elementsIn(frameWithScriptCode({ ...code, title: 'x' }))[1]?.text);
    const size = { widthPx: 1200, heightPx: 675 };
    const picture = elementsIn(pictureCode({ title, altText: title, fullMap: address, ...size }));
    expect(picture.map(({ name }) => name)).toEqual(['figure', 'a', 'picture', 'source', 'img']);
    expect(picture.at(-1)?.attributes['alt']).toBe(title);
    expect(picture[1]?.attributes).toEqual({ href: address });
    expect(picture.at(-1)?.attributes['src']).toMatch(/^[\w%.!~*-]+\.png$/);
  });
  expect(troubles).toEqual([]);
});

test('a site whose own address holds quotes gives code whose script is still whole', () => {
  const address = "https://map.example/it's/%27);alert(1);('/embed/?v=1";
  const [frame, script] = elementsIn(frameWithScriptCode({ address, title: 'x', heightPx: 500 }));
  expect(frame?.attributes['src']).toBe(address);
  expect(() => new Script(script?.text ?? '')).not.toThrow();
  expect(script?.text).not.toContain("it's");
});

test('the QR code as SVG says any link as text', async () => {
  const code = qrOf('x') ?? [];
  const troubles = await troublesOf(HOSTILE, titleOf, (scenario) => {
    const link = `https://map.example/${answerIn(scenario).link}`;
    const elements = elementsIn(qrSvg(code, link));
    expect(elements.map(({ name }) => name)).toEqual(['svg', 'title', 'path', 'path']);
    expect(elements[1]?.text).toBe(link);
  });
  expect(troubles).toEqual([]);
});

test('at a terminal no payload moves the cursor, colours a line or begins a new one', async () => {
  const lines = (answer: Parameters<typeof renderText>[0]) => renderText(answer, ATLAS, true);
  const usual = lines(answerIn({ ...HOSTILE[0]!, title: 'x' })).split('\n').length;
  const troubles = await troublesOf(HOSTILE, titleOf, (scenario) => {
    const text = lines(answerIn(scenario));
    expect(text).not.toMatch(MOVES_CURSOR);
    expect(text.split('\n').length).toBe(usual);
  });
  expect(troubles).toEqual([]);
});

test('decoding what a payload names changes no object of the program', () => {
  for (const { text } of PAYLOADS) decodeLink(`?${encodeURIComponent(text.toWellFormed())}=1`);
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect('fired' in {}).toBe(false);
});
