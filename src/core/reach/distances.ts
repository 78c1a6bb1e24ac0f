/* The distances of an answer, taken either from launch points or from anywhere within a land. */
import type { RegionReach, TownReach } from '../reach.ts';
import type { Ring } from '../rings.ts';
import type { Boundary } from './boundary.ts';
import type { Ball } from './edge_tree.ts';
import { farthestOf } from './farthest.ts';
import type { Land } from './land.ts';
import { farthestFromLandM, nearestToLandM } from './land_distances.ts';
import { originsOf } from './launches.ts';
import { distanceToRegionM, leastDistanceM, nearestTo } from './nearest.ts';
import { peakCandidates, type PeakCandidate } from './voronoi.ts';
import {
  totalsOf,
  townReachesOf,
  townStatus,
  townTotalsOf,
  type TownGroup,
  type TownPoint,
  type TownTotals,
} from './town_reach.ts';

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
  return land ? distancesFromLand(land, rangeKm) : distancesFromPoints(rings, rangeKm);
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

/** What of a land's distances is known; none depends on the range. */
interface KnownDistances {
  readonly nearestM: WeakMap<Boundary, number>;
  readonly farthestM: WeakMap<Boundary, number>;
  readonly townM: WeakMap<TownPoint, number>;
}

const distancesKnown = new WeakMap<Land, KnownDistances>();

function distancesFromLand(land: Land, rangeKm: number): Distances {
  const known = remembered<Land, KnownDistances>(distancesKnown, land, () => ({
    nearestM: new WeakMap(),
    farthestM: new WeakMap(),
    townM: new WeakMap(),
  }));
  const nearestKm = (region: Boundary): number =>
    remembered(known.nearestM, region, () => nearestToLandM(land, region)) / 1000;
  const towns = (group: TownGroup): readonly TownReach[] =>
    group.towns.map((point) => {
      const distanceM = remembered(known.townM, point, () =>
        distanceToRegionM(land.boundary, point),
      );
      const status = townStatus(distanceM, rangeKm * 1000);
      return { town: point.town, status, km: distanceM / 1000, launch: null };
    });
  return {
    rangeKm,
    isOneRange: true,
    leastKm: () => 0,
    nearest: (region) => ({ launch: null, km: nearestKm(region) }),
    farthestKm: (region) =>
      remembered(known.farthestM, region, () => farthestFromLandM(land, region)) / 1000,
    towns,
    townTotals: (group) => totalsOf(towns(group)),
  };
}

function remembered<K extends object, V>(known: WeakMap<K, V>, key: K, make: () => V): V {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}
