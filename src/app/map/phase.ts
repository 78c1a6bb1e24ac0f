import type { Words } from '../../scene/words/words.ts';

/** What becomes of the live map. */
export type Phase = 'loading' | 'live' | 'lost' | 'failed' | 'not-loaded';

/** What the page says about it; empty where all is well. */
export function sentenceOf(phase: Phase, words: Words): string {
  if (phase === 'failed') return words.mapFailed;
  return phase === 'not-loaded' ? words.mapNotLoaded : '';
}
