import AxeBuilder from '@axe-core/playwright';
import { LANGUAGES } from '../../src/core/languages.ts';
import { expect, test } from './fixtures.ts';

test.use({ expectedErrors: [/404 \(Not Found\)/] });

test('an address that leads nowhere says so in every language and leads to the map', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 700 });
  const answer = await page.goto('/an/old/address');
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('link')).toHaveCount(LANGUAGES.length);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await page.getByRole('link', { name: 'Otwórz mapę' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'pl');
  await expect(page.getByRole('status')).toBeVisible();
});
