import { loadLaterWords } from '../scene/words/load.ts';
import type * as Parts from './later_parts.ts';

/** Fetches what follows the first answer of the page. */
class Later {
  /** Null until it has come. */
  parts: typeof Parts | null = $state.raw(null);
  #coming: Promise<typeof Parts> | null = null;

  /** Rejects where it cannot come; then it may be asked again. */
  load(): Promise<typeof Parts> {
    this.#coming ??= this.#fetch();
    return this.#coming;
  }

  async #fetch(): Promise<typeof Parts> {
    try {
      const [parts] = await Promise.all([import('./later_parts.ts'), loadLaterWords()]);
      return (this.parts = parts);
    } catch (error) {
      this.#coming = null;
      throw error;
    }
  }
}

/** That of this page. */
export const later = new Later();
