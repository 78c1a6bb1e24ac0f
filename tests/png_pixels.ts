import { inflateSync } from 'node:zlib';
import { pngChunks } from '../src/graphic/png_chunks.ts';

/** A PNG as pixels: three channels for an opaque one, four for another. */
export interface PngPixels {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly channels: number;
  readonly data: Uint8Array;
}

/** Reads PNG files of 8 bits a colour that are not interlaced, with any of the five filters. */
export function pngPixels(bytes: Uint8Array): PngPixels {
  const chunks = pngChunks(bytes);
  const header = chunks[0]?.data ?? new Uint8Array(13);
  const view = new DataView(header.buffer, header.byteOffset);
  const [widthPx, heightPx] = [view.getUint32(0), view.getUint32(4)];
  const channels = header[9] === 6 ? 4 : 3;
  const packed = Buffer.concat(
    chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data),
  );
  const rows = inflateSync(packed);
  const length = widthPx * channels;
  const data = new Uint8Array(length * heightPx);
  for (let y = 0; y < heightPx; y += 1) {
    const filter = rows[y * (length + 1)] ?? 0;
    for (let x = 0; x < length; x += 1) {
      const left = x < channels ? 0 : data[y * length + x - channels]!;
      const up = y === 0 ? 0 : data[(y - 1) * length + x]!;
      const corner = x < channels || y === 0 ? 0 : data[(y - 1) * length + x - channels]!;
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0;
      data[y * length + x] = rows[y * (length + 1) + 1 + x]! + guess;
    }
  }
  return { widthPx, heightPx, channels, data };
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [toLeft, toUp, toCorner] = [left, up, corner].map((value) => Math.abs(guess - value)) as [
    number,
    number,
    number,
  ];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}

/** The part of the pixels in which any of red, green and blue differs by more than `tolerance`. */
export function differingPart(a: PngPixels, b: PngPixels, tolerance: number): number {
  if (a.widthPx !== b.widthPx || a.heightPx !== b.heightPx) return 1;
  const count = a.widthPx * a.heightPx;
  let differing = 0;
  for (let i = 0; i < count; i += 1) {
    const isOther = [0, 1, 2].some((channel) => {
      const [one, other] = [a.data[i * a.channels + channel], b.data[i * b.channels + channel]];
      return Math.abs(one! - other!) > tolerance;
    });
    if (isOther) differing += 1;
  }
  return differing / count;
}
