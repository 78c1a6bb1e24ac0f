import type { FiguresWords } from '../figures_words.ts';
import { eastSlavic } from '../plural.ts';

export const figuresInUkrainian: FiguresWords = {
  allFigures: 'Усі опубліковані дані',
  notDelivered: 'не передано',
  figureVariant: { earlier: 'версія, передана раніше' },
  ofSystem: (system, said) => `${system}: ${said}`,

  whereFrom306: 'Звідки взялося число 306?',
  andMore: (count) => `ще ${count}`,

  filterRegions: 'Відбір регіонів',
  filterTowns: 'Відбір міст',
  allStatuses: 'Усі',
  nothingMatches: 'У списку немає нічого відповідного.',
  totalOf: (count) => `Разом, ${count} ${eastSlavic(count, 'регіон', 'регіони', 'регіонів')}`,
  compareRanges: 'Порівняти дальності',
  difference: 'Різниця',
  differenceNote: ({ shorter, longer }) => `Різниця — площа, яку ${longer} додають до ${shorter}.`,

  partOf: (inside, whole) => `${inside} із ${whole}`,
  nearest: 'Найближча точка',
  farthest: 'Найдальша точка',
  zoomTo: 'Наблизити',

  here: 'Тут',
  withinUkraine: 'у межах України',
};
