import type { MapWords } from '../map_words.ts';

export const mapInRussian: MapWords = {
  mapFailed: 'Показана упрощённая карта: в этом браузере нет WebGL 2. Ответы те же.',
  mapNotLoaded: 'Полную карту загрузить не удалось. Показана упрощённая; ответы те же.',
  askedFromUkraine:
    'Ни одной: дальность отмерена из любого места в Украине. Выберите место, чтобы мерить оттуда.',
  dataSources:
    'Границы и воды: Natural Earth (общественное достояние), границы приведены к международно признанным. Города: GeoNames и SimpleMaps (CC BY 4.0), с изменениями.',
};
