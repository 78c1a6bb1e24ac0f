import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { BROWSER_FLAGS, findBrowser } from '../../scripts/browser.mjs';
import { pixelOf } from '../../src/core/mercator.ts';
import { expect, test } from './fixtures.ts';
import { mapIsReady, mapOf, openPage } from './map_page.ts';

const MAPLIBRE = fileURLToPath(new URL('../../node_modules/maplibre-gl/dist/', import.meta.url));
const PLACES = [
  [34.7981, 50.9077],
  [22.1, 44.3],
  [60.5, 56.8],
  [30.52, 50.45],
] as const;
const ZOOMS = [3, 4.37, 5.53, 7, 9.81, 12];
const SIZE = { widthPx: 640, heightPx: 480 };

// also where the suite runs without WebGL: this is about both maps
const browser = await findBrowser();
test.use({
  launchOptions: {
    executablePath: browser.path,
    args: BROWSER_FLAGS,
    env: { ...process.env, ...browser.env },
  },
});

test('a place is on the same pixel of the simple map and of MapLibre, at every zoom', async ({
  page,
  baseURL,
}) => {
  await page.route('**/two-maps/**', async (route) => {
    const name = new URL(route.request().url()).pathname.split('/').at(-1) ?? '';
    if (name === '') return route.fulfill({ contentType: 'text/html', body: '<div id="map">' });
    return route.fulfill({
      contentType: 'text/javascript',
      body: await readFile(MAPLIBRE + name, 'utf8'),
    });
  });
  await page.goto(`${baseURL}/two-maps/`);
  const found = await page.evaluate(
    async ([places, zooms, { widthPx, heightPx }]) => {
      interface LiveMap {
        jumpTo(view: object): void;
        project(at: readonly number[]): { x: number; y: number };
      }
      type Library = { Map: new (options: object) => LiveMap };
      const address = '/two-maps/maplibre-gl.mjs';
      const { Map } = (await import(address)) as Library;
      const container = document.getElementById('map');
      if (!container) throw new Error('no container');
      container.style.cssText = `width: ${widthPx}px; height: ${heightPx}px`;
      const map = new Map({ container, style: { version: 8, sources: {}, layers: [] } });
      return zooms.map((zoom) => {
        map.jumpTo({ center: [36.2, 50.4], zoom });
        return places.map((at) => {
          const { x, y } = map.project(at);
          return [x, y];
        });
      });
    },
    [PLACES, ZOOMS, SIZE] as const,
  );
  const offPx = ZOOMS.flatMap((zoom, i) =>
    PLACES.map((at, j) => {
      const [x, y] = pixelOf(at, { center: [36.2, 50.4], zoom }, SIZE);
      const [liveX = NaN, liveY = NaN] = found[i]?.[j] ?? [];
      return Math.hypot(x - liveX, y - liveY);
    }),
  );
  expect(Math.max(...offPx)).toBeLessThan(0.5);
});

test('nothing jumps when the live map takes the place of the picture', async ({ page }) => {
  let goOn = () => {};
  const waiting = new Promise<void>((resolve) => (goOn = resolve));
  await page.route('**/maplibre*', async (route) => {
    await waiting;
    await route.continue();
  });
  await openPage(page);
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(500);
  const box = await mapOf(page).boundingBox();
  if (!box) throw new Error('no map');
  const clip = { ...box, width: box.width - 70 };
  const before = await page.screenshot({ clip });
  goOn();
  await mapIsReady(page);
  await page.waitForTimeout(500);
  const after = await page.screenshot({ clip });
  const share = await page.evaluate(
    async (images) => {
      const [a, b] = await Promise.all(
        images.map(async (base64) => {
          const image = new Image();
          const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
          image.src = URL.createObjectURL(new Blob([bytes], { type: 'image/png' }));
          await image.decode();
          const canvas = document.createElement('canvas');
          [canvas.width, canvas.height] = [image.width, image.height];
          const context = canvas.getContext('2d');
          context?.drawImage(image, 0, 0);
          return context?.getImageData(0, 0, image.width, image.height).data ?? [];
        }),
      );
      const count = (a?.length ?? 0) / 4;
      const differs = Array.from({ length: count }, (_, i) =>
        [0, 1, 2].some(
          (channel) => Math.abs((a?.[4 * i + channel] ?? 0) - (b?.[4 * i + channel] ?? 0)) > 60,
        ),
      );
      return differs.filter(Boolean).length / count;
    },
    [before.toString('base64'), after.toString('base64')],
  );
  // letters and lines are smoothed differently; a shift of one pixel alone would be 3 %
  expect(share).toBeLessThan(0.02);
});
