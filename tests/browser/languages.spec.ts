import type { Page } from '@playwright/test';
import { LANGUAGES } from '../../src/core/languages.ts';
import { expect, test } from './fixtures.ts';

/** Texts that are wider than what holds them. */
function clipped(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const holders = document.querySelectorAll<HTMLElement>('button, th, td, h1, h2, legend, label');
    const cut = [...holders].filter((holder) => {
      const isSeen = holder.checkVisibility() && holder.clientWidth > 1;
      return isSeen && holder.scrollWidth > holder.clientWidth + 1;
    });
    return cut.map(({ tagName, textContent }) => `${tagName}: ${textContent.trim()}`);
  });
}

for (const width of [360, 1440]) {
  test(`at ${width} px no language is clipped or makes the page wider`, async ({ page }) => {
    // a page redrawn eight times, on a machine that may be busy
    test.slow();
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/?v=1&at=50.9077,34.7981&range=165,306&lang=en');
    await expect(page.getByRole('status')).toBeVisible();
    for (const language of LANGUAGES) {
      await page.getByRole('banner').getByRole('combobox').first().selectOption(language);
      await expect(page.locator('html')).toHaveAttribute('lang', language, {
        timeout: 30_000,
      });
      expect(await clipped(page), language).toEqual([]);
      const pageWidth = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(pageWidth, language).toBe(width);
    }
  });
}
