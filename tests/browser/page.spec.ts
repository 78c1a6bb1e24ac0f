import { expect, test } from './fixtures.ts';

test('the page opens under its own name', async ({ page }) => {
  await page.goto('/');
  await expect(page).toHaveTitle(/Strike-range map/);
  await expect(page.locator('#app')).not.toBeEmpty();
});
