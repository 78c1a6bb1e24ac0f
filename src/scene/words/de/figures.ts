import type { FiguresWords } from '../figures_words.ts';
import { oneOrOther } from '../plural.ts';

export const figuresInGerman: FiguresWords = {
  allFigures: 'Alle veröffentlichten Angaben',
  ownValue: 'Eigener Wert',
  ownValueHint: 'ohne Quellenangabe',
  notDelivered: 'nicht geliefert',
  figureVariant: { earlier: 'früher gelieferte Version' },
  ofSystem: (system, said) => `${system}: ${said}`,
  quoted: (text) => `„${text}“`,

  whereFrom306: 'Woher kommt die 306?',
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
  andMore: (count) => `${count} weitere`,

  filterRegions: 'Regionen filtern',
  filterTowns: 'Orte filtern',
  allStatuses: 'Alle',
  nothingMatches: 'Kein Eintrag der Liste passt.',
  totalOf: (count) => `Summe, ${count} ${oneOrOther(count, 'Region', 'Regionen')}`,
  compareRanges: 'Reichweiten vergleichen',
  difference: 'Unterschied',
  differenceNote: ({ shorter, longer }) =>
    `Unterschied: die Fläche, um die ${longer} über ${shorter} hinausreichen.`,

  partOf: (inside, whole) => `${inside} von ${whole}`,
  nearest: 'Nächster Punkt',
  farthest: 'Fernster Punkt',
  zoomTo: 'Heranzoomen',

  here: 'Hier',
  withinUkraine: 'in der Ukraine',
};
