import type { Atlas } from './atlas.ts';
import type { LngLat } from './geodesy.ts';
import { ukraineOf, type Land } from './reach/land.ts';
import type { Scenario } from './scenario.ts';

/** All places at one geodesic distance from a launch point: exact, a centre and a radius on WGS84. */
export interface Ring {
  /** The launch point; of a land, a place within. */
  readonly center: LngLat;
  readonly radiusKm: number;
  /** Index of the launch point in the scenario; null for a land. */
  readonly launch: number | null;
  /** The country from anywhere within which the ring reaches out, instead of from the centre: its envelope. */
  readonly land?: Land;
}

/** The rings of one range; their union is what lies within it. */
export interface RingSet {
  readonly rangeKm: number;
  readonly rings: readonly Ring[];
}

/**
 * The rings of a scenario, one set per range, ascending: a ring around each launch point, or, from anywhere in Ukraine,
 * one around all of it within its recognised border.
 */
export function ringSetsOf(scenario: Scenario, atlas: Pick<Atlas, 'regions'>): readonly RingSet[] {
  return scenario.ranges.map(({ km }) => ({
    rangeKm: km,
    rings:
      scenario.from === 'ukraine'
        ? ringsAround(ukraineOf(atlas.regions), km)
        : scenario.launches.map(({ at }, launch) => ({ center: at, radiusKm: km, launch })),
  }));
}

const RINGS_KNOWN = 12;
const ringsKnown = new WeakMap<Land, Map<number, readonly Ring[]>>();

/** The same list for the same range, so that its outline is drawn once. */
function ringsAround(land: Land, radiusKm: number): readonly Ring[] {
  const known = ringsKnown.get(land) ?? new Map<number, readonly Ring[]>();
  ringsKnown.set(land, known);
  const rings = known.get(radiusKm) ?? [{ center: land.center, radiusKm, launch: null, land }];
  if (known.size >= RINGS_KNOWN) known.clear();
  known.set(radiusKm, rings);
  return rings;
}
