import type { Size } from '../core/picture_size.ts';
import { densityChunk, type PngChunk, textChunk } from './png_chunks.ts';
import {
  headerChunk,
  isOpaque,
  packedRows,
  paperOf,
  pixelsOf,
  type Samples,
  samplesPerSide,
  type Stripe,
  stripesOf,
} from './png_rows.ts';
import type { Markup } from './svg.ts';

/** A picture that is to become a PNG of some size. */
export interface PngPlan {
  readonly picture: Markup;
  readonly pixels: Size;
  /** Pixels to the inch that the file says. */
  readonly dpi: number;
  readonly perSide: 1 | 2;
  readonly stripes: readonly Stripe[];
  /** `#rrggbb`; undefined where the ground shines through. */
  readonly paper: string | undefined;
}

/** Thrown where a renderer gave something else than the picture, such as nothing at all for want of memory. */
export class BlankPicture extends Error {
  override readonly name = 'BlankPicture';
}

/** The parts of a PNG, made from stripes of samples that arrive from top to bottom. */
export interface PngMaker {
  /** The packed rows of a stripe, to be compressed; throws `BlankPicture` where the samples are not the picture. */
  rowsOf(samples: Samples, stripe: Stripe): Uint8Array<ArrayBuffer>;
  /** All parts of the file around the compressed rows; throws `BlankPicture` where nothing was drawn. */
  chunks(compressed: Uint8Array): PngChunk[];
  /** Some pixels of the picture, to be found again in the file. */
  readonly probes: ReadonlyMap<number, readonly number[]>;
}

export function pngPlan(picture: Markup, pixels: Size, dpi: number): PngPlan {
  const perSide = samplesPerSide(pixels);
  const widthPx = Number((picture.attributes['viewBox'] ?? '').split(' ')[2]);
  return {
    picture: withWholeTiles(picture, (pixels.widthPx * perSide) / widthPx),
    pixels,
    dpi,
    perSide,
    stripes: stripesOf(pixels),
    paper: paperOf(picture),
  };
}

/**
 * A picture whose patterns repeat after a whole number of samples: renderers draw a tile as pixels, and each stretches one
 * that does not end with a pixel in a way of its own.
 */
function withWholeTiles(element: Markup, samplesPerUnit: number): Markup {
  if (element.name === 'pattern') {
    const { width, patternTransform = '' } = element.attributes;
    const samples = Number(width) * samplesPerUnit;
    const factor = Math.max(1, Math.round(samples)) / samples;
    const transform = `${patternTransform} scale(${factor})`.trim();
    return { ...element, attributes: { ...element.attributes, patternTransform: transform } };
  }
  const content = element.content.map((part) =>
    typeof part === 'string' ? part : withWholeTiles(part, samplesPerUnit),
  );
  return { ...element, content };
}

/** Corners and middle of a picture, as column and row. */
export function probePlaces({ widthPx, heightPx }: Size): readonly (readonly [number, number])[] {
  const [right, bottom] = [widthPx - 1, heightPx - 1];
  return [
    [0, 0],
    [right, 0],
    [0, bottom],
    [right, bottom],
    [right >> 1, bottom >> 1],
  ];
}

export function pngMaker(plan: PngPlan): PngMaker {
  const { picture, pixels, dpi, perSide, paper } = plan;
  const hasAlpha = paper === undefined;
  const channels = hasAlpha ? 4 : 3;
  const colors = new Set<number>();
  const probes = new Map<number, readonly number[]>();
  return {
    probes,
    rowsOf(samples, { firstRow, rows }) {
      if (!hasAlpha && !isOpaque(samples)) throw new BlankPicture('The picture has holes');
      const shape = { widthPx: pixels.widthPx, rows, perSide, hasAlpha };
      const stripe = pixelsOf(samples, shape);
      const pixelAt = (index: number) =>
        stripe.subarray(index * channels, index * channels + channels);
      probePlaces(pixels).forEach(([x, y], i) => {
        const isHere = y >= firstRow && y < firstRow + rows;
        if (isHere) probes.set(i, [...pixelAt((y - firstRow) * pixels.widthPx + x)]);
      });
      if (paper !== undefined && firstRow === 0 && !isNear(probes.get(0), paper)) {
        throw new BlankPicture('The corner has not the colour of the paper');
      }
      // an odd step, so that it meets every column
      for (let i = 0; i < rows * pixels.widthPx && colors.size < 8; i += 97) {
        colors.add(pixelAt(i).reduce((sum, byte) => sum * 256 + byte, 0));
      }
      return packedRows(stripe, pixels.widthPx * channels);
    },
    chunks(compressed) {
      if (colors.size < 3) throw new BlankPicture('The picture has hardly a colour');
      return [
        headerChunk(pixels, hasAlpha),
        { type: 'sRGB', data: Uint8Array.of(0) },
        densityChunk(dpi),
        ...wordsOf(picture),
        { type: 'IDAT', data: compressed },
        { type: 'IEND', data: new Uint8Array(0) },
      ];
    },
  };
}

function isNear(pixel: readonly number[] | undefined, color: string): boolean {
  const wanted = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  return wanted.every((value, i) => Math.abs(value - (pixel?.[i] ?? -99)) <= 2);
}

/** What the picture says about itself: its title, its description and the link that opens it again. */
function wordsOf({ content }: Markup): PngChunk[] {
  const keys = [
    ['title', 'Title'],
    ['desc', 'Description'],
    ['metadata', 'Link'],
  ] as const;
  return keys.flatMap(([name, key]) => {
    const element = content.find((part) => typeof part !== 'string' && part.name === name);
    const words = typeof element === 'object' ? element.content : [];
    const text = words.filter((word) => typeof word === 'string').join('');
    return text === '' ? [] : [textChunk(key, text)];
  });
}

/** One stripe of a picture as a picture of its own, so many samples wide and high. */
export function stripePicture({ picture, pixels, perSide }: PngPlan, stripe: Stripe): Markup {
  const [left = 0, top = 0, width = 0, height = 0] = (picture.attributes['viewBox'] ?? '')
    .split(' ')
    .map(Number);
  const unitsPerRow = height / pixels.heightPx;
  const viewBox = [left, top + stripe.firstRow * unitsPerRow, width, stripe.rows * unitsPerRow];
  const attributes = {
    ...picture.attributes,
    viewBox: viewBox.join(' '),
    width: String(pixels.widthPx * perSide),
    height: String(stripe.rows * perSide),
    preserveAspectRatio: 'none',
  };
  return { ...picture, attributes };
}
