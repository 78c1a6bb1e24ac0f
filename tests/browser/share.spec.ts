import { Resvg } from '@resvg/resvg-js';
import jsQR from 'jsqr';
import { pngPixels } from '../png_pixels.ts';
import { expect, test } from './fixtures.ts';
import { openPage } from './map_page.ts';
import {
  giveShareSheet,
  handedOver,
  openShare,
  pasted,
  refuseClipboard,
  shareOf,
} from './share_page.ts';
import { download } from './studio_page.ts';

const SUMY = '?v=1&at=50.9077,34.7981';

/** A link of so many characters, in launch points with long labels. */
function longLink(length: number): string {
  const point = `&at=50.9077,34.7981,${'%D0%A9'.repeat(75)}`;
  const points = point.repeat(Math.floor((length - 20) / point.length));
  return `?v=1${points}&title=`.padEnd(length + 1, 'a');
}

/** What a reader of other make sees in a PNG. */
function scanned(png: Buffer): string | undefined {
  const { widthPx, heightPx, channels, data } = pngPixels(png);
  const pixels = Uint8ClampedArray.from({ length: widthPx * heightPx * 4 }, (_, i) =>
    i % 4 === 3 ? 255 : (data[Math.floor(i / 4) * channels + (i % 4)] ?? 0),
  );
  return jsQR(pixels, widthPx, heightPx)?.data;
}

function drawn(svg: Buffer): Buffer {
  return new Resvg(svg.toString()).render().asPng();
}

test.beforeEach(({ context }) => context.grantPermissions(['clipboard-read', 'clipboard-write']));

test('the dialog holds the whole link and says what it shows', async ({ page, baseURL }) => {
  const link = `${SUMY},Our%20example&range=165,306&units=mi&title=Words&later=1`;
  await openShare(page, link);
  const dialog = shareOf(page);
  await expect(dialog.getByRole('textbox', { name: 'Link' })).toHaveValue(
    `${baseURL}/${SUMY},Our%20example&range=165,306&title=Words&units=mi&later=1`,
  );
  const texts = dialog.getByRole('definition');
  await expect(texts).toHaveText([
    'Our example',
    '102.5 mi and 190.1 mi',
    'Miles',
    'its words and look are in the link',
  ]);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: 'Share this map' })).toBeFocused();
});

test('the link is copied, and the text as it was edited with the link after it', async ({
  page,
  baseURL,
}) => {
  await openShare(page, SUMY);
  const dialog = shareOf(page);
  const post = dialog.getByRole('textbox', { name: 'Text for a post' });
  await expect(post).toHaveValue(/^From 1 launch point, .* Published maximum range, not what /);
  await dialog.getByRole('button', { name: 'Copy link' }).click();
  await expect(dialog.getByRole('status')).toHaveText('Link copied.');
  expect(await pasted(page)).toBe(`${baseURL}/${SUMY}`);
  await post.fill('Look: 📍');
  await expect(dialog).toContainText('7 characters, ');
  await dialog.getByRole('button', { name: 'Copy text and link' }).click();
  await expect(dialog.getByRole('status')).toHaveText('Copied.');
  expect(await pasted(page)).toBe(`Look: 📍\n${baseURL}/${SUMY}`);
  await dialog.getByRole('button', { name: 'Use the suggested text' }).click();
  await expect(post).toHaveValue(/^From 1 launch point, /);
});

test('copying works where the page may not use the clipboard', async ({ page, baseURL }) => {
  await refuseClipboard(page);
  await openPage(page, SUMY);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByRole('status')).toContainText('Link copied.');
  expect(await pasted(page)).toBe(`${baseURL}/${SUMY}`);
  await page.getByRole('button', { name: 'Share this map' }).click();
  const copy = shareOf(page).getByRole('button', { name: 'Copy text and link' });
  await copy.click();
  await expect(shareOf(page).getByRole('status')).toHaveText('Copied.');
  expect(await pasted(page)).toMatch(/^From 1 launch point, [^\n]*\nhttp[^\n]*34\.7981$/);
  await expect(copy).toBeFocused();
});

test('the QR code, as a picture and as both files, reads back as the link', async ({
  page,
  baseURL,
}) => {
  await openShare(page, SUMY);
  const code = shareOf(page).getByRole('img', { name: 'QR code of the link' });
  const files = [
    await code.screenshot(),
    await download(page, 'Download QR code as PNG'),
    drawn(await download(page, 'Download QR code as SVG')),
  ];
  for (const file of files) expect(scanned(file)).toBe(`${baseURL}/${SUMY}`);
});

test('a link too long for a QR code is told about in its place', async ({ page }) => {
  await openShare(page, longLink(3100));
  await expect(shareOf(page)).toContainText('The link is too long for a QR code.');
  await expect(shareOf(page)).not.toContainText('its end would be lost');
});

test('a change that makes the link too long to bring back all is told about, and so is a copy of it', async ({
  page,
}) => {
  await openPage(page, longLink(7990));
  const status = page.getByRole('status');
  await expect(status).not.toContainText('8,000');
  await page.getByRole('textbox', { name: 'Coordinates' }).fill('50.4547, 30.5238');
  await page.getByRole('button', { name: 'Add launch point' }).click();
  await expect(status).toContainText('The link is longer than 8,000 characters');
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(status).toContainText('Link copied. The link is longer than 8,000 characters');
  await page.getByRole('button', { name: 'Share this map' }).click();
  await expect(shareOf(page)).toContainText('The link is longer than 8,000 characters');
});

test('on a phone the text and the link go to its share sheet', async ({ page, baseURL }) => {
  await giveShareSheet(page);
  await openShare(page, SUMY);
  await shareOf(page).getByRole('button', { name: 'Share with another app …' }).click();
  const [data] = await handedOver(page);
  expect(data?.url).toBe(`${baseURL}/${SUMY}`);
  expect(data?.text).toMatch(/^From 1 launch point, /);
});

for (const [failure, said] of [
  ['AbortError', ''],
  ['NotAllowedError', 'It could not be handed to another app. Copy the link instead.'],
]) {
  test(`a share sheet that ends with ${failure} says “${said}”`, async ({ page }) => {
    await giveShareSheet(page, failure);
    await openShare(page, SUMY);
    await shareOf(page).getByRole('button', { name: 'Share with another app …' }).click();
    await expect(shareOf(page).getByRole('status')).toHaveText(said ?? '');
    expect(await handedOver(page)).toHaveLength(1);
  });
}

test('without a share sheet there is no button for it', async ({ page }) => {
  await page.addInitScript(() => {
    delete (Navigator.prototype as Partial<Navigator>).share;
  });
  await openShare(page, SUMY);
  await expect(shareOf(page).getByRole('button', { name: 'Share with another app …' })).toHaveCount(
    0,
  );
});
