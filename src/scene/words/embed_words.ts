/** Words of the map in the page of another site, and of the dialog that gives the code for it. */
export interface EmbedWords {
  readonly embedTable: (count: number) => string;
  readonly openFullMap: string;
  /** What the map is and what can be done with it. */
  readonly embedMap: string;
  readonly embedMapStill: string;
  readonly wheelHint: (isMac: boolean) => string;
  readonly fingersHint: string;

  readonly embed: string;
}
