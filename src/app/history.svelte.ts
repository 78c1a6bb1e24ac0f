import type { Scenario } from '../core/scenario.ts';

/** The steps that can be undone and done again. */
export class History {
  #past: readonly Scenario[] = $state.raw([]);
  #future: readonly Scenario[] = $state.raw([]);
  /** What undo and redo would show. */
  readonly previous = $derived(this.#past.at(-1));
  readonly next = $derived(this.#future.at(0));

  /** A step away from a scenario; what had been undone is gone. */
  add(before: Scenario): void {
    this.#past = [...this.#past, before];
    this.#future = [];
  }

  /** The scenario before the present one, if any, which is then the one before. */
  back(present: Scenario): Scenario | undefined {
    const previous = this.#past.at(-1);
    if (!previous) return undefined;
    this.#past = this.#past.slice(0, -1);
    this.#future = [present, ...this.#future];
    return previous;
  }

  /** The scenario that was undone last, if any. */
  forth(present: Scenario): Scenario | undefined {
    const [next, ...rest] = this.#future;
    if (!next) return undefined;
    this.#past = [...this.#past, present];
    this.#future = rest;
    return next;
  }
}
