import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { linkInPdf } from '../../src/graphic/pdf/link.ts';
import { pdfLines, plainSpaces } from '../graphic/pdf_lines.ts';
import { expect, test } from './fixtures.ts';
import { openPage } from './map_page.ts';

async function openStudio(page: Page, link: string, button: string): Promise<void> {
  await openPage(page, link);
  await page.getByRole('button', { name: button }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
}

async function download(page: Page, button: string): Promise<Uint8Array> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  return new Uint8Array(await readFile(await (await waiting).path()));
}

test('F53: a graphic is saved as PDF with the words that it shows, under the strict policy', async ({
  page,
}) => {
  await openStudio(page, '?v=1&at=50.9077,34.7981&lang=uk', 'Зробити графіку');
  const bytes = await download(page, 'Завантажити PDF');
  expect(linkInPdf(bytes)).toContain('?v=1&at=50.9077,34.7981');
  const { text } = await extractText(await getDocumentProxy(bytes), { mergePages: true });
  for (const words of ['Суми', 'Курська область', '306', 'Natural Earth']) {
    expect(text).toContain(words);
  }
});

test('what makes a PDF, and its fonts, are loaded only when one is asked for', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  const ofPdf = () => loaded.filter((path) => /\/pdf[-_.]|\.woff$|\.ttf$/.test(path));
  await openStudio(page, '?v=1&at=50.9077,34.7981', 'Make a graphic');
  expect(ofPdf()).toEqual([]);
  await download(page, 'Download PDF');
  expect(ofPdf()).toContainEqual(expect.stringContaining('latin-600-normal'));
  // no font of letters that the picture does not have
  expect(ofPdf().filter((path) => /cyrillic|greek|\.ttf/.test(path))).toEqual([]);
});

test('its lines are as wide as the browser sets them', async ({ page }) => {
  await openStudio(page, '?v=1&at=50.9077,34.7981&lang=el', 'Δημιουργία γραφικού');
  const written = await pdfLines(await download(page, 'Λήψη PDF'));
  const shown = await page.evaluate(async () => {
    const lines = [...document.querySelectorAll('dialog text:not(:has(tspan)), dialog tspan')];
    const text = lines.map((line) => line.textContent).join('');
    const faces = ['16px', '600 16px', 'italic 16px'];
    await Promise.all(faces.map((face) => document.fonts.load(`${face} "Source Sans 3"`, text)));
    return lines.map((line) => ({
      text: line.textContent,
      widthPx: (line as SVGTextContentElement).getComputedTextLength(),
    }));
  });
  expect(written.map(({ text }) => text)).toEqual(shown.map(({ text }) => plainSpaces(text)));
  const off = shown.flatMap(({ text, widthPx }, i) => {
    const inPdfPx = written[i]?.widthPx ?? 0;
    // the browser rounds the type size of a picture that it shows smaller, here by 0.25 %
    return Math.abs(inPdfPx - widthPx) > 0.1 + widthPx * 0.003 ? [{ text, widthPx, inPdfPx }] : [];
  });
  expect(off).toEqual([]);
});

test.describe('without its fonts', () => {
  test.use({ expectedErrors: [/Failed to load resource/] });

  test('F23, F50: without its fonts a PDF is not made, a sentence says why, and it can be tried again', async ({
    page,
  }) => {
    await page.route('**/*.woff', (route) => route.abort());
    await openStudio(page, '?v=1&at=50.9077,34.7981', 'Make a graphic');
    await page.getByRole('button', { name: 'Download PDF' }).click();
    await expect(page.getByText('The PDF could not be made')).toBeVisible();
    await page.unroute('**/*.woff');
    expect(linkInPdf(await download(page, 'Download PDF'))).toContain('at=50.9077,34.7981');
  });
});
