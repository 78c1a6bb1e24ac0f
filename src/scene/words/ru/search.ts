import { eastSlavic } from '../plural.ts';
import type { SearchWords } from '../search_words.ts';

export const searchInRussian: SearchWords = {
  searchHint: 'Город или область',
  searchNothing: (query) =>
    `По запросу «${query}» ничего не найдено. Проверьте написание или введите координаты.`,
  didYouMean: (query) => `Места с названием «${query}» нет. Возможно, вы имели в виду:`,
  placesCounted: (count) => `Найдено ${count} ${eastSlavic(count, 'место', 'места', 'мест')}`,
  formerly: (name) => `ранее ${name}`,
  regionOf: { RU: 'регион России', UA: 'регион Украины' },
  russia: 'Россия',

  closePlace: 'Закрыть',
  placeWithin: (margin, range) => `В пределах дальности ${range}, запас: ${margin}.`,
  placeAtEdge: (range) => `На границе: не дальше 2\u00a0% от дальности ${range}.`,
  placeBeyond: (margin, range) => `За пределами дальности ${range}, не хватает: ${margin}.`,
  regionWithin: (share, range) => `В пределах дальности ${range} лежит ${share} площади.`,
  placeUnanswered: 'Добавьте точку пуска, чтобы увидеть расстояние.',

  hemispheres: { north: 'с. ш.', south: 'ю. ш.', east: 'в. д.', west: 'з. д.' },
  nearTown: (position, town) => `${position}; ближайший город: ${town}`,
  notInUkraineAt: (position) => `${position} — не в Украине`,
  whichIsMeant:
    'В таком порядке это не Украина, а если первой стоит долгота — Украина. Что имеется в виду?',
  misread: {
    'no-position': (text) =>
      `«${text}» — не координаты: напишите широту и долготу, например 50.91, 34.80, или вставьте ссылку с картографического сайта.`,
    'one-number': (text) =>
      `«${text}» — только одно число: нужны широта и долгота, например 50.91, 34.80.`,
    'one-comma': (text) =>
      `«${text}» — это два числа или одно с десятичной запятой? Разделите широту и долготу пробелом или точкой с запятой.`,
    'out-of-world': (text) =>
      `«${text}» — такого места на Земле нет: широта бывает от −90 до 90, долгота — от −180 до 180.`,
    minutes: (text) =>
      `«${text}» — здесь ошибка: минуты и секунды меньше 60, а дробной бывает только последняя часть.`,
    contradiction: (text) =>
      `«${text}» противоречит себе: нужны одна широта и одна долгота, без минуса рядом с буквой.`,
    'short-link': () =>
      'Короткая ссылка не содержит координат. Откройте её и скопируйте длинный адрес из браузера.',
    'link-without-position': () =>
      'Эта ссылка не содержит координат. Выберите место на той карте и скопируйте его координаты.',
  },

  pasteList: 'Вставить список',
  listField: 'Места, по одному в строке',
  listHint: 'Города или координаты, при желании с подписью: «Наш пример: 50.91, 34.80».',
  listUnderstood: (count, total) => `Можно добавить строк: ${count} из ${total}.`,
  listAdd: (count) => `Добавить ${count} ${eastSlavic(count, 'точку', 'точки', 'точек')}`,
  listAdded: (count) => `Добавлено точек пуска: ${count}.`,
  lineMeans: 'Возможно, это',
  lineKnown: 'уже есть среди точек пуска',
  lineTooMany: (limit) => `сверх предельного числа (${limit})`,
  lineNoTown: 'города Украины с таким названием нет',
};
