import type MapView from '../../map/MapView.svelte';
import type { Words } from '../../scene/words/words.ts';

/** A drawing that the browser took away and did not give back by then is gone for good. */
const LOST_MS = 4000;

type Phase = 'waiting' | 'loading' | 'live' | 'lost' | 'failed' | 'not-loaded';
type View = typeof MapView;

/** How far the live map is: not wanted yet, on its way, there, taken away by the browser, or not to be had. */
export class LiveMap {
  phase: Phase = $state('waiting');
  component: Promise<View | null> | null = $state.raw(null);

  /** Whether it has drawn, or has failed to. */
  get hasBegun(): boolean {
    return this.phase !== 'waiting' && this.phase !== 'loading';
  }

  /** What people are told where it cannot be; empty otherwise. */
  sentenceIn(words: Words): string {
    if (this.phase === 'failed') return words.mapFailed;
    return this.phase === 'not-loaded' ? words.mapNotLoaded : '';
  }

  /** Fetches it, once. */
  load(): void {
    if (this.phase === 'waiting') this.loadAgain();
  }

  loadAgain(): void {
    this.phase = 'loading';
    this.component = this.#fetch();
  }

  lose(): void {
    this.phase = 'lost';
    setTimeout(() => {
      if (this.phase === 'lost') this.phase = 'failed';
    }, LOST_MS);
  }

  async #fetch(): Promise<View | null> {
    try {
      return (await import('../../map/MapView.svelte')).default;
    } catch {
      this.phase = 'not-loaded';
      return null;
    }
  }
}
