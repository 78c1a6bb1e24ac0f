import type { Size } from '../../core/picture_size.ts';
import { svgFile } from '../../graphic/graphic.ts';
import { pngFile } from '../../graphic/png_chunks.ts';
import {
  BlankPicture,
  pngMaker,
  pngPlan,
  probePlaces,
  type PngMaker,
  type PngPlan,
} from '../../graphic/png_picture.ts';
import {
  dpiOf,
  isWithinLimit,
  pngPixels,
  type PngScale,
  widestPx,
} from '../../graphic/png_size.ts';
import type { Markup } from '../../graphic/svg.ts';
import { withFonts } from './live_fonts.ts';
import { outlinedPicture } from './outlines.ts';

export type PngWish = PngScale & {
  /** Pixels to the inch that the file says; without it, the graphic keeps its size on paper. */
  readonly dpi?: number;
  readonly signal?: AbortSignal;
  /** Told how much is done, 0 to 1. */
  readonly onprogress?: (part: number) => void;
};

/** A PNG of so many pixels cannot be had here; a narrower one may. */
export class PngRefusal extends Error {
  override readonly name = 'PngRefusal';
  readonly pixels: Size;
  readonly offerPx: number;

  constructor(pixels: Size, offerPx: number) {
    super(`No PNG of ${pixels.widthPx} × ${pixels.heightPx} pixels`);
    this.pixels = pixels;
    this.offerPx = offerPx;
  }
}

/** The browser gives other pixels than were drawn, so that nobody is known again by them; no size helps. */
export class DisturbedCanvas extends Error {
  override readonly name = 'DisturbedCanvas';
}

/**
 * A graphic of a size as PNG, with title, description and link in it. Drawn in stripes, so that the device needs room
 * for few of its pixels, and looked at again when it is done. Rejects with `PngRefusal` where it is too large for the
 * format or the device, with `DisturbedCanvas`
 * where the browser tells no page what it drew, with the signal's reason where that ends it, and where the typeface cannot be loaded.
 */
export async function pngOf(picture: Markup, size: Size, wish: PngWish): Promise<Blob> {
  const pixels = pngPixels(size, wish);
  if (isDisturbed()) throw new DisturbedCanvas();
  if (!isWithinLimit(pixels)) throw new PngRefusal(pixels, widestPx(size));
  const plan = pngPlan(await outlinedPicture(picture), pixels, wish.dpi ?? dpiOf(size, pixels));
  wish.signal?.throwIfAborted();
  try {
    const maker = pngMaker(plan);
    const rows = await compressedRows(plan, maker, wish);
    const png = new Blob([pngFile(maker.chunks(rows))], { type: 'image/png' });
    await check(png, plan, maker);
    return png;
  } catch (error) {
    wish.signal?.throwIfAborted();
    if (!isOfDevice(error)) throw error;
    throw new PngRefusal(pixels, Math.ceil(pixels.widthPx / 2));
  }
}

const PROBE = [36, 104, 172, 255] as const;

/** Whether a known colour is read as another; what some browsers change by a step nobody sees. */
function isDisturbed(): boolean {
  const context = contextOf(16, 16);
  context.fillStyle = `rgb(${PROBE.slice(0, 3).join()})`;
  context.fillRect(0, 0, 16, 16);
  const { data } = context.getImageData(0, 0, 16, 16);
  return data.some((byte, i) => Math.abs(byte - (PROBE[i % 4] ?? 0)) > 3);
}

/** Whether an error means that the device is too small: nothing drawn, no room, or not able to read its own file. */
function isOfDevice(error: unknown): boolean {
  if (error instanceof BlankPicture || error instanceof RangeError) return true;
  return error instanceof DOMException && error.name !== 'NetworkError';
}

async function compressedRows(
  plan: PngPlan,
  maker: PngMaker,
  { signal, onprogress }: PngWish,
): Promise<Uint8Array> {
  const image = await imageOf(await drawableSvg(plan.picture), 'image/svg+xml');
  const packer = new CompressionStream('deflate');
  const packed = new Response(packer.readable).arrayBuffer();
  const writer = packer.writable.getWriter();
  try {
    for (const [i, stripe] of plan.stripes.entries()) {
      signal?.throwIfAborted();
      const { pixels, perSide } = plan;
      const context = contextOf(pixels.widthPx * perSide, stripe.rows * perSide);
      const { width, height } = context.canvas;
      const top = -stripe.firstRow * perSide;
      context.drawImage(image, 0, top, width, pixels.heightPx * perSide);
      const { data } = context.getImageData(0, 0, width, height);
      await writer.write(maker.rowsOf({ data, isPremultiplied: false }, stripe));
      onprogress?.((i + 1) / plan.stripes.length);
      // the page stays alive, and a wish to stop is heard
      await new Promise((resolve) => setTimeout(resolve));
    }
    await writer.close();
  } catch (error) {
    packed.catch(() => undefined);
    await writer.abort(error).catch(() => undefined);
    throw error;
  }
  return new Uint8Array(await packed);
}

/** Text with letters that the typeface lacks is still live, and an image sees no fonts of the page. */
async function drawableSvg(picture: Markup): Promise<string> {
  const svg = svgFile(picture);
  return svg.includes('<text') ? withFonts(svg) : svg;
}

/** Reads the file as any program would: its size, and its corners and middle as they were drawn. */
async function check(png: Blob, { pixels, paper }: PngPlan, { probes }: PngMaker): Promise<void> {
  const image = await imageOf(png);
  if (image.naturalWidth !== pixels.widthPx || image.naturalHeight !== pixels.heightPx) {
    throw new BlankPicture('The file has another size');
  }
  const context = contextOf(1, 1);
  probePlaces(pixels).forEach(([x, y], i) => {
    context.clearRect(0, 0, 1, 1);
    context.drawImage(image, x, y, 1, 1, 0, 0, 1, 1);
    const found = context.getImageData(0, 0, 1, 1).data;
    const drawn = probes.get(i) ?? [];
    // what shines through is kept by a canvas only roughly
    const channels = paper === undefined ? [3] : [0, 1, 2];
    const isSame = channels.every((at) => Math.abs((found[at] ?? 0) - (drawn[at] ?? -99)) <= 3);
    if (!isSame) throw new BlankPicture('The file shows something else');
  });
}

function contextOf(width: number, height: number): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new BlankPicture('No canvas');
  return context;
}

async function imageOf(content: string | Blob, type = ''): Promise<HTMLImageElement> {
  const blob = typeof content === 'string' ? new Blob([content], { type }) : content;
  const address = URL.createObjectURL(blob);
  const image = new Image();
  image.src = address;
  try {
    await image.decode();
  } finally {
    URL.revokeObjectURL(address);
  }
  return image;
}
