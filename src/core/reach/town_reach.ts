/*
 * Which listed towns lie inside, by distance to the launch point whose ring reaches them best. Distances are those of
 * `surfaceDistanceM` (0.7 mm at 500 km); where one is within 1 m of a limit, GeographicLib decides.
 */
import { EARTH } from '../geodesy.ts';
import type { Town } from '../atlas.ts';
import type { TownReach } from '../reach.ts';
import { RADIANS, squareBetween, surfacePoint, type Point3 } from './ellipsoid.ts';
import {
  bestReachingOrigin,
  nearestOrigin,
  nearestOrigins,
  type Nearest,
  type Origin,
} from './launches.ts';
import type { Place } from './nearest.ts';

/** Half of the band around the range in which a town is neither inside nor outside. */
const EDGE = 0.02;

export interface TownPoint extends Place {
  readonly town: Town;
}

/** The towns of a region, and a ball around them: some lie outside the polygon of their region. */
export interface TownGroup extends Point3 {
  readonly radiusM: number;
  readonly towns: readonly TownPoint[];
}

/** Towns by the code of their region, as points on the ellipsoid. */
export function townGroupsOf(towns: readonly Town[]): ReadonlyMap<string, TownGroup> {
  const byRegion = new Map<string, TownPoint[]>();
  for (const town of towns) {
    const known = byRegion.get(town.region);
    const [lng, lat] = [town.at[0] * RADIANS, town.at[1] * RADIANS];
    const point = { town, lng, lat, ...surfacePoint(lng, lat) };
    if (known) known.push(point);
    else byRegion.set(town.region, [point]);
  }
  return new Map([...byRegion].map(([region, points]) => [region, groupOf(points)]));
}

function groupOf(towns: readonly TownPoint[]): TownGroup {
  const middle = (valueOf: (town: TownPoint) => number): number =>
    towns.reduce((sum, town) => sum + valueOf(town), 0) / towns.length;
  const center = { x: middle(({ x }) => x), y: middle(({ y }) => y), z: middle(({ z }) => z) };
  const most2 = towns.reduce((most, town) => Math.max(most, squareBetween(center, town)), 0);
  return { ...center, radiusM: Math.sqrt(most2), towns };
}

/** Towns with their distance from the launch point whose ring reaches them best. */
export function townReachesOf(
  group: TownGroup,
  origins: readonly Origin[],
  isOneRange: boolean,
): readonly TownReach[] {
  const near = isOneRange ? nearestOrigins(origins, group) : origins;
  const search = isOneRange ? nearestOrigin : bestReachingOrigin;
  const reaches: TownReach[] = [];
  for (const point of group.towns) {
    const nearest = search(near, point);
    if (nearest) reaches.push(townReachOf(point.town, nearest));
  }
  return reaches;
}

function townReachOf(town: Town, { origin, distanceM }: Nearest): TownReach {
  const { radiusM, launch, center } = origin;
  const beyondM = Math.abs(distanceM - radiusM);
  const isClose = Math.abs(beyondM - EDGE * radiusM) < 1;
  const exactM = isClose
    ? EARTH.Inverse(center[1], center[0], town.at[1], town.at[0]).s12!
    : distanceM;
  return { town, status: townStatus(exactM, radiusM), km: exactM / 1000, launch };
}

export function townStatus(distanceM: number, radiusM: number): TownReach['status'] {
  if (Math.abs(distanceM - radiusM) <= EDGE * radiusM) return 'edge';
  return distanceM < radiusM ? 'inside' : 'outside';
}
