import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { LANGUAGES } from '../../src/core/languages.ts';
import { wordsIn } from '../../src/scene/words/words.ts';
import { canvasOf, expectLaunches, openPage, rowOf } from './map_page.ts';

test('the address bar holds the link, and reloading it restores the state', async ({ page }) => {
  await openPage(page);
  await expect(page).toHaveURL(
    /\?v=1&at=50\.9077,34\.7981&at=49\.9935,36\.2304&at=51\.4982,31\.2893/,
  );
  await page.getByRole('button', { name: 'Remove Kharkiv' }).click();
  await page.getByRole('button', { name: '165 km', exact: true }).click();
  await expect(page.getByRole('status')).toContainText('a range of 165 km');
  const [summary = ''] = /From .*/.exec((await page.getByRole('status').textContent()) ?? '') ?? [];
  await page.reload();
  await expect(page.getByRole('status')).toContainText(summary);
  await expectLaunches(page, ['Sumy', 'Chernihiv']);
});

test('back and forward walk through settled changes', async ({ page }) => {
  await openPage(page);
  await page.getByRole('button', { name: 'Remove Kharkiv' }).click();
  await page.getByRole('button', { name: 'Remove Sumy' }).click();
  await page.goBack();
  await expectLaunches(page, ['Sumy', 'Chernihiv']);
  await page.goBack();
  await expectLaunches(page, ['Sumy', 'Kharkiv', 'Chernihiv']);
  await page.goForward();
  await expectLaunches(page, ['Sumy', 'Chernihiv']);
});

test('F44: twenty changes are twenty steps back and forward, however the map was moved between them', async ({
  page,
}) => {
  // more than forty changes of the page, on a machine that may be busy
  test.slow();
  await openPage(page, '?v=1&at=50.9077,34.7981');
  const before = await page.evaluate(() => history.length);
  const range = page.getByRole('textbox', { name: 'Range', exact: true });
  const links = [await linkIn(page)];
  for (let km = 101; km <= 120; km += 1) {
    await range.fill(String(km));
    await range.press('Enter');
    await expect(page).toHaveURL(new RegExp(`range=${km}\\b`));
    if (km % 5 === 0) await moveAbout(page);
    links.push(await linkIn(page));
  }
  expect(await page.evaluate(() => history.length)).toBe(before + 20);
  for (const link of links.slice(0, -1).reverse()) {
    await page.goBack();
    await expect.poll(() => linkIn(page)).toBe(link);
  }
  await expect(page.getByRole('status')).toContainText('a range of 306 km');
  for (const link of links.slice(1)) {
    await page.goForward();
    await expect.poll(() => linkIn(page)).toBe(link);
  }
  await expect(page.getByRole('status')).toContainText('a range of 120 km');
});

test('F43: two tabs do not disturb each other', async ({ page, context }) => {
  await openPage(page, '?v=1&at=50.9077,34.7981');
  const other = await context.newPage();
  await openPage(other, '?v=1&at=49.9935,36.2304&lang=en');
  await page.getByRole('button', { name: '165 km', exact: true }).click();
  await other.getByRole('button', { name: 'Remove Kharkiv' }).click();
  await expect(page.getByRole('status')).toContainText('a range of 165 km');
  await expectLaunches(page, ['Sumy']);
  await expect
    .poll(() => linkIn(page))
    .toBe('?v=1&at=50.9077,34.7981&range=165&figure=atacms-165-hromadske');
  await expectLaunches(other, []);
  await expect.poll(() => linkIn(other)).toBe('?v=1&lang=en');
  await page.goBack();
  await expect.poll(() => linkIn(page)).toBe('?v=1&at=50.9077,34.7981');
  expect(await linkIn(other)).toBe('?v=1&lang=en');
});

test('a link opens in each language with the same places and its own words', async ({ page }) => {
  for (const language of LANGUAGES) {
    const words = wordsIn(language);
    await openPage(page, `?v=1&at=50.9077,34.7981,Our%20place&range=200&lang=${language}`);
    await expect(page).toHaveTitle(words.productName);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page.getByRole('button', { name: words.remove('Our place') })).toBeVisible();
    await expect(page.getByRole('button', { name: words.shareMap })).toBeVisible();
    await expect(page.getByRole('status')).toContainText('200');
  }
});

test('F30: a bad link shows what can be read and one sentence about what cannot', async ({
  page,
}) => {
  await openPage(page, '?v=1&at=50.9077,34.7981&at=nonsense&at=55.75,37.62&range=306,abc');
  await expectLaunches(page, ['Sumy']);
  const status = page.getByRole('status');
  await expect(status).toContainText('nonsense');
  await expect(status).toContainText('abc');
  await expect(status).toContainText('is not in Ukraine');
  await expect(rowOf(page, 'Kursk Oblast')).toContainText('100%');
});

test('a hostile link runs nothing and breaks nothing', async ({ page }) => {
  await openPage(
    page,
    '?v=1&at=50.9077,34.7981,%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&__proto__=1&lang=xx&theme=<b>',
  );
  await expectLaunches(page, ['<img src=x onerror=alert(1)>']);
});

test('the link is copied whole', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openPage(page);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByRole('status')).toContainText('Link copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(new RegExp(`^${baseURL}/\\?v=1&at=`));
});

function linkIn(page: Page): Promise<string> {
  return page.evaluate(() => location.search);
}

async function moveAbout(page: Page): Promise<void> {
  const hash = await page.evaluate(() => location.hash);
  await canvasOf(page).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('+');
  await expect.poll(() => page.evaluate(() => location.hash)).not.toBe(hash);
}
