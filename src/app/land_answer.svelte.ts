import type { Atlas } from '../core/atlas.ts';
import { reachOf, type Reach } from '../core/reach.ts';
import { ringSetsOf } from '../core/rings.ts';
import type { Scenario } from '../core/scenario.ts';
import { unpacked, type PackedReach, type RangesKm } from './land_message.ts';

/**
 * The answer from anywhere in Ukraine, worked out in a worker, as the first one takes longer than a frame. While one is
 * worked out the latest stays; of several that are asked meanwhile only the last is worked out next. Where the worker is
 * blocked or fails, the page does the same work itself.
 */
export class LandAnswer {
  #packed: PackedReach | null = $state.raw(null);
  readonly #atlas: () => Atlas;
  /** Null until there is one; in the names of the atlas as it is now. */
  readonly latest: Reach | null = $derived.by(
    () => this.#packed && unpacked(this.#packed, this.#atlas()),
  );
  #wanted: RangesKm | null = null;
  #isWorking = false;
  #worker: Worker | null = null;
  #hasWorker = true;

  /** The atlas is asked for each time, as it may get more names. */
  constructor(atlas: () => Atlas) {
    this.#atlas = atlas;
  }

  /** Whether the latest answer is that for some ranges. */
  isFor(rangesKm: RangesKm): boolean {
    return this.latest !== null && isSame(rangesOf(this.latest), rangesKm);
  }

  /** Has the answer for some ranges worked out, instead of those asked before. */
  ask(rangesKm: RangesKm): void {
    this.#wanted = rangesKm;
    if (!this.#isWorking) void this.#work();
  }

  async #work(): Promise<void> {
    this.#isWorking = true;
    for (let wanted = this.#wanted; wanted; wanted = this.#wanted) {
      this.#wanted = null;
      if (!this.isFor(wanted)) this.#packed = await this.#reachOf(wanted);
    }
    this.#isWorking = false;
  }

  async #reachOf(rangesKm: RangesKm): Promise<PackedReach> {
    if (this.#hasWorker) {
      try {
        this.#worker ??= startWorker();
        return await replyOf(this.#worker, rangesKm);
      } catch {
        this.#worker?.terminate();
        this.#hasWorker = false;
      }
    }
    // the page shows first that it is working
    await new Promise((resolve) => setTimeout(resolve, 20));
    const { landReachOf } = await import('./land_here.ts');
    return landReachOf(rangesKm, this.#atlas());
  }
}

/** A scenario with its answer. */
interface Answered {
  readonly scenario: Scenario;
  readonly reach: Reach;
}

/** The answer to a scenario; from anywhere in Ukraine the latest until it is there, or that from points that rest. */
export function answerTo(scenario: Scenario, land: LandAnswer, atlas: Atlas): Answered {
  const { latest } = land;
  if (scenario.from === 'ukraine' && latest) {
    if (land.isFor(scenario.ranges.map(({ km }) => km))) return { scenario, reach: latest };
    const ranges = rangesOf(latest).map((km) => ({ km }));
    return { scenario: { ...scenario, ranges }, reach: latest };
  }
  const points: Scenario = scenario.from === 'points' ? scenario : { ...scenario, from: 'points' };
  return { scenario: points, reach: reachOf(pointRingsOf(points, atlas), atlas) };
}

const RINGS_KNOWN = new WeakMap<Scenario, Reach['ringSets']>();

/** The same for the same scenario, so that what is known of its regions stays when an atlas gets more towns. */
function pointRingsOf(points: Scenario, atlas: Atlas): Reach['ringSets'] {
  const known = RINGS_KNOWN.get(points) ?? ringSetsOf(points, atlas);
  RINGS_KNOWN.set(points, known);
  return known;
}

function rangesOf({ ringSets }: Reach): RangesKm {
  return ringSets.map(({ rangeKm }) => rangeKm);
}

function isSame(a: RangesKm, b: RangesKm): boolean {
  return a.length === b.length && a.every((km, i) => km === b[i]);
}

function startWorker(): Worker {
  return new Worker(new URL('./land_worker.ts', import.meta.url), { type: 'module' });
}

/** A worker that the browser has ended says nothing, ever; the slowest devices take a part of this. */
const SILENT_MS = 20_000;

function replyOf(worker: Worker, rangesKm: RangesKm): Promise<PackedReach> {
  return new Promise((resolve, reject) => {
    const fail = (): void => reject(new Error('The worker failed.'));
    setTimeout(fail, SILENT_MS);
    worker.onmessage = ({ data }: MessageEvent<PackedReach | null>) => {
      if (data) resolve(data);
      else fail();
    };
    worker.onerror = fail;
    worker.onmessageerror = fail;
    worker.postMessage(rangesKm);
  });
}
