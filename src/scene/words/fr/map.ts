import { GRAPHIC_WORDS } from '../graphic_words.ts';
import type { MapWords } from '../map_words.ts';

export const mapInFrench: MapWords = {
  mapFailed:
    'Une carte simplifiée s’affiche, car ce navigateur ne dispose pas de WebGL 2. Les résultats sont les mêmes.',
  mapNotLoaded:
    'La carte complète n’a pas pu être chargée. Une carte simplifiée s’affiche, avec les mêmes résultats.',
  askedFromUkraine:
    'Aucun\u00a0: la portée est mesurée depuis tout point de l’Ukraine. Choisissez un lieu pour la mesurer de là.',
  dataSources: GRAPHIC_WORDS.fr.attribution,
};
