import { eastSlavic } from '../plural.ts';
import type { FoundWords } from '../found_words.ts';

export const foundInRussian: FoundWords = {
  formerly: (name) => `ранее ${name}`,
  regionOf: { RU: 'регион России', UA: 'регион Украины' },
  closePlace: 'Закрыть',
  placeWithin: (margin, range) => `В пределах дальности ${range}, запас: ${margin}.`,
  placeAtEdge: (range) => `На границе: не дальше 2\u00a0% от дальности ${range}.`,
  placeBeyond: (margin, range) => `За пределами дальности ${range}, не хватает: ${margin}.`,
  regionWithin: (share, range) => `В пределах дальности ${range} лежит ${share} площади.`,
  placeUnanswered: 'Добавьте точку пуска, чтобы увидеть расстояние.',
  hemispheres: { north: 'с. ш.', south: 'ю. ш.', east: 'в. д.', west: 'з. д.' },
  nearTown: (position, town) => `${position}; ближайший город: ${town}`,
  listField: 'Места, по одному в строке',
  listHint: 'Города или координаты, при желании с подписью: «Наш пример: 50.91, 34.80».',
  listUnderstood: (count, total) => `Можно добавить строк: ${count} из ${total}.`,
  listAdd: (count) => `Добавить ${count} ${eastSlavic(count, 'точку', 'точки', 'точек')}`,
  lineMeans: 'Возможно, это',
  lineKnown: 'уже есть среди точек пуска',
  lineTooMany: (limit) => `сверх предельного числа (${limit})`,
  lineNoTown: 'города Украины с таким названием нет',
};
