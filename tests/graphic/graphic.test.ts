import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import { distanceKm } from '../../src/core/geodesy.ts';
import { SIZES } from '../../src/core/picture_size.ts';
import { overlaps } from '../../src/graphic/label_placing.ts';
import { drawGraphic, renderSvg } from '../../src/graphic/graphic.ts';
import { requestOf } from '../examples/graphics.ts';

const THREE = '?v=1&at=50.9077,34.7981&at=49.9935,36.2304&at=51.4982,31.2893';
const SUMY = '?v=1&at=50.9077,34.7981';
const LONG = encodeURIComponent('Дальність ракет та регіони '.repeat(18).trim());

const graphicOf = (link: string) => renderSvg(requestOf(link));
const drawn = (link: string) => drawGraphic(requestOf(link));

function idsOf(svg: string): string[] {
  return [...svg.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id);
}

/** What is written in the picture, in reading order. */
function wordsOf(svg: string): string {
  return svg
    .replace(/<(title|desc|metadata)\b[^>]*>.*?<\/\1>/gs, '')
    .replace(/<[^>]+>\s*/g, ' ')
    .replace(/\s+/g, ' ');
}

/** The renderer refuses what is not well formed. */
function pictureOf(svg: string): Resvg {
  return new Resvg(svg, { font: { loadSystemFonts: false } });
}

test('the same scenario gives the same bytes', () => {
  expect(graphicOf(THREE)).toBe(graphicOf(THREE));
});

test('three launch points at the social size stay under 400 kB', () => {
  expect(graphicOf(THREE).length).toBeLessThan(400_000);
});

