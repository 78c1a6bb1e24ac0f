import type { FigureVariant } from '../../core/figures.ts';

/** What the page says about published figures, and about comparing ranges, in one language. */
export interface FiguresWords {
  readonly allFigures: string;
  readonly notDelivered: string;
  readonly figureVariant: Readonly<Record<FigureVariant, string>>;
  /** A system with what is said of it. */
  readonly ofSystem: (system: string, said: string) => string;

  readonly whereFrom306: string;
  readonly andMore: (count: number) => string;

  readonly filterRegions: string;
  readonly filterTowns: string;
  readonly allStatuses: string;
  readonly nothingMatches: string;
  readonly totalOf: (count: number) => string;
  readonly compareRanges: string;
  readonly difference: string;
  /** What the column of differences holds. */
  readonly differenceNote: (ranges: RangePair) => string;

  readonly partOf: (inside: string, whole: string) => string;
  readonly nearest: string;
  readonly farthest: string;
  readonly zoomTo: string;

  /** The place that is pointed at. */
  readonly here: string;
  readonly withinUkraine: string;
}

/** Two ranges, written with their units. */
export interface RangePair {
  readonly shorter: string;
  readonly longer: string;
}

/** Areas inside two ranges and between them, written with their units. */
export interface AreaGrowth extends RangePair {
  readonly shorterArea: string;
  readonly longerArea: string;
  readonly added: string;
}
