import cyrillic from '@fontsource/source-sans-3/files/source-sans-3-cyrillic-400-normal.woff2?url';
import cyrillicItalic from '@fontsource/source-sans-3/files/source-sans-3-cyrillic-400-italic.woff2?url';
import cyrillicBold from '@fontsource/source-sans-3/files/source-sans-3-cyrillic-600-normal.woff2?url';
import greek from '@fontsource/source-sans-3/files/source-sans-3-greek-400-normal.woff2?url';
import greekItalic from '@fontsource/source-sans-3/files/source-sans-3-greek-400-italic.woff2?url';
import greekBold from '@fontsource/source-sans-3/files/source-sans-3-greek-600-normal.woff2?url';
import latinExt from '@fontsource/source-sans-3/files/source-sans-3-latin-ext-400-normal.woff2?url';
import latinExtItalic from '@fontsource/source-sans-3/files/source-sans-3-latin-ext-400-italic.woff2?url';
import latinExtBold from '@fontsource/source-sans-3/files/source-sans-3-latin-ext-600-normal.woff2?url';
import basic from '../typeface/subset-sans-3-basic-400-normal.woff2?url';
import basicItalic from '../typeface/subset-sans-3-basic-400-italic.woff2?url';
import basicBold from '../typeface/subset-sans-3-basic-600-normal.woff2?url';
import latin from '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2?url';
import latinItalic from '@fontsource/source-sans-3/files/source-sans-3-latin-400-italic.woff2?url';
import latinBold from '@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff2?url';
import ranges from '../typeface/ranges.json';

/** One script of the typeface: where its files are, and which characters they draw. */
export interface Script {
  readonly range: readonly string[];
  readonly regular: string;
  readonly semibold: string;
  readonly italic: string;
}

/** The files that the page loads by `fonts.css`, so that nothing is loaded twice; no character is in two of them. */
export const SCRIPTS: readonly Script[] = [
  { range: ranges.basic, regular: basic, semibold: basicBold, italic: basicItalic },
  { range: ranges.latin, regular: latin, semibold: latinBold, italic: latinItalic },
  { range: ranges.latinExt, regular: latinExt, semibold: latinExtBold, italic: latinExtItalic },
  { range: ranges.cyrillic, regular: cyrillic, semibold: cyrillicBold, italic: cyrillicItalic },
  { range: ranges.greek, regular: greek, semibold: greekBold, italic: greekItalic },
];
