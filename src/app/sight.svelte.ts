import { boundsOf } from '../core/frame.ts';
import type { Bounds } from '../core/geodesy.ts';
import { ringSetsOf } from '../core/rings.ts';
import type { Session } from './session.svelte.ts';

const UKRAINE: Bounds = [22.1, 44.3, 40.3, 52.4];

/** What of the ground is seen on the map of a page, and what is asked to be. */
export class Sight {
  readonly #session: Session;
  /** What the map shows, once there is room for it. */
  seen: Bounds | null = $state.raw(null);
  /** What was asked for last. */
  wanted: Bounds | null = $state.raw(null);

  constructor(session: Session) {
    this.#session = session;
  }

  /** All rings, or Ukraine where there are none. */
  get whole(): Bounds {
    const { scenario, atlas } = this.#session;
    const largest = ringSetsOf(scenario, atlas).at(-1)?.rings ?? [];
    return largest.length > 0 ? boundsOf(largest) : UKRAINE;
  }

  /** Brings all rings into view. */
  fit(): void {
    this.lookAt(this.whole);
  }

  lookAt(bounds: Bounds): void {
    // a new wish each time, also for the same ground
    this.wanted = [...bounds];
  }

  zoomTo(regionId: string): void {
    const region = this.#session.atlas.regions.find(({ id }) => id === regionId);
    if (region) this.lookAt(region.bounds);
  }
}
