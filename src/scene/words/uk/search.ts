import { eastSlavic } from '../plural.ts';
import type { SearchWords } from '../search_words.ts';

export const searchInUkrainian: SearchWords = {
  searchHint: 'Місто або область',
  searchNothing: (query) =>
    `За запитом «${query}» нічого не знайдено. Перевірте написання або введіть координати.`,
  didYouMean: (query) => `Місця з назвою «${query}» немає. Можливо, ви мали на увазі:`,
  placesCounted: (count) => `Знайдено ${count} ${eastSlavic(count, 'місце', 'місця', 'місць')}`,
  formerly: (name) => `раніше ${name}`,
  regionOf: { RU: 'регіон Росії', UA: 'регіон України' },
  russia: 'Росія',

  closePlace: 'Закрити',
  placeWithin: (margin, range) => `У межах дальності ${range}, запас: ${margin}.`,
  placeAtEdge: (range) => `На межі: не далі ніж 2\u00a0% від дальності ${range}.`,
  placeBeyond: (margin, range) => `За межами дальності ${range}, бракує: ${margin}.`,
  regionWithin: (share, range) => `У межах дальності ${range} лежить ${share} площі.`,
  placeUnanswered: 'Додайте точку пуску, щоб побачити відстань.',

  hemispheres: { north: 'пн. ш.', south: 'пд. ш.', east: 'сх. д.', west: 'зх. д.' },
  nearTown: (position, town) => `${position}; найближче місто: ${town}`,
  notInUkraineAt: (position) => `${position} — не в Україні`,
  whichIsMeant:
    'У такому порядку це не Україна, а якщо першою стоїть довгота — Україна. Що мається на увазі?',
  misread: {
    'no-position': (text) =>
      `«${text}» — не координати: напишіть широту й довготу, наприклад 50.91, 34.80, або вставте посилання з картографічного сайту.`,
    'one-number': (text) =>
      `«${text}» — лише одне число: потрібні широта й довгота, наприклад 50.91, 34.80.`,
    'one-comma': (text) =>
      `«${text}» — це два числа чи одне з десятковою комою? Розділіть широту й довготу пробілом або крапкою з комою.`,
    'out-of-world': (text) =>
      `«${text}» — такого місця на Землі немає: широта буває від −90 до 90, довгота — від −180 до 180.`,
    minutes: (text) =>
      `«${text}» — тут помилка: мінути й секунди менші за 60, а дробовою буває лише остання частина.`,
    contradiction: (text) =>
      `«${text}» суперечить собі: потрібні одна широта й одна довгота, без мінуса поруч із літерою.`,
    'short-link': () =>
      'Коротке посилання не містить координат. Відкрийте його та скопіюйте довгу адресу з браузера.',
    'link-without-position': () =>
      'Це посилання не містить координат. Виберіть місце на тій карті та скопіюйте його координати.',
  },

  pasteList: 'Вставити список',
  listField: 'Місця, по одному в рядку',
  listHint: 'Міста або координати, за бажання з підписом: «Наш приклад: 50.91, 34.80».',
  listUnderstood: (count, total) => `Можна додати рядків: ${count} із ${total}.`,
  listAdd: (count) => `Додати ${count} ${eastSlavic(count, 'точку', 'точки', 'точок')}`,
  listAdded: (count) => `Додано точок пуску: ${count}.`,
  lineMeans: 'Можливо, це',
  lineKnown: 'вже є серед точок пуску',
  lineTooMany: (limit) => `понад граничну кількість (${limit})`,
  lineNoTown: 'міста України з такою назвою немає',
};
