/** Times all methods on the same drag, in turns, so that what else the machine does hits all of them alike. */
import type { LngLat } from '../../src/core/geodesy.ts';
import { draggedTo, type Ground } from './ground.ts';
import type { Method, MethodId, Step } from './method.ts';

const TURNS = 4;
const TURN_MS = 400;
const TURN_FRAMES = 1000;
/** No method gets more turns after this. */
const MOST_MS = 20_000;

export interface Timing {
  readonly id: MethodId;
  readonly detail: Ground['detail'];
  readonly points: number;
  /** Median of all frames but those of the first turn, which warms up. */
  readonly ms: number;
  readonly frames: number;
  /** Largest difference of a share from the engine's, percentage points; NaN where there are no shares. */
  readonly offPp: number;
}

interface Runner {
  readonly method: Method;
  readonly step: Step;
  readonly samplesMs: number[];
  spentMs: number;
  lastAt: LngLat;
  lastShares: readonly number[] | undefined;
}

/** Times the methods; the shares of the others are compared with those of `reference`, which is one of them. */
export function timeMethods(
  methods: readonly Method[],
  reference: MethodId,
  ground: Ground,
  points: readonly LngLat[],
): readonly Timing[] {
  const runners = methods.map((method): Runner => {
    const step = method.prepare(ground, points);
    return { method, step, samplesMs: [], spentMs: 0, lastAt: points[0]!, lastShares: undefined };
  });
  for (let turn = 0; turn < TURNS; turn++) {
    for (const runner of runners) {
      if (runner.spentMs > MOST_MS) continue;
      takeTurn(runner, points[0]!, turn);
      // a warm-up that took long is all the same a measurement
      if (turn === 0 && runner.spentMs < MOST_MS) runner.samplesMs.length = 0;
    }
  }
  const sharesAt = runners.find(({ method }) => method.id === reference)?.step;
  return runners.map(({ method, samplesMs, lastAt, lastShares }) => ({
    id: method.id,
    detail: ground.detail,
    points: points.length,
    ms: median(samplesMs),
    frames: samplesMs.length,
    offPp: lastShares ? differencePp(lastShares, sharesAt?.(lastAt) ?? []) : NaN,
  }));
}

function takeTurn(runner: Runner, start: LngLat, turn: number): void {
  let spentMs = 0;
  for (let frame = 0; frame < TURN_FRAMES && (frame === 0 || spentMs < TURN_MS); frame++) {
    const at = draggedTo(start, turn * TURN_FRAMES + frame);
    const { wallMs, ms } = timeOf(() => {
      runner.lastShares = runner.step(at);
    });
    runner.lastAt = at;
    runner.samplesMs.push(ms);
    spentMs += wallMs;
  }
  runner.spentMs += spentMs;
}

/** What an action took; `ms` is the lesser of wall and processor time, as other programs would make slow methods slower. */
export function timeOf(action: () => void): { readonly wallMs: number; readonly ms: number } {
  const cpuBefore = process.cpuUsage();
  const from = performance.now();
  action();
  const wallMs = performance.now() - from;
  const { user, system } = process.cpuUsage(cpuBefore);
  return { wallMs, ms: Math.min(wallMs, (user + system) / 1000) };
}

function differencePp(shares: readonly number[], right: readonly number[]): number {
  return 100 * shares.reduce((most, share, i) => Math.max(most, Math.abs(share - right[i]!)), 0);
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
