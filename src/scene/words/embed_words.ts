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
  readonly embedTitle: string;
  readonly embedWay: string;
  readonly embedWays: Readonly<Record<'frame' | 'script' | 'picture', string>>;
  readonly embedWayHints: Readonly<Record<'frame' | 'script' | 'picture', string>>;
  readonly embedMaps: Readonly<Record<'live' | 'static', string>>;
  readonly embedTables: Readonly<Record<'folded' | 'below' | 'none', string>>;
  readonly embedTableLabel: string;
  readonly embedReadersTheme: string;
  readonly embedHeight: string;
  readonly embedHeightLimits: (min: number, max: number) => string;
  readonly embedCode: string;
  readonly copyCode: string;
  readonly codeCopied: string;
  readonly codeNotCopied: string;
}
