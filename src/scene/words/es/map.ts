import type { MapWords } from '../map_words.ts';

export const mapInSpanish: MapWords = {
  mapFailed:
    'Se muestra un mapa más sencillo porque este navegador carece de WebGL 2. Los resultados son los mismos.',
  mapNotLoaded:
    'No se pudo cargar el mapa completo. Se muestra uno más sencillo, con los mismos resultados.',
  askedFromUkraine:
    'Ninguno: el alcance se mide desde cualquier punto de Ucrania. Elija un lugar para medirlo desde allí.',
  dataSources:
    'Fronteras y aguas: Natural Earth (dominio público), fronteras ajustadas a las reconocidas internacionalmente. Localidades: GeoNames y SimpleMaps (CC BY 4.0), con modificaciones.',
};
