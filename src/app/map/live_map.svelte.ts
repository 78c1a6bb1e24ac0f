import type MapView from '../../map/MapView.svelte';
import type { Words } from '../../scene/words/words.ts';
import { loadPageAgain } from '../new_release.ts';
import { painted } from '../painted.ts';

/** A drawing that the browser took away and did not give back by then is gone for good. */
const LOST_MS = 3000;
/** A map that has not been fetched by then may not come; if it does, it is shown. */
const STALLED_MS = 15_000;

type Phase =
  'waiting' | 'loading' | 'live' | 'lost' | 'failed' | 'stopped' | 'stalled' | 'not-loaded';
type View = typeof MapView;

/** How far the live map is: not wanted yet, on its way, there, taken away by the browser, or not to be had. */
export class LiveMap {
  phase: Phase = $state('waiting');
  component: View | null = $state.raw(null);
  #losing: ReturnType<typeof setTimeout> | undefined;

  /** Whether it has drawn, or has failed to. */
  get hasBegun(): boolean {
    return this.phase !== 'waiting' && this.phase !== 'loading';
  }

  /** Whether it draws or tries to. */
  get isThere(): boolean {
    return this.phase !== 'failed' && this.phase !== 'stopped';
  }

  /** Whether asking for it again may help. */
  get mayHelpAgain(): boolean {
    return ['stopped', 'stalled', 'not-loaded'].includes(this.phase);
  }

  /** What people are told where it cannot be; empty otherwise. */
  sentenceIn(words: Words): string {
    if (this.phase === 'failed') return words.mapFailed;
    if (this.phase === 'stopped') return words.mapStopped;
    return this.mayHelpAgain ? words.mapNotLoaded : '';
  }

  /** Fetches it, once. */
  load(): void {
    if (this.phase === 'waiting') this.#begin();
  }

  /** Starts one anew that stopped; one that did not come needs a page that has not asked for it before. */
  tryAgain(): void {
    if (this.phase === 'stopped') this.#begin();
    else void loadPageAgain();
  }

  #begin(): void {
    this.phase = 'loading';
    void this.#fetch();
  }

  /** The browser has taken its drawing away, and may give it back. */
  lose(): void {
    this.phase = 'lost';
    clearTimeout(this.#losing);
    this.#losing = setTimeout(() => this.stop(), LOST_MS);
  }

  /** The drawing is there again, and empty. */
  restore(): void {
    clearTimeout(this.#losing);
    this.phase = 'loading';
  }

  /** It has drawn the same as the picture. */
  begin(): void {
    this.phase = 'live';
  }

  fail(): void {
    this.phase = 'failed';
  }

  stop(): void {
    clearTimeout(this.#losing);
    this.phase = 'stopped';
  }

  async #fetch(): Promise<void> {
    const stalling = setTimeout(() => (this.phase = 'stalled'), STALLED_MS);
    try {
      // the picture first
      await painted();
      this.component = (await import('../../map/MapView.svelte')).default;
      this.phase = 'loading';
    } catch {
      this.phase = 'not-loaded';
    } finally {
      clearTimeout(stalling);
    }
  }
}
