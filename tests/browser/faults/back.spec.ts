import { BROWSER_FLAGS, findBrowser } from '../../../scripts/browser.mjs';
import { expect, LIVE, test } from '../fixtures.ts';
import { openPage, rowOf } from '../map_page.ts';
import { liveMapIsShown, SUMY } from './fault_page.ts';

const browser = await findBrowser();
test.use({
  launchOptions: {
    executablePath: browser.path,
    args: BROWSER_FLAGS,
    // Playwright switches it off
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    env: { ...process.env, ...browser.env },
  },
});

test(
  'F29: a page that the browser kept while another was read is alive, with its map',
  LIVE,
  async ({ page }) => {
    await page.addInitScript(() => {
      addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted }));
    });
    await openPage(page, SUMY);
    await liveMapIsShown(page);
    await page.getByRole('textbox', { name: 'Range', exact: true }).fill('200');
    await page.getByRole('textbox', { name: 'Range', exact: true }).press('Enter');
    await expect(page).toHaveURL(/range=200/);
    await page.goto('/method/');
    await page.goBack({ waitUntil: 'commit' });
    await expect(page.getByRole('status')).toContainText('a range of 200 km');
    console.log(
      'kept by the browser:',
      await page.evaluate(() => Reflect.get(window, 'persisted')),
    );
    await liveMapIsShown(page);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(page.getByRole('status')).toContainText('a range of 306 km');
    await expect(rowOf(page, 'Kursk Oblast')).toContainText('100%');
  },
);
