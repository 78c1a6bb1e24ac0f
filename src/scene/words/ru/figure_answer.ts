import type { FigureAnswerWords } from '../figure_answer_words.ts';

export const figureAnswerInRussian: FigureAnswerWords = {
  ownValue: 'Своё значение',
  ownValueHint: 'без ссылки на источник',
  quoted: (text) => `«${text}»`,
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
};
