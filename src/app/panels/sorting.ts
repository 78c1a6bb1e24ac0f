import type { RegionMark } from '../../scene/scene.ts';

export type SortKey = 'name' | 'share' | 'inside' | 'nearest' | 'distance';

export interface Sorting {
  readonly key: SortKey;
  readonly direction: 'ascending' | 'descending';
}

/** The sorting after a click on a header: large numbers and first letters first, then the other way round. */
export function sortingAfter(current: Sorting, key: SortKey): Sorting {
  if (current.key === key) {
    return { key, direction: current.direction === 'ascending' ? 'descending' : 'ascending' };
  }
  return { key, direction: key === 'share' || key === 'inside' ? 'descending' : 'ascending' };
}

/** The rows in order; equal ones by name, so that the order is always the same. */
export function sortedBy(
  regions: readonly RegionMark[],
  { key, direction }: Sorting,
  language: string,
): RegionMark[] {
  const collator = collatorOf(language);
  const sign = direction === 'ascending' ? 1 : -1;
  return [...regions].sort(
    (a, b) => sign * compare(a, b, key, collator) || collator.compare(a.name, b.name),
  );
}

const collators = new Map<string, Intl.Collator>();

/** Made once: making one takes longer than sorting. */
function collatorOf(language: string): Intl.Collator {
  const collator = collators.get(language) ?? new Intl.Collator(language);
  collators.set(language, collator);
  return collator;
}

function compare(a: RegionMark, b: RegionMark, key: SortKey, collator: Intl.Collator): number {
  switch (key) {
    case 'name':
      return collator.compare(a.name, b.name);
    case 'share':
      return a.reach.share - b.reach.share;
    case 'inside':
      return a.reach.insideKm2 - b.reach.insideKm2;
    case 'nearest':
      return collator.compare(a.nearestName, b.nearestName);
    case 'distance':
      return a.reach.nearest.km - b.reach.nearest.km;
  }
}
