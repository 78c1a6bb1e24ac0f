import { getDocumentProxy } from 'unpdf';

export interface PdfLine {
  readonly text: string;
  readonly xPx: number;
  readonly baselinePx: number;
  readonly widthPx: number;
}

const POINTS_PER_PX = 0.75;

/** The lines of a PDF of one page as pdf.js finds them, in drawing order; white space is one plain space. */
export async function pdfLines(bytes: Uint8Array): Promise<PdfLine[]> {
  // the reader takes the bytes away
  const pdf = await getDocumentProxy(bytes.slice());
  const page = await pdf.getPage(1);
  const { items } = await page.getTextContent({ disableNormalization: true });
  const lines: { text: string; x: number; endX: number; y: number }[] = [];
  for (const item of items) {
    if (!('str' in item) || item.str === '') continue;
    const [size = 0, , , , x = 0, y = 0] = item.transform as number[];
    const last = lines.at(-1);
    // the reader makes a piece of each font, and marks the ends of lines with blanks
    const endX = item.str.trim() === '' && last ? last.endX : x + item.width;
    if (last && Math.abs(last.y - y) < 0.01 && Math.abs(last.endX - x) < size * 0.6) {
      lines[lines.length - 1] = { ...last, text: last.text + item.str, endX };
    } else lines.push({ text: item.str, x, endX, y });
  }
  return lines.map(({ text, x, endX, y }) => ({
    text: plainSpaces(text),
    xPx: x / POINTS_PER_PX,
    baselinePx: ((page.view[3] ?? 0) - y) / POINTS_PER_PX,
    widthPx: (endX - x) / POINTS_PER_PX,
  }));
}

export function plainSpaces(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
