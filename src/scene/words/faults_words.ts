/** What the page says where something of it has failed, in one language. */
export interface FaultWords {
  /** The live map had drawn, and cannot any more; the picture stands in for it. */
  readonly mapStopped: string;
  /** After a reload that a new release made necessary. */
  readonly pageRenewed: string;
  /** In place of a part of the page that a mistake of ours has ended. */
  readonly partStopped: string;
  /** While a part of the page is fetched that was asked for. */
  readonly partLoading: string;
  /** Where it could not be. */
  readonly partNotLoaded: string;
}
