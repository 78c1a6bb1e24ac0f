import type { LngLat } from './geodesy.ts';
import type { Scenario } from './scenario.ts';

/** All places at one geodesic distance from a launch point: exact, a centre and a radius on WGS84. */
export interface Ring {
  readonly center: LngLat;
  readonly radiusKm: number;
  /** Index of the launch point in the scenario. */
  readonly launch: number;
}

/** The rings of one range; their union is what lies within it. */
export interface RingSet {
  readonly rangeKm: number;
  readonly rings: readonly Ring[];
}

/** The rings of a scenario: one set per range, ascending, with one ring per launch point. */
export function ringSetsOf(scenario: Scenario): readonly RingSet[] {
  return scenario.ranges.map(({ km }) => ({
    rangeKm: km,
    rings: scenario.launches.map(({ at }, launch) => ({ center: at, radiusKm: km, launch })),
  }));
}
