import { destinationOf } from '../core/geodesy.ts';
import type { KeyMove } from './move_keys.ts';
import type { Session } from './session.svelte.ts';

/** Keys that follow one another faster than this are one step of undo. */
const REST_MS = 500;
/** The rest is counted in parts: a page that is too busy to hear keys does not take that for hands at rest. */
const REST_PARTS = 5;

/** Launch points that are moved with keys: shown at once, settled when the keys rest or go elsewhere. */
export class KeyMoves {
  readonly #session: Session;
  #rest: ReturnType<typeof setTimeout> | undefined;

  constructor(session: Session) {
    this.#session = session;
  }

  move(index: number, { bearing, km }: KeyMove): void {
    const from = this.#session.shown.launches[index];
    if (!from) return;
    const to = destinationOf(from.at, bearing, km);
    this.#session.placing.drag(index, to);
    if (this.#session.shown.launches[index]?.at === from.at) this.#refuse(index, to);
    else this.#settleAfter(REST_PARTS);
  }

  settle(): void {
    clearTimeout(this.#rest);
    this.#session.settle();
  }

  #settleAfter(parts: number): void {
    clearTimeout(this.#rest);
    const next = (): void => (parts > 1 ? this.#settleAfter(parts - 1) : this.settle());
    this.#rest = setTimeout(next, REST_MS / REST_PARTS);
  }

  /** The place is none for a launch point: it stays where it came to, and the page says why. */
  #refuse(index: number, to: ReturnType<typeof destinationOf>): void {
    this.settle();
    this.#session.placing.drop(index, to);
  }
}
