import { destinationOf } from '../core/geodesy.ts';
import type { KeyMove } from './move_keys.ts';
import type { Session } from './session.svelte.ts';

/** Keys that follow one another faster than this are one step of undo. */
const REST_MS = 500;

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
    clearTimeout(this.#rest);
    if (this.#session.shown.launches[index]?.at === from.at) this.#refuse(index, to);
    else this.#rest = setTimeout(() => this.settle(), REST_MS);
  }

  settle(): void {
    clearTimeout(this.#rest);
    this.#session.settle();
  }

  /** The place is none for a launch point: it stays where it came to, and the page says why. */
  #refuse(index: number, to: ReturnType<typeof destinationOf>): void {
    this.settle();
    this.#session.placing.drop(index, to);
  }
}
