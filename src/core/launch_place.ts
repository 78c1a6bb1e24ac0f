import type { Atlas, Region } from './atlas.ts';
import { destinationOf, distanceKm, EARTH, type LngLat } from './geodesy.ts';
import type { Issue } from './issues.ts';
import { nearestTown } from './nearest_town.ts';
import { ukrainianTowns } from './places.ts';
import { contains } from './region_at.ts';
import { failure, type Result, success } from './result.ts';
import { roundPosition, type Scenario } from './scenario.ts';
import { onSphere, sphereAngle } from './sphere.ts';

/** The ground that decides where a launch point may be. */
export type Ground = Pick<Atlas, 'regions' | 'towns'>;

/** How near to a listed Ukrainian town a launch point may be beyond the border as it is shipped. */
const NEAR_TOWN_KM = 3;

/** Launch points this near to one another are one. */
export const SAME_PLACE_KM = 0.05;

type Edge = readonly [LngLat, LngLat];

/** Leaves out the launch points that are not in Ukraine, with an issue for each. */
export function checkLaunches(
  scenario: Scenario,
  ground: Ground,
): { readonly scenario: Scenario; readonly issues: readonly Issue[] } {
  const checked = scenario.launches.map((launch, index) => ({
    launch,
    place: launchPlaceAt(launch.at, ground, index + 1),
  }));
  const issues = checked.flatMap(({ place }) => (place.ok ? [] : [place.issue]));
  if (issues.length === 0) return { scenario, issues };
  const launches = checked.flatMap(({ launch, place }) => (place.ok ? [launch] : []));
  return { scenario: { ...scenario, launches }, issues };
}

/** The position, if a launch point may be there; otherwise an issue with the nearest place that would do. */
export function launchPlaceAt(
  at: LngLat,
  ground: Ground,
  position?: number,
): Result<LngLat, Issue> {
  if (isLaunchPlace(at, ground)) return success(at);
  const nearest = nearestLaunchPlace(at, ground);
  const nearestKm = distanceKm(at, nearest);
  const which = position === undefined ? {} : { position };
  const asked = roundPosition(at);
  return failure({ code: 'outside-ukraine', ...which, at: asked, nearest, nearestKm });
}

/** Whether a launch point may be here: within the recognised border, or within 3 km of a listed Ukrainian town. */
export function isLaunchPlace(at: LngLat, ground: Ground): boolean {
  if (regionsOfUkraine(ground).some((region) => contains(region, at))) return true;
  const town = nearestTown(at, ukrainianTowns(ground));
  return town !== undefined && town.km <= NEAR_TOWN_KM;
}

const UKRAINIAN = new WeakMap<readonly Region[], readonly Region[]>();

function regionsOfUkraine({ regions }: Ground): readonly Region[] {
  const known = UKRAINIAN.get(regions) ?? regions.filter(({ country }) => country === 'UA');
  UKRAINIAN.set(regions, known);
  return known;
}

function nearestLaunchPlace(at: LngLat, ground: Ground): LngLat {
  const border = nearestOnBorder(at, ground);
  const inside = border && justInside(border, at, ground);
  const town = nearestTown(at, ukrainianTowns(ground))?.town.at;
  const places = [inside, town].flatMap((place) => (place ? [roundPosition(place)] : []));
  const [nearest] = places.sort((a, b) => distanceKm(at, a) - distanceKm(at, b));
  if (nearest === undefined) throw new Error('The atlas has no place in Ukraine');
  return nearest;
}

function nearestOnBorder(at: LngLat, ground: Ground): LngLat | undefined {
  const edges = edgesOfUkraine(ground);
  const angles = edges.map(({ edge }) => sphereAngle(at, edge[0]));
  const limit = angles.reduce((least, angle) => Math.min(least, angle), Infinity);
  const near = edges.filter(({ length }, i) => angles[i]! - length <= limit);
  const places = near.map(({ edge }) => nearestOnEdge(at, edge));
  return places.sort((a, b) => sphereAngle(at, a) - sphereAngle(at, b))[0];
}

interface MeasuredEdge {
  readonly edge: Edge;
  /** Angle on a sphere, radians. */
  readonly length: number;
}

const EDGES = new WeakMap<readonly Region[], readonly MeasuredEdge[]>();

/** All edges of the regions of Ukraine, measured once. */
function edgesOfUkraine(ground: Ground): readonly MeasuredEdge[] {
  const regions = regionsOfUkraine(ground);
  const known =
    EDGES.get(regions) ??
    regions.flatMap(edgesOf).map((edge) => ({ edge, length: sphereAngle(...edge) }));
  EDGES.set(regions, known);
  return known;
}

function edgesOf({ polygons }: Region): readonly Edge[] {
  return polygons.flat().flatMap((ring) => ring.slice(1).map((end, i): Edge => [ring[i]!, end]));
}

/** The nearest position on an edge, found on its chord: metres off, as far as the arc of a short edge is from it. */
function nearestOnEdge(at: LngLat, [start, end]: Edge): LngLat {
  const [from, to, goal] = [onSphere(start), onSphere(end), onSphere(at)];
  const along = (place: readonly number[]) =>
    from.reduce((sum, value, axis) => sum + (place[axis]! - value) * (to[axis]! - value), 0);
  const length2 = along(to);
  const part = length2 === 0 ? 0 : Math.min(Math.max(along(goal) / length2, 0), 1);
  return [start[0] + part * (end[0] - start[0]), start[1] + part * (end[1] - start[1])];
}

/** A position a little beyond a place on the border that is itself valid after rounding. */
function justInside(border: LngLat, from: LngLat, ground: Ground): LngLat | undefined {
  const { azi2 } = EARTH.Inverse(from[1], from[0], border[1], border[0]);
  const turns = [0, 30, -30, 60, -60, 90, -90, 120, -120, 150, -150, 180];
  for (const km of [0.05, 0.2, 0.5, 1, 2, 5]) {
    const places = turns.map((turn) => roundPosition(destinationOf(border, azi2! + turn, km)));
    const inside = places.find((place) => isLaunchPlace(place, ground));
    if (inside) return inside;
  }
  return undefined;
}
