/** The part of subset-font that is used here; the package has no types of its own. */
declare module 'subset-font' {
  interface Options {
    readonly targetFormat?: 'sfnt' | 'woff' | 'woff2';
    /** Of layout; without it, all. */
    readonly keepFeatures?: readonly string[];
    readonly dropTables?: readonly string[];
    /** Beyond copyright, family, style, version and the like. */
    readonly preserveNameIds?: readonly number[];
    readonly keepAllGlyphs?: boolean;
  }

  /** A font of the given characters alone. */
  export default function subsetFont(
    font: Uint8Array,
    characters: string | undefined,
    options?: Options,
  ): Promise<Buffer>;
}
