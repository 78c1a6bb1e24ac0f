import cyrillic from '@fontsource/source-sans-3/files/source-sans-3-cyrillic-400-normal.woff2?url';
import cyrillicItalic from '@fontsource/source-sans-3/files/source-sans-3-cyrillic-400-italic.woff2?url';
import cyrillicBold from '@fontsource/source-sans-3/files/source-sans-3-cyrillic-600-normal.woff2?url';
import greek from '@fontsource/source-sans-3/files/source-sans-3-greek-400-normal.woff2?url';
import greekItalic from '@fontsource/source-sans-3/files/source-sans-3-greek-400-italic.woff2?url';
import greekBold from '@fontsource/source-sans-3/files/source-sans-3-greek-600-normal.woff2?url';
import latin from '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2?url';
import latinItalic from '@fontsource/source-sans-3/files/source-sans-3-latin-400-italic.woff2?url';
import latinBold from '@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff2?url';
import latinExt from '@fontsource/source-sans-3/files/source-sans-3-latin-ext-400-normal.woff2?url';
import latinExtItalic from '@fontsource/source-sans-3/files/source-sans-3-latin-ext-400-italic.woff2?url';
import latinExtBold from '@fontsource/source-sans-3/files/source-sans-3-latin-ext-600-normal.woff2?url';

/** Names of the map's faces in the style; the files are those of the page, so nothing is loaded twice. */
export const FACE = {
  regular: 'Map Regular',
  semibold: 'Map Semibold',
  italic: 'Map Italic',
} as const;

// the ranges of the font package's own subsets
const LATIN = ['U+0000-00FF', 'U+0131', 'U+0152-0153', 'U+02BB-02BC', 'U+2000-206F', 'U+2212'];
const LATIN_EXT = ['U+0100-0130', 'U+0132-0151', 'U+0154-02BA', 'U+1E00-1EFF'];
const CYRILLIC = ['U+0400-045F', 'U+0490-0491', 'U+04B0-04B1', 'U+2116'];
const GREEK = ['U+0370-03FF'];

/** The style's `font-faces`: which file draws which characters, each loaded only when it is needed. */
export function fontFaces() {
  return {
    [FACE.regular]: filesOf(latin, latinExt, cyrillic, greek),
    [FACE.semibold]: filesOf(latinBold, latinExtBold, cyrillicBold, greekBold),
    [FACE.italic]: filesOf(latinItalic, latinExtItalic, cyrillicItalic, greekItalic),
  };
}

function filesOf(latinUrl: string, latinExtUrl: string, cyrillicUrl: string, greekUrl: string) {
  return [
    fileOf(latinUrl, LATIN),
    fileOf(latinExtUrl, LATIN_EXT),
    fileOf(cyrillicUrl, CYRILLIC),
    fileOf(greekUrl, GREEK),
  ];
}

function fileOf(url: string, ranges: string[]) {
  return { url: new URL(url, document.baseURI).href, 'unicode-range': ranges };
}
