import type { FiguresWords } from '../figures_words.ts';
import { eastSlavic } from '../plural.ts';

export const figuresInUkrainian: FiguresWords = {
  allFigures: 'Усі опубліковані дані',
  ownValue: 'Власне значення',
  ownValueHint: 'без посилання на джерело',
  notDelivered: 'не передано',
  figureVariant: { earlier: 'версія, передана раніше' },
  ofSystem: (system, said) => `${system}: ${said}`,
  quoted: (text) => `«${text}»`,

  whereFrom306: 'Звідки взялося число 306?',
  originPrinted: 'так пише більшість видань',
  originInMiles: 'те саме в милях',
  originRounded: 'заокруглено, як у The New York Times',
  originConvertedBack: 'знову перераховано в кілометри',
  originNote: 'У жодній публікації це не пояснено; такою є арифметика переходу від числа до числа.',
  whatTheyChange: (kilometres) => `Що змінюють тут ще ${kilometres}`,
  areaGrows: ({ shorter, longer, shorterArea, longerArea, added }) =>
    `Площа всередині: ${shorterArea} за ${shorter}, ${longerArea} за ${longer}; на ${added} більше.`,
  edgeThenInside: ({ shorter, longer }, names) =>
    `За ${shorter} — на межі, за ${longer} — усередині: ${names}.`,
  outsideThenEdge: ({ shorter, longer }, names) =>
    `За ${shorter} — поза межами, за ${longer} — на межі: ${names}.`,
  noTownChanges: 'Жодне місто зі списку не змінює свого стану.',
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
