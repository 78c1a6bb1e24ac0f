import type { ActionsWords } from '../actions_words.ts';

export const actionsInUkrainian: ActionsWords = {
  makeGraphic: 'Зробити графіку',
  close: 'Закрити',
  downloadData: 'Завантажити дані',
  openFileHint: 'SVG, PNG, PDF, JSON, GeoJSON або ZIP, створені тут',
  openGraphic: 'Відкрити графіку',
  dropHint: 'Відпустіть файл, щоб відкрити графіку',
  graphicOpened: (name) => `Відкрито «${name}». «Скасувати» поверне те, що було перед цим.`,
  shareMap: 'Поділитися картою',
  shareNotLoaded: 'Цю частину сторінки не вдалося завантажити; посилання — в адресному рядку.',
  linkTooLong: (limit) =>
    `Посилання довше за ${limit} символів, тож його кінець загубиться. Скоротіть назви й тексти або приберіть частину точок пуску.`,
};
