import { eastSlavic } from '../plural.ts';
import type { FoundWords } from '../found_words.ts';

export const foundInUkrainian: FoundWords = {
  formerly: (name) => `раніше ${name}`,
  regionOf: { RU: 'регіон Росії', UA: 'регіон України' },
  closePlace: 'Закрити',
  placeWithin: (margin, range) => `У межах дальності ${range}, запас: ${margin}.`,
  placeAtEdge: (range) => `На межі: не далі ніж 2\u00a0% від дальності ${range}.`,
  placeBeyond: (margin, range) => `За межами дальності ${range}, бракує: ${margin}.`,
  regionWithin: (share, range) => `У межах дальності ${range} лежить ${share} площі.`,
  placeUnanswered: 'Додайте точку пуску, щоб побачити відстань.',
  hemispheres: { north: 'пн. ш.', south: 'пд. ш.', east: 'сх. д.', west: 'зх. д.' },
  nearTown: (position, town) => `${position}; найближче місто: ${town}`,
  listField: 'Місця, по одному в рядку',
  listHint: 'Міста або координати, за бажання з підписом: «Наш приклад: 50.91, 34.80».',
  listUnderstood: (count, total) => `Можна додати рядків: ${count} із ${total}.`,
  listAdd: (count) => `Додати ${count} ${eastSlavic(count, 'точку', 'точки', 'точок')}`,
  lineMeans: 'Можливо, це',
  lineKnown: 'вже є серед точок пуску',
  lineTooMany: (limit) => `понад граничну кількість (${limit})`,
  lineNoTown: 'міста України з такою назвою немає',
};
