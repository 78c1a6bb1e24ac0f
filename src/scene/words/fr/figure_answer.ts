import type { FigureAnswerWords } from '../figure_answer_words.ts';

export const figureAnswerInFrench: FigureAnswerWords = {
  ownValue: 'Votre propre valeur',
  ownValueHint: 'sans source citée',
  quoted: (text) => `«\u202f${text}\u202f»`,
  originPrinted: 'comme l’écrivent la plupart des médias',
  originInMiles: 'la même distance en miles',
  originRounded: 'arrondi, comme dans le New York Times',
  originConvertedBack: 'reconverti en kilomètres',
  originNote:
    'Aucun des textes n’explique son chiffre\u202f; voici le calcul qui mène de l’un à l’autre.',
  whatTheyChange: (kilometres) => `Ce que changent ici ${kilometres} de plus`,
  areaGrows: ({ shorter, longer, shorterArea, longerArea, added }) =>
    `Superficie à portée\u00a0: ${shorterArea} à ${shorter}, ${longerArea} à ${longer}\u202f; ${added} de plus.`,
  edgeThenInside: ({ shorter, longer }, names) =>
    `En limite à ${shorter}, à portée à ${longer}\u00a0: ${names}.`,
  outsideThenEdge: ({ shorter, longer }, names) =>
    `Hors de portée à ${shorter}, en limite à ${longer}\u00a0: ${names}.`,
  noTownChanges: 'Aucune ville de la liste ne change de situation.',
};
