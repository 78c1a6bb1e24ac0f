import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { expectLaunches, mapOf, openPage } from '../map_page.ts';
import { FAILED_FILE } from './fault_page.ts';
import { blockStorage, countLoads, releaseAnew } from './loading_page.ts';

test.use({ expectedErrors: [FAILED_FILE] });

const share = (page: Page) => page.getByRole('button', { name: 'Share this map' });
const NOT_LOADED = 'This part of the page could not be loaded';

/** Opens the page without the dialogs that it fetches while it rests. */
async function openWithoutDialogs(page: Page, link = ''): Promise<void> {
  await page.route('**/ShareDialog*', (route) => route.abort());
  await openPage(page, link, true);
}

test('F16: a dialog that is gone after a new release loads the page again, once, and keeps the map', async ({
  page,
}) => {
  await openWithoutDialogs(page);
  await page.getByRole('button', { name: 'Remove Kharkiv' }).click();
  await expect(page).not.toHaveURL(/at=49\.99/);
  const address = page.url();
  const loads = countLoads(page);
  await page.unroute('**/ShareDialog*');
  await releaseAnew(page);
  await share(page).click();
  await expect(page.getByText('A new version of this page has come out')).toBeVisible({
    timeout: 30_000,
  });
  expect(page.url()).toBe(address);
  await expectLaunches(page, ['Sumy', 'Chernihiv']);
  await share(page).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(loads()).toBe(1);
  await page.reload();
  await expect(page.getByRole('status')).toBeVisible();
  await expect(page.getByText('A new version of this page has come out')).toHaveCount(0);
});

test('F16: a file that is missing without a new release is told of, and the page stays', async ({
  page,
}) => {
  await openWithoutDialogs(page);
  const loads = countLoads(page);
  await share(page).click();
  await expect(page.getByText(NOT_LOADED)).toBeVisible();
  await page.waitForTimeout(1000);
  expect(loads()).toBe(0);
  await page.unroute('**/ShareDialog*');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect.poll(loads).toBe(1);
  await share(page).click();
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('F16: a page whose own scripts do not come says so, and tries again when asked', async ({
  page,
}) => {
  await page.route('**/page-*.js', (route) => route.abort());
  await page.goto('?v=1&at=50.9077,34.7981&lang=de');
  await expect(page.getByRole('alert')).toContainText('konnten nicht geladen werden');
  await page.unroute('**/page-*.js');
  await page.getByRole('button', { name: 'Erneut versuchen' }).click();
  await expect(page.getByRole('status')).toContainText('306 km');
});

for (const storage of ['open', 'blocked']) {
  const name =
    storage === 'open'
      ? 'F16: where the reload brings the old page again, a sentence is all that follows'
      : 'F17: with storage blocked, too, the page loads itself again no more than once';
  test(name, async ({ page }) => {
    if (storage === 'blocked') await blockStorage(page);
    await openWithoutDialogs(page, '?v=1&at=50.9077,34.7981');
    const loads = countLoads(page);
    // the old page starts, and what it fetches later is gone
    await page.route(/\/(ShareDialog|MapView)[^/]*\.js$/, (route) =>
      route.fulfill({ status: 404 }),
    );
    const { origin } = new URL(page.url());
    await page.route(`${origin}/`, async (route) => {
      if (route.request().isNavigationRequest()) return route.continue();
      return route.fulfill({ contentType: 'text/html', body: '<script src="/assets/next.js">' });
    });
    await share(page).click();
    await expect.poll(loads).toBe(1);
    await expect(mapOf(page).getByText('The full map could not be loaded')).toBeVisible();
    await share(page).click();
    await expect(page.getByText(NOT_LOADED)).toBeVisible();
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await page.waitForTimeout(1500);
    expect(loads()).toBe(1);
    await expectLaunches(page, ['Sumy']);
  });
}

test('F16: over ten releases a tab keeps its map, and loads itself again no more than once', async ({
  page,
}) => {
  await openWithoutDialogs(page);
  const loads = countLoads(page);
  await page.unroute('**/ShareDialog*');
  await releaseAnew(page);
  for (let release = 0; release < 10; release += 1) {
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await page.route('**/ShareDialog*', (route) => route.fulfill({ status: 404 }));
    await share(page).click();
    await page.waitForTimeout(300);
  }
  expect(loads()).toBeLessThanOrEqual(1);
  await expectLaunches(page, ['Sumy', 'Kharkiv', 'Chernihiv']);
});

test('F20: no service worker of this site ever stands between a visitor and a release', async ({
  page,
}) => {
  await openPage(page, '', true);
  const found = await page.evaluate(async () => [
    navigator.serviceWorker.controller,
    ...(await navigator.serviceWorker.getRegistrations()),
  ]);
  expect(found).toEqual([null]);
});

test('F16: the table of an embed that does not come says so, and comes when asked', async ({
  page,
}) => {
  await page.route('**/assets/table-*.js', (route) => route.abort());
  await page.goto('/embed/?v=1&at=50.9077,34.7981&lang=en');
  await page.getByText(/^Regions in range/).click();
  await expect(page.getByRole('alert')).toContainText('This part could not be loaded.');
  await page.unroute('**/assets/table-*.js');
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByText(/^Regions in range/).click();
  await expect(page.getByRole('table', { name: 'Regions in range' })).toBeVisible();
});
