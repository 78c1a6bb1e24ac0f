import type { FiguresWords } from '../figures_words.ts';
import { eastSlavic } from '../plural.ts';

export const figuresInRussian: FiguresWords = {
  allFigures: 'Все опубликованные данные',
  ownValue: 'Своё значение',
  ownValueHint: 'без ссылки на источник',
  notDelivered: 'не поставлено',
  figureVariant: { earlier: 'версия, поставленная ранее' },
  ofSystem: (system, said) => `${system}: ${said}`,
  quoted: (text) => `«${text}»`,

  whereFrom306: 'Откуда взялось число 306?',
  originPrinted: 'так пишет большинство изданий',
  originInMiles: 'то же самое в милях',
  originRounded: 'округлено, как в The New York Times',
  originConvertedBack: 'снова пересчитано в километры',
  originNote:
    'Ни в одной из публикаций это не объяснено; такова арифметика перехода от одного числа к другому.',
  whatTheyChange: (kilometres) => `Что меняют здесь ещё ${kilometres}`,
  areaGrows: ({ shorter, longer, shorterArea, longerArea, added }) =>
    `Площадь внутри: ${shorterArea} при ${shorter}, ${longerArea} при ${longer}; на ${added} больше.`,
  edgeThenInside: ({ shorter, longer }, names) =>
    `При ${shorter} — на краю, при ${longer} — внутри: ${names}.`,
  outsideThenEdge: ({ shorter, longer }, names) =>
    `При ${shorter} — за пределами, при ${longer} — на краю: ${names}.`,
  noTownChanges: 'Положение городов из списка не меняется.',
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
