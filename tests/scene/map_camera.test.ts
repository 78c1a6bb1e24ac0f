import { expect, test } from 'vitest';
import { pixelOf, placeAt } from '../../src/core/mercator.ts';
import { constrained, parseView, viewOf, viewText } from '../../src/scene/map_camera.ts';

const RINGS = [26.9, 47.2, 40.6, 54.3] as const;
const DESK = { widthPx: 1000, heightPx: 900, coveredPx: 0 };
const PHONE = { widthPx: 360, heightPx: 692, coveredPx: 385 };

test.each([DESK, PHONE])('all of what is fitted is seen in a window of $widthPx px', (window) => {
  const view = viewOf(RINGS, window);
  const [left, top] = pixelOf([RINGS[0], RINGS[3]], view, window);
  const [right, bottom] = pixelOf([RINGS[2], RINGS[1]], view, window);
  expect(Math.min(left, top)).toBeGreaterThan(0);
  expect(right).toBeLessThan(window.widthPx);
  expect(bottom).toBeLessThan(window.heightPx - window.coveredPx);
});

test('the camera never sees beyond what is drawn, however small or far the wish', () => {
  const view = constrained({ center: [-40, 80], zoom: -3 }, DESK);
  const [west, north] = placeAt([0, 0], view, DESK);
  const [east, south] = placeAt([DESK.widthPx, DESK.heightPx], view, DESK);
  expect([west > 4.999, north < 64.001, east < 68.001, south > 35.999]).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(constrained({ center: [34, 50], zoom: 30 }, DESK).zoom).toBe(12);
});

test('a view that is allowed stays as it is', () => {
  const view = { center: [34.8, 50.9], zoom: 7.25 } as const;
  const { center, zoom } = constrained(view, DESK);
  expect([center[0], center[1], zoom].map((n) => Number(n.toFixed(9)))).toEqual([34.8, 50.9, 7.25]);
});

test('a view is written as MapLibre writes it, and read again', () => {
  const text = viewText({ center: [33.68912345, 50.76187654], zoom: 5.5312 });
  expect(text).toBe('5.53/50.762/33.689');
  expect(parseView(text)).toEqual({ center: [33.689, 50.762], zoom: 5.53 });
});

test.each(['', '5', '5/50', 'a/b/c', '5//30', '5/95/30', '5/50/999', 'Infinity/50/30'])(
  'in an address %j is no view',
  (text) => {
    expect(parseView(text)).toBeNull();
  },
);
