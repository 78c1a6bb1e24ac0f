import { drawGraphic, renderSvg, type GraphicRequest } from '../../graphic/graphic.ts';
import { pdfFileOf } from './pdf.ts';
import { pngOf, type PngWish } from './png.ts';

/** The graphic as an SVG file. */
export function svgFile(request: GraphicRequest): Promise<Blob> {
  return Promise.resolve(new Blob([renderSvg(request)], { type: 'image/svg+xml' }));
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
