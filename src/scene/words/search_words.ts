import type { Misreading } from '../../core/coordinates/reading.ts';

/** What is said where places are searched for, written as coordinates or pasted as a list. */
export interface SearchWords {
  readonly searchHint: string;
  readonly searchNothing: (query: string) => string;
  readonly didYouMean: (query: string) => string;
  readonly placesCounted: (count: number) => string;
  readonly formerly: (name: string) => string;
  /** What a region is; behind a Russian region's name: its country. */
  readonly regionOf: Readonly<Record<'RU' | 'UA', string>>;
  readonly russia: string;

  readonly closePlace: string;
  readonly placeWithin: (margin: string, range: string) => string;
  readonly placeAtEdge: (range: string) => string;
  readonly placeBeyond: (margin: string, range: string) => string;
  readonly regionWithin: (share: string, range: string) => string;
  readonly placeUnanswered: string;

  /** The letters of north, south, east and west, as they stand behind degrees. */
  readonly hemispheres: Readonly<Record<'north' | 'south' | 'east' | 'west', string>>;
  readonly nearTown: (position: string, town: string) => string;
  readonly notInUkraineAt: (position: string) => string;
  readonly whichIsMeant: string;
  readonly misread: Readonly<Record<Misreading, (text: string) => string>>;

  readonly pasteList: string;
  readonly listField: string;
  readonly listHint: string;
  readonly listUnderstood: (count: number, total: number) => string;
  readonly listAdd: (count: number) => string;
  readonly listAdded: (count: number) => string;
  readonly lineMeans: string;
  readonly lineKnown: string;
  readonly lineTooMany: (limit: number) => string;
  readonly lineNoTown: string;
}
