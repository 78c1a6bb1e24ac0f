import type { Page } from '@playwright/test';
import { pngPixels, type PngPixels } from '../../png_pixels.ts';
import { expect, test } from '../fixtures.ts';
import { canvasOf, mapOf } from '../map_page.ts';

export const SUMY = '?v=1&at=50.9077,34.7981';

const noTest = (() => undefined) as unknown as typeof test;
/** A test of `npm run test:long` alone; elsewhere it is not there, as one that is skipped counts as failed. */
export const longTest = process.env.TEST_LONG === '1' ? test : noTest;

/** What a browser logs by itself when a file does not come. */
export const FAILED_FILE = /Failed to load resource/;

/** Waits for the live map, and not for the picture that stands in for it. */
export async function liveMapIsShown(page: Page, timeout = 45_000): Promise<void> {
  await expect
    .poll(() => canvasOf(page).evaluate(({ tagName }) => tagName), { timeout })
    .toBe('CANVAS');
}

/** Waits for the picture that works without WebGL. */
export async function simpleMapIsShown(page: Page, timeout = 20_000): Promise<void> {
  await expect
    .poll(() => canvasOf(page).evaluate(({ tagName }) => tagName), { timeout })
    .toBe('DIV');
}

/** Takes the drawing away from the live map, as browsers do that need the memory. */
export async function loseContext(page: Page): Promise<void> {
  await page.evaluate(() => {
    const canvas = document.querySelector('canvas.maplibregl-canvas') as HTMLCanvasElement;
    const extension = canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context');
    Object.assign(window, { restoreContext: () => extension?.restoreContext() });
    extension?.loseContext();
  });
}

export async function restoreContext(page: Page): Promise<void> {
  await page.evaluate(() => (window as unknown as { restoreContext(): void }).restoreContext());
}

/** Keeps hold of the workers that the page will start; to be called before it is opened. */
export async function keepWorkers(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const kept: Worker[] = [];
    window.Worker = class extends Worker {
      constructor(...how: ConstructorParameters<typeof Worker>) {
        super(...how);
        kept.push(this);
      }
    };
    Object.assign(window, { keptWorkers: kept });
  });
}

/** Ends the workers behind the page's back, as iOS does; how many there were. */
export function killWorkers(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { keptWorkers } = window as unknown as { keptWorkers: Worker[] };
    const ended = keptWorkers.splice(0);
    for (const worker of ended) worker.terminate();
    return ended.length;
  });
}

/** What the map shows, without the buttons at its edge. */
export async function pictureOf(page: Page): Promise<PngPixels> {
  await page.mouse.move(5, 5);
  // names have faded in by then
  await page.waitForTimeout(700);
  const box = await mapOf(page).boundingBox();
  if (!box) throw new Error('The page has no map.');
  return pngPixels(await page.screenshot({ clip: { ...box, width: box.width - 70 } }));
}
