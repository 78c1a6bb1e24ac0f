import { areaInUnits } from '../core/units.ts';
import { formatArea, formatDistance, formatNumber, formatShare } from './numbers.ts';
import type { Preferences, RegionMark, RingMark } from './scene.ts';
import { wordsIn } from './words/words.ts';

/** All that is known of a region in range. */
export interface RegionCardMark {
  /** The largest range first. */
  readonly shares: readonly {
    readonly rangeText: string;
    readonly share: number;
    readonly shareText: string;
    readonly areaText: string;
  }[];
  readonly nearestText: string;
  readonly farthestText: string;
}

export function regionCardOf(
  { reach, nearestName, distanceText }: RegionMark,
  rings: readonly RingMark[],
  { language, units }: Preferences,
): RegionCardMark {
  const areaText = formatArea(reach.areaKm2, language, units);
  const shares = reach.shares.map(({ share }, index) => ({
    rangeText: rings[index]?.label ?? '',
    share,
    shareText: formatShare(share, language),
    areaText: wordsIn(language).partOf(
      formatNumber(areaInUnits(share * reach.areaKm2, units), language),
      areaText,
    ),
  }));
  return {
    shares: shares.reverse(),
    nearestText: `${distanceText}, ${nearestName}`,
    farthestText: formatDistance(reach.farthestKm, language, units),
  };
}
