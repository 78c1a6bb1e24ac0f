import { distanceKm } from './geodesy.ts';
import type { Region, Town } from './atlas.ts';
import type { Reach } from './reach.ts';
import { boundaryOf, type Boundary } from './reach/boundary.ts';
import { RADIANS, surfacePointOf } from './reach/ellipsoid.ts';
import { nearestToLandM } from './reach/land_distances.ts';
import { distanceToRegionM, type Place as Point } from './reach/nearest.ts';
import { townStatus } from './reach/town_reach.ts';
import type { LngLat } from './geodesy.ts';
import type { Ring } from './rings.ts';
import type { Place } from './search/place_names.ts';

/** Where one place lies, however far away it is. */
export interface PlaceReach {
  readonly status: 'inside' | 'edge' | 'partly' | 'outside';
  /** The largest range. */
  readonly rangeKm: number;
  /** Of a region: the share of its area inside. */
  readonly share: number | null;
  /** From each launch point, nearest first; `launch` is null where it is the border of Ukraine. */
  readonly distances: readonly { readonly launch: number | null; readonly km: number }[];
}

/** How far a place is from each launch point of an answer, and whether it lies inside; null without launch points. */
export function placeReachOf(place: Place, reach: Reach): PlaceReach | null {
  const largest = reach.ringSets.at(-1);
  if (!largest || largest.rings.length === 0) return null;
  const distances = largest.rings
    .map((ring) => ({ launch: ring.launch, km: distanceFrom(ring, place) }))
    .sort((a, b) => a.km - b.km);
  const { rangeKm } = largest;
  if (place.kind === 'region') {
    const row = reach.regions.find(({ region }) => region.id === place.region.id);
    return { status: row?.status ?? 'outside', rangeKm, share: row?.share ?? 0, distances };
  }
  const nearestM = (distances[0]?.km ?? Infinity) * 1000;
  return { status: townStatus(nearestM, rangeKm * 1000), rangeKm, share: null, distances };
}

function distanceFrom(ring: Ring, place: Place): number {
  return place.kind === 'town' ? townKm(ring, place.town) : regionKm(ring, place.region);
}

function townKm({ land, center }: Ring, { at }: Town): number {
  return land ? distanceToRegionM(land.boundary, pointAt(at)) / 1000 : distanceKm(center, at);
}

const BOUNDARIES = new WeakMap<Region, Boundary>();

function regionKm({ land, center }: Ring, region: Region): number {
  const boundary = BOUNDARIES.get(region) ?? boundaryOf(region.polygons);
  BOUNDARIES.set(region, boundary);
  const metres = land
    ? nearestToLandM(land, boundary)
    : distanceToRegionM(boundary, pointAt(center));
  return metres / 1000;
}

function pointAt(at: LngLat): Point {
  return { lng: at[0] * RADIANS, lat: at[1] * RADIANS, ...surfacePointOf(at) };
}
