/*
 * Which listed towns lie inside, by distance to the launch point whose ring reaches them best. Distances are those of
 * `surfaceDistanceM` (0.7 mm at 500 km); where one is within 1 m of a limit, GeographicLib decides.
 */
import { EARTH } from '../geodesy.ts';
import type { Town } from '../atlas.ts';
import type { TownReach } from '../reach.ts';
import { surfacePointOf, type Point3 } from './ellipsoid.ts';
import { bestReachingOrigin, nearestOrigin, type Nearest, type Origin } from './launches.ts';

/** Half of the band around the range in which a town is neither inside nor outside. */
const EDGE = 0.02;

export interface TownPoint extends Point3 {
  readonly town: Town;
}

/** Towns by the code of their region, as points on the ellipsoid. */
export function townPointsOf(towns: readonly Town[]): ReadonlyMap<string, readonly TownPoint[]> {
  const byRegion = new Map<string, TownPoint[]>();
  for (const town of towns) {
    const known = byRegion.get(town.region);
    const point = { town, ...surfacePointOf(town.at) };
    if (known) known.push(point);
    else byRegion.set(town.region, [point]);
  }
  return byRegion;
}

/** The towns in order of distance, then of their number. */
export function townReachesOf(
  points: readonly TownPoint[],
  origins: readonly Origin[],
): readonly TownReach[] {
  const isEqual = origins.every(({ radiusM }) => radiusM === origins[0]?.radiusM);
  const search = isEqual ? nearestOrigin : bestReachingOrigin;
  const reaches: TownReach[] = [];
  for (const point of points) {
    const nearest = search(origins, point);
    if (nearest) reaches.push(townReachOf(point.town, nearest));
  }
  return reaches.sort((a, b) => a.km - b.km || a.town.id - b.town.id);
}

function townReachOf(town: Town, { origin, distanceM }: Nearest): TownReach {
  const { radiusM, launch, center } = origin;
  const beyondM = Math.abs(distanceM - radiusM);
  const isClose = Math.abs(beyondM - EDGE * radiusM) < 1;
  const exactM = isClose
    ? EARTH.Inverse(center[1], center[0], town.at[1], town.at[0]).s12!
    : distanceM;
  return { town, status: statusOf(exactM, radiusM), km: exactM / 1000, launch };
}

function statusOf(distanceM: number, radiusM: number): TownReach['status'] {
  if (Math.abs(distanceM - radiusM) <= EDGE * radiusM) return 'edge';
  return distanceM < radiusM ? 'inside' : 'outside';
}
