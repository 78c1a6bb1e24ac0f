import type { FigureAnswerWords } from '../figure_answer_words.ts';

export const figureAnswerInUkrainian: FigureAnswerWords = {
  ownValue: 'Власне значення',
  ownValueHint: 'без посилання на джерело',
  quoted: (text) => `«${text}»`,
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
};
