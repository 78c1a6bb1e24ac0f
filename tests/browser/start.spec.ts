import lighthouse, { desktopConfig } from 'lighthouse';
import { chromium } from 'playwright-core';
import { BROWSER_FLAGS, findBrowser } from '../../scripts/browser.mjs';
import { freePort } from '../../scripts/port.mjs';
import { expect, test } from './fixtures.ts';
import { tableOf } from './map_page.ts';

const SUMY = '?v=1&at=50.9077,34.7981&lang=en';
const CATEGORIES = ['accessibility', 'best-practices', 'seo', 'performance'] as const;

for (const [device, width, height] of [
  ['phone', 412, 823],
  ['desktop', 1440, 900],
] as const) {
  test(`on a ${device} nothing moves while the page loads`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.addInitScript(() => {
      Object.assign(window, { shifted: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
          Object.assign(window, { shifted: Number(Reflect.get(window, 'shifted')) + entry.value });
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(`/${SUMY}`);
    await expect(tableOf(page)).toBeAttached();
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => Number(Reflect.get(window, 'shifted')))).toBeLessThan(0.01);
  });
}

test('Lighthouse finds nothing to better in accessibility, good practice and SEO', async ({
  baseURL,
}) => {
  test.setTimeout(240_000);
  const { path, env } = await findBrowser();
  const port = await freePort(9222);
  const browser = await chromium.launch({
    executablePath: path,
    args: [...BROWSER_FLAGS, `--remote-debugging-port=${port}`],
    env: { ...process.env, ...env },
  });
  const options = { port, onlyCategories: [...CATEGORIES], logLevel: 'error' as const };
  const result = await lighthouse(`${baseURL}/${SUMY}`, options, desktopConfig);
  await browser.close();
  const { categories = {}, audits = {} } = result?.lhr ?? {};
  const failed = Object.values(audits).filter(
    ({ score, scoreDisplayMode }) => scoreDisplayMode === 'binary' && score !== 1,
  );
  const scoreOf = (name: string): number => Math.round((categories[name]?.score ?? 0) * 100);
  console.log(CATEGORIES.map((name) => `${name} ${scoreOf(name)}`).join(', '));
  for (const name of CATEGORIES.slice(0, 3)) {
    expect.soft(scoreOf(name), `${name}: ${failed.map(({ title }) => title).join('; ')}`).toBe(100);
  }
});
