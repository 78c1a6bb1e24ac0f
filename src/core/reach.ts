import type { Atlas, Region, Town } from './atlas.ts';
import { boundaryOf, type Boundary } from './reach/boundary.ts';
import { discOf, type Disc } from './reach/disc.ts';
import { farthestOf } from './reach/farthest.ts';
import { originsOf, type Origin } from './reach/launches.ts';
import { leastDistanceM, nearestTo } from './reach/nearest.ts';
import { shareInside } from './reach/region_area.ts';
import { townPointsOf, townReachesOf, type TownPoint } from './reach/town_reach.ts';
import { unionOf, type DiscUnion } from './reach/union.ts';
import type { Ring, RingSet } from './rings.ts';

/** The answer: what lies inside the union of rings, by geodesic distance and exact area. */
export interface Reach {
  /** Russia's regions, by share and then by name; those outside only when nearer than the range plus 100 km. */
  readonly regions: readonly RegionReach[];
  /** The towns of those regions, nearest first. */
  readonly towns: readonly TownReach[];
  readonly totals: Totals;
}

export interface RegionReach {
  readonly region: Region;
  readonly status: 'inside' | 'partly' | 'outside';
  /** Area inside the rings of the largest range over the region's area, 0 to 1. */
  readonly share: number;
  readonly areaKm2: number;
  readonly insideKm2: number;
  /** One entry per range, ascending. */
  readonly shares: readonly { readonly rangeKm: number; readonly share: number }[];
  /** Smallest distance from a launch point to the region; `launch` is null for the border of Ukraine as a whole. */
  readonly nearest: { readonly launch: number | null; readonly km: number };
  /** Largest distance from a point of the region to the launch point nearest to it. */
  readonly farthestKm: number;
}

export interface TownReach {
  readonly town: Town;
  /** Edge: within 2 % of the range on either side of it. */
  readonly status: 'inside' | 'edge' | 'outside';
  readonly km: number;
  readonly launch: number | null;
}

export interface Totals {
  readonly regionsInside: number;
  readonly regionsPartly: number;
  readonly insideKm2: number;
  readonly townsInside: number;
  readonly townsEdge: number;
  readonly townPopulationInside: number;
}

/** Outside regions are listed when nearer than the range plus this. */
const LISTED_BEYOND_KM = 100;

const NOTHING: Reach = {
  regions: [],
  towns: [],
  totals: {
    regionsInside: 0,
    regionsPartly: 0,
    insideKm2: 0,
    townsInside: 0,
    townsEdge: 0,
    townPopulationInside: 0,
  },
};

/**
 * What lies inside the rings: exact areas and distances on WGS84, for ring sets in ascending order of range. The share
 * of a region is exactly 0 or 1 if and only if it lies wholly outside or inside; its error is below 1e-6 percentage
 * points up to 500 km (tests/oracle). Distances are good to 1 m.
 */
export function reachOf(
  ringSets: readonly RingSet[],
  atlas: Pick<Atlas, 'regions' | 'towns'>,
): Reach {
  const largest = ringSets.at(-1);
  const origins = originsOf(largest?.rings ?? []);
  if (!largest || origins.length === 0) return NOTHING;
  const rings: Rings = {
    sets: ringSets.map((set) => ({
      rangeKm: set.rangeKm,
      union: unionOf(set.rings.map(rememberedDisc)),
    })),
    rangeKm: largest.rings.reduce((most, { radiusKm }) => Math.max(most, radiusKm), 0),
    origins,
  };
  const regions = preparedRegions(atlas.regions)
    .flatMap((prepared) => regionReachOf(prepared, rings) ?? [])
    .sort((a, b) => b.share - a.share || compareText(a.region.names.en, b.region.names.en));
  const townsByRegion = preparedTowns(atlas.towns);
  const points = regions.flatMap(({ region }) => townsByRegion.get(region.id) ?? []);
  const towns = townReachesOf(points, origins);
  return { regions, towns, totals: totalsOf(regions, towns) };
}

