import type { Font, PathCommand } from 'opentype.js';
import { parse } from 'opentype.js/dist/opentype.mjs';
import { kerningOf } from './kerning.ts';
import { round } from './svg.ts';
import type { Face } from './type.ts';

/** A typeface whose letters can be drawn as shapes. */
export interface OutlineFont {
  /** Whether it has a shape for every letter of a text. */
  has(text: string): boolean;
  /** Width of a line in pixels, with kerning. */
  widthPx(text: string, setting: LineSetting): number;
  /** The letters of a line as the `d` of a path, from the left end of the baseline. */
  pathOf(
    text: string,
    from: { readonly x: number; readonly y: number },
    setting: LineSetting,
  ): string;
}

export interface LineSetting {
  readonly sizePx: number;
  readonly letterSpacingPx: number;
}

/** The faces of the graphic's typeface. */
export type OutlineFonts = Readonly<Record<Face, OutlineFont>>;

/** A letter, or letters joined in one shape, and the way from it to the next in units of the font. */
interface SetGlyph {
  readonly index: number;
  readonly advance: number;
}

/**
 * Reads a TrueType file; throws where it is none, as the files are our own. Text is set as browsers set that of the
 * graphic: from left to right, with the typeface's ligatures and kerning.
 */
export function outlineFont(file: ArrayBuffer): OutlineFont {
  const font = parse(file);
  const kerning = kerningOf(file);
  const ligatures = ligaturesOf(font);
  const glyphsOf = (text: string): SetGlyph[] => {
    const indices = joined(
      [...text].map((letter) => font.charToGlyphIndex(letter)),
      ligatures,
    );
    return indices.map((index, i) => {
      const next = indices[i + 1];
      const advance = font.glyphs.get(index).advanceWidth ?? 0;
      return { index, advance: advance + (next === undefined ? 0 : kerning(index, next)) };
    });
  };
  return {
    has: (text) => [...text].every((letter) => font.charToGlyphIndex(letter) > 0),
    widthPx: (text, setting) =>
      glyphsOf(text).reduce((sum, glyph) => sum + advancePx(glyph, setting, font), 0),
    pathOf: (text, { x, y }, setting) => {
      let left = x;
      return glyphsOf(text)
        .map((glyph) => {
          const { commands } = font.glyphs.get(glyph.index).getPath(left, y, setting.sizePx);
          left += advancePx(glyph, setting, font);
          return commands.map(commandText).join('');
        })
        .join('');
    },
  };
}

function advancePx({ advance }: SetGlyph, { sizePx, letterSpacingPx }: LineSetting, font: Font) {
  return (advance * sizePx) / font.unitsPerEm + letterSpacingPx;
}

interface Ligature {
  readonly sub: readonly number[];
  readonly by: number;
}

/** The typeface's standard ligatures, long ones first. */
function ligaturesOf({ substitution }: Font): Ligature[] {
  // missing in the types of the package
  const { getFeature } = substitution as unknown as {
    getFeature(feature: string, script: string): Ligature[] | undefined;
  };
  const ligatures = getFeature.call(substitution, 'liga', 'latn') ?? [];
  return [...ligatures].sort((a, b) => b.sub.length - a.sub.length);
}

function joined(indices: readonly number[], ligatures: readonly Ligature[]): number[] {
  const result: number[] = [];
  for (let i = 0; i < indices.length;) {
    const ligature = ligatures.find(({ sub }) => sub.every((index, j) => indices[i + j] === index));
    result.push(ligature?.by ?? indices[i] ?? 0);
    i += ligature?.sub.length ?? 1;
  }
  return result;
}

function commandText(command: PathCommand): string {
  switch (command.type) {
    case 'M':
    case 'L':
      return command.type + numbers(command.x, command.y);
    case 'Q':
      return `Q${numbers(command.x1, command.y1, command.x, command.y)}`;
    case 'C':
      return `C${numbers(command.x1, command.y1, command.x2, command.y2, command.x, command.y)}`;
    case 'Z':
      return 'Z';
  }
}

function numbers(...values: readonly number[]): string {
  return values.map((value) => String(round(value))).join(' ');
}
