import type { FigureAnswerWords } from '../figure_answer_words.ts';

export const figureAnswerInSpanish: FigureAnswerWords = {
  ownValue: 'Valor propio',
  ownValueHint: 'sin fuente citada',
  quoted: (text) => `«${text}»`,
  originPrinted: 'como lo publica la mayoría de los medios',
  originInMiles: 'lo mismo en millas',
  originRounded: 'redondeado, como en The New York Times',
  originConvertedBack: 'convertido de nuevo a kilómetros',
  originNote: 'Ninguno de los textos explica su cifra; este es el cálculo que lleva de una a otra.',
  whatTheyChange: (kilometres) => `Qué cambian aquí ${kilometres} más`,
  areaGrows: ({ shorter, longer, shorterArea, longerArea, added }) =>
    `Superficie dentro: ${shorterArea} con ${shorter}, ${longerArea} con ${longer}; ${added} más.`,
  edgeThenInside: ({ shorter, longer }, names) =>
    `En el límite con ${shorter}, dentro con ${longer}: ${names}.`,
  outsideThenEdge: ({ shorter, longer }, names) =>
    `Fuera con ${shorter}, en el límite con ${longer}: ${names}.`,
  noTownChanges: 'Ninguna localidad de la lista cambia de situación.',
};
