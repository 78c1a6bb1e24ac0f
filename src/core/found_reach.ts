import type { Region } from './atlas.ts';
import type { Reach } from './reach.ts';
import { boundaryOf, type Boundary } from './reach/boundary.ts';
import { RADIANS, surfacePointOf } from './reach/ellipsoid.ts';
import { nearestToLandM } from './reach/land_distances.ts';
import { distanceToRegionM } from './reach/nearest.ts';
import { placeReachOf, type PlaceReach } from './reach/place_reach.ts';
import type { Ring } from './rings.ts';
import type { Place } from './search/place_names.ts';

/** Where a place that was searched for lies, however far away it is. */
export interface FoundReach {
  readonly status: PlaceReach['status'] | 'partly';
  /** The largest range. */
  readonly rangeKm: number;
  /** Of a region: the share of its area inside. */
  readonly share: number | null;
  readonly distances: PlaceReach['distances'];
}

/** How far a place is from each launch point of an answer, and whether it lies inside; null without launch points. */
export function foundReachOf(place: Place, reach: Reach): FoundReach | null {
  const largest = reach.ringSets.at(-1);
  if (!largest || largest.rings.length === 0) return null;
  const { rangeKm, rings } = largest;
  if (place.kind === 'town') {
    const town = placeReachOf(place.town.at, rings);
    return town && { ...town, rangeKm, share: null };
  }
  const row = reach.regions.find(({ region }) => region.id === place.region.id);
  const distances = rings
    .map((ring) => ({ launch: ring.launch, km: regionKm(ring, place.region) }))
    .sort((a, b) => a.km - b.km);
  return { status: row?.status ?? 'outside', rangeKm, share: row?.share ?? 0, distances };
}

const BOUNDARIES = new WeakMap<Region, Boundary>();

function regionKm({ land, center: [lng, lat] }: Ring, region: Region): number {
  const boundary = BOUNDARIES.get(region) ?? boundaryOf(region.polygons);
  BOUNDARIES.set(region, boundary);
  const center = { lng: lng * RADIANS, lat: lat * RADIANS, ...surfacePointOf([lng, lat]) };
  const metres = land ? nearestToLandM(land, boundary) : distanceToRegionM(boundary, center);
  return metres / 1000;
}
