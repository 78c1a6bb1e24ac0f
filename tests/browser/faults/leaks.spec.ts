import type { CDPSession, Page } from '@playwright/test';
import { BROWSER_FLAGS, findBrowser } from '../../../scripts/browser.mjs';
import { expect, LIVE_ALONE, test } from '../fixtures.ts';
import { expectLaunches, openPage } from '../map_page.ts';
import { longTest, liveMapIsShown, SUMY } from './fault_page.ts';

/** How much the heap may grow from block to block, as a part of itself. */
const GROWTH = 0.01;
/** How often garbage is collected before the heap is read. */
const ROUNDS = { least: 10, most: 60 };

const browser = await findBrowser();
test.use({
  // what is held does not depend on the size of the drawing, which takes most of the time where the processor draws
  viewport: { width: 760, height: 300 },
  deviceScaleFactor: 0.5,
  launchOptions: {
    executablePath: browser.path,
    // without code made faster as it runs, which the engine keeps in the same heap for as long as it pleases
    args: [...BROWSER_FLAGS, '--js-flags=--no-opt --no-maglev --no-sparkplug'],
    env: { ...process.env, ...browser.env },
  },
});

/** What the page holds once all that can be thrown away is gone. */
interface Held {
  readonly heapMb: number;
  readonly nodes: number;
  readonly listeners: number;
  /** Drawings of WebGL that live: their canvases are in the page or are held on to. */
  readonly contexts: number;
  readonly workers: number;
}

async function heldBy(page: Page, session: CDPSession): Promise<Held> {
  const heapMb = await settledHeapMb(page, session);
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  const contexts = await page.evaluate(() => {
    const { contexts } = window as unknown as { contexts: WeakRef<WebGL2RenderingContext>[] };
    return contexts.filter((context) => context.deref()?.isContextLost() === false).length;
  });
  return {
    heapMb,
    nodes,
    listeners: jsEventListeners,
    contexts,
    workers: page.workers().length,
  };
}

/** The heap once collecting frees no more: what ends in one round is freed in the next, and old code after several. */
async function settledHeapMb(page: Page, session: CDPSession): Promise<number> {
  const found: number[] = [];
  const isSettled = () => found.length > ROUNDS.least && new Set(found.slice(-4)).size === 1;
  while (!isSettled() && found.length < ROUNDS.most) {
    await session.send('HeapProfiler.collectGarbage');
    await page.waitForTimeout(100);
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    found.push(Math.round((usedSize / 2 ** 20) * 100) / 100);
  }
  return found.at(-1)!;
}

async function countContexts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const contexts: WeakRef<object>[] = [];
    Object.assign(window, { contexts });
    const canvases = HTMLCanvasElement.prototype as unknown as Record<
      'getContext',
      (...how: unknown[]) => unknown
    >;
    const { getContext } = canvases;
    canvases.getContext = function (this: unknown, ...how: unknown[]) {
      const context = getContext.apply(this, how) as object | null;
      if (context && how[0] === 'webgl2') contexts.push(new WeakRef(context));
      return context;
    };
  });
}

/** Does something so many times in blocks of one length, and prints and judges what is held after each. */
async function expectFlat(
  page: Page,
  what: string,
  { blocks, perBlock }: { blocks: number; perBlock: number },
  cycle: () => Promise<void>,
): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const held: Held[] = [];
  // the first block fills what is meant to be kept
  for (let block = 1; block <= blocks; block += 1) {
    for (let i = 0; i < perBlock; i += 1) await cycle();
    held.push(await heldBy(page, session));
    console.log(`${what}, ${block * perBlock} times: ${held.at(-1)!.heapMb} MB`);
  }
  const slope = slopeOf(held.map(({ heapMb }) => heapMb));
  const part = slope / held[0]!.heapMb;
  const heaps = held.map(({ heapMb }) => heapMb).join(', ');
  const last = held.at(-1)!;
  console.log(
    `${what}: heap after each ${perBlock} cycles ${heaps} MB, ${(part * 100).toFixed(2)} % a block; ` +
      `${last.nodes} nodes, ${last.listeners} listeners, ${last.contexts} WebGL contexts, ${last.workers} workers`,
  );
  expect(part, 'growth of the heap a block').toBeLessThanOrEqual(GROWTH);
  const first = held[0]!;
  // of what is typed the browser itself keeps a text each time, to undo it in the field
  const typed = (blocks - 1) * perBlock;
  expect(last.nodes, 'nodes').toBeLessThanOrEqual(first.nodes * 1.05 + 50 + typed);
  expect(last.listeners, 'listeners').toBeLessThanOrEqual(first.listeners * 1.05 + 20);
  expect(last.contexts, 'WebGL contexts').toBeLessThanOrEqual(1);
  expect(last.workers, 'workers').toBe(first.workers);
}

/** The slope of the straight line nearest to some values. */
function slopeOf(values: readonly number[]): number {
  const middle = (values.length - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const products = values.map((value, i) => (i - middle) * (value - mean));
  const squares = values.map((_, i) => (i - middle) ** 2);
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  return sum(products) / sum(squares);
}

longTest(
  'R10: 200 times adding, dragging and removing a launch point hold on to nothing',
  LIVE_ALONE,
  async ({ page }) => {
    test.setTimeout(3_600_000);
    await countContexts(page);
    await openPage(page, SUMY);
    await liveMapIsShown(page);
    const search = page.getByLabel('Search places');
    const added = page.getByRole('button', { name: /^Launch point Kharkiv/ });
    await expectFlat(page, 'Add, drag, remove', { blocks: 5, perBlock: 40 }, async () => {
      await search.fill('Kharkiv');
      await search.press('Enter');
      const box = (await added.boundingBox())!;
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
      await page.mouse.down();
      await page.mouse.move(box.x + box.width / 2 - 9, box.y + box.height / 2 - 9, { steps: 3 });
      await page.mouse.up();
      await expect(page).toHaveURL(/34\.7981&at=(?!49\.9935)/);
      await page
        .getByRole('button', { name: /^Remove / })
        .nth(1)
        .click();
      await expectLaunches(page, ['Sumy']);
    });
  },
);

longTest(
  'R10: 50 times opening and closing the studio and the other dialogs hold on to nothing',
  LIVE_ALONE,
  async ({ page }) => {
    test.setTimeout(3_600_000);
    await countContexts(page);
    await openPage(page, SUMY);
    await liveMapIsShown(page);
    await expectFlat(page, 'Open and close dialogs', { blocks: 5, perBlock: 10 }, async () => {
      for (const name of ['Make a graphic', 'Share this map', 'Download data']) {
        await page.getByRole('button', { name, exact: true }).click();
        await expect(page.getByRole('dialog')).toBeVisible();
        await page.keyboard.press('Escape');
        await expect(page.getByRole('dialog')).toHaveCount(0);
      }
    });
  },
);

longTest(
  'R10: live maps that are lost and begun anew, one after another, leave one drawing and one set of workers',
  LIVE_ALONE,
  async ({ page }) => {
    test.setTimeout(3_600_000);
    await countContexts(page);
    await openPage(page, SUMY);
    await liveMapIsShown(page);
    await expectFlat(page, 'Begin the live map anew', { blocks: 6, perBlock: 2 }, async () => {
      await page.evaluate(() => {
        const canvas = document.querySelector('canvas.maplibregl-canvas') as HTMLCanvasElement;
        canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
      });
      await page.getByRole('button', { name: 'Try again' }).click();
      await liveMapIsShown(page);
    });
  },
);
