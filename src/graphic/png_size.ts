import { SIZES, type Size } from '../core/picture_size.ts';

/** The most pixels of a PNG; beyond this browsers and picture editors give up. */
export const MOST_PIXELS = 40_000_000;
/** Pixels of the graphic to the inch: a size of 321 pixels is 85 mm wide on paper. */
export const GRAPHIC_DPI = 96;
const PRINT_DPI = 300;
const PRINT_WIDTHS: readonly number[] = [SIZES.column.widthPx, SIZES.columns.widthPx];

/** How large a PNG is: pixels of width, or pixels for each pixel of the graphic. */
export type PngScale = { readonly widthPx: number } | { readonly density: number };

/** Width and height of the PNG of a graphic, in pixels. */
export function pngPixels(size: Size, scale: PngScale): Size {
  const density = 'density' in scale ? scale.density : scale.widthPx / size.widthPx;
  return {
    widthPx: Math.max(1, Math.round(size.widthPx * density)),
    heightPx: Math.max(1, Math.round(size.heightPx * density)),
  };
}

export function isWithinLimit({ widthPx, heightPx }: Size): boolean {
  return widthPx * heightPx <= MOST_PIXELS;
}

/** The widest PNG of a graphic that has no more pixels than `most`. */
export function widestPx(size: Size, most = MOST_PIXELS): number {
  let widthPx = Math.floor(Math.sqrt((most * size.widthPx) / size.heightPx));
  const pixelsOf = (px: number) => {
    const pixels = pngPixels(size, { widthPx: px });
    return pixels.widthPx * pixels.heightPx;
  };
  while (pixelsOf(widthPx) > most) widthPx -= 1;
  return widthPx;
}

/** How dense a PNG is where nobody said: 300 pixels to the inch for columns of a newspaper, else `screen`. */
export function usualDensity(size: Size, screen: number): number {
  return PRINT_WIDTHS.includes(size.widthPx) ? PRINT_DPI / GRAPHIC_DPI : screen;
}

/** Pixels to the inch with which a PNG is as large on paper as its graphic. */
export function dpiOf(size: Size, pixels: Size): number {
  return (GRAPHIC_DPI * pixels.widthPx) / size.widthPx;
}
