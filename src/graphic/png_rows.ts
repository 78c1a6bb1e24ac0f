import type { Size } from '../core/picture_size.ts';
import type { PngChunk } from './png_chunks.ts';
import type { Markup } from './svg.ts';

/** Some rows of a picture as its renderer gives them: red, green, blue, alpha, several samples to a pixel each way. */
export interface Samples {
  readonly data: Uint8Array | Uint8ClampedArray;
  /** Whether colours have been multiplied with their alpha already. */
  readonly isPremultiplied: boolean;
}

/** A part of a picture from edge to edge. */
export interface Stripe {
  readonly firstRow: number;
  readonly rows: number;
}

/** Smaller pictures are drawn with 2 × 2 samples to a pixel, so that renderers with edges of their own agree. */
const SUPERSAMPLED_PIXELS = 10_000_000;
const STRIPE_SAMPLES = 2_000_000;

export function samplesPerSide({ widthPx, heightPx }: Size): 1 | 2 {
  return widthPx * heightPx <= SUPERSAMPLED_PIXELS ? 2 : 1;
}

/** The stripes in which a picture is drawn, so that no device needs room for all of it at once. */
export function stripesOf(pixels: Size): Stripe[] {
  const rowSamples = pixels.widthPx * samplesPerSide(pixels) ** 2;
  const rows = Math.max(1, Math.floor(STRIPE_SAMPLES / rowSamples));
  return Array.from({ length: Math.ceil(pixels.heightPx / rows) }, (_, i) => ({
    firstRow: i * rows,
    rows: Math.min(rows, pixels.heightPx - i * rows),
  }));
}

/** The colour of the paper as `#rrggbb`; undefined for a picture that lets its ground shine through. */
export function paperOf({ attributes, content }: Markup): string | undefined {
  if (attributes['id'] === 'paper') {
    const { fill = '' } = attributes;
    return /^#[0-9a-f]{6}$/i.test(fill) ? fill : undefined;
  }
  for (const part of content) {
    const paper = typeof part === 'string' ? undefined : paperOf(part);
    if (paper !== undefined) return paper;
  }
  return undefined;
}

/** The pixels of samples: red, green and blue for an opaque picture, else alpha too, not multiplied. */
export function pixelsOf(
  { data, isPremultiplied }: Samples,
  { widthPx, rows, perSide, hasAlpha }: StripeShape,
): Uint8Array {
  const channels = hasAlpha ? 4 : 3;
  const pixels = new Uint8Array(widthPx * rows * channels);
  const rowLength = widthPx * perSide * 4;
  const count = perSide * perSide;
  let to = 0;
  for (let y = 0; y < rows; y += 1) {
    for (let x = 0; x < widthPx; x += 1) {
      let [red, green, blue, alpha] = [0, 0, 0, 0];
      const first = y * perSide * rowLength + x * perSide * 4;
      for (let i = 0; i < count; i += 1) {
        const at = first + (i >> 1) * rowLength + (i & 1) * 4;
        const a = data[at + 3] ?? 0;
        const weight = isPremultiplied ? 255 : a;
        red += (data[at] ?? 0) * weight;
        green += (data[at + 1] ?? 0) * weight;
        blue += (data[at + 2] ?? 0) * weight;
        alpha += a;
      }
      if (alpha > 0) {
        pixels[to] = Math.round(red / alpha);
        pixels[to + 1] = Math.round(green / alpha);
        pixels[to + 2] = Math.round(blue / alpha);
      }
      if (hasAlpha) pixels[to + 3] = Math.round(alpha / count);
      to += channels;
    }
  }
  return pixels;
}

export interface StripeShape {
  readonly widthPx: number;
  readonly rows: number;
  readonly perSide: 1 | 2;
  readonly hasAlpha: boolean;
}

/** Whether every sample is opaque, as those of a picture on paper must be. */
export function isOpaque({ data }: Samples): boolean {
  for (let i = 3; i < data.length; i += 4) if (data[i] !== 255) return false;
  return true;
}

/** Rows as a PNG packs them: as they are, as flat colours and hatching compress best so. */
export function packedRows(pixels: Uint8Array, rowLength: number): Uint8Array<ArrayBuffer> {
  const rows = pixels.length / rowLength;
  // a zero before each row says that it is no difference from another
  const packed = new Uint8Array(rows * (rowLength + 1));
  for (let row = 0; row < rows; row += 1) {
    const line = pixels.subarray(row * rowLength, (row + 1) * rowLength);
    packed.set(line, row * (rowLength + 1) + 1);
  }
  return packed;
}

/** The first part of a PNG: its size, in 8 bits for each colour. */
export function headerChunk({ widthPx, heightPx }: Size, hasAlpha: boolean): PngChunk {
  const data = new Uint8Array(13);
  const view = new DataView(data.buffer);
  view.setUint32(0, widthPx);
  view.setUint32(4, heightPx);
  data[8] = 8;
  data[9] = hasAlpha ? 6 : 2;
  return { type: 'IHDR', data };
}
