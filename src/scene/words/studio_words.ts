import type {
  Background,
  InsetPlace,
  LabelDensity,
  PaletteName,
} from '../../core/graphic_choices.ts';
import type { SIZES } from '../../core/picture_size.ts';

/** The words of the studio, in which a graphic is made. */
export interface StudioWords {
  readonly graphic: string;
  readonly preview: string;
  /** How the preview is used, in one or two sentences. */
  readonly previewHint: string;
  /** The part of the map that the picture shows. */
  readonly pictureFrame: string;
  readonly useMapView: string;
  readonly mapViewMissing: string;

  readonly studioWords: string;
  readonly graphicTitle: string;
  readonly graphicSubtitle: string;
  readonly graphicNote: string;
  readonly graphicCredit: string;
  readonly useSuggestedTitle: string;
  readonly useSuggestedSubtitle: string;

  readonly studioLook: string;
  readonly size: string;
  readonly sizes: Readonly<Record<keyof typeof SIZES, string>>;
  readonly ownSize: string;
  readonly widthInPx: string;
  readonly heightInPx: string;
  readonly sizeLimits: (min: string, max: string) => string;
  readonly palette: string;
  readonly palettes: Readonly<Record<PaletteName, string>>;
  readonly background: string;
  readonly backgrounds: Readonly<Record<Background, string>>;
  readonly inset: string;
  readonly insets: Readonly<Record<'automatic' | InsetPlace, string>>;

  readonly mapNames: string;
  readonly labelDensity: string;
  readonly labelDensities: Readonly<Record<'automatic' | LabelDensity, string>>;
  /** What a chosen name can be done with, in one sentence. */
  readonly chosenNameHint: string;
  readonly chooseNameHint: string;
  readonly chosenName: (name: string) => string;
  readonly hideName: (name: string) => string;
  readonly moveNameBack: (name: string) => string;
  readonly nameHidden: (name: string) => string;
  readonly hiddenNames: string;
  readonly showName: (name: string) => string;
  readonly showAllLabels: string;
  readonly moveAllBack: string;

  readonly studioTexts: string;
  readonly altText: string;
  readonly caption: string;
  readonly useSuggestedText: string;
  readonly copyAltText: string;
  readonly copyCaption: string;
  readonly copied: string;
  readonly notCopied: string;

  readonly studioFiles: string;
  readonly downloadSvg: string;
  readonly downloadPng: string;
  readonly downloadPdf: string;
  readonly copyImage: string;
  readonly imageCopied: string;
  readonly density: string;
  readonly ownWidth: string;
  readonly pngWidthInPx: string;
  readonly dotsPerInch: string;
  readonly pngSize: (width: string, height: string) => string;
  readonly pngTooLarge: (megapixels: string) => string;
  readonly widthLimits: (min: string, max: string) => string;
  readonly making: (file: string) => string;
  readonly fileSaved: (file: string) => string;
  readonly fileCancelled: string;
  readonly pngFailed: string;
  readonly pdfFailed: string;
  readonly imageNotCopied: string;
}
