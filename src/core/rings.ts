import type { Atlas } from './atlas.ts';
import type { LngLat } from './geodesy.ts';
import { envelopeRings } from './reach/envelope.ts';
import { ukraineOf, type Land } from './reach/land.ts';
import type { Scenario } from './scenario.ts';

/** All places at one geodesic distance from a launch point: exact, a centre and a radius on WGS84. */
export interface Ring {
  readonly center: LngLat;
  readonly radiusKm: number;
  /** Index of the launch point in the scenario; null for a place on the border of `land`. */
  readonly launch: number | null;
  /** The country from anywhere within which the ring reaches out: all of it counts as inside. */
  readonly land?: Land;
}

/** The rings of one range; their union is what lies within it. */
export interface RingSet {
  readonly rangeKm: number;
  readonly rings: readonly Ring[];
}

/**
 * The rings of a scenario, one set per range, ascending: a ring around each launch point, or, from anywhere in Ukraine,
 * rings along its recognised border whose union with the country is the envelope, to 1 m.
 */
export function ringSetsOf(scenario: Scenario, atlas: Pick<Atlas, 'regions'>): readonly RingSet[] {
  return scenario.ranges.map(({ km }) => ({
    rangeKm: km,
    rings:
      scenario.from === 'ukraine'
        ? envelopeRings(ukraineOf(atlas.regions), km)
        : scenario.launches.map(({ at }, launch) => ({ center: at, radiusKm: km, launch })),
  }));
}
