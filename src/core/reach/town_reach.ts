/*
 * Which listed towns lie inside, by distance to the launch point whose ring reaches them best. Distances are those of
 * `surfaceDistanceM` (0.7 mm at 500 km); where one is within 1 m of a limit, GeographicLib decides. To count them, a few
 * neighbours are taken together wherever all of them are clearly inside or clearly outside.
 */
import { EARTH } from '../geodesy.ts';
import type { Town } from '../atlas.ts';
import type { TownReach } from '../reach.ts';
import { chordOfLongestM, RADIANS, squareBetween, surfacePoint, type Point3 } from './ellipsoid.ts';
import {
  bestReachingOrigin,
  leastChord2,
  nearestOrigin,
  nearestOrigins,
  type Nearest,
  type Origin,
} from './launches.ts';
import type { Place } from './nearest.ts';

/** Half of the band around the range in which a town is neither inside nor outside. */
const EDGE = 0.02;
/** Nearer to a limit, towns are looked at one by one, metres. */
const CLEAR_M = 10;

export interface TownPoint extends Place {
  readonly town: Town;
}

/** Towns with a ball around them. */
interface TownBall extends Point3 {
  readonly radiusM: number;
  readonly towns: readonly TownPoint[];
  readonly population: number;
}

/** The towns of a region, of which some lie outside its polygon, and the same in clusters of neighbours. */
export interface TownGroup extends TownBall {
  readonly clusters: readonly TownBall[];
}

export interface TownTotals {
  readonly inside: number;
  readonly edge: number;
  readonly populationInside: number;
}

const CLUSTER = 6;

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
  return new Map(
    [...byRegion].map(([region, points]) => {
      return [region, { ...ballOf(points), clusters: clustersOf(points).map(ballOf) }];
    }),
  );
}

function ballOf(towns: readonly TownPoint[]): TownBall {
  const middle = (valueOf: (town: TownPoint) => number): number =>
    towns.reduce((sum, town) => sum + valueOf(town), 0) / towns.length;
  const center = { x: middle(({ x }) => x), y: middle(({ y }) => y), z: middle(({ z }) => z) };
  const most2 = towns.reduce((most, town) => Math.max(most, squareBetween(center, town)), 0);
  const population = towns.reduce((sum, { town }) => sum + town.population, 0);
  return { ...center, radiusM: Math.sqrt(most2), towns, population };
}

/** Neighbours, a few at a time: halved by turns from west to east and from south to north. */
function clustersOf(towns: readonly TownPoint[], axis: 'lng' | 'lat' = 'lng'): TownPoint[][] {
  if (towns.length <= CLUSTER) return [[...towns]];
  const sorted = towns.toSorted((a, b) => a[axis] - b[axis]);
  const half = Math.ceil(sorted.length / 2);
  const other = axis === 'lng' ? 'lat' : 'lng';
  return [sorted.slice(0, half), sorted.slice(half)].flatMap((part) => clustersOf(part, other));
}

/** How many towns of a region are inside and at the edge. */
export function townTotalsOf(
  group: TownGroup,
  origins: readonly Origin[],
  isOneRange: boolean,
): TownTotals {
  if (!isOneRange) return totalsOf(townReachesOf(group, origins, isOneRange));
  const near = nearestOrigins(origins, group);
  const clear = clearOf(near[0]?.radiusM ?? 0);
  const ofAll = totalsOfBall(group, near, clear);
  if (ofAll) return ofAll;
  let [inside, edge, populationInside] = [0, 0, 0];
  for (const cluster of group.clusters) {
    const one = totalsOfBall(cluster, near, clear) ?? totalsOf(townReachesOf(cluster, near, true));
    inside += one.inside;
    edge += one.edge;
    populationInside += one.populationInside;
  }
  return { inside, edge, populationInside };
}

/** How many of these towns are inside and at the edge. */
export function totalsOf(towns: readonly TownReach[]): TownTotals {
  let [inside, edge, populationInside] = [0, 0, 0];
  for (const { town, status } of towns) {
    if (status === 'edge') edge += 1;
    if (status !== 'inside') continue;
    inside += 1;
    populationInside += town.population;
  }
  return { inside, edge, populationInside };
}

/** The chords below which a town is clearly inside, and above which it is clearly outside, metres. */
interface Clear {
  readonly insideM: number;
  readonly outsideM: number;
}

function clearOf(rangeM: number): Clear {
  return {
    insideM: chordOfLongestM(Math.max(0, (1 - EDGE) * rangeM - CLEAR_M)),
    // no distance is shorter than its chord
    outsideM: (1 + EDGE) * rangeM + CLEAR_M,
  };
}

const NONE: TownTotals = { inside: 0, edge: 0, populationInside: 0 };

/** How many of the towns of a ball are inside, where it is clear that all are or none. */
function totalsOfBall(
  { x, y, z, radiusM, towns, population }: TownBall,
  origins: readonly Origin[],
  { insideM, outsideM }: Clear,
): TownTotals | undefined {
  const chordM = Math.sqrt(leastChord2(origins, x, y, z));
  if (chordM - radiusM > outsideM) return NONE;
  if (chordM + radiusM >= insideM) return undefined;
  return { inside: towns.length, edge: 0, populationInside: population };
}

/** Towns with their distance from the launch point whose ring reaches them best. */
export function townReachesOf(
  group: TownBall,
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
