import type { Page } from '@playwright/test';
import { getDocumentProxy } from 'unpdf';
import { expect, test } from './fixtures.ts';
import { openPage, tableOf } from './map_page.ts';

const LINK =
  '?v=1&at=50.9077,34.7981&at=49.9935,36.2304&at=51.4982,31.2893&range=165,306,500&lang=en&theme=dark';

/** Opens the page with what it prints, which follows the first answer. */
async function openWithReport(page: Page): Promise<void> {
  const report = page.waitForResponse(/\/later_parts-[^/]*\.js$/);
  await openPage(page, LINK);
  await (await report).finished();
  await page.waitForLoadState('networkidle');
  // its script has run by the time another task does
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
}

/** The text of each sheet. */
async function sheetsOf(pdf: Uint8Array): Promise<string[]> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  return Promise.all(
    Array.from({ length: document.numPages }, async (_, index) => {
      const { items } = await (await document.getPage(index + 1)).getTextContent();
      const words = items.map((item) => ('str' in item ? item.str : ''));
      return words.join(' ').replace(/\s+/gu, ' ');
    }),
  );
}

for (const format of ['A4', 'Letter'] as const) {
  test(`the page prints on ${format} as a report that holds the whole answer`, async ({ page }) => {
    await openWithReport(page);
    const heads = tableOf(page).getByRole('rowheader');
    const regions = (await heads.allTextContents()).map((text) => text.replace('›', '').trim());
    const sheets = await sheetsOf(await page.pdf({ format }));
    const text = sheets.join(' ');
    expect(regions.length).toBeGreaterThan(15);
    expect(regions.filter((region) => !text.includes(region))).toEqual([]);
    expect(text).toContain('What lies within 500 km of Sumy, Kharkiv and Chernihiv');
    expect(text).toContain('50.91°, 34.80°');
    expect(text).toContain('not what was permitted, possible or intended');
    expect(text).toContain('Natural Earth');
    expect(text.replaceAll(' ', '')).toContain('?v=1&at=50.9077,34.7981');
    expect(text).toMatch(/Printed on \d+ \w+ 20\d\d/);
    // a sheet on which the table goes on begins with its heads
    const withRows = sheets.filter((sheet) => / Oblast \d+%| Oblast <| Oblast >/.test(sheet));
    for (const sheet of withRows) expect(sheet).toContain('Nearest launch point');
    expect(text).not.toContain('Copy link');
  });
}

test('on paper it is light even where the screen is dark, and the map is lines and not pixels', async ({
  page,
}) => {
  await openWithReport(page);
  await page.emulateMedia({ media: 'print' });
  const report = page.getByRole('article');
  // what has come takes a moment to be heard
  await expect(async () => {
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await expect(report).toBeVisible({ timeout: 500 });
  }).toPass();
  await expect(report.getByRole('img')).toHaveAccessibleName(/^What lies within 500\skm/);
  await expect(report.locator('canvas, image')).toHaveCount(0);
  expect(await report.evaluate((element) => getComputedStyle(element).color)).toBe(
    'rgb(35, 32, 27)',
  );
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(report).toHaveCount(0);
});
