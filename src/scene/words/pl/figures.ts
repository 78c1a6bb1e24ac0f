import type { FiguresWords } from '../figures_words.ts';
import { polish } from '../plural.ts';

export const figuresInPolish: FiguresWords = {
  allFigures: 'Wszystkie opublikowane dane',
  ownValue: 'Własna wartość',
  ownValueHint: 'bez podania źródła',
  notDelivered: 'nie dostarczono',
  figureVariant: { earlier: 'wersja dostarczona wcześniej' },
  ofSystem: (system, said) => `${system}: ${said}`,
  quoted: (text) => `„${text}”`,

  whereFrom306: 'Skąd się wzięło 306?',
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
  andMore: (count) => `jeszcze ${count}`,

  filterRegions: 'Filtruj regiony',
  filterTowns: 'Filtruj miasta',
  allStatuses: 'Wszystkie',
  nothingMatches: 'Nic na liście nie pasuje.',
  totalOf: (count) => `Razem, ${count} ${polish(count, 'region', 'regiony', 'regionów')}`,
  compareRanges: 'Porównaj zasięgi',
  difference: 'Różnica',
  differenceNote: ({ shorter, longer }) =>
    `Różnica: powierzchnia, o którą ${longer} wykracza poza ${shorter}.`,

  partOf: (inside, whole) => `${inside} z ${whole}`,
  nearest: 'Najbliższy punkt',
  farthest: 'Najdalszy punkt',
  zoomTo: 'Przybliż',

  here: 'Tutaj',
  withinUkraine: 'w granicach Ukrainy',
};
