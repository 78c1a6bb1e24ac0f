import { GRAPHIC_WORDS } from '../graphic_words.ts';
import type { MapWords } from '../map_words.ts';

export const mapInRussian: MapWords = {
  mapFailed: 'Показана упрощённая карта: в этом браузере нет WebGL 2. Ответы те же.',
  mapNotLoaded: 'Полную карту загрузить не удалось. Показана упрощённая; ответы те же.',
  askedFromUkraine:
    'Ни одной: дальность отмерена из любого места в Украине. Выберите место, чтобы мерить оттуда.',
  dataSources: GRAPHIC_WORDS.ru.attribution,
};
