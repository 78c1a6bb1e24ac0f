import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './fixtures.ts';
import { openPage } from './map_page.ts';

test('the dialog gives code for a frame, a script and a picture, and shows what it gives', async ({
  page,
}) => {
  await openPage(page, '?v=1&at=50.9077,34.7981');
  await page.getByRole('button', { name: 'Embed', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Embed this map' });
  const code = dialog.getByRole('textbox', { name: 'Code to copy' });
  await expect(code).toHaveValue(
    /\/embed\/\?v=1&amp;at=50\.9077,34\.7981&amp;units=km&amp;lang=en/,
  );
  await expect(code).toHaveValue(
    /sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"/,
  );
  const preview = dialog.frameLocator('iframe');
  await expect(preview.getByRole('heading', { level: 1 })).toContainText('306 km of Sumy');
  await dialog.getByRole('radio', { name: 'Static' }).check();
  await dialog.getByRole('radio', { name: 'Open', exact: true }).check();
  await dialog.getByLabel('Language').selectOption('de');
  await expect(code).toHaveValue(/lang=de.*map=static&amp;table=below&amp;height=420"/);
  await expect(preview.getByRole('heading', { level: 1 })).toContainText('306 km');
  await expect(preview.getByRole('table', { name: 'Regionen in Reichweite' })).toBeVisible();
  const height = dialog.getByLabel('Height of the map in pixels');
  await height.fill('12');
  await expect(dialog.getByRole('alert')).toContainText('from 160 to 1200');
  await height.fill('300');
  await expect(code).toHaveValue(/height=300"/);
  await dialog.getByRole('radio', { name: 'Frame with script' }).check();
  await expect(code).toHaveValue(/srm:height/);
  await dialog.getByRole('radio', { name: 'Picture' }).check();
  await expect(code).toHaveValue(/what-lies-within-306-km-of-sumy\.svg/);
  expect((await new AxeBuilder({ page }).include('dialog').analyze()).violations).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

test('the code is copied, or selected where it cannot be', async ({ page, context }) => {
  await openPage(page, '?v=1&at=50.9077,34.7981');
  await page.getByRole('button', { name: 'Embed', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Embed this map' });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await dialog.getByRole('button', { name: 'Copy code' }).click();
  await expect(dialog.getByRole('status')).toHaveText('Code copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('<iframe');
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('blocked'));
  });
  await dialog.getByRole('button', { name: 'Copy code' }).click();
  await expect(dialog.getByRole('status')).toContainText('It is selected');
  await expect(dialog.getByRole('textbox', { name: 'Code to copy' })).toBeFocused();
});
