import encodeQR from 'qr';

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

/** The code as a PNG of about a thousand pixels, each module a whole number of them. */
export async function qrPng(code: QrCode): Promise<Blob> {
  const modulePx = Math.max(Math.round(1024 / code.length), 4);
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = code.length * modulePx;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('The browser gives no canvas');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = '#000';
  code.forEach((row, y) => {
    for (const [x, end] of darkRuns(row)) {
      context.fillRect(x * modulePx, y * modulePx, (end - x) * modulePx, modulePx);
    }
  });
  const file = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!file) throw new Error('The browser makes no PNG');
  return file;
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
