import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { expectLaunches, openPage, rowOf, tableOf } from './map_page.ts';

const SUMY = '?v=1&at=50.9077,34.7981';
const NOTE = /recognised border of Ukraine; parts of that border are behind the front line/;

const anywhere = (page: Page) => page.getByRole('radio', { name: 'Anywhere in Ukraine' });
const chosenPoints = (page: Page) => page.getByRole('radio', { name: 'Chosen points' });
const status = (page: Page) => page.getByRole('status');
const rangeField = (page: Page) => page.getByRole('textbox', { name: 'Range', exact: true });
/** Waits for the answer to what was asked last; the first one in a worker takes longer than others. */
const settled = (page: Page) =>
  expect(status(page)).toHaveAttribute('aria-busy', 'false', { timeout: 30_000 });
/** Rows of regions, without the head of the table. */
const regionCount = async (page: Page) => (await tableOf(page).getByRole('row').count()) - 1;

test('the answer from anywhere in Ukraine reaches farther than that from points, and says what it means', async ({
  page,
}) => {
  await openPage(page, SUMY);
  await expect(rowOf(page, 'Volgograd Oblast')).toHaveCount(0);
  const before = await regionCount(page);
  await anywhere(page).check();
  await settled(page);
  await expect(status(page)).toContainText('From anywhere in Ukraine, a range of 306 km');
  await expect(rowOf(page, 'Volgograd Oblast')).toBeVisible();
  await expect(rowOf(page, 'Kaliningrad Oblast')).toContainText('1%');
  await expect(rowOf(page, 'Kursk Oblast')).toContainText('border of Ukraine');
  expect(await regionCount(page)).toBeGreaterThan(before);
  await expect(page.getByRole('group', { name: 'Launch from' })).toContainText(NOTE);
  await expect(page).toHaveURL(/from=ukraine/);
});

test('the chosen points rest and come back, as one step of undo', async ({ page }) => {
  await openPage(page, SUMY);
  await anywhere(page).check();
  await settled(page);
  await expect(rowOf(page, 'Kaliningrad Oblast')).toBeVisible();
  await expect(page).toHaveURL(/at=50\.9077,34\.7981/);
  await chosenPoints(page).check();
  await expect(status(page)).toContainText('From 1 launch point');
  await expectLaunches(page, ['Sumy']);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(anywhere(page)).toBeChecked();
  await expect(rowOf(page, 'Kaliningrad Oblast')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(chosenPoints(page)).toBeChecked();
  await expect(status(page)).toContainText('From 1 launch point');
});

test('a link asks from anywhere in Ukraine, again after a reload', async ({ page }) => {
  await openPage(page, '?v=1&from=ukraine&range=100');
  for (const visit of ['first', 'second']) {
    await settled(page);
    await expect(status(page), visit).toContainText('From anywhere in Ukraine, a range of 100 km');
    await expect(anywhere(page)).toBeChecked();
    await expect(tableOf(page)).toBeVisible();
    await page.reload();
  }
});

test('after quick changes of the range the answer is that to the last', async ({ page }) => {
  await openPage(page, '?v=1&from=ukraine&range=200');
  await settled(page);
  await expect(rowOf(page, 'Kursk Oblast')).toContainText('100%');
  const slider = page.getByRole('slider', { name: 'Range, km' });
  await slider.focus();
  for (let step = 0; step < 8; step++) await slider.press('ArrowLeft');
  for (let step = 0; step < 3; step++) await slider.press('ArrowRight');
  await rangeField(page).fill('50');
  await rangeField(page).press('Enter');
  await rangeField(page).fill('306');
  await rangeField(page).press('Enter');
  await settled(page);
  await expect(status(page)).toContainText('a range of 306 km');
  await expect(rowOf(page, 'Kaliningrad Oblast')).toContainText('1%');
  await expect(rowOf(page, 'Smolensk Oblast')).toContainText('54%');
});

test('the model is chosen by keyboard, on a phone of 360 px as well', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openPage(page, SUMY);
  await chosenPoints(page).focus();
  await chosenPoints(page).press('ArrowRight');
  await expect(anywhere(page)).toBeChecked();
  await settled(page);
  await expect(status(page)).toContainText('From anywhere in Ukraine');
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
});

test.describe('where the worker is blocked', () => {
  test.use({ expectedErrors: [/Failed to load resource/] });
  test('F10: where the worker of the answer is blocked the page gives the same one by itself', async ({
    page,
  }) => {
    await openPage(page, '?v=1&from=ukraine');
    await settled(page);
    await expect(rowOf(page, 'Kaliningrad Oblast')).toBeVisible();
    const answer = await tableOf(page).innerText();
    let blocked = 0;
    await page.route(/land_worker/, (route) => {
      blocked += 1;
      return route.abort();
    });
    await openPage(page, '?v=1&from=ukraine');
    await settled(page);
    await expect(rowOf(page, 'Kaliningrad Oblast')).toBeVisible();
    await expect.poll(() => tableOf(page).innerText()).toBe(answer);
    expect(blocked).toBe(1);
  });
});
