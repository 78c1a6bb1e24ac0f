/** A place that was searched for, and a list that is pasted. */
export interface FoundWords {
  readonly formerly: (name: string) => string;
  /** What a region is; behind a Russian region's name: its country. */
  readonly regionOf: Readonly<Record<'RU' | 'UA', string>>;
  readonly closePlace: string;
  readonly placeWithin: (margin: string, range: string) => string;
  readonly placeAtEdge: (range: string) => string;
  readonly placeBeyond: (margin: string, range: string) => string;
  readonly regionWithin: (share: string, range: string) => string;
  readonly placeUnanswered: string;
  /** The letters of north, south, east and west, as they stand behind degrees. */
  readonly hemispheres: Readonly<Record<'north' | 'south' | 'east' | 'west', string>>;
  readonly nearTown: (position: string, town: string) => string;
  readonly listField: string;
  readonly listHint: string;
  readonly listUnderstood: (count: number, total: number) => string;
  readonly listAdd: (count: number) => string;
  readonly lineMeans: string;
  readonly lineKnown: string;
  readonly lineTooMany: (limit: number) => string;
  readonly lineNoTown: string;
}
