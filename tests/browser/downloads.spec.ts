import { readFile, writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { renderCsv } from '../../src/data/csv.ts';
import { renderGeoJson } from '../../src/data/geojson.ts';
import { renderJson } from '../../src/data/json.ts';
import { svgFile } from '../../src/graphic/graphic.ts';
import { REFUSED } from '../app/hostile_files.ts';
import { answerTo } from '../examples/examples.ts';
import { drawn } from '../graphic/drawn.ts';
import { expect, test } from './fixtures.ts';
import { expectLaunches, openPage } from './map_page.ts';

/** `npm run test:long` opens every hostile file there is. */
const IS_LONG = process.env['TEST_LONG'] === '1';

const SUMY = '?v=1&at=50.9077,34.7981';

async function openDownloads(page: Page): Promise<void> {
  await openPage(page, SUMY);
  await page.getByRole('button', { name: 'Download data' }).click();
  await expect(page.getByRole('dialog', { name: 'Download data' })).toBeVisible();
}

async function download(page: Page, button: string): Promise<Buffer> {
  const waiting = page.waitForEvent('download', { timeout: 90_000 });
  await page.getByRole('button', { name: button }).click();
  return readFile(await (await waiting).path());
}

async function choose(page: Page, name: string, content: Uint8Array): Promise<void> {
  const waiting = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open a graphic' }).click();
  const buffer = Buffer.from(content);
  await (await waiting).setFiles({ name, mimeType: 'application/octet-stream', buffer });
}

test('data are downloaded as the command line writes them', async ({ page }) => {
  await openDownloads(page);
  const answer = answerTo(SUMY);
  const expected = {
    'Regions (CSV)': renderCsv(answer, 'regions'),
    'Towns (CSV)': renderCsv(answer, 'towns'),
    'Map shapes (GeoJSON)': renderGeoJson(answer),
    'All figures (JSON)': renderJson(answer),
  };
  for (const [button, text] of Object.entries(expected)) {
    expect((await download(page, button)).toString()).toBe(text);
  }
  await expect(page.getByText('The JSON is saved.')).toBeVisible();
});

test('the newsroom package holds the graphic and data of the page, and opens it again', async ({
  page,
}) => {
  test.slow();
  await openDownloads(page);
  const packers: string[] = [];
  page.on('worker', (worker) => packers.push(worker.url()));
  const zip = await download(page, 'Newsroom package (ZIP)');
  expect(packers.filter((url) => /zip_worker/.test(url))).toHaveLength(1);
  const files = unzipSync(zip);
  expect(strFromU8(files['graphic.svg']!)).toBe(svgFile(drawn(SUMY).picture));
  expect(strFromU8(files['reach.json']!)).toBe(renderJson(answerTo(SUMY)));
  expect(Object.keys(files)).toHaveLength(14);
  await openPage(page, '?v=1&at=49.9935,36.2304');
  await choose(page, 'package.zip', zip);
  await expect(page.getByText('Opened “package.zip”.')).toBeVisible();
  await expectLaunches(page, ['Sumy']);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expectLaunches(page, ['Kharkiv']);
});

/** Writes down the tasks of the page that took longer than 50 ms, from now on. */
function watchLongTasks(page: Page): Promise<void> {
  return page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(window, { tasks });
    const write = (list: PerformanceObserverEntryList) =>
      tasks.push(...list.getEntries().map(({ duration }) => duration));
    new PerformanceObserver(write).observe({ type: 'longtask' });
  });
}

function longTasks(page: Page): Promise<number[]> {
  return page.evaluate(() => (window as unknown as { tasks: number[] }).tasks);
}

test('F63: hostile files are told of, change nothing, and are read beside the page', async ({
  page,
}, testInfo) => {
  test.slow();
  await openPage(page, SUMY);
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  const readers: string[] = [];
  page.on('worker', (worker) => {
    // the live map begins its own
    if (!/maplibre/.test(worker.url())) readers.push(worker.url());
  });
  const address = page.url();
  const kinds = ['nested deeply and closed', 'an SVG with a script', 'ZIP bomb that', '100,000', 'prototype']; // prettier-ignore
  const some = IS_LONG
    ? REFUSED
    : REFUSED.filter(([name]) => kinds.some((kind) => name.includes(kind)));
  expect(some.length).toBeGreaterThan(5);
  await watchLongTasks(page);
  for (const [index, [, file]] of some.entries()) {
    // from the disk: bytes handed over by the test would be put together in the page
    const path = testInfo.outputPath(`hostile-${index}`);
    await writeFile(path, file);
    const waiting = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Open a graphic' }).click();
    await (await waiting).setFiles(path);
    await expect(page.getByText(`“hostile-${index}”`)).toBeVisible({ timeout: 20_000 });
  }
  const tasks = await longTasks(page);
  const worst = tasks.length === 0 ? 'none' : `the longest ${Math.max(...tasks)} ms`;
  console.log(
    `${some.length} hostile files: ${tasks.length} tasks over 50 ms, ${worst} (goal: none)`,
  );
  // a busy machine makes any task long; that nothing of a file is read in the page is sure
  expect(readers.map((url) => /file_worker/.test(url))).toEqual(some.map(() => true));
  expect(page.url()).toBe(address);
  expect(dialogs).toEqual([]);
  expect(await page.evaluate(() => 'polluted' in {})).toBe(false);
});
