import type { FiguresWords } from '../figures_words.ts';
import { oneOrOther } from '../plural.ts';

export const figuresInGerman: FiguresWords = {
  allFigures: 'Alle veröffentlichten Angaben',
  notDelivered: 'nicht geliefert',
  figureVariant: { earlier: 'früher gelieferte Version' },
  ofSystem: (system, said) => `${system}: ${said}`,

  whereFrom306: 'Woher kommt die 306?',
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