/** Ring sets, prepared for all regions. */
interface Rings {
  readonly sets: readonly { readonly rangeKm: number; readonly union: DiscUnion }[];
  readonly rangeKm: number;
  readonly origins: readonly Origin[];
}

function regionReachOf(
  { region, boundary }: PreparedRegion,
  rings: Rings,
): RegionReach | undefined {
  if (leastDistanceM(boundary, rings.origins) / 1000 >= rings.rangeKm + LISTED_BEYOND_KM)
    return undefined;
  const shares = rings.sets.map(({ rangeKm, union }) => ({
    rangeKm,
    share: shareInside(boundary, union),
  }));
  const share = shares.at(-1)?.share ?? 0;
  const status = statusOf(share);
  const nearest = nearestTo(boundary, rings.origins);
  if (!nearest) return undefined;
  if (status === 'outside' && nearest.distanceM / 1000 >= rings.rangeKm + LISTED_BEYOND_KM)
    return undefined;
  const areaKm2 = boundary.areaM2 / 1e6;
  return {
    region,
    status,
    share,
    areaKm2,
    insideKm2: share * areaKm2,
    shares,
    nearest: { launch: nearest.origin.launch, km: nearest.distanceM / 1000 },
    farthestKm: agreeing(status, farthestOf(boundary, rings.origins) / 1000, rings),
  };
}

/** Inside means that nothing is farther than the range: the search's 0.1 m must not say otherwise. */
function agreeing(
  status: RegionReach['status'],
  farthestKm: number,
  { origins, rangeKm }: Rings,
): number {
  if (status === 'inside') return Math.min(farthestKm, rangeKm);
  const isEqual = origins.every(({ radiusM }) => radiusM === rangeKm * 1000);
  return isEqual ? Math.max(farthestKm, rangeKm * (1 + Number.EPSILON)) : farthestKm;
}

function statusOf(share: number): RegionReach['status'] {
  if (share === 1) return 'inside';
  return share === 0 ? 'outside' : 'partly';
}

function totalsOf(regions: readonly RegionReach[], towns: readonly TownReach[]): Totals {
  const townsInside = towns.filter(({ status }) => status === 'inside');
  return {
    regionsInside: regions.filter(({ status }) => status === 'inside').length,
    regionsPartly: regions.filter(({ status }) => status === 'partly').length,
    insideKm2: regions.reduce((sum, { insideKm2 }) => sum + insideKm2, 0),
    townsInside: townsInside.length,
    townsEdge: towns.filter(({ status }) => status === 'edge').length,
    townPopulationInside: townsInside.reduce((sum, { town }) => sum + town.population, 0),
  };
}

/** By code unit: the same order in every locale. */
function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

interface PreparedRegion {
  readonly region: Region;
  readonly boundary: Boundary;
}

const regionsKnown = new WeakMap<readonly Region[], readonly PreparedRegion[]>();
const townsKnown = new WeakMap<readonly Town[], ReadonlyMap<string, readonly TownPoint[]>>();

function preparedRegions(regions: readonly Region[]): readonly PreparedRegion[] {
  return remembered(regionsKnown, regions, () =>
    regions
      .filter(({ country }) => country === 'RU')
      .map((region) => ({ region, boundary: boundaryOf(region.polygons) })),
  );
}

function preparedTowns(towns: readonly Town[]): ReadonlyMap<string, readonly TownPoint[]> {
  return remembered(townsKnown, towns, () => townPointsOf(towns));
}

/** A drag moves one launch point: the discs of the others are known. */
const discsKnown = new Map<string, Disc>();
const MOST_DISCS_KNOWN = 1000;

function rememberedDisc(ring: Ring): Disc {
  const key = `${ring.center.join()},${ring.radiusKm}`;
  const known = discsKnown.get(key);
  if (known) return known;
  if (discsKnown.size >= MOST_DISCS_KNOWN) discsKnown.clear();
  const disc = discOf(ring);
  discsKnown.set(key, disc);
  return disc;
}

function remembered<K extends object, V>(known: WeakMap<K, V>, key: K, make: () => V): V {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}
