import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { clipperRival } from './clipper_rival.ts';
import { profileOf } from './cpu_profile.ts';
import { documentOf } from './document.ts';
import { ENGINE_ALL_NEW, ENGINE_DRAG, WHOLE_REACH } from './engine.ts';
import { FLOOR } from './floor.ts';
import { draggedTo, launchPoints, readGround, type Ground } from './ground.ts';
import { indexCostOf } from './index_cost.ts';
import { timeMethods, type Timing } from './measure.ts';
import type { Method } from './method.ts';
import { timePageDrag, type Site } from './page_drag.ts';
import { timePageStart } from './page_start.ts';
import { MOST_RINGS, POINT_COUNTS } from './results.ts';
import { numberText } from './text.ts';
import { FILTERED_TURF, NAIVE_TURF } from './turf_rivals.ts';
import type { LngLat } from '../../src/core/geodesy.ts';
import { weigh } from '../weight/budgets.ts';

const OWN = [ENGINE_ALL_NEW, ENGINE_DRAG, FLOOR, WHOLE_REACH];
const PAGE_POINTS = 10;
const PROFILE_FRAMES = 300;

/** Measures everything, prints it and writes docs/performance.md. */
export async function runBench(root: string, open: Openers): Promise<void> {
  const grounds = readGround(root);
  // first, while the code is as cold as in a page
  const indexes = grounds.map(indexCostOf);
  const pages = await measurePages(open, launchPoints(grounds[0].atlas, PAGE_POINTS));
  const methods = [NAIVE_TURF, FILTERED_TURF, await clipperRival(), ...OWN];
  const text = documentOf({
    date: new Date().toISOString().slice(0, 10),
    machine: machineText(),
    titles: new Map(methods.map(({ id, title }) => [id, title])),
    timings: grounds.flatMap((ground) => timingsOn(ground, methods)),
    indexes,
    ...pages,
  });
  const file = join(root, 'docs', 'performance.md');
  const style = { ...(await resolveConfig(file)), proseWrap: 'always' as const };
  const pretty = await format(text, { ...style, filepath: file });
  writeFileSync(file, pretty);
  console.log(pretty);
  await printProfile(grounds[0], WHOLE_REACH, 10);
  await printProfile(grounds[0], WHOLE_REACH, 50);
  await printProfile(grounds[0], ENGINE_DRAG, 1);
  await printProfile(grounds[0], ENGINE_DRAG, MOST_RINGS);
}

/** The built site, and a page with nothing but a live map. */
interface Openers {
  readonly site: () => Promise<Site>;
  readonly bareMap: () => Promise<Site>;
}

async function measurePages(open: Openers, points: readonly LngLat[]) {
  const [site, floor] = [await open.site(), await open.bareMap()];
  try {
    console.log('Weighing the page, and starting it as on a phone ...');
    const weights = await weigh(site.browser, site.address);
    const start = await timePageStart(site, floor);
    return { weights, start, page: await timePageDrag(site, points) };
  } finally {
    await Promise.all([site.close(), floor.close()]);
  }
}

function timingsOn(ground: Ground, methods: readonly Method[]): readonly Timing[] {
  return [...POINT_COUNTS, MOST_RINGS].flatMap((count) => {
    console.log(`Timing ${count} points, ${ground.detail} detail ...`);
    const points = launchPoints(ground.atlas, count);
    return timeMethods(count === MOST_RINGS ? OWN : methods, ENGINE_DRAG.id, ground, points);
  });
}

function machineText(): string {
  const [first] = cpus();
  return `${first?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.version}`;
}

/** Where the time of a method goes, by function. */
async function printProfile(ground: Ground, method: Method, count: number): Promise<void> {
  const points = launchPoints(ground.atlas, count);
  const step = method.prepare(ground, points);
  const functions = await profileOf(() => {
    for (let frame = 0; frame < PROFILE_FRAMES; frame++) step(draggedTo(points[0]!, frame));
  });
  const allMs = [...functions.values()].reduce((sum, ms) => sum + ms, 0);
  console.log(`Where the time goes: ${method.title}, ${count} points`);
  for (const [name, ms] of [...functions].slice(0, 14)) {
    console.log(`  ${numberText((100 * ms) / allMs).padStart(5)} %  ${name}`);
  }
}
