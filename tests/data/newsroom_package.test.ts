import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../src/core/languages.ts';
import { answerOf, fileAnswerOf } from '../../src/data/answer.ts';
import { renderCsv } from '../../src/data/csv.ts';
import { newsroomPackage } from '../../src/data/newsroom_package.ts';
import { zipOf } from '../../src/data/zip.ts';
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

test('the texts in a package are those of the graphic, and its tables are regions and towns', () => {
  const files = unzipSync(packageOf('?v=1&at=50.9077,34.7981&range=165,306&lang=en'));
  const textOf = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  expect(textOf('alt-text.txt')).toMatch(
    /^What lies within 306\skm of Sumy.*Kursk Oblast 100%.*\n$/s,
  );
  expect(textOf('link.txt')).toMatch(/^\?v=1&at=50\.9077,34\.7981.*\n$/);
  const caption = textOf('caption.txt');
  expect(caption).toMatch(/306\skm/);
  expect(caption).toContain(textOf('link.txt').trim());
  expect(caption.endsWith('\n')).toBe(true);
  expect(textOf('regions.csv')).toContain('Kursk Oblast');
  expect(textOf('regions.csv')).not.toContain('Rylsk');
  expect(textOf('towns.csv')).toContain('Rylsk');
});

test('reach.json has the share of each range, the shorter one no larger', () => {
  const files = unzipSync(packageOf('?v=1&at=50.9077,34.7981&range=165,306&lang=en'));
  const { regions } = JSON.parse(strFromU8(files['reach.json'] ?? new Uint8Array())) as {
    regions: { name: string; share: number; shares: { rangeKm: number; share: number }[] }[];
  };
  for (const { share, shares } of regions) {
    expect(shares.map(({ rangeKm }) => rangeKm)).toEqual([165, 306]);
    expect(shares[1]!.share).toBe(share);
    expect(shares[0]!.share).toBeLessThanOrEqual(share);
  }
  const bryansk = regions.find(({ name }) => name === 'Bryansk Oblast');
  expect(bryansk!.shares[0]!.share).toBeGreaterThan(0.05);
  expect(bryansk!.shares[0]!.share).toBeLessThan(0.5);
});

test('a kept scenario says what it is, of which product, and of which data', () => {
  const files = unzipSync(packageOf('?v=1&at=50.9077,34.7981&lang=en'));
  const { version, date } = ATLAS;
  expect(JSON.parse(strFromU8(files['scenario.json'] ?? new Uint8Array()))).toMatchObject({
    kind: 'strike-range-map scenario',
    version: 1,
    productVersion: '1.2.3',
    data: { version, date },
    link: expect.stringContaining('at=50.9077,34.7981') as unknown,
    scenario: { launches: [{ at: [34.7981, 50.9077] }], language: 'en' },
  });
});

test('texts in a package are compressed, and pictures, which are already, are not', () => {
  const picture = new Uint8Array(1000);
  const bytes = zipOf([
    ['a.txt', 'a'.repeat(1000)],
    ['b.png', picture],
  ]).length;
  expect(bytes).toBeGreaterThan(1000);
  expect(bytes).toBeLessThan(1500);
});

test('with the address of the site, links in files are whole', () => {
  const { scenario, reach } = answerTo('?v=1&at=50.9077,34.7981');
  const linkOf = (siteUrl?: string) =>
    answerOf({ scenario, reach, atlas: ATLAS, ...(siteUrl !== undefined && { siteUrl }) }).link;
  expect(linkOf('https://map.example.org')).toBe(`https://map.example.org/${linkOf()}`);
  expect(linkOf()).toMatch(/^\?v=1/);
});
