import { differingPart } from '../../png_pixels.ts';
import { serveArticle } from '../article.ts';
import { expect, LIVE_ALONE, test } from '../fixtures.ts';
import { canvasOf, dragPlace, mapOf, openPage, pointOf, rowOf } from '../map_page.ts';
import {
  longTest,
  liveMapIsShown,
  loseContext,
  pictureOf,
  restoreContext,
  simpleMapIsShown,
  SUMY,
} from './fault_page.ts';

const STOPPED = 'The full map stopped working. A simpler one is shown';
/** How many pixels may differ where letters are drawn anew. */
const SAME = 0.003;

test(
  'F3: a drawing that is lost and given back shows all it showed, and the picture stands in',
  LIVE_ALONE,
  async ({ page }) => {
    await openPage(page, SUMY);
    await liveMapIsShown(page);
    const before = await pictureOf(page);
    await loseContext(page);
    await simpleMapIsShown(page);
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await page.getByRole('button', { name: 'Fit to rings' }).click();
    await restoreContext(page);
    await liveMapIsShown(page);
    expect(differingPart(before, await pictureOf(page), 24)).toBeLessThan(SAME);
    await expect(mapOf(page).getByText(STOPPED)).toHaveCount(0);
  },
);

test(
  'F4: a drawing that is lost for good leaves the picture, and one button brings the live map back',
  LIVE_ALONE,
  async ({ page }) => {
    await openPage(page, SUMY);
    await liveMapIsShown(page);
    await loseContext(page);
    await expect(mapOf(page).getByText(STOPPED)).toBeVisible();
    await simpleMapIsShown(page);
    await page.getByRole('button', { name: 'Zoom out' }).click();
    await page.getByRole('button', { name: 'Try again' }).click();
    await liveMapIsShown(page);
    await expect(mapOf(page).getByText(STOPPED)).toHaveCount(0);
  },
);

longTest(
  'F5: a drawing that is lost before the map has a style begins anew',
  LIVE_ALONE,
  async ({ page }) => {
    await page.addInitScript(() => {
      const canvases = HTMLCanvasElement.prototype as unknown as Record<
        'getContext',
        (...how: unknown[]) => unknown
      >;
      const { getContext } = canvases;
      let isFirst = true;
      canvases.getContext = function (this: unknown, ...how: unknown[]) {
        const context = getContext.apply(this, how) as WebGL2RenderingContext | null;
        if (how[0] === 'webgl2' && context && isFirst) {
          isFirst = false;
          const extension = context.getExtension('WEBGL_lose_context');
          extension?.loseContext();
          setTimeout(() => extension?.restoreContext(), 800);
          Object.assign(window, { hasLost: true });
        }
        return context;
      };
    });
    await openPage(page, SUMY);
    await liveMapIsShown(page);
    expect(await page.evaluate(() => 'hasLost' in window)).toBe(true);
    const found = await pictureOf(page);
    const other = await page.context().newPage();
    await openPage(other, SUMY);
    await liveMapIsShown(other);
    expect(differingPart(found, await pictureOf(other), 24)).toBeLessThan(SAME);
  },
);

test(
  'F6: a drag goes on when the drawing is lost under it, and graphics are made as ever',
  LIVE_ALONE,
  async ({ page }) => {
    await openPage(page, SUMY);
    await liveMapIsShown(page);
    const from = await pointOf(page, [34.7981, 50.9077]);
    const to = await pointOf(page, [34.0, 49.9]);
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x, from.y + 20, { steps: 3 });
    await loseContext(page);
    await page.mouse.move(to.x, to.y, { steps: 4 });
    await page.mouse.up();
    await expect(page).toHaveURL(/at=49\.\d+,3[34]\./);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(page).toHaveURL(/at=50\.9077,34\.7981/);
    await page.getByRole('button', { name: 'Make a graphic' }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('dialog').getByRole('button', { name: 'Download SVG' }).click();
    expect((await download).suggestedFilename()).toMatch(/\.svg$/);
  },
);

