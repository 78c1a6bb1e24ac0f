import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  pannedBy,
  pixelOf,
  placeAt,
  zoomedTo,
  type MapView,
  type Pixel,
} from '../../src/core/mercator.ts';

const SIZE = { widthPx: 1000, heightPx: 700 };
const VIEW: MapView = { center: [34.8, 50.9], zoom: 5.5 };

const views = fc
  .tuple(
    fc.double({ min: -170, max: 170, noNaN: true }),
    fc.double({ min: -80, max: 80, noNaN: true }),
    fc.double({ min: 0, max: 14, noNaN: true }),
  )
  .map(([lng, lat, zoom]): MapView => ({ center: [lng, lat], zoom }));
const pixels = fc
  .tuple(
    fc.double({ min: 0, max: 1000, noNaN: true }),
    fc.double({ min: 0, max: 700, noNaN: true }),
  )
  .map(([x, y]): Pixel => [x, y]);

test('the middle of the view is in the middle of the window, and the world is 512 px wide at zoom 0', () => {
  expect(pixelOf(VIEW.center, VIEW, SIZE)).toEqual([500, 350]);
  const world: MapView = { center: [0, 0], zoom: 0 };
  const [west] = pixelOf([-180, 0], world, SIZE);
  const [east] = pixelOf([180, 0], world, SIZE);
  expect(east - west).toBeCloseTo(512, 9);
});

test('a pixel and the place that it shows belong together, both ways', () => {
  fc.assert(
    fc.property(views, pixels, (view, pixel) => {
      const [x, y] = pixelOf(placeAt(pixel, view, SIZE), view, SIZE);
      expect(Math.hypot(x - pixel[0], y - pixel[1])).toBeLessThan(1e-4);
    }),
  );
});

test('panning takes a place along by exactly so many pixels', () => {
  const [x, y] = pixelOf([36.2, 50], VIEW, SIZE);
  const [movedX, movedY] = pixelOf([36.2, 50], pannedBy([-40, 25], VIEW), SIZE);
  expect(movedX - x).toBeCloseTo(-40, 6);
  expect(movedY - y).toBeCloseTo(25, 6);
});

test('zooming keeps the place under the pointer where it is', () => {
  fc.assert(
    fc.property(pixels, fc.double({ min: 3, max: 12, noNaN: true }), (pixel, zoom) => {
      const at = placeAt(pixel, VIEW, SIZE);
      const [x, y] = pixelOf(at, zoomedTo(zoom, pixel, VIEW, SIZE), SIZE);
      expect(Math.hypot(x - pixel[0], y - pixel[1])).toBeLessThan(1e-4);
    }),
  );
});
