import type { Page } from '@playwright/test';
import { BROWSER_FLAGS, findBrowser, NO_WEBGL } from '../../scripts/browser.mjs';
import { expect, test } from './fixtures.ts';
import {
  canvasOf,
  clickPlace,
  dragPlace,
  expectLaunches,
  mapOf,
  openPage,
  pointOf,
  rowOf,
} from './map_page.ts';

const SUMY = '?v=1&at=50.9077,34.7981';
const SUMY_AT = [34.7981, 50.9077] as const;

const browser = await findBrowser();
test.use({
  launchOptions: {
    executablePath: browser.path,
    args: [...BROWSER_FLAGS, NO_WEBGL],
    env: { ...process.env, ...browser.env },
  },
});

async function zoomOf(page: Page): Promise<number> {
  await page.waitForTimeout(300);
  return Number(/#map=([\d.]+)/.exec(page.url())?.[1]);
}

function markerOf(page: Page, name: string) {
  return mapOf(page).getByRole('button', { name: new RegExp(`^Launch point ${name}`) });
}

test('F1: without WebGL one sentence says that a simpler map is shown, and the answer is the same', async ({
  page,
}) => {
  await openPage(page, '', true);
  await expect(mapOf(page)).toContainText('A simpler map is shown');
  await expect(page.getByRole('status')).toContainText('From 3 launch points');
  await expect(rowOf(page, 'Kursk Oblast')).toContainText('100%');
});

test('without WebGL a click adds the town, a region of Russia is selected, and other land is refused', async ({
  page,
}) => {
  await openPage(page, SUMY, true);
  await clickPlace(page, [36.24, 49.99]);
  await expectLaunches(page, ['Sumy', 'Kharkiv']);
  await expect(page).toHaveURL(/at=49\.9808,36\.2527/);
  await clickPlace(page, [33.4, 53.1]);
  await expect(rowOf(page, 'Bryansk Oblast').getByRole('button')).toHaveAttribute(
    'aria-expanded',
    'true',
  );
  await expect(mapOf(page)).toContainText(/Bryansk Oblast\s*\d+%/);
  await clickPlace(page, [30.8, 53.2]);
  await expect(page.getByRole('status')).toContainText('is not in Ukraine');
  await expectLaunches(page, ['Sumy', 'Kharkiv']);
});

test('without WebGL a point is dragged, and moved with the arrow keys', async ({ page }) => {
  await openPage(page, SUMY, true);
  await dragPlace(page, SUMY_AT, [34.0, 49.9]);
  await expect(page).not.toHaveURL(/at=50\.9077,34\.7981/);
  await page.getByRole('button', { name: 'Undo' }).click();
  await markerOf(page, 'Sumy').focus();
  await page.keyboard.press('Shift+ArrowLeft');
  await expect(page).toHaveURL(/at=50\.9\d+,34\.65/);
});

test('Escape, and letting go over the panel, leave a dragged point where it was', async ({
  page,
}) => {
  await openPage(page, SUMY, true);
  const start = await pointOf(page, SUMY_AT);
  const away = await pointOf(page, [34.0, 49.9]);
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(away.x, away.y, { steps: 4 });
  await expect(page).not.toHaveURL(/at=50\.9077,34\.7981/);
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/at=50\.9077,34\.7981/);
  await page.mouse.up();
  await expect(page).toHaveURL(/at=50\.9077,34\.7981/);
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(away.x, away.y, { steps: 4 });
  await page.mouse.move(200, 300, { steps: 4 });
  await page.mouse.up();
  await expect(page).toHaveURL(/at=50\.9077,34\.7981/);
  await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled();
});

