/** What the page says about its map, in one language. */
export interface MapWords {
  /** The map as a picture stands in for the live one. */
  readonly mapFailed: string;
  readonly mapNotLoaded: string;
  /** In place of launch points, where the rings start from anywhere in Ukraine. */
  readonly askedFromUkraine: string;
  /** Where the ground and the towns come from: the atlas's own attribution, translated. */
  readonly dataSources: string;
}
