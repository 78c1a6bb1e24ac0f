import {
  packageFiles,
  PACKAGE_DENSITIES,
  type PackageDensity,
} from '../../data/newsroom_package.ts';
import { drawGraphic } from '../../graphic/graphic.ts';
import { isWithinLimit, pngPixels } from '../../graphic/png_size.ts';
import type { Desk } from '../studio/desk.svelte.ts';
import { pdfFile, svgFile } from '../studio/files.ts';
import { pngOf } from '../studio/png.ts';
import { answerIn } from './answer.ts';
import { zipBeside } from './zip_beside.ts';

/** The newsroom package of what a desk shows; rejects where a picture of it could not be made, or when it is ended. */
export async function packageFile(
  desk: Desk,
  signal: AbortSignal,
  onprogress: (part: number) => void,
): Promise<Blob> {
  // what is shown now, whatever is changed meanwhile
  const { request, explainer, hasOutlines } = desk;
  const answer = answerIn(desk.session);
  const svg = await (await svgFile(request, hasOutlines)).text();
  const pdf = await bytesOf(await pdfFile(request));
  signal.throwIfAborted();
  const { picture, size } = drawGraphic(request);
  const pngs = new Map<PackageDensity, Uint8Array>();
  const densities = PACKAGE_DENSITIES.filter((density) =>
    isWithinLimit(pngPixels(size, { density })),
  );
  for (const [i, density] of densities.entries()) {
    const ofAll = (part: number): void => onprogress((i + part) / densities.length);
    pngs.set(
      density,
      await bytesOf(await pngOf(picture, size, { density, signal, onprogress: ofAll })),
    );
  }
  const files = packageFiles({
    answer,
    explainer,
    pictures: { svg, pdf, pngs },
    productVersion: __VERSIONS__.productVersion,
  });
  const zip = await zipBeside(files);
  return new Blob([zip], { type: 'application/zip' });
}

async function bytesOf(blob: Blob): Promise<Uint8Array> {
  return new Uint8Array(await blob.arrayBuffer());
}
