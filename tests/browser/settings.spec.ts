import { expect, test } from './fixtures.ts';
import { openPage, rowOf } from './map_page.ts';

test('the language switches at once, keeps everything and stands in the link', async ({ page }) => {
  await openPage(page);
  await page.getByLabel('Language').selectOption('uk');
  await expect(page.getByRole('status')).toContainText('З 3 точок пуску в межах 306 км');
  await expect(page.getByRole('button', { name: 'Прибрати: Харків' })).toBeVisible();
  await expect(page.getByRole('row', { name: /^Курська область/ })).toContainText('100 %');
  await expect(page.locator('html')).toHaveAttribute('lang', 'uk');
  await expect(page).toHaveURL(/lang=uk/);
  await page.getByLabel('Мова').selectOption('en');
  await expect(page.getByRole('status')).toContainText('From 3 launch points');
});

test.describe(() => {
  test.use({ locale: 'uk-UA' });
  test('a visitor whose browser speaks Ukrainian is met in Ukrainian', async ({ page }) => {
    await openPage(page);
    await expect(page.getByRole('status')).toContainText('З 3 точок пуску');
    await expect(page).not.toHaveURL(/lang=/);
  });
});

test.describe(() => {
  test.use({ expectedErrors: [/Failed to load resource/] });
  test('a language that cannot be fetched leaves the page as it is and says so', async ({
    page,
  }) => {
    await openPage(page);
    await page.route(/\/words-[^/]*\.js$/, (route) => route.abort());
    await page.getByLabel('Language').selectOption('pl');
    await expect(page.getByRole('status')).toContainText('Polski could not be loaded');
    await expect(rowOf(page, 'Kursk Oblast')).toBeVisible();
    await page.unroute(/\/words-[^/]*\.js$/);
  });

  test('towns are found by their Ukrainian names also where the page is in English', async ({
    page,
  }) => {
    await openPage(page);
    await page.getByLabel('Search places').fill('Полтава');
    await expect(page.getByRole('option', { name: /^Poltava/ })).toBeVisible();
  });
});

test('miles are shown everywhere and the range stays what it was', async ({ page }) => {
  await openPage(page);
  await page.getByLabel('Units').selectOption('mi');
  await expect(page.getByRole('status')).toContainText('190.1 mi');
  await expect(rowOf(page, 'Kursk Oblast')).toContainText(' sq mi');
  await expect(page.getByRole('textbox', { name: 'Range', exact: true })).toHaveValue('190.1');
  await expect(page).toHaveURL(/units=mi/);
  await expect(page).not.toHaveURL(/range=/);
});

test('light and dark are switched by hand and follow the visitor until then', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await openPage(page);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.getByLabel('Theme').selectOption('light');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await expect(page).toHaveURL(/theme=light/);
});

test('on a phone of 360 px everything is there and nothing scrolls sideways', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openPage(page);
  await expect(page.getByRole('status')).toBeInViewport();
  const handle = page.getByRole('button', { name: /^Panel height/ });
  await handle.click();
  await expect(handle).toHaveAccessibleName('Panel height: full');
  await rowOf(page, 'Kursk Oblast').getByRole('button').click();
  await expect(page.getByRole('table', { name: 'Towns of Kursk Oblast' })).toBeVisible();
  const overflow = await page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('main, main *')]
      .filter((element) => element.scrollWidth > element.clientWidth + 1)
      .filter((element) => !element.classList.contains('visually-hidden'))
      .filter((element) => getComputedStyle(element).overflowX !== 'visible')
      .map((element) => element.className),
  );
  expect(overflow).toEqual([]);
  await handle.click();
  await expect(handle).toHaveAccessibleName('Panel height: low');
  await expect(page.getByRole('status')).toBeInViewport();
});
