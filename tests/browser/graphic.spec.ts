import AxeBuilder from '@axe-core/playwright';
import { test } from './fixtures.ts';
import { download, expect, openStudio, previewOf, studioOf, svgOf } from './studio_page.ts';

test('a graphic is written from the answer and saved as SVG with live text', async ({ page }) => {
  await openStudio(page);
  await expect(studioOf(page)).toBeVisible();
  const svg = await svgOf(page);
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
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    image.src = URL.createObjectURL(new Blob([bytes], { type: 'image/png' }));
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

test('a PNG is as wide as was typed, and a width beyond the limits is refused in a sentence', async ({
  page,
}) => {
  await openStudio(page);
  await page.getByRole('radio', { name: 'Own width' }).check();
  const width = page.getByLabel('PNG width in pixels');
  await width.fill('99999');
  await width.blur();
  await expect(page.getByText(/^The width is a whole number from 100 to 8,4/)).toBeVisible();
  await width.fill('500');
  await width.blur();
  await expect(page.getByText('500 × 281 pixels')).toBeVisible();
  const png = await download(page, 'Download PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([500, 281]);
});

test('words and size that were chosen stand in the picture and in the link', async ({ page }) => {
  await openStudio(page);
  await page.getByLabel('Title', { exact: true }).fill('Our own headline');
  await page.getByLabel('Subtitle').fill('And a line below');
  await page.getByLabel('Note', { exact: true }).fill('Seen on Monday');
  await page.getByLabel('Credit').fill('The Daily Test');
  await page.getByLabel('Size', { exact: true }).selectOption('portrait');
  await expect(page).toHaveURL(/title=Our%20own%20headline/);
  await expect(page).toHaveURL(/credit=The%20Daily%20Test/);
  await expect(page).toHaveURL(/size=portrait/);
  const svg = await svgOf(page);
  expect(svg).toContain('Our own headline');
  expect(svg).toContain('And a line below');
  expect(svg).toContain('Seen on Monday');
  expect(svg).toContain('The Daily Test');
  expect(svg).toContain('viewBox="0 0 1080 1350"');
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await page.reload();
  await page.getByRole('button', { name: 'Make a graphic' }).click();
  await expect(page.getByLabel('Title', { exact: true })).toHaveValue('Our own headline');
});

test('the suggested title stands in its field and comes back', async ({ page }) => {
  await openStudio(page);
  const title = page.getByLabel('Title', { exact: true });
  await expect(title).toHaveValue(/^What lies within 306\s?km of Sumy/);
  const suggested = await title.inputValue();
  await title.fill('Mine');
  await page.getByRole('button', { name: 'Use the suggested title' }).click();
  await expect(title).toHaveValue(suggested);
  await expect(page).not.toHaveURL(/title=/);
});

test('a size of one’s own is taken within the limits and refused in a sentence beyond', async ({
  page,
}) => {
  await openStudio(page);
  await page.getByLabel('Size', { exact: true }).selectOption('own');
  await page.getByLabel('Width in pixels').fill('900');
  await page.getByLabel('Height in pixels').fill('900');
  await page.getByLabel('Height in pixels').blur();
  await expect(page).toHaveURL(/size=900x900/);
  await page.getByLabel('Width in pixels').fill('9000');
  await page.getByLabel('Width in pixels').blur();
  await expect(
    page.getByText('Width and height are whole numbers from 280 to 8,000.'),
  ).toBeVisible();
  await expect(page).toHaveURL(/size=900x900/);
});

test('palette, background, locator map and number of names change picture and link', async ({
  page,
}) => {
  await openStudio(page);
  const before = await svgOf(page);
  await page.getByRole('radiogroup', { name: 'Palette' }).getByLabel('Harbour').check();
  await expect(page).toHaveURL(/palette=harbour/);
  await page.getByRole('radiogroup', { name: 'Background' }).getByLabel('Transparent').check();
  await expect(page).toHaveURL(/bg=transparent/);
  await page.getByLabel('Locator map').selectOption('none');
  await expect(page).toHaveURL(/inset=none/);
  await page.getByRole('radiogroup', { name: 'How many names' }).getByLabel('Few').check();
  await expect(page).toHaveURL(/labels=few/);
  const after = await svgOf(page);
  expect(before).toContain('id="paper"');
  expect(before).toContain('id="inset"');
  expect(after).not.toContain('id="paper"');
  expect(after).not.toContain('id="inset"');
  expect(after.match(/<text/g)?.length).toBeLessThan(before.match(/<text/g)?.length ?? 0);
  // the fill of the regions inside
  const fillOf = (svg: string) => /id="kursk-oblast" fill="(#\w+)"/.exec(svg)?.[1];
  expect(fillOf(after)).not.toBe(fillOf(before));
});

test('the language changes picture and studio at once', async ({ page }) => {
  await openStudio(page);
  await studioOf(page).getByLabel('Language').selectOption('de');
  await expect(page.getByRole('dialog', { name: 'Grafik' })).toBeVisible();
  await expect(page.getByLabel('Titel', { exact: true })).toHaveValue(/Umkreis|306/);
});

test('each choice is one step of undo, also by keys', async ({ page }) => {
  await openStudio(page);
  await page.getByLabel('Title', { exact: true }).pressSequentially(' today');
  await page.getByLabel('Harbour').check();
  await expect(page).toHaveURL(/title=.*palette=harbour/);
  await page.keyboard.press('Control+z');
  await expect(page).not.toHaveURL(/palette/);
  await expect(page).toHaveURL(/title=/);
  await studioOf(page).getByRole('button', { name: 'Undo' }).click();
  await expect(page).not.toHaveURL(/title=/);
  await page.keyboard.press('Control+Shift+z');
  await page.keyboard.press('Control+y');
  await expect(page).toHaveURL(/title=.*palette=harbour/);
});

test('alt text and caption are edited, copied, and given back', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  await openStudio(page);
  await page.getByRole('button', { name: 'Copy alt text' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  expect(await clipboard()).toContain('Belgorod Oblast 100%');
  await page.getByLabel('Alt text', { exact: true }).fill('A map in my words');
  await page.getByRole('button', { name: 'Copy alt text' }).click();
  await expect.poll(clipboard).toBe('A map in my words');
  await page.getByRole('button', { name: 'Use the suggested text' }).click();
  await expect(page.getByLabel('Alt text', { exact: true })).toHaveValue(/Belgorod Oblast 100%/);
  await page.getByRole('button', { name: 'Copy caption' }).click();
  await expect.poll(clipboard).toContain('Sources: Boundaries');
});

test('closing and opening again loses nothing, and the focus comes back', async ({ page }) => {
  await openStudio(page);
  await page.getByLabel('Orchid').check();
  await page.getByRole('radio', { name: '3×' }).check();
  await page.getByLabel('Title', { exact: true }).fill('Half typed');
  await page.keyboard.press('Escape');
  await expect(studioOf(page)).toBeHidden();
  const opener = page.getByRole('button', { name: 'Make a graphic' });
  await expect(opener).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(studioOf(page)).toBeVisible();
  await expect(page.getByLabel('Orchid')).toBeChecked();
  await expect(page.getByRole('radio', { name: '3×' })).toBeChecked();
  await expect(page.getByLabel('Title', { exact: true })).toHaveValue('Half typed');
});

test('on a phone the picture stays above, the ways out below, and nothing scrolls sideways', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openStudio(page);
  await page.getByRole('button', { name: 'Copy caption' }).scrollIntoViewIfNeeded();
  for (const name of ['Download SVG', 'Download PNG', 'Download PDF', 'Copy image']) {
    await expect(page.getByRole('button', { name })).toBeInViewport({ ratio: 1 });
  }
  await expect(previewOf(page)).toBeInViewport({ ratio: 1 });
  const sideways = await studioOf(page).evaluate((dialog: HTMLElement) =>
    [dialog, ...dialog.querySelectorAll('form, form *, section, footer')]
      .filter((element) => element.scrollWidth > element.clientWidth + 1)
      .filter((element) => getComputedStyle(element).overflowX !== 'visible')
      .map((element) => element.className),
  );
  expect(sideways).toEqual([]);
});

for (const [state, link, width, colorScheme] of [
  ['the studio', '?v=1&at=50.9077,34.7981', 1280, 'light'],
  ['the studio in the dark on a phone', '?v=1&at=50.9077,34.7981&hide=town-538560', 360, 'dark'],
] as const) {
  test(`axe finds nothing wrong with ${state}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });
    await page.emulateMedia({ colorScheme });
    await openStudio(page, link);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
}
