import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { openPage } from './map_page.ts';

async function openStudio(page: Page, link = ''): Promise<void> {
  await openPage(page, link);
  await page.getByRole('button', { name: /Make a graphic|Зробити графіку/ }).click();
  await expect(page.getByRole('img', { name: /Preview|Перегляд/ })).toBeVisible();
}

async function download(page: Page, button: string): Promise<Buffer> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  return readFile(await (await waiting).path());
}

test('a graphic is written from the answer and saved as SVG with live text', async ({ page }) => {
  await openStudio(page);
  await expect(page.getByRole('dialog', { name: 'Graphic' })).toBeVisible();
  const svg = (await download(page, 'Download SVG')).toString();
  expect(svg).toContain('What lies within');
  expect(svg).toContain('viewBox="0 0 1200 675"');
  expect(svg).toMatch(/<metadata>.*\?v=1&amp;at=50\.9077,34\.7981/);
});

test('the PNG has the size that was asked for and is not blank', async ({ page }) => {
  await openStudio(page, '?v=1&at=50.9077,34.7981&lang=uk&size=square');
  const png = await download(page, 'Завантажити PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2160, 2160]);
  const colors = await page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.width;
    canvas.height = image.height;
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const { data } = context?.getImageData(0, 0, image.width, image.height) ?? { data: [] };
    return new Set(Array.from({ length: 2000 }, (_, i) => data[i * 4 * 2333])).size;
  }, png.toString('base64'));
  expect(colors).toBeGreaterThan(5);
});

test('words and size that were chosen stand in the picture and in the link', async ({ page }) => {
  await openStudio(page);
  await page.getByLabel('Title', { exact: true }).fill('Our own headline');
  await page.getByLabel('Size').selectOption('portrait');
  await expect(page).toHaveURL(/title=Our%20own%20headline/);
  await expect(page).toHaveURL(/size=portrait/);
  const svg = (await download(page, 'Download SVG')).toString();
  expect(svg).toContain('Our own headline');
  expect(svg).toContain('viewBox="0 0 1080 1350"');
  await page.getByRole('button', { name: 'Close' }).click();
  await page.reload();
  await page.getByRole('button', { name: 'Make a graphic' }).click();
  await expect(page.getByLabel('Title', { exact: true })).toHaveValue('Our own headline');
});

test('alt text and caption are copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openStudio(page);
  await page.getByRole('button', { name: 'Copy alt text' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  const altText = await page.evaluate(() => navigator.clipboard.readText());
  expect(altText).toContain('Share of area inside: Belgorod Oblast 100%');
  await page.getByRole('button', { name: 'Copy caption' }).click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toContain('Sources: Boundaries');
});
