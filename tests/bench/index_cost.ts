import { buildIndex } from './engine.ts';
import type { Ground } from './ground.ts';
import { median, timeOf } from './measure.ts';

const BUILDS = 7;

export interface IndexCost {
  readonly detail: Ground['detail'];
  readonly vertices: number;
  /** The first build, with code that has not run before, as in a page that has just been opened. */
  readonly firstMs: number;
  readonly medianMs: number;
  readonly megabytes: number;
}

/** What the engine's index of a ground costs; wants a process in which none was built before, run with --expose-gc. */
export function indexCostOf(ground: Ground): IndexCost {
  const bytesBefore = bytesInUse();
  let index: ReturnType<typeof buildIndex> = [];
  const first = timeOf(() => {
    index = buildIndex(ground);
  });
  const megabytes = (bytesInUse() - bytesBefore) / 1e6;
  if (index.length !== ground.regions.length) throw new Error('A region has no boundary');
  const timesMs = Array.from({ length: BUILDS }, () => timeOf(() => void buildIndex(ground)).ms);
  const { detail, vertices } = ground;
  return { detail, vertices, firstMs: first.ms, medianMs: median(timesMs), megabytes };
}

function bytesInUse(): number {
  if (!globalThis.gc) throw new Error('Run with node --expose-gc');
  globalThis.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
