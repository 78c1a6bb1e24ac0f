import type { Size } from '../../core/picture_size.ts';
import { MOST_PIXELS } from '../../graphic/png_size.ts';

/** Pixels of a picture to one of the screen, for pictures that are not printed. */
export const DENSITIES = [1, 2, 3] as const;
export const PRINT_DPI = [150, 300, 600] as const;
/** Print sizes are given at this many pixels to the inch. */
const CSS_DPI = 96;
const LEAST_WIDTH_PX = 100;

/** How fine a PNG is wished: for each kind of picture what was chosen last. */
export interface PngChoice {
  readonly density: number;
  readonly dpi: number;
  /** A width of one's own; null: by density. */
  readonly widthPx: number | null;
}

export const DEFAULT_PNG: PngChoice = { density: 2, dpi: 300, widthPx: null };

export function isPrintSize(name: string | undefined): boolean {
  return name === 'column' || name === 'columns';
}

/** Pixels of the PNG to one of the picture. */
export function densityOf({ density, dpi, widthPx }: PngChoice, size: Size, isPrint: boolean) {
  if (isPrint) return dpi / CSS_DPI;
  return widthPx === null ? density : widthPx / size.widthPx;
}

export function pixelsAt({ widthPx, heightPx }: Size, density: number): Size {
  return { widthPx: Math.round(widthPx * density), heightPx: Math.round(heightPx * density) };
}

export function isTooLarge({ widthPx, heightPx }: Size): boolean {
  return widthPx * heightPx > MOST_PIXELS;
}

/** The least and the greatest width that a PNG of a picture can have. */
export function widthLimits({ widthPx, heightPx }: Size): { least: number; most: number } {
  const most = Math.floor(Math.sqrt((MOST_PIXELS * widthPx) / heightPx));
  return { least: LEAST_WIDTH_PX, most };
}
