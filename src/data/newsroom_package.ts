import { captionOf, type Explainer } from '../scene/explainer.ts';
import { wordsIn } from '../scene/words/words.ts';
import type { Answer } from './answer.ts';
import { renderCsv } from './csv.ts';
import { renderGeoJson } from './geojson.ts';
import { renderJson } from './json.ts';
import { readmeOf } from './readme.ts';
import { renderScenario } from './scenario_file.ts';
import { type PackedFile, zipOf } from './zip.ts';

/** Pixels of the PNGs to one of the graphic. */
export const PACKAGE_DENSITIES = [1, 2, 3] as const;
export type PackageDensity = (typeof PACKAGE_DENSITIES)[number];

/** The pictures of a package as the files that they are. */
export interface PackagePictures {
  readonly svg: string;
  readonly pdf: Uint8Array;
  /** Without those that would be larger than a PNG may be. */
  readonly pngs: ReadonlyMap<PackageDensity, Uint8Array>;
}

export interface PackageParts {
  readonly answer: Answer;
  readonly explainer: Explainer;
  readonly pictures: PackagePictures;
  readonly productVersion: string;
}

/** The file of a package with a PNG of a density. */
function pngName(density: PackageDensity): string {
  return density === 1 ? 'graphic.png' : `graphic-${density}x.png`;
}

/** Everything of an answer in one ZIP; the same parts give the same bytes. */
export function newsroomPackage(parts: PackageParts): Uint8Array<ArrayBuffer> {
  return zipOf(packageFiles(parts));
}

/** The files of a package in their order. */
export function packageFiles(parts: PackageParts): readonly PackedFile[] {
  const { answer, explainer, pictures, productVersion } = parts;
  const files: readonly PackedFile[] = [
    ['graphic.svg', pictures.svg],
    ['graphic.pdf', pictures.pdf],
    ...[...pictures.pngs].map(([density, png]) => [pngName(density), png] as const),
    ['alt-text.txt', `${explainer.altText}\n`],
    ['caption.txt', `${captionOf(explainer, answer.link)}\n`],
    ['link.txt', `${answer.link}\n`],
    ['regions.csv', renderCsv(answer, 'regions')],
    ['towns.csv', renderCsv(answer, 'towns')],
    ['reach.geojson', renderGeoJson(answer)],
    ['reach.json', renderJson(answer)],
    ['scenario.json', renderScenario(answer, productVersion)],
  ];
  const names = files.map(([name]) => name);
  const words = wordsIn(answer.scenario.language);
  return [['README.txt', readmeOf({ answer, explainer, names, productVersion, words })], ...files];
}
