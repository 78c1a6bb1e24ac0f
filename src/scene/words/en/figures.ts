import type { FiguresWords } from '../figures_words.ts';
import { oneOrOther } from '../plural.ts';

export const figuresInEnglish: FiguresWords = {
  allFigures: 'All published figures',
  ownValue: 'Your own value',
  ownValueHint: 'cites no source',
  notDelivered: 'not delivered',
  figureVariant: { earlier: 'version supplied earlier' },
  ofSystem: (system, said) => `${system}: ${said}`,
  quoted: (text) => `“${text}”`,

  whereFrom306: 'Where does 306 come from?',
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
