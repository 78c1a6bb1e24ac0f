import metrics from './font_metrics.json' with { type: 'json' };

export type Face = keyof typeof metrics;

/** How a text is set; sizes in pixels of the graphic. */
export interface TypeStyle {
  readonly face: Face;
  readonly sizePx: number;
  /** Distance from one baseline to the next, in sizes. */
  readonly leading: number;
}

export const FAMILY = "'Source Sans 3', 'Source Sans Pro', sans-serif";

/** Height of capitals and depth of descenders, in sizes. */
export const CAP_HEIGHT = 0.66;
export const DESCENT = 0.2;

const UNKNOWN_WIDTH = 600;
const RANGES = Object.fromEntries(
  Object.entries(metrics).map(([face, ranges]) => [
    face,
    Object.entries(ranges).map(([first, widths]) => ({ first: Number(first), widths })),
  ]),
);

/** Width of a line of text in pixels, without kerning, which makes it a little narrower. */
export function textWidthPx(
  text: string,
  { face, sizePx }: Pick<TypeStyle, 'face' | 'sizePx'>,
): number {
  let width = 0;
  for (const letter of text) width += widthOf(face, letter.codePointAt(0) ?? 0);
  return (width * sizePx) / 1000;
}

function widthOf(face: Face, code: number): number {
  const range = RANGES[face]?.find(
    ({ first, widths }) => code >= first && code < first + widths.length,
  );
  return range?.widths[code - range.first] || UNKNOWN_WIDTH;
}

/** Breaks a text into lines no wider than `widthPx`; a word that is wider is broken where it must be. */
export function linesOf(text: string, style: TypeStyle, widthPx: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((part) => piecesOf(part, style, widthPx))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || textWidthPx(longer, style) <= widthPx) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return line === '' ? lines : [...lines, line];
}

/** As `linesOf`, with lines of about equal length: the narrowest width that needs no further line. */
export function balancedLinesOf(text: string, style: TypeStyle, widthPx: number): string[] {
  const count = linesOf(text, style, widthPx).length;
  let narrow = widthPx / 2;
  let wide = widthPx;
  for (let round = 0; round < 8; round += 1) {
    const middle = (narrow + wide) / 2;
    if (linesOf(text, style, middle).length > count) narrow = middle;
    else wide = middle;
  }
  return linesOf(text, style, wide);
}

function piecesOf(word: string, style: TypeStyle, widthPx: number): string[] {
  if (textWidthPx(word, style) <= widthPx) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const letter of word) {
    if (piece !== '' && textWidthPx(piece + letter, style) > widthPx) {
      pieces.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return [...pieces, piece];
}
