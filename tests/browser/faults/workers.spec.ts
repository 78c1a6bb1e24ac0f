import type { Page } from '@playwright/test';
import { differingPart } from '../../png_pixels.ts';
import { expect, LIVE_ALONE, test } from '../fixtures.ts';
import { mapOf, openPage, rowOf } from '../map_page.ts';
import {
  longTest,
  keepWorkers,
  killWorkers,
  liveMapIsShown,
  pictureOf,
  simpleMapIsShown,
  SUMY,
} from './fault_page.ts';

const STOPPED = 'The full map stopped working. A simpler one is shown';
const SAME = 0.003;
/** With a camera, so that a page opened anew has it to the last digit. */
const SEEN = `${SUMY}#map=6/51/35.5`;

/** Whether the live map shows what it shows where nothing has failed. */
async function expectAllDrawn(page: Page): Promise<void> {
  const found = await pictureOf(page);
  const other = await page.context().newPage();
  await other.goto(page.url());
  await liveMapIsShown(other);
  expect(differingPart(found, await pictureOf(other), 24)).toBeLessThan(SAME);
  await other.close();
}

async function turnRange(page: Page, km: string): Promise<void> {
  const field = page.getByRole('textbox', { name: 'Range', exact: true });
  await field.fill(km);
  await field.press('Enter');
}

function newWorkers(page: Page): Promise<number> {
  return page.evaluate(() => (window as unknown as { keptWorkers: unknown[] }).keptWorkers.length);
}

longTest(
  'F8: workers that were ended in the background are started again on return',
  LIVE_ALONE,
  async ({ page }) => {
    test.setTimeout(180_000);
    await keepWorkers(page);
    await openPage(page, SEEN);
    await liveMapIsShown(page);
    expect(await killWorkers(page)).toBeGreaterThan(0);
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await expect.poll(() => newWorkers(page)).toBeGreaterThan(0);
    await turnRange(page, '200');
    await liveMapIsShown(page);
    await expectAllDrawn(page);
  },
);

test(
  'F9: workers that were ended while the map is seen are noticed by what is owed, and started again',
  LIVE_ALONE,
  async ({ page }) => {
    test.setTimeout(120_000);
    await keepWorkers(page);
    await openPage(page, SEEN);
    await liveMapIsShown(page);
    await killWorkers(page);
    await turnRange(page, '200');
    await expect.poll(() => newWorkers(page), { timeout: 15_000 }).toBeGreaterThan(0);
    await liveMapIsShown(page);
    await expectAllDrawn(page);
  },
);

longTest(
  'F9: where the workers end again and again the picture stays, and one button tries anew',
  LIVE_ALONE,
  async ({ page }) => {
    test.setTimeout(180_000);
    await keepWorkers(page);
    await openPage(page, SUMY);
    await liveMapIsShown(page);
    await killWorkers(page);
    await page.evaluate(() => {
      const { keptWorkers } = window as unknown as { keptWorkers: Worker[] };
      keptWorkers.push = (...started) => {
        for (const worker of started) worker.terminate();
        return 0;
      };
    });
    await turnRange(page, '200');
    await expect(mapOf(page).getByText(STOPPED)).toBeVisible({ timeout: 45_000 });
    await expect(rowOf(page, 'Kursk Oblast')).toBeVisible();
    await page.evaluate(() => {
      Reflect.deleteProperty(Reflect.get(window, 'keptWorkers') as object, 'push');
    });
    await page.getByRole('button', { name: 'Try again' }).click();
    await liveMapIsShown(page);
  },
);

const ANSWERS = {
  'is gone': { status: 404, body: '' },
  'is a page': {
    status: 200,
    contentType: 'text/html',
    body: '<!doctype html><title>Home</title>',
  },
  'has the wrong type': { status: 200, contentType: 'text/plain', body: '"a script"' },
};
for (const [what, answer] of Object.entries(ANSWERS)) {
  test.describe(`where the script of the workers ${what}`, () => {
    test.use({ expectedErrors: [/Failed to load resource|MIME type|Worker/] });

    (what === 'is gone' ? test : longTest)(
      `F10: where the script of the workers ${what} the picture stays, and one button tries anew`,
      LIVE_ALONE,
      async ({ page }) => {
        await page.route('**/maplibre-gl-worker*', (route) => route.fulfill(answer));
        await openPage(page, SUMY);
        await expect(mapOf(page).getByText(STOPPED)).toBeVisible({ timeout: 30_000 });
        await simpleMapIsShown(page);
        await expect(rowOf(page, 'Kursk Oblast')).toContainText('100%');
        await page.unroute('**/maplibre-gl-worker*');
        await page.getByRole('button', { name: 'Try again' }).click();
        await liveMapIsShown(page);
      },
    );
  });
}

longTest(
  'F11: a map without data is not taken for ready, even if its style has loaded',
  LIVE_ALONE,
  async ({ page }) => {
    test.setTimeout(120_000);
    await page.addInitScript(() => {
      // as where a policy blocks it: it takes messages and never answers
      window.Worker = class extends EventTarget {
        postMessage(): void {}
        terminate(): void {}
      } as unknown as typeof Worker;
    });
    await openPage(page, SUMY);
    await expect(mapOf(page).getByText(STOPPED)).toBeVisible({ timeout: 60_000 });
    await simpleMapIsShown(page);
    await expect(rowOf(page, 'Kursk Oblast')).toContainText('100%');
  },
);

longTest(
  'F9: where the worker of the answer has ended the page works the answer out by itself',
  async ({ page }) => {
    await keepWorkers(page);
    await openPage(page, '?v=1&from=ukraine&range=100', true);
    const status = page.getByRole('status');
    await expect(status).toContainText('a range of 100 km', { timeout: 30_000 });
    expect(await killWorkers(page)).toBeGreaterThan(0);
    await turnRange(page, '200');
    await expect(status).toContainText('a range of 200 km', { timeout: 45_000 });
  },
);
