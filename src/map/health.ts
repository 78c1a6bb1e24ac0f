import { getGlobalDispatcher, type Map as LiveMap } from 'maplibre-gl';

/** How often a map is looked at. */
const LOOK_MS = 1000;
/** How long nothing may come from the workers while something is owed, before they are asked whether they live. */
const SILENCE_MS = 4000;
/** The same before their first word, when their script is still on its way. */
const FIRST_SILENCE_MS = 20_000;
/** How long they have to answer: one that works out a heavy tile on a slow device answers late. */
const ANSWER_MS = 3000;

interface Watch {
  /** Whether the map waits for its workers. */
  readonly isOwed: () => boolean;
  /** The workers are gone and do not come back. */
  readonly onend: () => void;
}

/**
 * Watches over the workers of a map, as no browser tells that it has ended them. What counts is data that arrive: a map
 * that waits for some and hears nothing asks its workers. Silent ones are started anew; silent again, or never heard, the
 * map is over. Returns what ends the watch.
 */
export function watchHealth(map: LiveMap, { isOwed, onend }: Watch): () => void {
  const workers = getGlobalDispatcher();
  let heardMs = performance.now();
  let hasSpoken = false;
  let isRenewed = false;
  let isAsking = false;

  const hear = ({ dataType }: { dataType: string }) => {
    if (dataType !== 'source') return;
    heardMs = performance.now();
    hasSpoken = true;
  };
  const ask = async () => {
    if (isAsking) return;
    isAsking = true;
    const isAlive = await workers.ping(ANSWER_MS);
    isAsking = false;
    heardMs = performance.now();
    if (isAlive || document.hidden) return;
    if (isRenewed || !hasSpoken) return onend();
    isRenewed = true;
    void workers.ensureWorkers();
  };
  const look = () => {
    if (isOwed() && !document.hidden) {
      const patienceMs = hasSpoken ? SILENCE_MS : FIRST_SILENCE_MS;
      if (performance.now() - heardMs > patienceMs) void ask();
      return;
    }
    heardMs = performance.now();
    if (!isOwed()) isRenewed = false;
  };
  const looking = setInterval(look, LOOK_MS);
  const onerror = () => void ask();
  map.on('data', hear);
  workers.on('error', onerror);
  return () => {
    clearInterval(looking);
    workers.off('error', onerror);
  };
}
