import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, LIVE_ALONE, test } from '../fixtures.ts';
import { expectLaunches, mapOf, openPage, rowOf } from '../map_page.ts';
import { download, previewOf } from '../studio_page.ts';
import { FAILED_FILE, longTest, liveMapIsShown, SUMY } from './fault_page.ts';

const SITE_FOLDER = process.env.SITE_FOLDER ?? 'dist';

test.use({ expectedErrors: [FAILED_FILE] });

/** The page fetches its dialogs while it rests. */
async function openAndRest(page: Page, link: string): Promise<void> {
  const parts = ['ShareDialog', 'EmbedDialog', 'Downloads', 'Studio'].map((name) =>
    page.waitForResponse((response) => response.url().includes(`/${name}-`), { timeout: 30_000 }),
  );
  await openPage(page, link, true);
  for (const part of await Promise.all(parts)) await part.finished();
  await page.waitForTimeout(500);
}

test(
  'F23: without its letters the page keeps its layout and its answer',
  LIVE_ALONE,
  async ({ page }) => {
    const boxes = async () => {
      const found = [];
      for (const part of [page.getByRole('main'), mapOf(page), page.getByRole('banner')]) {
        found.push(await part.boundingBox());
      }
      return found;
    };
    await openPage(page, SUMY);
    await page.evaluate(() => document.fonts.ready);
    const before = await boxes();
    await page.route(/\.(woff2?|ttf)$/, (route) => route.abort());
    await openPage(page, SUMY);
    await expect(rowOf(page, 'Kursk Oblast')).toContainText('100%');
    expect(await boxes()).toEqual(before);
    await liveMapIsShown(page);
    await page.getByRole('button', { name: 'Make a graphic' }).click();
    expect((await download(page, 'Download SVG')).toString()).toContain('Source Sans 3');
  },
);

test('F24: where a dialog does not come for long the page says so, and goes on', async ({
  page,
}) => {
  await page.route('**/ShareDialog*', () => new Promise<void>(() => undefined));
  await openPage(page, SUMY, true);
  await page.getByRole('button', { name: 'Share this map' }).click();
  await expect(page.getByRole('complementary').getByText('Loading…')).toBeVisible();
  await expect(page.getByText('This part of the page could not be loaded')).toBeVisible({
    timeout: 20_000,
  });
  await page.getByRole('button', { name: 'Remove Sumy' }).click();
  await expectLaunches(page, []);
});

test('F24: what opens within the panel says that it is on its way, and comes', async ({ page }) => {
  let bring = (): void => undefined;
  const held = new Promise<void>((resolve) => (bring = resolve));
  await page.route('**/assets/later_parts-*.js', async (route) => {
    await held;
    await route.continue();
  });
  await openPage(page, SUMY);
  await page.getByRole('button', { name: 'Where does 306 come from?' }).click();
  await page.getByRole('button', { name: 'Paste a list' }).click();
  const coming = page.getByRole('paragraph').filter({ hasText: 'Loading…' });
  await expect(coming).toHaveCount(2);
  await page.getByRole('button', { name: 'Rename Sumy' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Sumy' })).toContainText('Loading…');
  bring();
  await expect(page.getByLabel('New name for Sumy')).toBeVisible();
  await expect(page.getByRole('table', { name: 'What 6 km more change here' })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Places, one in each line' })).toBeVisible();
  await expect(coming).toHaveCount(0);
});

longTest(
  'F24: where the live map does not come for long there is a choice, and it is shown if it comes',
  LIVE_ALONE,
  async ({ page }) => {
    let goOn = () => {};
    const waiting = new Promise<void>((resolve) => (goOn = resolve));
    await page.route('**/MapView-*.js', async (route) => {
      await waiting;
      await route.continue();
    });
    await openPage(page, SUMY);
    const note = mapOf(page).getByText('The full map could not be loaded');
    await expect(note).toBeVisible({ timeout: 25_000 });
    await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
    goOn();
    await liveMapIsShown(page);
    await expect(note).toHaveCount(0);
  },
);

test('F25: with the connection gone all goes on: points, ranges, link, share, tables and graphics', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openAndRest(page, '');
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Remove Kharkiv' }).click();
  await expect(page.getByRole('status')).toContainText('From 2 launch points');
  await page.getByRole('textbox', { name: 'Range', exact: true }).fill('165');
  await page.getByRole('textbox', { name: 'Range', exact: true }).press('Enter');
  await expect(page).toHaveURL(/range=165/);
  await page.getByRole('button', { name: 'Copy link' }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('range=165');
  await page.getByRole('button', { name: 'Share this map' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await page.getByRole('button', { name: 'Download data' }).click();
  expect((await download(page, 'Regions (CSV)')).toString()).toContain('Kursk Oblast');
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await page.getByRole('button', { name: 'Make a graphic' }).click();
  await expect(previewOf(page)).toBeVisible();
  expect((await download(page, 'Download SVG')).toString()).toContain('165 km');
});

test('F25: what needs the connection after all says so, and works when it is back', async ({
  page,
  context,
}) => {
  await openAndRest(page, SUMY);
  await context.setOffline(true);
  await page.getByLabel('Language').selectOption('fr');
  await expect(page.getByRole('status')).toContainText('Français');
  await context.setOffline(false);
  await page.getByLabel('Language').selectOption('de');
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Strike-range map');
});

test.describe('with scripts switched off', () => {
  test.use({ javaScriptEnabled: false });

  test('F26: without scripts there is a picture of the example, and its answer as a table', async ({
    page,
  }) => {
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
    const table = page.getByRole('table', { name: 'Regions in range' });
    await expect(table.getByRole('row', { name: /^Kursk Oblast/ })).toContainText('100%');
    const picture = page.getByRole('img', { name: /Kursk Oblast/ });
    await expect(picture).toBeVisible();
    expect((await picture.boundingBox())!.width).toBeGreaterThan(500);
    await page.getByRole('link', { name: 'Method and sources' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Method and sources');
  });
});

test('F28: no file has a name that lists of advertising and tracking block', () => {
  const files = readdirSync(join(SITE_FOLDER, 'assets'));
  expect(files.length).toBeGreaterThan(30);
  const suspect =
    /(^|[^a-z])(ads?|advert|banner|sponsor|track(er|ing)?|analytics|metrics?|beacon|pixel|stats?|counter|popup|promo|affiliate|consent|cookie)([^a-z]|$)/i;
  expect(
    files.map((name) => name.replace(/-[\w-]{8}\./, '.')).filter((name) => suspect.test(name)),
  ).toEqual([]);
});

test('F28: with every later file blocked the answer stands and each lack is told', async ({
  page,
}) => {
  const block = (files: string | RegExp) =>
    page.route(files, (route) => route.abort('blockedbyclient'));
  // a page that is slow to open fetches its dialogs before
  await block(/\/(ShareDialog|EmbedDialog|Downloads|Studio)-/);
  await openPage(page, SUMY, true);
  await block('**/assets/**');
  for (const name of ['Share this map', 'Make a graphic', 'Download data', 'Embed']) {
    await page.getByRole('button', { name, exact: true }).click();
    await expect(page.getByText('This part of the page could not be loaded')).toBeVisible();
    await page.getByRole('button', { name: 'Zoom in' }).click();
  }
  await expect(rowOf(page, 'Kursk Oblast')).toContainText('100%');
});
