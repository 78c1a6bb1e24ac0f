import type { Misreading } from '../../core/coordinates/reading.ts';

/** What is said where places are searched for, written as coordinates or pasted as a list. */
export interface SearchWords {
  readonly searchHint: string;
  readonly searchNothing: (query: string) => string;
  readonly didYouMean: (query: string) => string;
  readonly placesCounted: (count: number) => string;
  readonly russia: string;
  readonly notInUkraineAt: (position: string) => string;
  readonly whichIsMeant: string;
  readonly misread: Readonly<Record<Misreading, (text: string) => string>>;

  readonly pasteList: string;
  readonly listAdded: (count: number) => string;
}
