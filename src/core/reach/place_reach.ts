/* How far one place is from where rings start, cheap enough to be asked at every move of a pointer. */
import { distanceKm, type LngLat } from '../geodesy.ts';
import type { TownReach } from '../reach.ts';
import type { Ring } from '../rings.ts';
import { RADIANS, surfacePointOf } from './ellipsoid.ts';
import { distanceToRegionM } from './nearest.ts';
import { townStatus } from './town_reach.ts';

/** A place as a town is judged. */
export interface PlaceReach {
  readonly status: TownReach['status'];
  /** From each launch point, nearest first; one entry without launch point where it is a land, 0 within it. */
  readonly distances: readonly {
    readonly launch: number | null;
    readonly km: number;
  }[];
}

/** A place as rings of one range reach it; null without rings. */
export function placeReachOf(at: LngLat, rings: readonly Ring[]): PlaceReach | null {
  const distances = rings
    .map((ring) => ({ launch: ring.launch, km: distanceFrom(ring, at) }))
    .sort((a, b) => a.km - b.km);
  const [ring, nearest] = [rings[0], distances[0]];
  if (!ring || !nearest) return null;
  return { status: townStatus(nearest.km * 1000, ring.radiusKm * 1000), distances };
}

function distanceFrom({ center, land }: Ring, at: LngLat): number {
  if (!land) return distanceKm(center, at);
  const place = { lng: at[0] * RADIANS, lat: at[1] * RADIANS, ...surfacePointOf(at) };
  return distanceToRegionM(land.boundary, place) / 1000;
}
