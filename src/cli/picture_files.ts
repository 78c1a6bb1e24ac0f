import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { failure, type Result, success } from '../core/result.ts';
import type { Graphic } from '../graphic/graphic.ts';
import { svgFile } from '../graphic/graphic.ts';
import { withOutlinedText } from '../graphic/outlined_text.ts';
import {
  dpiOf,
  GRAPHIC_DPI,
  isWithinLimit,
  MOST_PIXELS,
  pngPixels,
  type PngScale,
  usualDensity,
  widestPx,
} from '../graphic/png_size.ts';
import { outlineFonts } from './fonts.ts';
import { type Refusal, refused } from './outcome.ts';
import { pdfFileOf } from './pdf.ts';
import { pngOf } from './png.ts';

/** The kinds of files that a graphic can be written as, named by their endings. */
export const PICTURE_FORMATS = ['svg', 'png', 'pdf'] as const;
export type PictureFormat = (typeof PICTURE_FORMATS)[number];

/** How the files of a graphic are made. */
export interface FileSettings {
  /** How large a PNG is; without it, as large as `dpi` asks for, or as usual. */
  readonly scale: PngScale | undefined;
  readonly dpi: number | undefined;
  readonly hasOutlinedText: boolean;
}

/** The content of a file of a graphic. */
export async function contentOf(
  format: PictureFormat,
  graphic: Graphic,
  settings: FileSettings,
): Promise<Result<string | Uint8Array, Refusal>> {
  if (format === 'png') return pngContent(graphic, settings);
  const picture = settings.hasOutlinedText
    ? withOutlinedText(graphic.picture, outlineFonts())
    : graphic.picture;
  return success(format === 'pdf' ? await pdfFileOf(picture) : svgFile(picture));
}

function pngContent(
  { picture, size }: Graphic,
  { scale, dpi }: FileSettings,
): Result<Uint8Array, Refusal> {
  const density = dpi === undefined ? usualDensity(size, 1) : dpi / GRAPHIC_DPI;
  const pixels = pngPixels(size, scale ?? { density });
  if (isWithinLimit(pixels)) return success(pngOf(picture, pixels, dpi ?? dpiOf(size, pixels)));
  const { widthPx, heightPx } = pixels;
  const most = (MOST_PIXELS / 1e6).toLocaleString('en');
  return failure(
    refused(
      `A PNG has at most ${most} megapixels, and ${widthPx} × ${heightPx} pixels are more; ` +
        `--width ${widestPx(size)} is the widest for this size.`,
    ),
  );
}

/** Writes a file whole or not at all: beside its place, and there only when it is complete. */
export function writeWhole(file: string, content: string | Uint8Array): Result<null, Refusal> {
  const part = `${file}.part`;
  try {
    writeFileSync(part, content);
    renameSync(part, file);
    return success(null);
  } catch (error) {
    rmSync(part, { force: true });
    const reason = error instanceof Error ? error.message : String(error);
    return failure(refused(`${file} could not be written: ${reason}`));
  }
}
