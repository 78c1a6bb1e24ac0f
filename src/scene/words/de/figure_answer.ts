import type { FigureAnswerWords } from '../figure_answer_words.ts';

export const figureAnswerInGerman: FigureAnswerWords = {
  ownValue: 'Eigener Wert',
  ownValueHint: 'ohne Quellenangabe',
  quoted: (text) => `„${text}“`,
  originPrinted: 'so schreiben es die meisten Medien',
  originInMiles: 'dasselbe in Meilen',
  originRounded: 'gerundet, wie in der New York Times',
  originConvertedBack: 'zurück in Kilometer umgerechnet',
  originNote:
    'Keiner der Texte erklärt seine Zahl; dies ist die Rechnung, die von der einen zur anderen führt.',
  whatTheyChange: (kilometres) => `Was ${kilometres} mehr hier ändern`,
  areaGrows: ({ shorter, longer, shorterArea, longerArea, added }) =>
    `Fläche innerhalb: ${shorterArea} bei ${shorter}, ${longerArea} bei ${longer}; ${added} mehr.`,
  edgeThenInside: ({ shorter, longer }, names) =>
    `Bei ${shorter} am Rand, bei ${longer} innerhalb: ${names}.`,
  outsideThenEdge: ({ shorter, longer }, names) =>
    `Bei ${shorter} außerhalb, bei ${longer} am Rand: ${names}.`,
  noTownChanges: 'Bei keinem Ort der Liste ändert sich die Lage.',
};
