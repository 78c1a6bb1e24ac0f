import { GRAPHIC_WORDS } from '../graphic_words.ts';
import type { MapWords } from '../map_words.ts';

export const mapInEnglish: MapWords = {
  mapFailed: 'A simpler map is shown, as this browser lacks WebGL 2. It gives the same answers.',
  mapNotLoaded:
    'The full map could not be loaded. A simpler one is shown; it gives the same answers.',
  askedFromUkraine:
    'None: the range is measured from anywhere in Ukraine. Choose a place to measure from there instead.',
  dataSources: GRAPHIC_WORDS.en.attribution,
};
