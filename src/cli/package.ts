import { extname } from 'node:path';
import { failure, type Result, success } from '../core/result.ts';
import { fileAnswerOf } from '../data/answer.ts';
import {
  newsroomPackage,
  PACKAGE_DENSITIES,
  type PackageDensity,
  type PackagePictures,
} from '../data/newsroom_package.ts';
import { dpiOf, isWithinLimit, pngPixels } from '../graphic/png_size.ts';
import { type Graphic, svgFile } from '../graphic/graphic.ts';
import { withOutlinedText } from '../graphic/outlined_text.ts';
import { outlineFonts } from './fonts.ts';
import { type Output, type Refusal, wrongUsage } from './outcome.ts';
import { pdfFileOf } from './pdf.ts';
import { writeWhole } from './picture_files.ts';
import { pngOf } from './png.ts';
import { type ReachOptions, reachOptionsOf } from './reach_options.ts';
import { askedScenario, sentenceList } from './reach_scenario.ts';
import { productVersion } from './product_version.ts';
import { drawnFor, type Ground } from './render_drawing.ts';
import { type Look, lookOf, RENDER_FLAGS, sizesOf } from './render_options.ts';
import { splitWords } from './words.ts';

const {
  format: _format,
  towns: _towns,
  'out-dir': _outDir,
  list: _list,
  width: _width,
  scale: _scale,
  dpi: _dpi,
  ...PACKAGE_FLAGS
} = RENDER_FLAGS;

interface PackageOptions extends Look {
  readonly out: string;
  readonly size: string | undefined;
  readonly hasOutlinedText: boolean;
}

/** `strike-range package`: everything that a newsroom keeps, as one ZIP, whole or not at all. */
export async function packageCommand(
  words: readonly string[],
  ground: Ground,
): Promise<Result<Output, Refusal>> {
  const split = splitWords(words, PACKAGE_FLAGS);
  if (!split.ok) return split;
  const { values, positionals } = split.value;
  const { out = '' } = values;
  if (extname(out).toLowerCase() !== '.zip') {
    return failure(wrongUsage('Say where to: --out FILE.zip.'));
  }
  const sizes = sizesOf(values, false);
  if (!sizes.ok) return sizes;
  const look = lookOf(values);
  if (!look.ok) return look;
  const reach = reachOptionsOf({ values, positionals });
  if (!reach.ok) return reach;
  const hasOutlinedText = values['outline-text'] === true;
  return writePackage(
    reach.value,
    { ...look.value, out, size: sizes.value[0], hasOutlinedText },
    ground,
  );
}

async function writePackage(
  reach: ReachOptions,
  options: PackageOptions,
  { loadAtlas, siteUrl }: Ground,
): Promise<Result<Output, Refusal>> {
  const atlas = loadAtlas();
  const asked = askedScenario(reach, atlas);
  if (!asked.ok) return asked;
  const { issues, unknown } = asked.value;
  const drawn = drawnFor(asked.value, options, options.size, { atlas, siteUrl });
  const warnings = sentenceList(issues, drawn.scenario);
  const answer = fileAnswerOf({
    scenario: drawn.scenario,
    reach: drawn.reach,
    atlas,
    unknown,
    warnings,
    siteUrl,
  });
  const zip = newsroomPackage({
    answer,
    explainer: drawn.explainer,
    pictures: await picturesOf(drawn.graphic, options.hasOutlinedText),
    productVersion: productVersion(),
  });
  const written = writeWhole(options.out, zip);
  return written.ok ? success({ stdout: '', warnings }) : written;
}

async function picturesOf(
  { picture, size }: Graphic,
  hasOutlinedText: boolean,
): Promise<PackagePictures> {
  const shown = hasOutlinedText ? withOutlinedText(picture, outlineFonts()) : picture;
  const pngs = new Map<PackageDensity, Uint8Array>();
  for (const density of PACKAGE_DENSITIES) {
    const pixels = pngPixels(size, { density });
    if (isWithinLimit(pixels)) pngs.set(density, pngOf(picture, pixels, dpiOf(size, pixels)));
  }
  return { svg: svgFile(shown), pdf: await pdfFileOf(shown), pngs };
}
