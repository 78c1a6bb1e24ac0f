import { differenceIn } from '../../core/range_difference.ts';
import type { RegionMark } from '../../scene/scene.ts';

/** A column; `share-0` is the share of the smallest range, `share` that of the largest. */
export type SortKey =
  'name' | 'share' | 'inside' | 'nearest' | 'distance' | 'difference' | `share-${number}`;

export interface Sorting {
  readonly key: SortKey;
  readonly direction: 'ascending' | 'descending';
}

/** As the table is sorted at first. */
export const BY_SHARE: Sorting = { key: 'share', direction: 'descending' };

/** The sorting after a click on a header: large numbers, first letters and short distances first, then the other way round. */
export function sortingAfter(current: Sorting, key: SortKey): Sorting {
  if (current.key === key) {
    return { key, direction: current.direction === 'ascending' ? 'descending' : 'ascending' };
  }
  const isAscending = ['name', 'nearest', 'distance'].includes(key);
  return { key, direction: isAscending ? 'ascending' : 'descending' };
}

/** The rows in order; equal ones by name, so that the order is always the same. */
export function sortedBy(
  regions: readonly RegionMark[],
  { key, direction }: Sorting,
  language: string,
): RegionMark[] {
  const compareNames = (a: string, b: string): number =>
    a === b ? 0 : collatorOf(language).compare(a, b);
  const sign = direction === 'ascending' ? 1 : -1;
  return [...regions].sort(
    (a, b) => sign * compare(a, b, key, compareNames) || compareNames(a.name, b.name),
  );
}

const collators = new Map<string, Intl.Collator>();

/** Made once, and only where names decide: making one takes longer than sorting. */
function collatorOf(language: string): Intl.Collator {
  const collator = collators.get(language) ?? new Intl.Collator(language);
  collators.set(language, collator);
  return collator;
}

function compare(
  a: RegionMark,
  b: RegionMark,
  key: SortKey,
  compareNames: (a: string, b: string) => number,
): number {
  switch (key) {
    case 'name':
      return compareNames(a.name, b.name);
    case 'share':
      return a.reach.share - b.reach.share;
    case 'inside':
      return a.reach.insideKm2 - b.reach.insideKm2;
    case 'nearest':
      return compareNames(a.nearestName, b.nearestName);
    case 'distance':
      return a.reach.nearest.km - b.reach.nearest.km;
    case 'difference':
      return differenceIn(a.reach).addedKm2 - differenceIn(b.reach).addedKm2;
    default:
      return shareAt(a, key) - shareAt(b, key);
  }
}

function shareAt({ reach }: RegionMark, key: `share-${number}`): number {
  return reach.shares[Number(key.slice('share-'.length))]?.share ?? 0;
}