test('without WebGL buttons, wheel, double click and keys zoom, and the place under the pointer stays', async ({
  page,
}) => {
  await openPage(page, SUMY, true);
  const first = await zoomOf(page);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(() => zoomOf(page)).toBeCloseTo(first + 1, 1);
  await page.getByRole('button', { name: 'Zoom out' }).click();
  await expect.poll(() => zoomOf(page)).toBeCloseTo(first, 1);
  await canvasOf(page).focus();
  await page.keyboard.press('+');
  await expect.poll(() => zoomOf(page)).toBeCloseTo(first + 1, 1);
  await page.keyboard.press('-');
  await expect.poll(() => zoomOf(page)).toBeCloseTo(first, 1);
  const before = await pointOf(page, [35.5, 51.5]);
  await page.mouse.move(before.x, before.y);
  await page.mouse.wheel(0, -240);
  const turned = await zoomOf(page);
  expect(turned).toBeGreaterThan(first + 0.2);
  const after = await pointOf(page, [35.5, 51.5]);
  expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeLessThan(2);
  await page.getByRole('button', { name: 'Fit to rings' }).click();
  await expect.poll(() => zoomOf(page)).toBeCloseTo(first, 1);
  await page.mouse.dblclick(before.x, before.y);
  await expect.poll(() => zoomOf(page)).toBeCloseTo(first + 1, 1);
});

test('without WebGL dragging and arrow keys move the ground, and marks go with it', async ({
  page,
}) => {
  await openPage(page, `${SUMY}#map=7/50.9/34.8`, true);
  const middleOf = async () => {
    const box = await markerOf(page, 'Sumy').boundingBox();
    return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
  };
  const start = await middleOf();
  await page.mouse.move(start.x + 60, start.y + 60);
  await page.mouse.down();
  await page.mouse.move(start.x + 20, start.y + 30, { steps: 5 });
  await page.mouse.up();
  const dragged = await middleOf();
  expect([dragged.x - start.x, dragged.y - start.y].map(Math.round)).toEqual([-40, -30]);
  await canvasOf(page).focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(async () => Math.round((await middleOf()).x - dragged.x)).toBe(-100);
  await expectLaunches(page, ['Sumy']);
});

test('the camera of the address is taken and kept', async ({ page }) => {
  await openPage(page, `${SUMY}#map=7.5/51.2/35.1`, true);
  await page.waitForTimeout(400);
  expect(page.url()).toContain('#map=7.5/51.2/35.1');
  const sumy = await pointOf(page, SUMY_AT);
  const box = await markerOf(page, 'Sumy').boundingBox();
  expect(Math.abs((box?.x ?? 0) + 13 - sumy.x)).toBeLessThan(0.6);
  expect(Math.abs((box?.y ?? 0) + 13 - sumy.y)).toBeLessThan(0.6);
});

test.describe('with fingers', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

  test('two fingers zoom the map and the page does not scroll', async ({ page }) => {
    await openPage(page, SUMY, true);
    const first = await zoomOf(page);
    const session = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', gapPx: number) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints:
          type === 'touchEnd'
            ? []
            : [
                { id: 0, x: 180 - gapPx, y: 200 },
                { id: 1, x: 180 + gapPx, y: 200 },
              ],
      });
    await touch('touchStart', 30);
    for (const gap of [35, 45, 55, 60]) await touch('touchMove', gap);
    await touch('touchEnd', 60);
    expect(await zoomOf(page)).toBeCloseTo(first + 1, 0);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await expectLaunches(page, ['Sumy']);
  });

  test('a tap on a region shows its card', async ({ page }) => {
    await openPage(page, SUMY, true);
    const { x, y } = await pointOf(page, [36.3, 51.7]);
    await page.touchscreen.tap(x, y);
    await expect(mapOf(page)).toContainText(/Kursk Oblast\s*100%/);
  });
});

test('from anywhere in Ukraine no launch point is drawn or listed, and the page says what is asked from', async ({
  page,
}) => {
  await openPage(page, '?v=1&from=ukraine', true);
  await expect(mapOf(page).getByRole('list', { name: 'Legend' })).not.toContainText('Launch point');
  await expect(page.getByText('measured from anywhere in Ukraine')).toBeVisible();
  await expect(mapOf(page).getByRole('button', { name: /^Launch point/ })).toHaveCount(0);
});

test('the sources are named in the language of the page', async ({ page }) => {
  await openPage(page, `${SUMY}&lang=de`);
  await expect(page.getByRole('region', { name: 'Karte' })).toContainText('gemeinfrei');
});
