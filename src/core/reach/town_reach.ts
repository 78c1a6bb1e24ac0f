/*
 * Which listed towns lie inside, by distance to the launch point whose ring reaches them best. Distances are those of
 * `surfaceDistanceM` (0.7 mm at 500 km); where one is within 1 m of a limit, GeographicLib decides. To count them,
 * neighbours are taken together wherever it is clear that all of them have one status.
 */
import { EARTH } from '../geodesy.ts';
import type { Town } from '../atlas.ts';
import type { TownReach } from '../reach.ts';
import { chordOfLongestM, RADIANS, squareBetween, surfacePoint } from './ellipsoid.ts';
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
/** Nearer to a limit, the distance of a town is worked out, metres. */
const CLEAR_M = 10;

export interface TownPoint extends Place {
  readonly town: Town;
}

/**
 * The towns of a region, of which some lie outside its polygon, in the order of a tree that halves them by turns from west
 * to east and from south to north. Nodes are in preorder: after node n come its two halves, and after those of its c
 * towns node n + 2c − 1.
 */
export interface TownGroup {
  readonly towns: readonly TownPoint[];
  /** How many towns each node holds; a leaf is one. */
  readonly counts: Int32Array;
  /** x, y, z and radius of the ball around each node, metres. */
  readonly balls: Float64Array;
  /** People in all towns before each town. */
  readonly populationBefore: Float64Array;
}

export interface TownTotals {
  readonly inside: number;
  readonly edge: number;
  readonly populationInside: number;
}

/** The towns of each region by its code; grouped when they are first asked for. */
export function townGroupsOf(towns: readonly Town[]): (regionId: string) => TownGroup | undefined {
  const byRegion = new Map<string, Town[]>();
  for (const town of towns) {
    const known = byRegion.get(town.region);
    if (known) known.push(town);
    else byRegion.set(town.region, [town]);
  }
  const groups = new Map<string, TownGroup>();
  return (regionId) => {
    const known = groups.get(regionId);
    const own = byRegion.get(regionId);
    if (known || !own) return known;
    const group = groupOf(own.map(townPointOf));
    groups.set(regionId, group);
    return group;
  };
}

/** A town as a point on the ellipsoid. */
function townPointOf(town: Town): TownPoint {
  const [lng, lat] = [town.at[0] * RADIANS, town.at[1] * RADIANS];
  return { town, lng, lat, ...surfacePoint(lng, lat) };
}

function groupOf(points: readonly TownPoint[]): TownGroup {
  const towns: TownPoint[] = [];
  const counts: number[] = [];
  const balls: number[] = [];
  const add = (part: readonly TownPoint[], axis: 'lng' | 'lat'): void => {
    counts.push(part.length);
    balls.push(...ballOf(part));
    if (part.length === 1) return void towns.push(...part);
    const sorted = part.toSorted((a, b) => a[axis] - b[axis]);
    const half = Math.ceil(sorted.length / 2);
    const other = axis === 'lng' ? 'lat' : 'lng';
    add(sorted.slice(0, half), other);
    add(sorted.slice(half), other);
  };
  add(points, 'lng');
  const populationBefore = new Float64Array(towns.length + 1);
  towns.forEach(
    ({ town }, i) => (populationBefore[i + 1] = populationBefore[i]! + town.population),
  );
  return {
    towns,
    counts: Int32Array.from(counts),
    balls: Float64Array.from(balls),
    populationBefore,
  };
}

/** x, y, z of the middle and the radius. */
function ballOf(towns: readonly TownPoint[]): [number, number, number, number] {
  const center = { x: 0, y: 0, z: 0 };
  for (const { x, y, z } of towns) {
    center.x += x / towns.length;
    center.y += y / towns.length;
    center.z += z / towns.length;
  }
  let most2 = 0;
  for (const town of towns) most2 = Math.max(most2, squareBetween(center, town));
  return [center.x, center.y, center.z, Math.sqrt(most2)];
}

function nearOrigins({ balls }: TownGroup, origins: readonly Origin[]): readonly Origin[] {
  const [x = 0, y = 0, z = 0, radiusM = 0] = balls;
  return nearestOrigins(origins, { x, y, z, radiusM });
}

/** How many towns of a region are inside and at the edge. */
export function townTotalsOf(
  group: TownGroup,
  origins: readonly Origin[],
  isOneRange: boolean,
): TownTotals {
  if (!isOneRange) return totalsOf(townReachesOf(group, origins, isOneRange));
  const near = nearOrigins(group, origins);
  const limits = limitsOf(near[0]?.radiusM ?? 0);
  const { towns, counts, balls, populationBefore } = group;
  const totals = { inside: 0, edge: 0, populationInside: 0 };
  let first = 0;
  for (let n = 0; n < counts.length;) {
    const at = 4 * n;
    const count = counts[n]!;
    const chordM = Math.sqrt(leastChord2(near, balls[at]!, balls[at + 1]!, balls[at + 2]!));
    const radiusM = balls[at + 3]!;
    let status = clearStatus(limits, chordM - radiusM, chordM + radiusM);
    if (!status && count === 1) status = statusByDistance(near, towns[first]!);
    if (!status) {
      n++;
      continue;
    }
    if (status === 'edge') totals.edge += count;
    if (status === 'inside') {
      totals.inside += count;
      totals.populationInside += populationBefore[first + count]! - populationBefore[first]!;
    }
    first += count;
    n += 2 * count - 1;
  }
  return totals;
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

/** Chords at which the status of a town is clear, metres: no distance is shorter than its chord. */
interface Limits {
  /** Inside below this. */
  readonly insideM: number;
  /** At the edge between these two. */
  readonly edgeFromM: number;
  readonly edgeToM: number;
  /** Outside above this. */
  readonly outsideM: number;
}

function limitsOf(rangeM: number): Limits {
  const [lowM, highM] = [(1 - EDGE) * rangeM, (1 + EDGE) * rangeM];
  return {
    insideM: chordOfLongestM(Math.max(0, lowM - CLEAR_M)),
    edgeFromM: lowM + CLEAR_M,
    edgeToM: chordOfLongestM(highM - CLEAR_M),
    outsideM: highM + CLEAR_M,
  };
}

/** The status of all that is at these chords from the nearest launch point, if it is clear. */
function clearStatus(
  { insideM, edgeFromM, edgeToM, outsideM }: Limits,
  leastM: number,
  mostM: number,
): TownReach['status'] | undefined {
  if (leastM > outsideM) return 'outside';
  if (mostM < insideM) return 'inside';
  return leastM > edgeFromM && mostM < edgeToM ? 'edge' : undefined;
}

function statusByDistance(origins: readonly Origin[], point: TownPoint): TownReach['status'] {
  const nearest = nearestOrigin(origins, point);
  return nearest ? townReachOf(point.town, nearest).status : 'outside';
}

/** Towns with their distance from the launch point whose ring reaches them best. */
export function townReachesOf(
  group: TownGroup,
  origins: readonly Origin[],
  isOneRange: boolean,
): readonly TownReach[] {
  const near = isOneRange ? nearOrigins(group, origins) : origins;
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
