import type { Town } from '../core/atlas.ts';
import type { Language } from '../core/languages.ts';
import { townName } from '../core/places.ts';
import type { RangeDifference } from '../core/range_difference.ts';
import { areaInUnits } from '../core/units.ts';
import { formatArea, formatNumber, formatRange, formatShare } from './numbers.ts';
import type { Preferences } from './scene.ts';
import { wordsIn } from './words/words.ts';

/** What a longer range adds to a shorter one, in words. */
export interface DifferenceMark {
  readonly shorterText: string;
  readonly longerText: string;
  /** How much area is inside, at either range and between them. */
  readonly areaSentence: string;
  readonly regions: readonly {
    readonly id: string;
    readonly name: string;
    readonly shorterText: string;
    readonly longerText: string;
    readonly addedText: string;
  }[];
  readonly townSentences: readonly string[];
}

const MOST_NAMED = 12;

export function differenceMarkOf(
  difference: RangeDifference,
  { language, units }: Preferences,
): DifferenceMark {
  const words = wordsIn(language);
  const { insideKm2, townsToInside, townsToEdge } = difference;
  const area = (km2: number) => formatArea(km2, language, units);
  // as it is printed, so that a reader who subtracts gets what is said
  const whole = (km2: number) => Math.round(areaInUnits(km2, units));
  const added = whole(insideKm2.longer) - whole(insideKm2.shorter);
  const ranges = {
    shorter: formatRange(difference.shorterKm, language, units),
    longer: formatRange(difference.longerKm, language, units),
  };
  const sentences = [
    ...(townsToInside.length > 0
      ? [words.edgeThenInside(ranges, namesOf(townsToInside, language))]
      : []),
    ...(townsToEdge.length > 0
      ? [words.outsideThenEdge(ranges, namesOf(townsToEdge, language))]
      : []),
  ];
  return {
    shorterText: ranges.shorter,
    longerText: ranges.longer,
    areaSentence: words.areaGrows({
      ...ranges,
      shorterArea: area(insideKm2.shorter),
      longerArea: area(insideKm2.longer),
      added: `${formatNumber(added, language)}\u00a0${words.areaUnit[units]}`,
    }),
    regions: difference.regions.map(({ reach, shares, addedKm2 }) => ({
      id: reach.region.id,
      name: reach.region.names[language],
      shorterText: formatShare(shares.shorter, language),
      longerText: formatShare(shares.longer, language),
      addedText: area(addedKm2),
    })),
    townSentences: sentences.length > 0 ? sentences : [words.noTownChanges],
  };
}

/** The names of the largest towns, and how many more there are. */
function namesOf(towns: readonly Town[], language: Language): string {
  const names = towns.slice(0, MOST_NAMED).map((town) => townName(town, language));
  const more = towns.length - names.length;
  return (more > 0 ? [...names, wordsIn(language).andMore(more)] : names).join(', ');
}
