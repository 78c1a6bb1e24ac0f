import type { FigureAnswerWords } from '../figure_answer_words.ts';

export const figureAnswerInEnglish: FigureAnswerWords = {
  ownValue: 'Your own value',
  ownValueHint: 'cites no source',
  quoted: (text) => `“${text}”`,
  originPrinted: 'as most outlets print it',
  originInMiles: 'the same in miles',
  originRounded: 'rounded, as in The New York Times',
  originConvertedBack: 'converted back to kilometres',
  originNote:
    'None of the texts explains its figure; this is the arithmetic that leads from one to the other.',
  whatTheyChange: (kilometres) => `What ${kilometres} more change here`,
  areaGrows: ({ shorter, longer, shorterArea, longerArea, added }) =>
    `Area inside: ${shorterArea} at ${shorter}, ${longerArea} at ${longer}; ${added} more.`,
  edgeThenInside: ({ shorter, longer }, names) =>
    `At the edge at ${shorter}, inside at ${longer}: ${names}.`,
  outsideThenEdge: ({ shorter, longer }, names) =>
    `Outside at ${shorter}, at the edge at ${longer}: ${names}.`,
  noTownChanges: 'No listed town changes its status.',
};