longTest(
  'F12: on a processor six times slower a drag ends where it was let go, and the answer follows',
  LIVE_ALONE,
  async ({ page }) => {
    test.setTimeout(240_000);
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 6 });
    await openPage(page, SUMY);
    await liveMapIsShown(page, 120_000);
    await dragPlace(page, [34.7981, 50.9077], [36.2304, 49.9935]);
    await expect(page).toHaveURL(/at=49\.\d+,36\./);
    await expect(rowOf(page, 'Belgorod Oblast')).toContainText('100%');
  },
);

longTest(
  'F13: a map that was hidden has the right size when it is shown',
  LIVE_ALONE,
  async ({ page }) => {
    await openPage(page, SUMY);
    await liveMapIsShown(page);
    const hide = (isHidden: boolean) =>
      page.evaluate((hidden) => {
        document.getElementById('app')!.style.display = hidden ? 'none' : '';
      }, isHidden);
    await hide(true);
    await page.setViewportSize({ width: 1000, height: 500 });
    await page.waitForTimeout(200);
    await hide(false);
    const sizes = () =>
      canvasOf(page).evaluate((canvas: HTMLCanvasElement) => [canvas.width, canvas.height]);
    const box = await mapOf(page).boundingBox();
    expect(box!.width).toBe(560);
    await expect.poll(sizes).toEqual([560, Math.round(box!.height)]);
    await expect(rowOf(page, 'Kursk Oblast')).toContainText('100%');
  },
);

test.describe(() => {
  // the article is of another origin on purpose
  test.use({ expectedErrors: [/Request to another origin: http:..127/] });

  test('F13: a map in a hidden part of an article is drawn in full when that part is shown', async ({
    page,
    baseURL,
  }) => {
    const frame = `<iframe title="map" src="${baseURL}/embed/${SUMY}" width="600" height="500"></iframe>`;
    const article = await serveArticle(`<div id="part" hidden>${frame}</div>`);
    try {
      await page.goto(article.address);
      await page.waitForTimeout(1500);
      await page.evaluate(() => document.getElementById('part')!.removeAttribute('hidden'));
      const map = page.frameLocator('iframe').getByRole('application');
      await expect(map).toBeVisible();
      const picture = map.locator('svg').first();
      await expect.poll(async () => (await picture.boundingBox())?.width).toBeGreaterThan(590);
    } finally {
      article.close();
    }
  });
});

test(
  'F14: the live map is as sharp as the screen that the window was moved to',
  LIVE_ALONE,
  async ({ page }) => {
    await openPage(page, SUMY);
    await liveMapIsShown(page);
    const density = () =>
      canvasOf(page).evaluate((canvas: HTMLCanvasElement) => canvas.width / canvas.clientWidth);
    expect(await density()).toBe(1);
    const session = await page.context().newCDPSession(page);
    for (const deviceScaleFactor of [2, 1.5]) {
      const metrics = { width: 800, height: 600, deviceScaleFactor, mobile: false };
      await session.send('Emulation.setDeviceMetricsOverride', metrics);
      await expect.poll(density).toBeCloseTo(deviceScaleFactor, 1);
    }
  },
);

test.describe('on a screen of 33 megapixels', () => {
  test.use({ viewport: { width: 3840, height: 2160 }, deviceScaleFactor: 2 });

  test('F15: the live map keeps to a size that devices can draw', LIVE_ALONE, async ({ page }) => {
    test.setTimeout(120_000);
    await openPage(page, SUMY);
    await expect(rowOf(page, 'Kursk Oblast')).toContainText('100%');
    const canvas = page.locator('canvas.maplibregl-canvas');
    await expect(canvas).toBeAttached({ timeout: 60_000 });
    const pixels = () =>
      canvas.evaluate((element: HTMLCanvasElement) => element.width * element.height);
    expect(await pixels()).toBeLessThanOrEqual(16_777_216);
    expect(await pixels()).toBeGreaterThan(8_000_000);
  });
});
