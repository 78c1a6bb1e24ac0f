import type { Words } from '../../scene/words/words.ts';

/** A drawing that the browser took away and did not give back by then is gone for good. */
const LOST_MS = 4000;

type Phase = 'loading' | 'live' | 'lost' | 'failed' | 'not-loaded';

/** How far the live map is: on its way, there, taken away by the browser, or not to be had. */
export class LiveMap {
  phase: Phase = $state('loading');
  component = $state.raw(this.#load());

  /** What people are told where it cannot be; empty otherwise. */
  sentenceIn(words: Words): string {
    if (this.phase === 'failed') return words.mapFailed;
    return this.phase === 'not-loaded' ? words.mapNotLoaded : '';
  }

  loadAgain(): void {
    this.phase = 'loading';
    this.component = this.#load();
  }

  lose(): void {
    this.phase = 'lost';
    setTimeout(() => {
      if (this.phase === 'lost') this.phase = 'failed';
    }, LOST_MS);
  }

  async #load() {
    try {
      return (await import('../../map/MapView.svelte')).default;
    } catch {
      this.phase = 'not-loaded';
      return null;
    }
  }
}
