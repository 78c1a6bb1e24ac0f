/** The dialog that makes the code of an embed. */
export interface EmbedDialogWords {
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
