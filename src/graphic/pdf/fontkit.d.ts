/** What is used of fontkit, which brings no types; those of DefinitelyTyped ask for a Buffer and hide the new ids. */
declare module 'fontkit' {
  interface BoundingBox {
    readonly minX: number;
    readonly minY: number;
    readonly maxX: number;
    readonly maxY: number;
  }

  export interface PathCommand {
    readonly command: 'moveTo' | 'lineTo' | 'quadraticCurveTo' | 'bezierCurveTo' | 'closePath';
    /** x and y of each point. */
    readonly args: readonly number[];
  }

  export interface Glyph {
    readonly id: number;
    readonly codePoints: readonly number[];
    readonly advanceWidth: number;
    readonly path: { readonly commands: readonly PathCommand[] };
  }

  interface GlyphPosition {
    readonly xAdvance: number;
    readonly xOffset: number;
    readonly yOffset: number;
  }

  export interface Font {
    readonly postscriptName: string;
    readonly unitsPerEm: number;
    readonly ascent: number;
    readonly descent: number;
    readonly capHeight: number;
    readonly italicAngle: number;
    readonly bbox: BoundingBox;
    hasGlyphForCodePoint(codePoint: number): boolean;
    getGlyph(id: number): Glyph;
    glyphForCodePoint(codePoint: number): Glyph;
    layout(text: string): { readonly glyphs: Glyph[]; readonly positions: GlyphPosition[] };
    createSubset(): {
      /** Gives the id in the subset. */
      includeGlyph(id: number): number;
      encode(): Uint8Array;
    };
  }

  export function create(file: Uint8Array): Font;
}
