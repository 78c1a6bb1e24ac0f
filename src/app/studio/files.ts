import { drawGraphic, renderSvg, type GraphicRequest } from '../../graphic/graphic.ts';
import { outlinedSvgOf } from './outlines.ts';
import { pdfFileOf } from './pdf.ts';
import { pngOf, type PngWish } from './png.ts';

/** The graphic as an SVG file, with its text as letters or as shapes; rejects where the shapes cannot be loaded. */
export async function svgFile(request: GraphicRequest, hasOutlines: boolean): Promise<Blob> {
  const text = hasOutlines ? await outlinedSvgOf(drawGraphic(request).picture) : renderSvg(request);
  return new Blob([text], { type: 'image/svg+xml' });
}

/** The graphic as a PNG file; rejects where the device could not draw it. */
export async function pngFile(request: GraphicRequest, wish: PngWish): Promise<Blob> {
  const { picture, size } = drawGraphic(request);
  return pngOf(picture, size, wish);
}

/** The graphic as a PDF file; rejects where what makes it cannot be loaded. */
export function pdfFile(request: GraphicRequest): Promise<Blob> {
  return pdfFileOf(drawGraphic(request).picture);
}
