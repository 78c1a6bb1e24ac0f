import type { FiguresWords } from '../figures_words.ts';
import { eastSlavic } from '../plural.ts';

export const figuresInRussian: FiguresWords = {
  allFigures: 'Все опубликованные данные',
  notDelivered: 'не поставлено',
  figureVariant: { earlier: 'версия, поставленная ранее' },
  ofSystem: (system, said) => `${system}: ${said}`,

  whereFrom306: 'Откуда взялось число 306?',
  andMore: (count) => `ещё ${count}`,

  filterRegions: 'Отбор регионов',
  filterTowns: 'Отбор городов',
  allStatuses: 'Все',
  nothingMatches: 'В списке нет ничего подходящего.',
  totalOf: (count) => `Всего, ${count} ${eastSlavic(count, 'регион', 'региона', 'регионов')}`,
  compareRanges: 'Сравнить дальности',
  difference: 'Разница',
  differenceNote: ({ shorter, longer }) =>
    `Разница — площадь, которую ${longer} добавляют к ${shorter}.`,

  partOf: (inside, whole) => `${inside} из ${whole}`,
  nearest: 'Ближайшая точка',
  farthest: 'Самая дальняя точка',
  zoomTo: 'Приблизить',

  here: 'Здесь',
  withinUkraine: 'в пределах Украины',
};
