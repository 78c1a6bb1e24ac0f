import { drawGraphic, renderSvg, type GraphicRequest } from '../../graphic/graphic.ts';
import { pngOf } from './png.ts';

interface PngWish {
  /** Pixels of the PNG to one of the picture. */
  readonly density: number;
  readonly signal: AbortSignal;
  readonly onprogress: (part: number) => void;
}

/** The graphic as an SVG file. */
export function svgFile(request: GraphicRequest): Promise<Blob> {
  return Promise.resolve(new Blob([renderSvg(request)], { type: 'image/svg+xml' }));
}

/** The graphic as a PNG file; rejects where the device could not draw it. */
export async function pngFile(request: GraphicRequest, { density }: PngWish): Promise<Blob> {
  const { size } = drawGraphic(request);
  return pngOf(renderSvg(request), size, density);
}
