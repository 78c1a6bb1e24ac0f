import { readFile } from 'node:fs/promises';
import { expect as expectNow, type Locator, type Page } from '@playwright/test';
import { openPage } from './map_page.ts';

/** A picture is drawn in a moment, but a busy machine takes longer. */
export const expect = expectNow.configure({ timeout: 20_000 });

/** Opens the page and the studio on it. */
export async function openStudio(page: Page, link = '', live = false): Promise<void> {
  await openPage(page, link, live);
  await page.getByRole('button', { name: /Make a graphic|Зробити графіку/ }).click();
  await expect(previewOf(page)).toBeVisible();
}

export function studioOf(page: Page): Locator {
  return page.getByRole('dialog', { name: 'Graphic' });
}

export function previewOf(page: Page): Locator {
  return page.getByRole('img', { name: /Preview|Перегляд/ });
}

/** The mark of a name on the map of the preview. */
export function nameOn(page: Page, name: string): Locator {
  return studioOf(page)
    .getByRole('group', { name: 'Names on the map' })
    .getByRole('button', { name, exact: true });
}

export async function download(page: Page, button: string): Promise<Buffer> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  return readFile(await (await waiting).path());
}

export async function svgOf(page: Page): Promise<string> {
  return (await download(page, 'Download SVG')).toString();
}

interface Point {
  readonly x: number;
  readonly y: number;
}

export async function middleOf(locator: Locator): Promise<Point> {
  const box = await locator.boundingBox();
  if (!box) throw new Error('It is not on the page');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Drags from a point of the page; lets go only if asked to. */
export async function dragBy(
  page: Page,
  from: Point,
  by: Point,
  { letGo = true } = {},
): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + by.x / 2, from.y + by.y / 2);
  await page.mouse.move(from.x + by.x, from.y + by.y);
  if (letGo) await page.mouse.up();
}

/** The frame in the address: west, south, east, north. */
export function frameIn(page: Page): readonly number[] {
  return (/[?&]frame=([^&#]+)/.exec(page.url())?.[1] ?? '').split(',').map(Number);
}
