import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { pngOf } from '../../src/cli/png.ts';
import { pdfFileOf } from '../../src/cli/pdf.ts';
import { svgFile } from '../../src/graphic/graphic.ts';
import { pngTexts } from '../../src/graphic/png_chunks.ts';
import { EXAMPLES } from '../examples/examples.ts';
import { drawn } from '../graphic/drawn.ts';
import { differingPart, pngPixels } from '../png_pixels.ts';
import { expect, test } from './fixtures.ts';
import { expectLaunches, openPage } from './map_page.ts';

const SUMY = '?v=1&at=50.9077,34.7981';

async function openStudio(page: Page, link: string): Promise<void> {
  await openPage(page, link);
  await page.getByRole('button', { name: /Make a graphic|Зробити графіку/ }).click();
  await expect(page.getByRole('button', { name: /SVG/ })).toBeVisible();
}

async function download(page: Page, kind: 'SVG' | 'PNG'): Promise<Buffer> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: new RegExp(`${kind}$`) }).click();
  return readFile(await (await waiting).path());
}

for (const { name, link } of EXAMPLES) {
  test(`the SVG of ${name} is byte for byte that of the command line, and its PNG within 0.5 % of the pixels`, async ({
    page,
  }) => {
    await openStudio(page, link);
    const { picture, size } = drawn(link);
    expect((await download(page, 'SVG')).toString()).toBe(svgFile(picture));
    const inPage = await download(page, 'PNG');
    const found = pngPixels(inPage);
    const pixels = { widthPx: found.widthPx, heightPx: found.heightPx };
    expect(found.widthPx).toBe(size.widthPx * 2);
    const byCommand = pngOf(picture, pixels, 192);
    const part = differingPart(found, pngPixels(byCommand), 16);
    console.log(`${name}: ${(part * 100).toFixed(4)} % of the pixels differ`);
    expect(part).toBeLessThan(0.005);
    expect([...pngTexts(inPage)]).toEqual([...pngTexts(byCommand)]);
  });
}

test('F48: a device that draws nothing is told of with a smaller size, and no file is saved', async ({
  page,
}) => {
  await page.addInitScript(() => {
    CanvasRenderingContext2D.prototype.drawImage = () => undefined;
  });
  await openStudio(page, SUMY);
  await page.getByRole('button', { name: 'Download PNG' }).click();
  await expect(
    page.getByText('could not draw 2,400 × 1,350 pixels; try a PNG 1,200 pixels wide'),
  ).toBeVisible();
});

test('an image is copied as PNG', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openStudio(page, SUMY);
  await page.getByRole('button', { name: 'Copy image' }).click();
  await expect(page.getByText('The image is copied.')).toBeVisible({ timeout: 30_000 });
  const types = await page.evaluate(async () =>
    (await navigator.clipboard.read()).flatMap((item) => item.types),
  );
  expect(types).toContain('image/png');
});

async function choose(page: Page, name: string, content: Uint8Array | string): Promise<void> {
  const waiting = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open a graphic' }).click();
  const buffer = Buffer.from(content);
  await (await waiting).setFiles({ name, mimeType: 'application/octet-stream', buffer });
}

test('an SVG, a PNG and a PDF open their scenario again, each as one step of undo', async ({
  page,
}) => {
  const { picture } = drawn('?v=1&at=49.9935,36.2304&range=165');
  const files: [string, Uint8Array | string][] = [
    ['a.svg', svgFile(picture)],
    ['b.png', pngOf(picture, { widthPx: 120, heightPx: 68 }, 96)],
    ['c.pdf', await pdfFileOf(picture)],
  ];
  for (const [name, content] of files) {
    await openPage(page, SUMY);
    await choose(page, name, content);
    await expect(page.getByText(`Opened “${name}”.`)).toBeVisible();
    await expectLaunches(page, ['Kharkiv']);
    await expect(page).toHaveURL(/range=165/);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expectLaunches(page, ['Sumy']);
  }
});

test('another picture and a hostile one change nothing and are told of', async ({ page }) => {
  await openPage(page, SUMY);
  await choose(page, 'cat.png', 'no picture at all');
  await expect(page.getByText('“cat.png” holds no link of this map.')).toBeVisible();
  const hostile =
    '<svg xmlns="http://www.w3.org/2000/svg" onload="document.title=1"><script>alert(1)</script><metadata>nothing</metadata></svg>';
  await choose(page, 'evil.svg', hostile);
  await expect(page.getByText('“evil.svg” holds no link of this map.')).toBeVisible();
  await expectLaunches(page, ['Sumy']);
  await expect(page).toHaveTitle('Strike-range map');
});

test('a graphic can be dropped anywhere, and a hint says so while it is held', async ({ page }) => {
  await openPage(page, SUMY);
  const svg = svgFile(drawn('?v=1&at=49.9935,36.2304').picture);
  const transfer = await page.evaluateHandle((content) => {
    const data = new DataTransfer();
    data.items.add(new File([content], 'dropped.svg', { type: 'image/svg+xml' }));
    return data;
  }, svg);
  const body = page.getByRole('banner').or(page.getByRole('main')).first();
  await body.dispatchEvent('dragover', { dataTransfer: transfer });
  await expect(page.getByText('Drop the graphic to open it')).toBeVisible();
  await body.dispatchEvent('drop', { dataTransfer: transfer });
  await expect(page.getByText('Opened “dropped.svg”.')).toBeVisible();
  await expect(page.getByText('Drop the graphic to open it')).toBeHidden();
  await expectLaunches(page, ['Kharkiv']);
});
