import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { expectLaunches, openPage, rowOf } from './map_page.ts';

const SUMY = '?v=1&at=50.9077,34.7981';

function found(page: Page): Locator {
  return page.getByRole('listbox', { name: 'Places found' }).getByRole('option');
}

test('a former name finds the town, and a misspelt one is offered before it is taken', async ({
  page,
}) => {
  await openPage(page, SUMY);
  const search = page.getByLabel('Search places');
  await search.fill('Artemivsk');
  await expect(found(page)).toContainText('formerly Artemivsk');
  await search.press('Enter');
  await expectLaunches(page, ['Sumy', 'Bakhmut']);
  await search.fill('Melitopl');
  await search.press('Enter');
  await expectLaunches(page, ['Sumy', 'Bakhmut']);
  await search.press('Enter');
  await expectLaunches(page, ['Sumy', 'Bakhmut', 'Melitopol']);
});

test('a Russian town is shown with its distances instead of being added', async ({ page }) => {
  await openPage(page, SUMY);
  await page.getByLabel('Search places').fill('Курск');
  await expect(found(page).first()).toContainText('Kursk Oblast, Russia');
  await page.getByLabel('Search places').press('Enter');
  const card = page.getByRole('region', { name: 'Kursk', exact: true });
  await expect(card).toContainText('nearer than the range of 306');
  await expect(card.getByRole('definition')).toHaveText(/^13\d\skm$/);
  await expect(rowOf(page, 'Kursk Oblast').getByRole('button')).toHaveAttribute(
    'aria-expanded',
    'true',
  );
  await expectLaunches(page, ['Sumy']);
  await card.getByRole('button', { name: 'Close' }).click();
  await expect(card).toBeHidden();
});

test('F33, F34: coordinates say what they mean, and swapped ones are asked about', async ({
  page,
}) => {
  await openPage(page, '?v=1');
  const field = page.getByLabel('Coordinates');
  await field.fill('50°54′28″N 34°47′53″E');
  await expect(page.getByText('near Sumy')).toBeVisible();
  await field.fill('36.2304, 49.9935');
  await expect(page.getByText('Which is meant?')).toBeVisible();
  await field.press('Enter');
  await expectLaunches(page, []);
  await page.getByRole('button', { name: /near Kharkiv$/ }).click();
  await expectLaunches(page, ['Kharkiv']);
});

test('a list is added in one step, what was not understood stays, and one undo takes it back', async ({
  page,
}) => {
  await openPage(page, SUMY);
  await page.getByRole('button', { name: 'Paste a list' }).click();
  const list = page.getByLabel('Places, one in each line');
  await list.fill('Poltava\nOur example: 49.9935, 36.2304\nNowhere at all');
  await expect(page.getByText('2 of 3 lines can be added.')).toBeVisible();
  await page.getByRole('button', { name: 'Add 2 points' }).click();
  await expectLaunches(page, ['Sumy', 'Poltava', 'Our example']);
  await expect(list).toHaveValue('Nowhere at all');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expectLaunches(page, ['Sumy']);
});
