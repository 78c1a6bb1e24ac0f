/**
 * A drag in the built page: a launch point of ten is moved by the mouse in steps, while the browser's CPU profiler samples
 * the main thread every 0.1 ms. A step lasts from one move of the mouse to the next.
 */
import type { Browser, CDPSession, Page } from 'playwright-core';
import type { LngLat } from '../../src/core/geodesy.ts';
import { EMPTY } from '../../src/core/scenario.ts';
import { encodeLink } from '../../src/permalink/permalink.ts';
import { INTERVAL_US, scriptsIn, type Slice } from './cpu_profile.ts';
import { median } from './measure.ts';

/** The built site, opened. */
export interface Site {
  readonly browser: Browser;
  readonly address: string;
  readonly close: () => Promise<void>;
}

export interface PageDrag {
  readonly points: number;
  readonly steps: number;
  /** Medians per step, milliseconds: scripts of ours (with Svelte), and of MapLibre. */
  readonly ownMs: number;
  readonly ownP90Ms: number;
  readonly mapMs: number;
}

const WARM_UP = 20;
const STEPS = 100;
/** A renderer without a graphics card may take a second for a step: it gets fewer. */
const MOST_MS = 90_000;
/** Time for what comes after the frame of a move. */
const STEP_MS = 100;

export async function timePageDrag(site: Site, points: readonly LngLat[]): Promise<PageDrag> {
  const page = await site.browser.newPage({
    viewport: { width: 800, height: 600 },
    reducedMotion: 'reduce',
  });
  const launches = points.map((at) => ({ at }));
  await page.goto(site.address + encodeLink({ ...EMPTY, launches }));
  // the live map takes over from the picture
  await page.locator('[role=application]:not([aria-busy])').waitFor({ timeout: 60_000 });
  const client = await page.context().newCDPSession(page);
  for (const domain of ['Performance', 'Profiler'] as const) await client.send(`${domain}.enable`);
  await client.send('Profiler.setSamplingInterval', { interval: INTERVAL_US });
  await grab(page);
  await client.send('Profiler.start');
  const slices = await dragInSteps(page, client);
  const { profile } = await client.send('Profiler.stop');
  await page.close();
  const slicesOfSteps = scriptsIn(profile, slices.slice(WARM_UP)).map(timesOf);
  // a move that waited for a frame counts with the next one
  const steps = slicesOfSteps.filter(({ own }) => own > 0);
  if (steps.length < 0.9 * slicesOfSteps.length)
    throw new Error('More than a tenth of the steps ran no script of the page');
  const ownMs = steps.map(({ own }) => own).sort((a, b) => a - b);
  return {
    points: points.length,
    steps: steps.length,
    ownMs: median(ownMs),
    ownP90Ms: ownMs[Math.floor(ownMs.length * 0.9)] ?? NaN,
    mapMs: median(steps.map(({ map }) => map)),
  };
}

/** Presses the mouse on the first launch point. */
async function grab(page: Page): Promise<void> {
  const { x, y } = await firstMarker(page);
  await page.mouse.move(x, y);
  await page.mouse.down();
}

async function firstMarker(page: Page): Promise<{ x: number; y: number }> {
  const box = await page
    .getByRole('button', { name: /^Launch point / })
    .first()
    .boundingBox();
  if (!box) throw new Error('The first launch point is not shown');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Moves the mouse on a slim loop to the west, never twice to the same place; gives the steps by the profile's clock. */
async function dragInSteps(page: Page, client: CDPSession): Promise<Slice[]> {
  const { x, y } = await firstMarker(page);
  const starts: number[] = [];
  const endsAt = performance.now() + MOST_MS;
  for (let step = 0; step < WARM_UP + STEPS; step++) {
    if (step > 2 * WARM_UP && performance.now() > endsAt) break;
    const turn = step * 0.13;
    starts.push(await clock(client));
    await page.mouse.move(x - 5 - 40 * (1 - Math.cos(turn)), y + 12 + 10 * Math.sin(turn));
    await page.waitForTimeout(STEP_MS);
  }
  starts.push(await clock(client));
  await page.mouse.up();
  return starts.slice(1).map((toUs, i) => ({ fromUs: starts[i] ?? 0, toUs }));
}

async function clock(client: CDPSession): Promise<number> {
  const { metrics } = await client.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'Timestamp')?.value ?? NaN) * 1e6;
}

function timesOf(scripts: ReadonlyMap<string, number>): { own: number; map: number } {
  let [own, map] = [0, 0];
  for (const [url, ms] of scripts) {
    if (/\/maplibre-[^/]*\.js$/.test(url)) map += ms;
    else if (url.startsWith('http')) own += ms;
  }
  return { own, map };
}
