import type { FiguresWords } from '../figures_words.ts';
import { polish } from '../plural.ts';

export const figuresInPolish: FiguresWords = {
  allFigures: 'Wszystkie opublikowane dane',
  notDelivered: 'nie dostarczono',
  figureVariant: { earlier: 'wersja dostarczona wcześniej' },
  ofSystem: (system, said) => `${system}: ${said}`,

  whereFrom306: 'Skąd się wzięło 306?',
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
