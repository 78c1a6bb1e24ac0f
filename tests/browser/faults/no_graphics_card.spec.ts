import { BROWSER_FLAGS, findBrowser } from '../../../scripts/browser.mjs';
import { expect, test } from '../fixtures.ts';
import { mapOf, openPage, rowOf } from '../map_page.ts';
import { simpleMapIsShown, SUMY } from './fault_page.ts';

const browser = await findBrowser();
test.use({
  launchOptions: {
    executablePath: browser.path,
    args: [
      ...BROWSER_FLAGS.filter((flag) => !/swiftshader/.test(flag)),
      '--disable-gpu',
      '--disable-software-rasterizer',
    ],
    env: { ...process.env, ...browser.env },
  },
});

test('F2: where nothing stands in for a graphics card, the simple map and the whole answer are there', async ({
  page,
}) => {
  await openPage(page, SUMY, true);
  await simpleMapIsShown(page);
  await expect(mapOf(page)).toContainText('A simpler map is shown');
  await expect(rowOf(page, 'Kursk Oblast')).toContainText('100%');
  await expect(page.locator('body')).not.toContainText(/webgl.*error|\{"/i, {
    useInnerText: true,
  });
});
