import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../src/core/languages.ts';
import { fileAnswerOf } from '../../src/data/answer.ts';
import { renderCsv } from '../../src/data/csv.ts';
import { newsroomPackage } from '../../src/data/newsroom_package.ts';
import { linkInData } from '../../src/data/read_file.ts';
import { decodeLink } from '../../src/permalink/permalink.ts';
import { explainerOf } from '../../src/scene/explainer.ts';
import { sceneOf } from '../../src/scene/scene.ts';
import { answerTo, ATLAS, EXAMPLES } from '../examples/examples.ts';

const SUMY = '?v=1&at=50.9077,34.7981&title=%3DSUM(A1)%20%26%20%22x%22';

/** A package whose pictures stand in for real ones, which are tested where they are made. */
function packageOf(link: string): Uint8Array {
  const answer = answerTo(link);
  const scene = sceneOf(answer.scenario, answer.reach, ATLAS, answer.scenario);
  const pictures = {
    svg: '<svg/>',
    pdf: Uint8Array.of(1, 2),
    pngs: new Map([1, 2, 3].map((density) => [density as 1 | 2 | 3, Uint8Array.of(density)])),
  };
  const explainer = explainerOf(answer.scenario, scene, ATLAS.attribution);
  return newsroomPackage({ answer, explainer, pictures, productVersion: '1.2.3' });
}

const readmeIn = (zip: Uint8Array) => strFromU8(unzipSync(zip)['README.txt'] ?? new Uint8Array());

test('a package lists these files in this order', () => {
  expect(Object.keys(unzipSync(packageOf(SUMY)))).toEqual([
    'README.txt',
    'graphic.svg',
    'graphic.pdf',
    'graphic.png',
    'graphic-2x.png',
    'graphic-3x.png',
    'alt-text.txt',
    'caption.txt',
    'link.txt',
    'regions.csv',
    'towns.csv',
    'reach.geojson',
    'reach.json',
    'scenario.json',
  ]);
});

test('its README reads like this', async () => {
  await expect(readmeIn(packageOf(SUMY))).toMatchFileSnapshot('../golden/package-readme-en.txt');
});

test.each(LANGUAGES)('in %s the README says what each file is', (language) => {
  const readme = readmeIn(packageOf(`?v=1&at=50.9077,34.7981&lang=${language}`));
  const lines = readme.split('\n').filter((line) => line.startsWith('- '));
  expect(lines).toHaveLength(13);
  for (const line of lines) expect(line).toMatch(/^- [\w.-]+: .{10,}/);
  expect(readme).not.toMatch(/undefined|NaN/);
});

test('the same link gives the same bytes, whatever the time zone', () => {
  const before = process.env['TZ'];
  const zips = ['UTC', 'Asia/Tokyo', 'America/Los_Angeles'].map((zone) => {
    process.env['TZ'] = zone;
    return Buffer.from(packageOf(SUMY)).toString('hex');
  });
  process.env['TZ'] = before ?? '';
  if (before === undefined) delete process.env['TZ'];
  expect(new Set(zips).size).toBe(1);
});

test.each(EXAMPLES)('the package of $name opens its scenario again', ({ link }) => {
  const found = linkInData(packageOf(link));
  expect(found.ok && decodeLink(found.value).scenario).toMatchObject(decodeLink(link).scenario);
});

test('its CSV begins with the mark of UTF-8 and is what the command line writes', () => {
  const csv = unzipSync(packageOf(SUMY))['regions.csv'] ?? new Uint8Array();
  expect([...csv.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(Buffer.from(csv).toString()).toBe(renderCsv(answerTo(SUMY)));
});

test('one scenario has one file, in whatever order its parts were chosen', () => {
  const { reach } = answerTo(SUMY);
  const { launches, ...rest } = decodeLink(SUMY).scenario;
  const [one, other] = [
    { ...rest, launches },
    { launches, ...rest },
  ].map((scenario) => JSON.stringify(fileAnswerOf({ scenario, reach, atlas: ATLAS }).scenario));
  expect(one).toBe(other);
});
