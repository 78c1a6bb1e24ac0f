import { crc32 as zlibCrc32, deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { pngOf } from '../../src/cli/png.ts';
import { parseSize, SIZES } from '../../src/core/picture_size.ts';
import {
  crc32,
  densityChunk,
  pngChunks,
  pngFile,
  pngTexts,
  textChunk,
} from '../../src/graphic/png_chunks.ts';
import { BlankPicture, pngMaker, pngPlan, probePlaces } from '../../src/graphic/png_picture.ts';
import { pixelsOf, stripesOf } from '../../src/graphic/png_rows.ts';
import {
  dpiOf,
  isWithinLimit,
  MOST_PIXELS,
  pngPixels as sizeOfPng,
  usualDensity,
  widestPx,
} from '../../src/graphic/png_size.ts';
import { differingPart, pngPixels } from '../png_pixels.ts';
import { drawn } from './drawn.ts';

const SUMY = '?v=1&at=50.9077,34.7981';
const letters = new TextEncoder();

test('the checksum is that of zlib and of the standard', () => {
  expect(crc32(letters.encode('123456789'))).toBe(0xcbf43926);
  expect(crc32(letters.encode('IEND'))).toBe(0xae426082);
  const crcOfNode = zlibCrc32 as ((bytes: Uint8Array) => number) | undefined;
  if (crcOfNode) expect(crc32(letters.encode('Київ'))).toBe(crcOfNode(letters.encode('Київ')));
});

test('words in any script and of any length come back as they went in', () => {
  const words = [
    ['Title', 'Що лежить у межах 306 км'],
    ['Link', `?v=1&note=${'%D0%9A'.repeat(1200)}`],
    ['Description', 'Two\nlines, “quotes” & 🚀'],
  ] as const;
  const png = pngFile(words.map(([key, text]) => textChunk(key, text)));
  expect([...pngTexts(png)]).toEqual(words.map(([key, text]) => [key, text]));
});

test('a part with a wrong checksum, a cut file and anything else give no words', () => {
  const png = pngFile([textChunk('Link', '?v=1')]);
  const changed = png.slice();
  changed[20]! ^= 1;
  expect(pngTexts(changed).size).toBe(0);
  for (let length = 0; length < png.length; length += 1) {
    expect(pngChunks(png.subarray(0, length))).toEqual([]);
  }
  const endless = png.slice();
  endless.fill(255, 8, 12);
  expect(pngChunks(endless)).toEqual([]);
  expect(pngTexts(letters.encode('<svg/>')).size).toBe(0);
});

test('300 dots per inch are written as 11811 pixels per metre', () => {
  const view = new DataView(densityChunk(300).data.buffer);
  expect([view.getUint32(0), view.getUint32(4), view.getUint8(8)]).toEqual([11811, 11811, 1]);
});

test('a newspaper column is 85 mm wide at 300 dots per inch, a screen size 96 dots for each density', () => {
  const density = usualDensity(SIZES.column, 1);
  const pixels = sizeOfPng(SIZES.column, { density });
  expect(pixels.widthPx).toBe(1003);
  expect(dpiOf(SIZES.column, pixels)).toBeCloseTo(300, 0);
  expect(usualDensity(SIZES.social, 2)).toBe(2);
  expect(dpiOf(SIZES.social, sizeOfPng(SIZES.social, { density: 3 }))).toBe(288);
  expect(dpiOf(SIZES.social, sizeOfPng(SIZES.social, { widthPx: 600 }))).toBe(48);
});

test('the widest PNG of each size is just within 40 megapixels', () => {
  for (const size of [...Object.values(SIZES), parseSize('8000x280')!, parseSize('280x8000')!]) {
    const widthPx = widestPx(size);
    expect(isWithinLimit(sizeOfPng(size, { widthPx }))).toBe(true);
    expect(isWithinLimit(sizeOfPng(size, { widthPx: widthPx + 20 }))).toBe(false);
  }
  expect(MOST_PIXELS).toBe(40_000_000);
});

test('stripes cover every row once', () => {
  for (const size of [
    { widthPx: 8432, heightPx: 4743 },
    { widthPx: 16, heightPx: 9 },
  ]) {
    const rows = stripesOf(size).flatMap(({ firstRow, rows: count }) =>
      Array.from({ length: count }, (_, i) => firstRow + i),
    );
    expect(rows).toEqual(Array.from({ length: size.heightPx }, (_, i) => i));
  }
});

test('samples are averaged by how much they cover, multiplied with their alpha or not', () => {
  // two opaque red samples above two that show nothing
  const red = [255, 0, 0, 255];
  const data = Uint8Array.from([...red, ...red, 0, 255, 0, 0, 0, 0, 0, 0]);
  const shape = { widthPx: 1, rows: 1, perSide: 2, hasAlpha: true } as const;
  expect([...pixelsOf({ data, isPremultiplied: false }, shape)]).toEqual([255, 0, 0, 128]);
  const faint = Uint8Array.from([...Array<number[]>(4).fill([64, 0, 0, 128])].flat());
  expect([...pixelsOf({ data: faint, isPremultiplied: true }, shape)]).toEqual([128, 0, 0, 128]);
});

test('F48: a picture that came out empty, of one colour, or without its paper is found out', () => {
  const { picture } = drawn(SUMY);
  const pixels = { widthPx: 120, heightPx: 68 };
  const plan = pngPlan(picture, pixels, 96);
  const of = (color: readonly number[]) => {
    const count = pixels.widthPx * pixels.heightPx * plan.perSide ** 2;
    const data = Uint8Array.from(Array.from({ length: count }, () => color).flat());
    const maker = pngMaker(plan);
    maker.rowsOf({ data, isPremultiplied: false }, plan.stripes[0]!);
    return maker.chunks(deflateSync('x'));
  };
  const paper = [1, 3, 5].map((at) => Number.parseInt(plan.paper!.slice(at, at + 2), 16));
  expect(() => of([0, 0, 0, 0])).toThrow(BlankPicture);
  expect(() => of([0, 0, 0, 255])).toThrow(BlankPicture);
  expect(() => of([...paper, 255])).toThrow(BlankPicture);
});

test('a PNG says its size, its density, its words and its link, and shows paper in its corner', () => {
  const { picture, size } = drawn(`${SUMY}&size=square`);
  const png = pngOf(picture, sizeOfPng(size, { density: 0.5 }), 48);
  const found = pngPixels(png);
  expect([found.widthPx, found.heightPx]).toEqual([540, 540]);
  const texts = pngTexts(png);
  expect(texts.get('Link')).toBe(`${SUMY}&units=km&lang=en&theme=light&size=square`);
  expect(texts.get('Title')).toContain('What lies within');
  expect(texts.get('Description')).toContain('Share of area inside');
  const types = pngChunks(png).map(({ type }) => type);
  expect(types).toEqual(['IHDR', 'sRGB', 'pHYs', 'iTXt', 'iTXt', 'iTXt', 'IDAT', 'IEND']);
  const { paper = '' } = pngPlan(picture, size, 96);
  const corner = [...found.data.subarray(0, 3)].map((byte) => byte.toString(16).padStart(2, '0'));
  expect(`#${corner.join('')}`).toBe(paper.toLowerCase());
  expect(probePlaces(size).at(-1)).toEqual([539, 539]);
});

test('a transparent ground stays transparent in the PNG', () => {
  const { picture, size } = drawn(`${SUMY}&bg=transparent`);
  const found = pngPixels(pngOf(picture, sizeOfPng(size, { density: 0.25 }), 24));
  expect(found.channels).toBe(4);
  expect(found.data[3]).toBe(0);
  expect(found.data.some((byte, i) => i % 4 === 3 && byte === 255)).toBe(true);
});

test('a picture drawn in many stripes has no seams: it is the one drawn at once', () => {
  const { picture } = drawn(SUMY);
  const small = pngPixels(pngOf(picture, { widthPx: 1200, heightPx: 675 }, 96));
  const large = pngPixels(pngOf(picture, { widthPx: 2400, heightPx: 1350 }, 96));
  const halved = Uint8Array.from(small.data, (_, i) => {
    const [x, y, channel] = [Math.floor(i / 3) % 1200, Math.floor(i / 3600), i % 3];
    let sum = 0;
    for (let dy = 0; dy < 2; dy += 1) {
      for (let dx = 0; dx < 2; dx += 1) {
        sum += large.data[((y * 2 + dy) * 2400 + x * 2 + dx) * 3 + channel]!;
      }
    }
    return Math.round(sum / 4);
  });
  // hatching is drawn from a tile of pixels, which is finer in the larger picture
  expect(differingPart(small, { ...small, data: halved }, 48)).toBeLessThan(0.005);
});
