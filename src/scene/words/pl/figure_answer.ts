import type { FigureAnswerWords } from '../figure_answer_words.ts';

export const figureAnswerInPolish: FigureAnswerWords = {
  ownValue: 'Własna wartość',
  ownValueHint: 'bez podania źródła',
  quoted: (text) => `„${text}”`,
  originPrinted: 'tak podaje większość redakcji',
  originInMiles: 'to samo w milach',
  originRounded: 'zaokrąglone, jak w „The New York Times”',
  originConvertedBack: 'przeliczone z powrotem na kilometry',
  originNote:
    'Żaden z tekstów nie wyjaśnia swojej liczby; tak wygląda rachunek, który prowadzi od jednej do drugiej.',
  whatTheyChange: (kilometres) => `Co zmienia tu dodatkowe ${kilometres}`,
  areaGrows: ({ shorter, longer, shorterArea, longerArea, added }) =>
    `Powierzchnia w zasięgu: ${shorterArea} przy ${shorter}, ${longerArea} przy ${longer}; o ${added} więcej.`,
  edgeThenInside: ({ shorter, longer }, names) =>
    `Przy ${shorter} na skraju, przy ${longer} w zasięgu: ${names}.`,
  outsideThenEdge: ({ shorter, longer }, names) =>
    `Przy ${shorter} poza zasięgiem, przy ${longer} na skraju: ${names}.`,
  noTownChanges: 'Położenie żadnego miasta z listy się nie zmienia.',
};
