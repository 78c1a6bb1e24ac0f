import metrics from './font_metrics.json' with { type: 'json' };

export type Face = keyof typeof metrics;

/** How a text is set; sizes in pixels of the graphic. */
export interface TypeStyle {
  readonly face: Face;
  readonly sizePx: number;
  /** Distance from one baseline to the next, in sizes. */
  readonly leading: number;
  /** The face of the last line, where it is another. */
  readonly lastFace?: Face;
}

export const FAMILY = "'Source Sans 3', 'Source Sans Pro', sans-serif";

/** Height of capitals and depth of descenders, in sizes. */
export const CAP_HEIGHT = 0.66;
export const DESCENT = 0.2;

/** Widths of letters that another font must lend: those of East Asia and pictures are as wide as high, or wider. */
const UNKNOWN_WIDTH = 620;
const WIDE_WIDTH = 1050;
const PICTURE_WIDTH = 1400;
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
  return range?.widths[code - range.first] || unknownWidth(code);
}

function unknownWidth(code: number): number {
  if (code >= 0x1f000) return PICTURE_WIDTH;
  return code >= 0x1100 && !(code >= 0x2000 && code < 0x2600) ? WIDE_WIDTH : UNKNOWN_WIDTH;
}

/** The style of one of several lines. */
export function lineStyle(style: TypeStyle, index: number, count: number): TypeStyle {
  const isLast = index > 0 && index === count - 1;
  return isLast && style.lastFace !== undefined ? { ...style, face: style.lastFace } : style;
}

/** Width of the widest of some lines. */
export function blockWidthPx(lines: readonly string[], style: TypeStyle): number {
  const widths = lines.map((line, i) => textWidthPx(line, lineStyle(style, i, lines.length)));
  return Math.max(0, ...widths);
}

/** Breaks a text into lines no wider than `widthPx`; a word that is wider is broken where it must be. */
export function linesOf(text: string, style: TypeStyle, widthPx: number): string[] {
  const lines: string[] = [];
  let line = '';
  const words = groupsOf(text, style, widthPx).flatMap((part) => piecesOf(part, style, widthPx));
  for (const word of words) {
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
export function balancedLinesOf(
  text: string,
  style: TypeStyle,
  widthPx: number,
  leastPx = widthPx / 2,
): string[] {
  const count = linesOf(text, style, widthPx).length;
  let narrow = leastPx;
  let wide = widthPx;
  for (let round = 0; round < 8; round += 1) {
    const middle = (narrow + wide) / 2;
    if (linesOf(text, style, middle).length > count) narrow = middle;
    else wide = middle;
  }
  return linesOf(text, style, wide);
}

/** Words; a short one stays with the next, so that no line ends in a preposition. */
function groupsOf(text: string, style: TypeStyle, widthPx: number): string[] {
  const groups: string[] = [];
  for (const word of text.split(' ')) {
    const before = groups.at(-1) ?? '';
    const isShort = /(?:^|[ («„“])\p{L}{1,2}$/u.test(before);
    const together = `${before} ${word}`;
    if (isShort && textWidthPx(together, style) <= widthPx) groups.splice(-1, 1, together);
    else groups.push(word);
  }
  return groups;
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

/** As `balancedLinesOf`, at least so wide that no word is broken. */
export function wordLinesOf(text: string, style: TypeStyle, widthPx: number): string[] {
  const widest = Math.max(...text.split(' ').map((word) => textWidthPx(word, style)));
  return balancedLinesOf(text, style, Math.max(widthPx, widest * 1.001), widest * 1.001);
}
