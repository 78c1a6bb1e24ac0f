/**
 * How long people wait on a phone of the middle range, simulated: the processor four times slower, 1.6 Mbit/s, answers
 * after 150 ms. The page is measured in turns with a bare map, from the beginning of the navigation, and nothing is
 * remembered between two visits.
 */
import type { CDPSession, Page } from 'playwright-core';
import { EMPTY } from '../../src/core/scenario.ts';
import { encodeLink } from '../../src/permalink/permalink.ts';
import { INTERVAL_US, scriptsIn } from './cpu_profile.ts';
import { median } from './measure.ts';
import type { Site } from './page_drag.ts';

const VISITS = 5;
const PHONE = { width: 412, height: 823 };
const SLOWER = 4;
const BYTES_PER_S = 1.6e6 / 8;
const LATENCY_MS = 150;
const LINK = encodeLink({ ...EMPTY, launches: [{ at: [34.7981, 50.9077] }] });

export interface PageStart {
  readonly visits: number;
  /** Medians: until picture, sentence and table stand, and until the bare map has its first button, milliseconds. */
  readonly answerMs: number;
  readonly floorMs: number;
  /** The page's own scripts in each of some interactions, at a quarter of the speed of this machine, milliseconds. */
  readonly interactions: readonly Interaction[];
}

interface Interaction {
  readonly what: string;
  readonly ownMs: number;
}

/** What people do, each as it is after the ones before. */
const ACTS: readonly (readonly [what: string, act: (page: Page) => Promise<void>])[] = [
  ['a region is opened', (page) => page.getByRole('button', { name: /Kursk Oblast/ }).click()],
  ['300 km is chosen', (page) => page.getByRole('button', { name: '300 km' }).click()],
  ['a range is added', (page) => page.getByRole('button', { name: 'Add a range' }).click()],
  ['a letter is searched', (page) => page.getByLabel('Search places').fill('K')],
  [
    'a city is taken',
    (page) =>
      page
        .getByRole('option', { name: /^Kharkiv/ })
        .first()
        .click(),
  ],
  ['a step is undone', (page) => page.getByRole('button', { name: /^Undo/ }).click()],
];

export async function timePageStart(site: Site, floor: Site): Promise<PageStart> {
  const answers: number[] = [];
  const floors: number[] = [];
  for (let visit = 0; visit < VISITS; visit++) {
    answers.push(
      await visitMs(site, LINK, ['main table tbody tr', 'section svg path', '[role=status]']),
    );
    floors.push(await visitMs(floor, '', ['.maplibregl-ctrl-zoom-in']));
  }
  return {
    visits: VISITS,
    answerMs: median(answers),
    floorMs: median(floors),
    interactions: await timeInteractions(site),
  };
}

async function visitMs(site: Site, link: string, awaited: readonly string[]): Promise<number> {
  const context = await site.browser.newContext({ viewport: PHONE });
  const page = await context.newPage();
  await slowDown(await context.newCDPSession(page));
  await page.goto(site.address + link, { waitUntil: 'commit' });
  await page.waitForFunction(
    (selectors) => selectors.every((selector) => document.querySelector(selector)),
    awaited,
    { polling: 'raf', timeout: 120_000 },
  );
  const ms = await page.evaluate(() => performance.now());
  await context.close();
  return ms;
}

async function slowDown(client: CDPSession): Promise<void> {
  await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await client.send('Network.enable');
  await client.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: LATENCY_MS,
    downloadThroughput: BYTES_PER_S,
    uploadThroughput: BYTES_PER_S,
  });
}

/** At full speed, as the profile leaves out the pauses that a browser makes to be slower; the times are multiplied. */
async function timeInteractions(site: Site): Promise<readonly Interaction[]> {
  const context = await site.browser.newContext({
    viewport: { width: 1000, height: 800 },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(site.address + LINK);
  await page.locator('[role=application]:not([aria-busy])').waitFor({ timeout: 60_000 });
  const client = await context.newCDPSession(page);
  await client.send('Profiler.enable');
  await client.send('Profiler.setSamplingInterval', { interval: INTERVAL_US });
  const interactions: Interaction[] = [];
  for (const [what, act] of ACTS) {
    await client.send('Profiler.start');
    await act(page);
    await page.waitForTimeout(1500);
    const { profile } = await client.send('Profiler.stop');
    const whole = { fromUs: profile.startTime, toUs: profile.endTime };
    const ownMs = ownMsOf(scriptsIn(profile, [whole])[0] ?? new Map());
    interactions.push({ what, ownMs: SLOWER * ownMs });
  }
  await context.close();
  return interactions;
}

function ownMsOf(scripts: ReadonlyMap<string, number>): number {
  return [...scripts]
    .filter(([url]) => url.startsWith('http') && !/\/maplibre-/.test(url))
    .reduce((sum, [, ms]) => sum + ms, 0);
}
