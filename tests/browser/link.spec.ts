import { expect, test } from './fixtures.ts';
import { launchNames, openPage, rowOf } from './map_page.ts';

test('the address bar holds the link, and reloading it restores the state', async ({ page }) => {
  await openPage(page);
  await expect(page).toHaveURL(
    /\?v=1&at=50\.9077,34\.7981&at=49\.9935,36\.2304&at=51\.4982,31\.2893/,
  );
  await page.getByRole('button', { name: 'Remove Kharkiv' }).click();
  await page.getByRole('button', { name: '165 km', exact: true }).click();
  const summary = (await page.getByRole('status').textContent()) ?? '';
  await page.reload();
  await expect(page.getByRole('status')).toHaveText(summary);
  expect(await launchNames(page)).toEqual(['Sumy', 'Chernihiv']);
});

test('back and forward walk through settled changes', async ({ page }) => {
  await openPage(page);
  await page.getByRole('button', { name: 'Remove Kharkiv' }).click();
  await page.getByRole('button', { name: 'Remove Sumy' }).click();
  await page.goBack();
  await expect.poll(() => launchNames(page)).toEqual(['Sumy', 'Chernihiv']);
  await page.goBack();
  await expect.poll(() => launchNames(page)).toEqual(['Sumy', 'Kharkiv', 'Chernihiv']);
  await page.goForward();
  await expect.poll(() => launchNames(page)).toEqual(['Sumy', 'Chernihiv']);
});

test('a bad link shows what can be read and one sentence about what cannot', async ({ page }) => {
  await openPage(page, '?v=1&at=50.9077,34.7981&at=nonsense&at=55.75,37.62&range=306,abc');
  expect(await launchNames(page)).toEqual(['Sumy']);
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
  expect(await launchNames(page)).toEqual(['<img src=x onerror=alert(1)>']);
});

test('the link is copied whole', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openPage(page);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByRole('status')).toContainText('Link copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(new RegExp(`^${baseURL}/\\?v=1&at=`));
});
