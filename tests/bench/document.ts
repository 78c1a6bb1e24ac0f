/** docs/performance.md: what one run measured, with the few words that it needs. */
import type { Ground } from './ground.ts';
import { FINER_BY, RANGE_KM } from './ground.ts';
import { goalsOf } from './goals.ts';
import type { IndexCost } from './index_cost.ts';
import type { Timing } from './measure.ts';
import type { MethodId } from './method.ts';
import { MOST_RINGS, POINT_COUNTS, ratioOf, timingOf, type Results } from './results.ts';
import type { Transfer } from '../weight/transfers.ts';
import { numberText, tableOf } from './text.ts';

const COUNTS = [...POINT_COUNTS, MOST_RINGS];
const HEAD = ['points', ...COUNTS.map(String)];
const RATIOS: readonly (readonly [MethodId, MethodId])[] = [
  ['a', 'e'],
  ['b', 'e'],
  ['c', 'e'],
  ['d', 'e'],
  ['e', 'f'],
  ['g', 'e'],
];
/** Rows with fewer frames say how many. */
const MANY_FRAMES = 100;

export function documentOf(results: Results): string {
  const [shipped, finer] = results.indexes;
  return `# Performance

Written by \`npm run bench\`, from one run on ${results.date}. Machine: ${results.machine}. Compare only within one
run: on a busy machine the ratios too differ from run to run.

## One drag frame

The first launch point moves, the others stay; every ring is ${RANGE_KM} km; asked for are the shares of
all Russian regions of the map inside the union. Launch points are the largest towns of Ukraine east of
33° E. All methods run in turns in one process on the same frames. Times are medians; a frame counts with the lesser of
its wall time and its processor time, so that other programs weigh less. In brackets: the number of frames
where it is below ${MANY_FRAMES}, because 20 s for a method is enough.

${detailPart(results, 'shipped', shipped)}

${detailPart(results, 'finer', finer)}

Largest difference of a share from the engine's, in percentage points: ${differences(results)}. Turf and this use of
Clipper2 know only a sphere.

- (a) \`turf.circle\` with 256 steps, \`turf.union\`, then \`turf.intersect\` and \`turf.area\` for every region.
- (b) The same, only for regions whose bounding box meets that of the union.
- (c) The fastest polygon library found, at its best: regions and unmoved rings lie ready in its memory in equal-area
  coordinates, areas are planar, and a ring of 256 steps is a sphere's.
- (d, e) \`unionOfRings\` and \`shareInside\` for every region; in (e) only the moved ring is new, as in the page.
- (f) No answer, only a floor: one chord test for every vertex of the regions whose bounding sphere a ring passes
  through.
- (g) The whole answer: also towns, nearest and farthest distances.

## Index

Made once after loading, for all Russian regions. The first build runs code that is still cold, at least at the shipped
detail.

${indexTable(results.indexes)}

## In the page

${pagePart(results)}

## On a phone

${startPart(results)}

## Over the wire

${weightPart(results)}

## Goals

${goalTable(results)}
`;
}

function detailPart(
  results: Results,
  detail: Ground['detail'],
  index: IndexCost | undefined,
): string {
  const title = detail === 'shipped' ? 'Shipped detail' : `${FINER_BY} times finer`;
  const vertices = (index?.vertices ?? NaN).toLocaleString('en');
  const times = [...results.titles].map(([id, name]) => [
    `(${id}) ${name}`,
    ...COUNTS.map((points) => timeText(timingOf(results, id, detail, points))),
  ]);
  const ratios = RATIOS.map((pair) => [
    `(${pair[0]}) / (${pair[1]})`,
    ...COUNTS.map((points) => ratioOf(results, pair, detail, points)),
  ]);
  return `### ${title}: ${vertices} vertices

Milliseconds:

${tableOf(HEAD, times)}

Ratios:

${tableOf(HEAD, ratios)}`;
}

function timeText(timing: Timing | undefined): string {
  if (!timing) return numberText(NaN);
  const { ms, frames } = timing;
  return frames < MANY_FRAMES ? `${numberText(ms)} (${frames})` : numberText(ms);
}

function differences({ timings }: Results): string {
  const rivals: readonly MethodId[] = ['a', 'b', 'c'];
  const texts = rivals.map((id) => {
    const own = timings.filter((timing) => timing.id === id && !Number.isNaN(timing.offPp));
    return `(${id}) ${numberText(Math.max(...own.map(({ offPp }) => offPp)))}`;
  });
  return texts.join(', ');
}

function indexTable(indexes: readonly IndexCost[]): string {
  return tableOf(
    ['detail', 'vertices', 'first build, ms', 'median, ms', 'memory, MB'],
    indexes.map(({ detail, vertices, firstMs, medianMs, megabytes }) => [
      detail,
      vertices.toLocaleString('en'),
      firstMs,
      medianMs,
      megabytes,
    ]),
  );
}

function pagePart({ page }: Results): string {
  return `The built site in a browser without a graphics card; one of ${page.points} launch points is dragged by ${page.steps} moves of the
mouse. From a CPU profile of the main thread (a sample every 0.1 ms): each sample belongs to the script that runs or that
called what runs; a gap above 0.5 ms, when the machine ran something else, counts as 0.5 ms. Median per move: **${numberText(page.ownMs)} ms** in the page's own scripts, Svelte included (nine of
ten moves at most ${numberText(page.ownP90Ms)} ms); ${numberText(page.mapMs)} ms in MapLibre's, which draws without a
graphics card here.`;
}

function startPart({ start }: Results): string {
  const { visits, answerMs, floorMs, interactions } = start;
  const table = tableOf(
    ['interaction', 'own scripts, ms'],
    interactions.map(({ what, ownMs }) => [what, ownMs]),
  );
  return `Simulated: the processor four times slower, 1.6 Mbit/s, answers after 150 ms, nothing remembered; medians of ${visits} visits.
Picture, sentence and table stand after **${numberText(answerMs)} ms**; a page with nothing but a live map and one polygon, built and served
alike, has its first button after ${numberText(floorMs)} ms.

Scripts of the page in the 1.5 s after an interaction, four times what they take on this machine:

${table}`;
}

function weightPart({ weights }: Results): string {
  const parts = { answer: 'first answer', map: 'live map', rest: 'what follows' };
  const table = (transfers: readonly Transfer[]) =>
    tableOf(
      ['file', 'for', 'kB'],
      transfers.map(({ name, part, bytes }) => [name, parts[part], bytes / 1000]),
    );
  return `All that a phone fetches by itself for a link with one launch point, in English, packed with Brotli; kilobytes of 1,000
bytes. Dialogs and the other names of towns follow when the page has rested, or when they are wanted.

${table(weights.page)}

An embed, until someone takes hold of it:

${table(weights.embed)}`;
}

function goalTable(results: Results): string {
  return tableOf(
    ['goal', 'worst case', ''],
    goalsOf(results).map(({ text, measured, isReached }) => [
      text,
      measured,
      isReached ? 'reached' : '**missed**',
    ]),
  );
}
