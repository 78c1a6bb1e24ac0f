import { differenceIn } from '../../core/range_difference.ts';
import { areaInUnits } from '../../core/units.ts';
import { formatArea, formatNumber, formatShare } from '../../scene/numbers.ts';
import type { Preferences, RegionMark, RingMark } from '../../scene/scene.ts';
import type { Words } from '../../scene/words/words.ts';
import type { SortKey } from './sorting.ts';

/** A column of the table of regions after the first one, which has their names. */
export interface Column {
  readonly key: SortKey;
  readonly label: string;
  /** How its cells are set; a share has a bar. */
  readonly kind: 'share' | 'number' | 'text';
  readonly textOf: (row: RegionMark) => string;
  readonly shareOf?: (row: RegionMark) => number;
  /** What its rows add up to; empty where that means nothing. */
  readonly totalOf: (rows: readonly RegionMark[]) => string;
}

const nothing = (): string => '';

/** Share, area, nearest launch point and distance, for the largest range. */
export function answerColumns(words: Words, { language, units }: Preferences): readonly Column[] {
  return [
    {
      key: 'share',
      label: words.share,
      kind: 'share',
      textOf: ({ shareText }) => shareText,
      shareOf: ({ reach }) => reach.share,
      totalOf: nothing,
    },
    {
      key: 'inside',
      label: words.inside,
      kind: 'number',
      textOf: ({ insideText }) => insideText,
      totalOf: (rows) =>
        formatArea(
          sumOf(rows, ({ reach }) => reach.insideKm2),
          language,
          units,
        ),
    },
    {
      key: 'nearest',
      label: words.nearestLaunchPoint,
      kind: 'text',
      textOf: ({ nearestName }) => nearestName,
      totalOf: nothing,
    },
    {
      key: 'distance',
      label: words.distance,
      kind: 'number',
      textOf: ({ distanceText }) => distanceText,
      totalOf: nothing,
    },
  ];
}

/** The share of each range side by side, and the area by which the largest goes beyond the smallest. */
export function comparedColumns(
  rings: readonly RingMark[],
  words: Words,
  { language, units }: Preferences,
): readonly Column[] {
  // without its unit, which is in the header: the columns are narrow
  const area = (km2: number) => formatNumber(areaInUnits(km2, units), language);
  const shareIn = (index: number) => (row: RegionMark) => row.reach.shares[index]?.share ?? 0;
  const shares = rings.map(({ label }, index): Column => {
    const shareOf = shareIn(index);
    return {
      key: index === rings.length - 1 ? 'share' : `share-${index}`,
      // the unit may stand below the number where room is scarce
      label: label.replace('\u00a0', ' '),
      kind: 'share',
      textOf: (row) => formatShare(shareOf(row), language),
      shareOf,
      totalOf: (rows) => area(sumOf(rows, (row) => shareOf(row) * row.reach.areaKm2)),
    };
  });
  const added = ({ reach }: RegionMark) => differenceIn(reach).addedKm2;
  return [
    ...shares,
    {
      key: 'difference',
      label: `${words.difference}, ${words.areaUnit[units]}`,
      kind: 'number',
      textOf: (row) => area(added(row)),
      totalOf: (rows) => area(sumOf(rows, added)),
    },
  ];
}

function sumOf(rows: readonly RegionMark[], valueOf: (row: RegionMark) => number): number {
  return rows.reduce((sum, row) => sum + valueOf(row), 0);
}
