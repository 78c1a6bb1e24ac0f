import { GRAPHIC_WORDS } from '../graphic_words.ts';
import type { MapWords } from '../map_words.ts';

export const mapInUkrainian: MapWords = {
  mapFailed: 'Показано спрощену карту, бо в цьому браузері немає WebGL 2. Відповіді ті самі.',
  mapNotLoaded: 'Повну карту не вдалося завантажити. Показано спрощену; відповіді ті самі.',
  askedFromUkraine:
    'Жодної: дальність відміряно з будь-якого місця в Україні. Виберіть місце, щоб міряти звідти.',
  dataSources: GRAPHIC_WORDS.uk.attribution,
};
