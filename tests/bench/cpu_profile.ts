/** Reads V8's CPU profiles: samples of the running function, of Node and of a browser alike. */
import { Session, type Profiler } from 'node:inspector/promises';

/** A part of the samples; `between` in microseconds of the profile's clock. */
export interface Slice {
  readonly fromUs: number;
  readonly toUs: number;
}

/** As node:inspector and the browser's protocol give it. */
export interface CpuProfile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string; readonly url: string };
    readonly children?: readonly number[] | undefined;
  }[];
  readonly startTime: number;
  readonly samples?: readonly number[] | undefined;
  readonly timeDeltas?: readonly number[] | undefined;
}

export const INTERVAL_US = 100;
/** A longer gap between samples means that the machine ran something else; tested against the thread's own clock. */
const LONGEST_US = 5 * INTERVAL_US;

interface Sample {
  readonly atUs: number;
  readonly tookUs: number;
  readonly node: number;
}

/** Milliseconds by function, longest first, while something runs in this process. */
export async function profileOf(action: () => void): Promise<ReadonlyMap<string, number>> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: INTERVAL_US });
  await session.post('Profiler.start');
  action();
  const { profile }: { profile: Profiler.Profile } = await session.post('Profiler.stop');
  session.disconnect();
  const names = new Map(profile.nodes.map(({ id, callFrame }) => [id, callFrame.functionName]));
  return summed(samplesOf(profile), ({ node }) => names.get(node) || '(anonymous)');
}

/**
 * Milliseconds by script in each slice. Native work belongs to the script that called it, and the collection of garbage
 * to the script that ran before; '' is what no script asked for.
 */
export function scriptsIn(
  profile: CpuProfile,
  slices: readonly Slice[],
): readonly ReadonlyMap<string, number>[] {
  const urls = urlsOf(profile);
  const garbage = new Set(
    profile.nodes.flatMap(({ id, callFrame }) =>
      callFrame.functionName === '(garbage collector)' ? [id] : [],
    ),
  );
  let last = '';
  const owned = samplesOf(profile).map((sample) => {
    if (!garbage.has(sample.node)) last = urls.get(sample.node) ?? '';
    return { ...sample, url: last };
  });
  return slices.map(({ fromUs, toUs }) =>
    summed(
      owned.filter(({ atUs }) => atUs >= fromUs && atUs < toUs),
      ({ url }) => url,
    ),
  );
}

function samplesOf({ startTime, samples = [], timeDeltas = [] }: CpuProfile): readonly Sample[] {
  let atUs = startTime;
  return samples.map((node, i) => {
    atUs += timeDeltas[i] ?? 0;
    // a sample stands for the time until the next one
    const tookUs = Math.min(LONGEST_US, Math.max(0, timeDeltas[i + 1] ?? 0));
    return { atUs, tookUs, node };
  });
}

/** The script of each node: its own, or that of the nearest caller that has one. */
function urlsOf({ nodes }: CpuProfile): ReadonlyMap<number, string> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const urls = new Map<number, string>();
  const visit = (id: number, callerUrl: string): void => {
    const node = byId.get(id);
    const url = node?.callFrame.url || callerUrl;
    urls.set(id, url);
    for (const child of node?.children ?? []) visit(child, url);
  };
  const [root] = nodes;
  if (root) visit(root.id, '');
  return urls;
}

function summed<S extends Sample>(
  samples: readonly S[],
  keyOf: (sample: S) => string,
): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const sample of samples) {
    const key = keyOf(sample);
    sums.set(key, (sums.get(key) ?? 0) + sample.tookUs / 1000);
  }
  return new Map([...sums].sort((a, b) => b[1] - a[1]));
}
