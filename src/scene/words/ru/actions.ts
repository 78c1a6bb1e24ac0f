import type { ActionsWords } from '../actions_words.ts';

export const actionsInRussian: ActionsWords = {
  makeGraphic: 'Создать графику',
  close: 'Закрыть',
  downloadData: 'Скачать данные',
  openFileHint: 'SVG, PNG, PDF, JSON, GeoJSON или ZIP, созданные здесь',
  openGraphic: 'Открыть графику',
  dropHint: 'Отпустите файл, чтобы открыть графику',
  graphicOpened: (name) => `Открыто «${name}». «Отменить» вернёт то, что было до этого.`,
  shareMap: 'Поделиться картой',
  shareNotLoaded: 'Эту часть страницы не удалось загрузить; ссылка — в адресной строке.',
  linkTooLong: (limit) =>
    `Ссылка длиннее ${limit} символов, и её конец потеряется. Сократите названия и тексты или уберите часть точек пуска.`,
};
