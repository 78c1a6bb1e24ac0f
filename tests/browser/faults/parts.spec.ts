import { expect, test } from '../fixtures.ts';
import { canvasOf, launchNames, openPage, rowOf } from '../map_page.ts';

test.use({ expectedErrors: [/planted/] });

const STOPPED = 'This part of the page has stopped working';

test('F27: a map that fails by a mistake of ours leaves the rest alive, and can be tried again', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const documents = Document.prototype as unknown as Record<
      'createElementNS',
      (...what: unknown[]) => unknown
    >;
    const { createElementNS } = documents;
    documents.createElementNS = function (this: unknown, ...what: unknown[]) {
      if (what[1] === 'pattern' && 'isBroken' in window) throw new Error('a planted mistake');
      return createElementNS.apply(this, what);
    };
    Object.assign(window, { isBroken: true });
  });
  await openPage(page);
  await expect(page.getByText(STOPPED)).toBeVisible();
  await page.getByRole('button', { name: 'Remove Kharkiv' }).click();
  await expect(page.getByRole('status')).toContainText('From 2 launch points');
  await expect(rowOf(page, 'Kursk Oblast')).toContainText('100%');
  await page.evaluate(() => Reflect.deleteProperty(window, 'isBroken'));
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(canvasOf(page)).toBeVisible();
});

test('F27: a dialog that fails by a mistake of ours closes with a sentence, and others open', async ({
  page,
}) => {
  await openPage(page, '', true);
  // a script that meets the mistake as it comes would stay broken, and this one comes while the page rests
  const downloads = page.getByRole('button', { name: 'Download data' });
  await downloads.click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.evaluate(() => {
    Object.assign(window, { whole: window.TextEncoder });
    window.TextEncoder = class {
      constructor() {
        throw new Error('a planted mistake');
      }
    } as unknown as typeof TextEncoder;
  });
  await page.getByRole('button', { name: 'Share this map' }).click();
  await expect(page.getByText(STOPPED)).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.evaluate(() => {
    window.TextEncoder = Reflect.get(window, 'whole') as typeof TextEncoder;
  });
  await downloads.click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect.poll(() => launchNames(page)).toHaveLength(3);
});
