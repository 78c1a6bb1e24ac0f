import { BROWSER_FLAGS, findBrowser } from '../../../scripts/browser.mjs';
import { expect, LIVE, test } from '../fixtures.ts';
import { openPage, rowOf } from '../map_page.ts';
import { liveMapIsShown, SUMY } from './fault_page.ts';

const browser = await findBrowser();
test.use({
  launchOptions: {
    executablePath: browser.path,
    args: BROWSER_FLAGS,
    // with the store of pages that Playwright switches off
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    env: { ...process.env, ...browser.env },
  },
});

test(
  'F29: on the way back from another page the map is as it was left, and alive',
  LIVE,
  async ({ page }) => {
    await openPage(page, SUMY);
    await liveMapIsShown(page);
    await page.getByRole('textbox', { name: 'Range', exact: true }).fill('200');
    await page.getByRole('textbox', { name: 'Range', exact: true }).press('Enter');
    await expect(page).toHaveURL(/range=200/);
    await page.goto('/method/');
    await page.goBack({ waitUntil: 'commit' });
    await expect(page.getByRole('status')).toContainText('a range of 200 km');
    await liveMapIsShown(page);
    await page.getByRole('textbox', { name: 'Range', exact: true }).fill('306');
    await page.getByRole('textbox', { name: 'Range', exact: true }).press('Enter');
    await expect(rowOf(page, 'Kursk Oblast')).toContainText('100%');
  },
);
