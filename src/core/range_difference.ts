import type { Town } from './atlas.ts';
import type { Reach, RegionReach } from './reach.ts';
import { townStatus } from './reach/town_reach.ts';

/** What a longer range adds to a shorter one from the same places. */
export interface RangeDifference {
  readonly shorterKm: number;
  readonly longerKm: number;
  /** Area inside, all regions together. */
  readonly insideKm2: { readonly shorter: number; readonly longer: number };
  /** Regions of which more is inside, most area first. */
  readonly regions: readonly RegionDifference[];
  /** Towns at the edge of the shorter range and inside the longer one, largest first. */
  readonly townsToInside: readonly Town[];
  /** Towns outside the shorter range and at the edge of the longer one, largest first. */
  readonly townsToEdge: readonly Town[];
}

export interface RegionDifference {
  readonly reach: RegionReach;
  /** Of the region's area, 0 to 1. */
  readonly shares: { readonly shorter: number; readonly longer: number };
  readonly addedKm2: number;
}

/** The difference between the shortest and the longest range of an answer; null where it has only one, or no rings. */
export function rangeDifferenceOf({ ringSets, regions, towns }: Reach): RangeDifference | null {
  const [shortest, longest] = [ringSets[0], ringSets.at(-1)];
  if (!shortest || !longest || shortest === longest || longest.rings.length === 0) return null;
  const rows = regions.map(differenceIn);
  const judged = towns.map(({ town, status, km }) => ({
    town,
    before: townStatus(km * 1000, shortest.rangeKm * 1000),
    status,
  }));
  const changed = (before: string, after: string): readonly Town[] =>
    judged
      .filter((row) => row.before === before && row.status === after)
      .map(({ town }) => town)
      .sort((a, b) => b.population - a.population);
  const areaOf = (range: 'shorter' | 'longer'): number =>
    rows.reduce((sum, { shares, reach }) => sum + shares[range] * reach.areaKm2, 0);
  return {
    shorterKm: shortest.rangeKm,
    longerKm: longest.rangeKm,
    insideKm2: { shorter: areaOf('shorter'), longer: areaOf('longer') },
    regions: rows.filter(({ addedKm2 }) => addedKm2 > 0).sort((a, b) => b.addedKm2 - a.addedKm2),
    townsToInside: changed('edge', 'inside'),
    townsToEdge: changed('outside', 'edge'),
  };
}

/** What the longest range of an answer adds to the shortest one in a region. */
export function differenceIn(reach: RegionReach): RegionDifference {
  const shares = { shorter: reach.shares[0]?.share ?? 0, longer: reach.share };
  return { reach, shares, addedKm2: (shares.longer - shares.shorter) * reach.areaKm2 };
}
