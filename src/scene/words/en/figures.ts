import type { FiguresWords } from '../figures_words.ts';
import { oneOrOther } from '../plural.ts';

export const figuresInEnglish: FiguresWords = {
  allFigures: 'All published figures',
  notDelivered: 'not delivered',
  figureVariant: { earlier: 'version supplied earlier' },
  ofSystem: (system, said) => `${system}: ${said}`,

  whereFrom306: 'Where does 306 come from?',
  andMore: (count) => `${count} more`,

  filterRegions: 'Filter regions',
  filterTowns: 'Filter towns',
  allStatuses: 'All',
  nothingMatches: 'Nothing in the list matches.',
  totalOf: (count) => `Total, ${count} ${oneOrOther(count, 'region', 'regions')}`,
  compareRanges: 'Compare ranges',
  difference: 'Difference',
  differenceNote: ({ shorter, longer }) =>
    `Difference: the area that ${longer} adds to ${shorter}.`,

  partOf: (inside, whole) => `${inside} of ${whole}`,
  nearest: 'Nearest point',
  farthest: 'Farthest point',
  zoomTo: 'Zoom to',

  here: 'Here',
  withinUkraine: 'within Ukraine',
};
