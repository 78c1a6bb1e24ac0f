import { expect, test } from 'vitest';
import { pixelOf, type MapView } from '../../src/core/mercator.ts';
import { reachOf } from '../../src/core/reach.ts';
import { ringSetsOf } from '../../src/core/rings.ts';
import { drawMapPicture, type MapPicture } from '../../src/graphic/map_picture.ts';
import { mercatorCamera } from '../../src/graphic/mercator_camera.ts';
import { svgText, type Markup } from '../../src/graphic/svg.ts';
import { decodeLink } from '../../src/permalink/permalink.ts';
import { sceneOf } from '../../src/scene/scene.ts';
import { ATLAS } from '../examples/examples.ts';

const THREE = '?v=1&at=50.9077,34.7981&at=49.9935,36.2304&at=51.4982,31.2893';
const SIZE = { widthPx: 900, heightPx: 700 };
const VIEW: MapView = { center: [33.7, 50.8], zoom: 5.5 };
const BOX = { x: 0, y: 0, width: 900, height: 700 };

function pictureOf(link: string, more: Partial<MapPicture> = {}): Markup {
  const { scenario } = decodeLink(link);
  const preferences = { language: scenario.language ?? 'en', units: 'km', theme: 'light' } as const;
  const reach = reachOf(ringSetsOf(scenario, ATLAS), ATLAS);
  const scene = sceneOf(scenario, reach, ATLAS, preferences);
  const rest = { bleedPx: 0, selected: null, hovered: null, namedTowns: [] };
  return drawMapPicture({ atlas: ATLAS, scene, view: VIEW, size: SIZE, ...rest, ...more });
}

function elementsOf(markup: Markup, name: string): Markup[] {
  const inner = markup.content.flatMap((part) =>
    typeof part === 'string' ? [] : elementsOf(part, name),
  );
  return markup.name === name ? [markup, ...inner] : inner;
}

test('the camera puts a place where the view has it', () => {
  const camera = mercatorCamera(VIEW, SIZE, BOX);
  expect(camera.point([36.2304, 49.9935])).toEqual(pixelOf([36.2304, 49.9935], VIEW, SIZE));
});

test('a line that leaves the window and returns is whole within it', () => {
  const near: MapView = { center: [34, 50], zoom: 12 };
  const camera = mercatorCamera(near, SIZE, BOX);
  const parts = camera.line([
    [33.9, 50],
    [34, 50],
    [40, 50],
    [40, 55],
    [34, 55],
    [34, 50.01],
  ]);
  const points = parts.flat();
  expect(points.every(([x, y]) => Math.abs(x) < 6000 && Math.abs(y) < 6000)).toBe(true);
  expect(points.some(([x, y]) => Math.abs(x - 450) < 1 && Math.abs(y - 350) < 1)).toBe(true);
});

test('around a corner of the window no line is cut short through it', () => {
  const camera = mercatorCamera({ center: [34, 50], zoom: 8 }, SIZE, BOX);
  const around = [
    [30, 48],
    [30, 50],
    [30, 52],
    [30.2, 52.5],
    [31, 53],
    [34, 53],
    [38, 53],
    [39, 52.5],
    [39, 50],
    [38.5, 47.5],
    [38, 47],
    [30, 47],
    [30, 48],
  ] as const;
  const ring = camera.ring(around);
  const isInside = (x: number, y: number) =>
    ring.reduce((inside, [ax, ay], i) => {
      const [bx, by] = ring[i + 1] ?? [ax, ay];
      const crosses = ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax);
      return crosses ? !inside : inside;
    }, false);
  const corners = [
    [1, 1],
    [899, 1],
    [1, 699],
    [899, 699],
    [450, 350],
  ] as const;
  expect(corners.map(([x, y]) => isInside(x, y))).toEqual([true, true, true, true, true]);
});

test('no word of a name is broken', () => {
  const picture = pictureOf('?v=1&from=ukraine', { view: { center: [33, 50.5], zoom: 4.6 } });
  const lines = elementsOf(picture, 'tspan').map(({ content }) => content[0]);
  expect(lines).toContain('Kaliningrad');
});

test('what lies wholly out of the window is not drawn', () => {
  const camera = mercatorCamera({ center: [34, 50], zoom: 9 }, SIZE, BOX);
  const square = [
    [10, 40],
    [11, 40],
    [11, 41],
    [10, 40],
  ] as const;
  expect(camera.ring(square)).toEqual([]);
  expect(camera.line(square)).toEqual([]);
});

test('the picture has the ground, the hatching, the rings and the names of places', () => {
  const picture = pictureOf(THREE);
  const words = elementsOf(picture, 'text').map((text) => svgText(text).replace(/<[^>]*>/g, ''));
  expect(words).toEqual(
    expect.arrayContaining(['Sumy', 'Kharkiv', 'Chernihiv', 'Kursk Oblast', 'UKRAINE']),
  );
  expect(words.filter((word) => word.startsWith('306')).length).toBeGreaterThan(0);
  expect(elementsOf(picture, 'pattern')).toHaveLength(1);
});

test('a town that a launch point stands on is not named twice', () => {
  const kharkiv = ATLAS.towns.find(({ names }) => names.en === 'Kharkiv');
  const picture = pictureOf('?v=1&at=49.9935,36.2304', { namedTowns: [kharkiv?.id ?? 0] });
  const named = elementsOf(picture, 'text').filter(({ content }) => content[0] === 'Kharkiv');
  expect(named).toHaveLength(1);
});

test('a region that is selected is outlined', () => {
  const lines = (picture: Markup) =>
    elementsOf(picture, 'path').filter(({ attributes }) => attributes['stroke-width'] === '2.4');
  expect(lines(pictureOf(THREE))).toHaveLength(0);
  expect(lines(pictureOf(THREE, { selected: 'RU-KRS' }))).toHaveLength(1);
});

test('the same picture is the same text', () => {
  expect(svgText(pictureOf(THREE))).toBe(svgText(pictureOf(THREE)));
});

test('an envelope of Ukraine, fifty points and an empty map are drawn', () => {
  const fifty = Array.from({ length: 50 }, (_, i) => `&at=${49 + (i % 10) / 5},${31 + i / 10}`);
  for (const link of ['?v=1&from=ukraine', `?v=1${fifty.join('')}`, '?v=1']) {
    expect(svgText(pictureOf(link))).toContain('<path');
  }
});
