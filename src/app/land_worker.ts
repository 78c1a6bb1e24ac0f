/* Works out answers from anywhere in Ukraine beside the page; the atlas is loaded once, from the browser's own store. */
import { landReachOf } from './land_here.ts';
import type { RangesKm } from './land_message.ts';
import { loadAtlas, loadOtherTowns } from './load.ts';

const atlas = loadAtlas('en').then(async (first) => ({
  ...first,
  ...(await loadOtherTowns(first)),
}));
// a failure is told when it is asked
atlas.catch(() => undefined);

addEventListener('message', ({ data }: MessageEvent<RangesKm>) => {
  void atlas.then(
    (loaded) => postMessage(landReachOf(data, loaded)),
    () => postMessage(null),
  );
});
