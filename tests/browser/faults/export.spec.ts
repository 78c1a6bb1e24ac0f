/** Faults of the files that are made in a browser, each by its id in docs/faults.md. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import jsQR from 'jsqr';
import { pngOf } from '../../../src/cli/png.ts';
import { renderCsv } from '../../../src/data/csv.ts';
import { svgFile } from '../../../src/graphic/graphic.ts';
import { answerTo } from '../../examples/examples.ts';
import { drawn } from '../../graphic/drawn.ts';
import { differingPart, pngPixels } from '../../png_pixels.ts';
import { expect, test } from '../fixtures.ts';
import { openShare } from '../share_page.ts';
import { download, openStudio } from '../studio_page.ts';

const SUMY = '?v=1&at=50.9077,34.7981&lang=en';

// pictures of millions of pixels, made twice, perhaps on a busy machine
test.beforeEach(() => test.slow());

function expectTrue(png: Buffer, widthPx: number): void {
  const found = pngPixels(png);
  expect(found.widthPx).toBe(widthPx);
  const { picture } = drawn(SUMY);
  const pixels = { widthPx, heightPx: found.heightPx };
  const byCommand = pngPixels(pngOf(picture, pixels, (96 * widthPx) / 1200));
  expect(differingPart(found, byCommand, 16)).toBeLessThan(0.005);
}

/** Makes reading back from a canvas give other pixels than were drawn. */
async function disturb(page: Page, steps: number): Promise<void> {
  await page.addInitScript((most) => {
    // eslint-disable-next-line @typescript-eslint/unbound-method -- called on what it belongs to
    const read = CanvasRenderingContext2D.prototype.getImageData;
    CanvasRenderingContext2D.prototype.getImageData = function (...args) {
      const image = read.apply(this, args);
      for (let i = 0; i < image.data.length; i += 1) {
        if (i % 4 !== 3) image.data[i] = (image.data[i] ?? 0) + ((i * 7) % (2 * most + 1)) - most;
      }
      return image;
    };
    HTMLCanvasElement.prototype.toBlob = (done) => done(new Blob(['noise'], { type: 'image/png' }));
    HTMLCanvasElement.prototype.toDataURL = () => 'data:,';
  }, steps);
}

test('F48: where a canvas of more than 4 megapixels stays blank, a larger PNG is still the whole picture', async ({
  page,
}) => {
  test.slow();
  await page.addInitScript(() => {
    // eslint-disable-next-line @typescript-eslint/unbound-method -- called on what it belongs to
    const context = HTMLCanvasElement.prototype.getContext as (
      kind: string,
      how?: object,
    ) => unknown;
    Object.assign(HTMLCanvasElement.prototype, {
      getContext(this: HTMLCanvasElement, kind: string, how?: object) {
        const made = context.call(this, kind, how);
        if (this.width * this.height > 4_000_000)
          Object.assign(made as object, { drawImage: () => undefined });
        return made;
      },
    });
  });
  await openStudio(page, SUMY);
  expectTrue(await download(page, 'Download PNG'), 2400);
});

test.describe('without the fonts of the page', () => {
  test.use({ expectedErrors: [/Failed to load resource/] });

  test('F50: a PNG has its letters as shapes', async ({ page }) => {
    await page.route('**/*.woff2', (route) => route.abort());
    await openStudio(page, SUMY);
    expectTrue(await download(page, 'Download PNG'), 2400);
  });
});

test('F52: a browser that hides what was drawn is told of, and SVG and PDF are there', async ({
  page,
}) => {
  await disturb(page, 40);
  await openStudio(page, SUMY);
  await page.getByRole('button', { name: 'Download PNG' }).click();
  await expect(page.getByText('This browser changes what pages draw')).toBeVisible();
  expect((await download(page, 'Download SVG')).toString()).toBe(svgFile(drawn(SUMY).picture));
});

test('F52: noise that nobody sees makes no other picture, and a QR code is none of its business', async ({
  page,
  baseURL,
}) => {
  await disturb(page, 1);
  await openStudio(page, SUMY);
  expectTrue(await download(page, 'Download PNG'), 2400);
  await openShare(page, SUMY);
  const { widthPx, heightPx, channels, data } = pngPixels(
    await download(page, 'Download QR code as PNG'),
  );
  const rgba = Uint8ClampedArray.from({ length: widthPx * heightPx * 4 }, (_, i) =>
    i % 4 === 3 ? 255 : (data[Math.floor(i / 4) * channels + (i % 4)] ?? 0),
  );
  expect(jsQR(rgba, widthPx, heightPx)?.data).toBe(`${baseURL}/${SUMY}`);
});

test('F54: where nothing can be downloaded the file opens in a tab of its own', async ({
  page,
}) => {
  await page.addInitScript(() => {
    // eslint-disable-next-line @typescript-eslint/unbound-method -- called on what it belongs to
    const click = HTMLElement.prototype.click;
    HTMLAnchorElement.prototype.click = function () {
      if (!this.download) click.call(this);
    };
  });
  await openStudio(page, SUMY);
  await page.getByRole('button', { name: 'Download SVG' }).click();
  const waiting = page.waitForEvent('popup');
  await page.getByRole('link', { name: 'Nothing saved? Open the file' }).click();
  const shown = await waiting;
  await shown.waitForLoadState();
  expect(await shown.evaluate(() => document.documentElement.localName)).toBe('svg');
});

test('F55: for Excel with decimal commas there is a CSV with semicolons, and both have the mark of UTF-8', async ({
  page,
}) => {
  await openStudio(page, SUMY);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Download data' }).click();
  await page.getByRole('checkbox', { name: /^CSV for Excel with decimal commas/ }).check();
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Regions (CSV)' }).click();
  const csv = (await readFile(await (await waiting).path())).toString();
  expect(csv).toBe(renderCsv(answerTo(SUMY), 'regions', 'semicolons'));
  expect(csv).toMatch(/^\ufeffid;name;status;share;/);
  expect(csv).toMatch(/^RU-BRY;Bryansk Oblast;partly;0,85\d+;/m);
});
