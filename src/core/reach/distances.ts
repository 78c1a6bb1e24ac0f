/* The distances of an answer, taken either from launch points or from anywhere within a land. */
import type { RegionReach, TownReach } from '../reach.ts';
import type { Ring } from '../rings.ts';
import type { Boundary } from './boundary.ts';
import type { Ball } from './edge_tree.ts';
import { farthestOf } from './farthest.ts';
import { landEngine } from './land_engine.ts';
import { originsOf } from './launches.ts';
import { leastDistanceM, nearestTo } from './nearest.ts';
import { peakCandidates, type PeakCandidate } from './voronoi.ts';
import { townReachesOf, townTotalsOf, type TownGroup, type TownTotals } from './town_reach.ts';

export interface Distances {
  /** The longest range of any ring. */
  readonly rangeKm: number;
  /** Whether all rings have this range. */
  readonly isOneRange: boolean;
  /** A lower bound of the distance to what a ball holds. */
  readonly leastKm: (ball: Ball) => number;
  readonly nearest: (region: Boundary) => RegionReach['nearest'];
  /** Largest distance from a point of a region to where the rings start. */
  readonly farthestKm: (region: Boundary) => number;
  readonly towns: (group: TownGroup) => readonly TownReach[];
  readonly townTotals: (group: TownGroup) => TownTotals;
}

/** The distances from where rings start, of which there is at least one. */
export function distancesOf(rings: readonly Ring[]): Distances {
  const rangeKm = rings.reduce((most, { radiusKm }) => Math.max(most, radiusKm), 0);
  const land = rings.find((ring) => ring.land)?.land;
  return land ? landEngine().distancesFrom(land, rangeKm) : distancesFromPoints(rings, rangeKm);
}

function distancesFromPoints(rings: readonly Ring[], rangeKm: number): Distances {
  const origins = originsOf(rings);
  const isOneRange = rings.every(({ radiusKm }) => radiusKm === rangeKm);
  let candidates: readonly PeakCandidate[] | undefined;
  const peaks = (): readonly PeakCandidate[] => (candidates ??= peakCandidates(origins));
  return {
    rangeKm,
    isOneRange,
    leastKm: (ball) => leastDistanceM(ball, origins) / 1000,
    nearest: (region) => {
      const nearest = nearestTo(region, origins);
      return {
        launch: nearest?.origin.launch ?? null,
        km: (nearest?.distanceM ?? Infinity) / 1000,
      };
    },
    farthestKm: (region) => farthestOf(region, origins, peaks) / 1000,
    towns: (group) => townReachesOf(group, origins, isOneRange),
    townTotals: (group) => townTotalsOf(group, origins, isOneRange),
  };
}
