import encodeQR from 'qr';
import { pngFile } from '../../graphic/png_chunks.ts';
import { headerChunk, packedRows } from '../../graphic/png_rows.ts';

/** A QR code, dark modules and light ones, with the quiet zone that scanners need around it. */
export type QrCode = readonly (readonly boolean[])[];

/** What a code of the largest size holds, in bytes: with a correction of 15 % and of 7 %. */
const CAPACITY = { medium: 2331, low: 2953 } as const;

const QUIET_MODULES = 4;

/** The QR code of a link; null: the link is too long for one. */
export function qrOf(link: string): QrCode | null {
  const { length } = new TextEncoder().encode(link);
  if (length > CAPACITY.low) return null;
  const ecc = length > CAPACITY.medium ? 'low' : 'medium';
  return encodeQR(link, 'raw', { ecc, encoding: 'byte', border: QUIET_MODULES });
}

/** The dark modules as a path, one unit each, a row of them in one piece. */
export function qrPath(code: QrCode): string {
  return code
    .flatMap((row, y) => darkRuns(row).map(([x, end]) => `M${x} ${y}H${end}v1H${x}z`))
    .join('');
}

/** The code as a file, black on white whatever the theme. */
export function qrSvg(code: QrCode, title: string): string {
  const size = code.length;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size * 8}" height="${size * 8}" shape-rendering="crispEdges">`,
    `<title>${escaped(title)}</title>`,
    `<path fill="#fff" d="M0 0H${size}V${size}H0z"/>`,
    `<path d="${qrPath(code)}"/>`,
    '</svg>\n',
  ].join('\n');
}

/**
 * The code as a PNG of about a thousand pixels, each module a whole number of them. Its pixels are written and not drawn:
 * what a canvas gives back is not what was drawn in every browser, and such a code cannot be scanned.
 */
export async function qrPng(code: QrCode): Promise<Blob> {
  const modulePx = Math.max(Math.round(1024 / code.length), 4);
  const sidePx = code.length * modulePx;
  const pixels = new Uint8Array(sidePx * sidePx * 3).fill(255);
  for (let y = 0; y < sidePx; y += 1) {
    for (const [x, end] of darkRuns(code[Math.floor(y / modulePx)] ?? [])) {
      pixels.fill(0, (y * sidePx + x * modulePx) * 3, (y * sidePx + end * modulePx) * 3);
    }
  }
  const packer = new Blob([packedRows(pixels, sidePx * 3)]).stream();
  const packed = await new Response(
    packer.pipeThrough(new CompressionStream('deflate')),
  ).arrayBuffer();
  const chunks = [
    headerChunk({ widthPx: sidePx, heightPx: sidePx }, false),
    { type: 'IDAT', data: new Uint8Array(packed) },
    { type: 'IEND', data: new Uint8Array(0) },
  ];
  return new Blob([pngFile(chunks)], { type: 'image/png' });
}

/** Where dark modules stand side by side: from and to before which column. */
function darkRuns(row: readonly boolean[]): readonly (readonly [number, number])[] {
  const starts = row.flatMap((isDark, x) => (isDark && !row[x - 1] ? [x] : []));
  return starts.map((start) => {
    const length = row.slice(start).indexOf(false);
    return [start, length < 0 ? row.length : start + length];
  });
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
