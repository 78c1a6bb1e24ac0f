import { SCRIPTS, type Script } from './typeface.ts';

/** Names of the map's faces in the style; the files are those of the page, so nothing is loaded twice. */
export const FACE = {
  regular: 'Map Regular',
  semibold: 'Map Semibold',
  italic: 'Map Italic',
} as const;

/** The style's `font-faces`: which file draws which characters, each loaded only when it is needed. */
export function fontFaces() {
  return {
    [FACE.regular]: filesOf('regular'),
    [FACE.semibold]: filesOf('semibold'),
    [FACE.italic]: filesOf('italic'),
  };
}

function filesOf(face: Exclude<keyof Script, 'range'>) {
  return SCRIPTS.map((script) => ({
    url: new URL(script[face], document.baseURI).href,
    'unicode-range': [...script.range],
  }));
}