test('a desk finds the layers by name, and no name twice', () => {
  const ids = idsOf(graphicOf(`${SUMY}&range=165,305.8`));
  const layers =
    'rings regions-inside regions-partly borders water towns labels launches scale inset title notes source legend';
  expect(ids).toEqual(expect.arrayContaining(layers.split(' ')));
  expect(ids).toEqual(expect.arrayContaining(['ring-sumy-305-8km', 'launch-sumy']));
  expect(ids.filter((id) => !/^[a-z0-9-]+$/.test(id))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
});

test('every name on the map says by its id what it names', () => {
  const svg = graphicOf(`${SUMY}&range=165,305.8`);
  const labels = svg.slice(svg.indexOf('<g id="labels">'), svg.indexOf('<g id="launches">'));
  const ids = [...labels.matchAll(/<text([^>]*)>/g)].map(([, attributes = '']) => attributes);
  expect(ids.filter((attributes) => !/ id="label-/.test(attributes))).toEqual([]);
  expect(labels).toMatch(/<text id="label-launch-1"[^>]*>Sumy</);
  expect(labels).toMatch(/<text id="label-ring-305-8"[^>]*>305.8/);
  expect(labels).toMatch(/<text id="label-region-ru-krs"/);
  expect(labels).toMatch(/<text id="label-country-ua"/);
  expect(labels).toMatch(/<text id="label-town-\d+"/);
});

test.each([
  ['Chernihiv', 'Чернігів', 'launch-chernihiv'],
  ['Kharkiv', 'Харків', 'launch-kharkiv'],
  ['Greek', 'Σούμι', 'launch-soymi'],
  ['Polish', 'Łuck', 'launch-luck'],
])('the id of a launch point is written in Latin letters: %s', (_, label, id) => {
  expect(idsOf(graphicOf(`${SUMY},${encodeURIComponent(label)}&size=column`))).toContain(id);
});

test('launch points of one name are numbered', () => {
  const ids = idsOf(graphicOf('?v=1&at=50.9,34.8,A&at=50,36.2,A&size=column'));
  expect(ids).toEqual(expect.arrayContaining(['launch-a', 'launch-a-2']));
});

test('F49: nothing in it is raster, runs, or comes from elsewhere', () => {
  const svg = graphicOf(THREE);
  expect(svg).not.toMatch(/<(image|script|foreignObject|style|use)\b/);
  expect(svg).not.toMatch(/\son\w+=|href=|url\((?!#hatch\))/);
});

test('attribution, caveat, citation, borders, credit and the link cannot be missing', () => {
  const svg = graphicOf(`${THREE}&credit=Graphic:%20Desk`);
  const words = wordsOf(svg);
  expect(words).toContain('Rings show a published maximum distance');
  expect(words).toContain('“up to 306 kilometers”, OT.gr with AFP, 17 November 2024');
  expect(words).toContain('internationally recognised (UN General Assembly resolution 68/262)');
  expect(words).toContain('GeoNames and SimpleMaps (CC BY 4.0)');
  expect(words).toContain('Graphic: Desk');
  expect(words).toContain('Beyond the range');
  expect(svg).toMatch(/<metadata>\?v=1&amp;at=50\.9077,34\.7981&amp;.*<\/metadata>/);
});

const CONTENTS = [
  ['three points', THREE],
  ['four ranges in Ukrainian', `${SUMY}&range=50,100,165,306&lang=uk&theme=dark`],
  ['one tiny ring', `${SUMY}&range=10`],
  ['an empty map', '?v=1'],
  ['a very long title', `${THREE}&title=${LONG}`],
  ['one endless word', `${THREE}&title=${'W'.repeat(300)}`],
  ['all of Ukraine', '?v=1&from=ukraine'],
] as const;
const NAMES = Object.keys(SIZES) as (keyof typeof SIZES)[];

// each content at two sizes, each size with two contents
const PAIRS = CONTENTS.flatMap(([name, link], i) =>
  [i, i + 3].map((at) => ({ name, link, size: NAMES[at % NAMES.length] ?? 'social' })),
);

test.each(PAIRS)('$name at the size $size is a picture within its frame', ({ link, size }) => {
  const svg = graphicOf(`${link}&size=${size}`);
  expect(svg).not.toMatch(/NaN|Infinity|undefined/);
  const { width, height } = pictureOf(svg);
  expect(width).toBe(SIZES[size].widthPx);
  if (!size.startsWith('column')) expect(height).toBe(SIZES[size].heightPx);
  const ys = [...svg.matchAll(/<text[^>]* y="([-\d.]+)"/g)].map(([, y]) => Number(y));
  expect(Math.max(...ys)).toBeLessThanOrEqual(height);
  expect(Math.min(...ys)).toBeGreaterThan(0);
});

test.each([
  ['column', 7 * (96 / 72)],
  ['columns', 7 * (96 / 72)],
  ['square', 12],
  ['portrait', 12],
])('no letter at the size %s is smaller than %d pixels', (size, leastPx) => {
  const svg = graphicOf(`${THREE}&size=${size}`);
  const sizes = [...svg.matchAll(/font-size="([\d.]+)"/g)].map(([, px]) => Number(px));
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(leastPx);
});

test('a print size is as high as its words need, at its own width', () => {
  const plain = drawn(`${THREE}&size=column`);
  const wordy = drawn(`${THREE}&size=column&note=${LONG}`);
  expect([plain.size.widthPx, wordy.size.widthPx]).toEqual([321, 321]);
  expect(wordy.size.heightPx).toBeGreaterThan(plain.size.heightPx + 50);
  expect(wordy.map.height).toBeCloseTo(plain.map.height);
});

test('where all the words do not fit the picture grows: none is cut and none set too small', () => {
  const text = 'Ranges and regions in words '.repeat(17).trim();
  const given = ['title', 'subtitle', 'note', 'credit'].map((key) => `&${key}=${text}`);
  const link = `${THREE}&size=280x280${given.join('')}`;
  const svg = graphicOf(link);
  const words = wordsOf(svg);
  expect(words.split(text)).toHaveLength(5);
  expect(words).toContain('Rings show a published maximum distance');
  const sizes = [...svg.matchAll(/font-size="([\d.]+)"/g)].map(([, px]) => Number(px));
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(9.33);
  expect(drawn(link).map.height).toBeGreaterThan(90);
});

test.each(['280x8000', '8000x280', '8000x8000'])(
  'the limit %s is a picture of that size',
  (size) => {
    const { size: own, picture } = drawn(`${SUMY}&size=${size}`);
    expect(`${own.widthPx}x${own.heightPx}`).toBe(size);
    expect(picture.attributes['viewBox']).toBe(`0 0 ${own.widthPx} ${own.heightPx}`);
  },
);

test('a pixel of the map finds back to its place', () => {
  const { map, placeAt, pointAt } = drawn(THREE);
  const place = [36.19, 51.73] as const;
  const [x, y] = pointAt(place);
  expect(x > map.x && x < map.x + map.width && y > map.y && y < map.y + map.height).toBe(true);
  expect(distanceKm(placeAt([x, y]), place)).toBeLessThan(0.001);
});

test('palettes and grounds differ; a transparent one has no paper but keeps the sea', () => {
  const links = ['', '&palette=press', '&palette=press&bg=dark', '&bg=dark', '&theme=dark'];
  const fills = links.map((link) => graphicOf(`${SUMY}&size=column${link}`));
  // the metadata differs with the link
  const pictures = fills.map((svg) => svg.replace(/<metadata>.*<\/metadata>/, ''));
  expect(new Set(pictures).size).toBe(4);
  expect(pictures[3]).toBe(pictures[4]);
  const ids = idsOf(graphicOf(`${SUMY}&size=column&bg=transparent`));
  expect(ids).toContain('sea');
  expect(ids).not.toContain('paper');
});

test('the inset stands in the corner that was chosen, or nowhere', () => {
  const cornerOf = (inset: string) => {
    const svg = graphicOf(`${THREE}&inset=${inset}`);
    const [, x, y] = /<g id="inset">\s*<rect x="([\d.]+)" y="([\d.]+)"/.exec(svg) ?? [];
    return x === undefined
      ? 'none'
      : `${Number(y) < 300 ? 'top' : 'bottom'}-${Number(x) < 700 ? 'left' : 'right'}`;
  };
  for (const inset of ['none', 'top-left', 'top-right', 'bottom-left', 'bottom-right']) {
    expect(cornerOf(inset)).toBe(inset);
  }
});

test('a name that is hidden is gone, and the mark of a launch point stays', () => {
  const svg = graphicOf(`${THREE}&hide=region-RU-KRS,launch-1,town-538560,ring-306,country-UA`);
  for (const id of ['region-ru-krs', 'launch-1', 'town-538560', 'ring-306', 'country-ua']) {
    expect(svg).not.toContain(`id="label-${id}"`);
  }
  expect(svg).toContain('id="launch-sumy"');
});

test('a name that was moved has its middle where it was put, and no other overlaps it', () => {
  const { labels, pointAt } = drawn(
    `${THREE}&move=region-RU-KRS,51.9,36.4&move=launch-2,50.2,37.1`,
  );
  const moved = { 'region-RU-KRS': [36.4, 51.9], 'launch-2': [37.1, 50.2] } as const;
  for (const [name, to] of Object.entries(moved)) {
    const box = labels.find(({ label }) => label === name)?.box;
    const [x, y] = pointAt(to);
    expect((box?.x ?? 0) + (box?.width ?? 0) / 2).toBeCloseTo(x, 1);
    expect((box?.y ?? 0) + (box?.height ?? 0) / 2).toBeCloseTo(y, 0);
    const others = labels.filter(({ label }) => label !== name);
    expect(others.filter((other) => box && overlaps(other.box, box))).toEqual([]);
  }
});

test('a town that was moved is named, though the map would not have carried its name', () => {
  const named = (link: string) => drawn(link).labels.map(({ label }) => label);
  const many = named(`${THREE}&labels=many`);
  const extra = many.find((label) => label.startsWith('town-') && !named(THREE).includes(label));
  expect(extra).toBeDefined();
  expect(named(`${THREE}&move=${extra ?? ''},50.2,33`)).toContain(extra);
});

test('few, usual and many names: each more than the one before', () => {
  const counts = ['&labels=few', '', '&labels=many'].map(
    (link) => drawn(THREE + link).labels.length,
  );
  expect(counts).toEqual([...counts].sort((a, b) => a - b));
  expect(new Set(counts).size).toBe(3);
});

test.each([
  ['markup', '<script>alert(1)</script><image href="x"/>'],
  ['quotes and entities', `"'&amp;]]><!--`],
  ['right to left', '\u202eevil\u202c שלום'],
  ['emoji and a lone surrogate', '🚀\ud800 fin'],
  ['control characters', 'a\u0000b\u0007c'],
])('a title of %s stays text', (_, title) => {
  const text = encodeURIComponent(title.toWellFormed());
  const svg = graphicOf(`${SUMY},${text}&size=column&title=${text}&credit=${text}&note=${text}`);
  expect(() => pictureOf(svg)).not.toThrow();
  expect(svg).not.toMatch(/<(script|image)\b/);
});
