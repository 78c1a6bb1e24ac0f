import type { Atlas, Region, Town } from './atlas.ts';
import { ballAround, boundaryOf, type Boundary } from './reach/boundary.ts';
import { distancesOf, type Distances } from './reach/distances.ts';
import type { Ball } from './reach/edge_tree.ts';
import { landEngine } from './reach/land_engine.ts';
import { shareInside } from './reach/region_area.ts';
import { unionOfRings } from './reach/ring_union.ts';
import { townGroupsOf, type TownGroup, type TownTotals } from './reach/town_reach.ts';
import type { Ring, RingSet } from './rings.ts';

/** The answer: what lies inside the union of rings, by geodesic distance and exact area. */
export interface Reach {
  /** What was asked: ascending by range. */
  readonly ringSets: readonly RingSet[];
  /** Russia's regions, by share and then by name; those outside only when nearer than the range plus 100 km. */
  readonly regions: readonly RegionReach[];
  /** The towns of those regions, nearest first; worked out when they are first asked for. */
  readonly towns: readonly TownReach[];
  /** The same of one region alone. */
  readonly townsIn: (regionId: string) => readonly TownReach[];
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
  /** Smallest distance from a launch point to the region; `launch` is null where it is the border of Ukraine. */
  readonly nearest: { readonly launch: number | null; readonly km: number };
  /**
   * Largest distance from a point of the region to the launch point nearest to it, or to Ukraine; worked out when it
   * is first asked for.
   */
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

const NOTHING: Omit<Reach, 'ringSets'> = {
  regions: [],
  towns: [],
  townsIn: () => [],
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
 * points up to 500 km (tests/oracle), and below 0.001 for the ring around a land. Distances are good to 1 m.
 */
export function reachOf(
  ringSets: readonly RingSet[],
  atlas: Pick<Atlas, 'regions' | 'towns'>,
): Reach {
  const largest = ringSets.at(-1);
  if (!largest || largest.rings.length === 0) return { ringSets, ...NOTHING };
  const { rows: regions, distances } = regionsReached(ringSets, largest.rings, atlas.regions);
  const townGroupOf = preparedTowns(atlas.towns);
  const groups = regions.flatMap(({ region }) => townGroupOf(region.id) ?? []);
  const townsOf = (some: readonly TownGroup[]): readonly TownReach[] =>
    some.flatMap(distances.towns).sort((a, b) => a.km - b.km || a.town.id - b.town.id);
  let towns: readonly TownReach[] | undefined;
  return {
    ringSets,
    regions,
    get towns() {
      return (towns ??= townsOf(groups));
    },
    townsIn: (regionId) => townsOf(groups.filter((group) => isIn(group, regionId))),
    totals: totalsOf(regions, groups.map(distances.townTotals)),
  };
}

interface RegionsReached {
  /** In the order of the answer. */
  readonly rows: readonly RegionReach[];
  readonly distances: Distances;
  /** All that were asked about. */
  readonly regions: readonly Region[];
}

const reachedKnown = new WeakMap<readonly RingSet[], RegionsReached>();

/** The same for the same ring sets: an atlas gets its towns in parts, of which regions know nothing. */
function regionsReached(
  ringSets: readonly RingSet[],
  largest: readonly Ring[],
  regions: readonly Region[],
): RegionsReached {
  const known = reachedKnown.get(ringSets);
  if (known?.regions === regions) return known;
  const distances = distancesOf(largest);
  const rings: Rings = {
    sets: ringSets.map(({ rangeKm, rings }) => ({ rangeKm, shareOf: shareIn(rings, distances) })),
    distances,
  };
  const rows = preparedRegions(regions)
    .flatMap((prepared) => regionReachOf(prepared, rings) ?? [])
    .sort((a, b) => b.share - a.share || compareText(a.region.names.en, b.region.names.en));
  const reached = { rows, distances, regions };
  reachedKnown.set(ringSets, reached);
  return reached;
}

function isIn({ towns: [first] }: TownGroup, regionId: string): boolean {
  return first?.town.region === regionId;
}

/** Ring sets, prepared for all regions. */
interface Rings {
  readonly sets: readonly {
    readonly rangeKm: number;
    readonly shareOf: (region: Boundary) => number;
  }[];
  /** From where the rings of the largest range start. */
  readonly distances: Distances;
}

/** How the share of a region inside rings is worked out: in the union of discs, or in the envelope of a land. */
function shareIn(rings: readonly Ring[], distances: Distances): (region: Boundary) => number {
  const [{ land, radiusKm } = { land: undefined, radiusKm: 0 }] = rings;
  if (land) {
    return (region) => {
      if (distances.nearest(region).km >= radiusKm) return 0;
      if (distances.farthestKm(region) <= radiusKm) return 1;
      return partly(landEngine().shareWithin(region, land, radiusKm * 1000));
    };
  }
  const union = unionOfRings(rings);
  return (region) => shareInside(region, union);
}

/** Neither all nor nothing, whatever rounding says. */
function partly(share: number): number {
  return Math.min(Math.max(share, Number.MIN_VALUE), 1 - Number.EPSILON / 2);
}

function regionReachOf(
  prepared: PreparedRegion,
  { sets, distances }: Rings,
): RegionReach | undefined {
  const listedKm = distances.rangeKm + LISTED_BEYOND_KM;
  if (distances.leastKm(prepared.ball) >= listedKm) return undefined;
  const { region, boundary } = prepared;
  const shares = sets.map(({ rangeKm, shareOf }) => ({ rangeKm, share: shareOf(boundary) }));
  const share = shares.at(-1)?.share ?? 0;
  const status = statusOf(share);
  const nearest = distances.nearest(boundary);
  if (status === 'outside' && nearest.km >= listedKm) return undefined;
  const areaKm2 = boundary.areaM2 / 1e6;
  let farthestKm: number | undefined;
  return {
    region,
    status,
    share,
    areaKm2,
    insideKm2: share * areaKm2,
    shares,
    nearest,
    get farthestKm() {
      return (farthestKm ??= agreeing(status, distances.farthestKm(boundary), distances));
    },
  };
}

/** Inside means that nothing is farther than the range: the tolerance of the search must not say otherwise. */
function agreeing(
  status: RegionReach['status'],
  farthestKm: number,
  { rangeKm, isOneRange }: Distances,
): number {
  if (status === 'inside') return Math.min(farthestKm, rangeKm);
  return isOneRange ? Math.max(farthestKm, rangeKm * (1 + Number.EPSILON)) : farthestKm;
}

function statusOf(share: number): RegionReach['status'] {
  if (share === 1) return 'inside';
  return share === 0 ? 'outside' : 'partly';
}

function totalsOf(regions: readonly RegionReach[], towns: readonly TownTotals[]): Totals {
  const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
  return {
    regionsInside: regions.filter(({ status }) => status === 'inside').length,
    regionsPartly: regions.filter(({ status }) => status === 'partly').length,
    insideKm2: sum(regions.map(({ insideKm2 }) => insideKm2)),
    townsInside: sum(towns.map(({ inside }) => inside)),
    townsEdge: sum(towns.map(({ edge }) => edge)),
    townPopulationInside: sum(towns.map(({ populationInside }) => populationInside)),
  };
}

/** By code unit: the same order in every locale. */
function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

interface PreparedRegion {
  readonly region: Region;
  /** Holds all of the region. */
  readonly ball: Ball;
  /** Made when it is first needed: most regions are far from most launch points. */
  readonly boundary: Boundary;
}

function preparedOf(region: Region): PreparedRegion {
  const around = ballAround(region.bounds);
  let boundary: Boundary | undefined;
  return {
    region,
    get ball() {
      return boundary?.ball ?? around;
    },
    get boundary() {
      return (boundary ??= boundaryOf(region.polygons));
    },
  };
}

const regionsKnown = new WeakMap<readonly Region[], readonly PreparedRegion[]>();
const townsKnown = new WeakMap<readonly Town[], (regionId: string) => TownGroup | undefined>();

function preparedRegions(regions: readonly Region[]): readonly PreparedRegion[] {
  return remembered(regionsKnown, regions, () =>
    regions.filter(({ country }) => country === 'RU').map(preparedOf),
  );
}

function preparedTowns(towns: readonly Town[]): (regionId: string) => TownGroup | undefined {
  return remembered(townsKnown, towns, () => townGroupsOf(towns));
}

function remembered<K extends object, V>(known: WeakMap<K, V>, key: K, make: () => V): V {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}
