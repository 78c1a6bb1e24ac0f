import { deflateSync } from 'node:zlib';
import { Resvg } from '@resvg/resvg-js';
import type { Size } from '../core/picture_size.ts';
import { svgFile } from '../graphic/graphic.ts';
import { withOutlinedText } from '../graphic/outlined_text.ts';
import { pngFile } from '../graphic/png_chunks.ts';
import { BlankPicture, pngMaker, pngPlan, stripePicture } from '../graphic/png_picture.ts';
import type { Markup } from '../graphic/svg.ts';
import { fontFiles, outlineFonts } from './fonts.ts';

/**
 * A picture as PNG of so many pixels, with title, description and link in it; the same pixels that the page gives. Set in
 * the fonts of the package and no others. Throws `BlankPicture` where something else than the picture came out.
 */
export function pngOf(picture: Markup, pixels: Size, dpi: number): Uint8Array {
  const plan = pngPlan(withOutlinedText(picture, outlineFonts()), pixels, dpi);
  const maker = pngMaker(plan);
  // letters that the typeface lacks are still live
  const font = {
    loadSystemFonts: false,
    fontFiles: [...fontFiles()],
    defaultFontFamily: 'Source Sans 3',
  };
  const rows = plan.stripes.map((stripe) => {
    const drawn = new Resvg(svgFile(stripePicture(plan, stripe)), { font }).render();
    const isWhole =
      drawn.width === pixels.widthPx * plan.perSide && drawn.height === stripe.rows * plan.perSide;
    if (!isWhole) throw new BlankPicture('The picture has another size');
    return maker.rowsOf({ data: drawn.pixels, isPremultiplied: true }, stripe);
  });
  return pngFile(maker.chunks(deflateSync(Buffer.concat(rows))));
}
