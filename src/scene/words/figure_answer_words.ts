import type { RangePair } from './figures_words.ts';
import type { AreaGrowth } from './figures_words.ts';

/** Figures to choose from, and what another one changes. */
export interface FigureAnswerWords {
  readonly ownValue: string;
  readonly ownValueHint: string;
  readonly quoted: (text: string) => string;
  /** The four steps from 300 to 306 km: as printed, in miles, rounded, and converted back. */
  readonly originPrinted: string;
  readonly originInMiles: string;
  readonly originRounded: string;
  readonly originConvertedBack: string;
  readonly originNote: string;
  readonly whatTheyChange: (kilometres: string) => string;
  readonly areaGrows: (areas: AreaGrowth) => string;
  readonly edgeThenInside: (ranges: RangePair, names: string) => string;
  readonly outsideThenEdge: (ranges: RangePair, names: string) => string;
  readonly noTownChanges: string;
}
