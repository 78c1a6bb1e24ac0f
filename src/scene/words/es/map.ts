import { GRAPHIC_WORDS } from '../graphic_words.ts';
import type { MapWords } from '../map_words.ts';

export const mapInSpanish: MapWords = {
  mapFailed:
    'Se muestra un mapa más sencillo porque este navegador carece de WebGL 2. Los resultados son los mismos.',
  mapNotLoaded:
    'No se pudo cargar el mapa completo. Se muestra uno más sencillo, con los mismos resultados.',
  askedFromUkraine:
    'Ninguno: el alcance se mide desde cualquier punto de Ucrania. Elija un lugar para medirlo desde allí.',
  dataSources: GRAPHIC_WORDS.es.attribution,
};
