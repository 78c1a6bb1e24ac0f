import { actionsInEnglish } from './actions.ts';
import { everyoneInEnglish } from './everyone.ts';
import { embedInEnglish } from './embed.ts';
import { faultsInEnglish } from './faults.ts';
import { figuresInEnglish } from './figures.ts';
import { issueInEnglish } from './issues.ts';
import { launchModelInEnglish } from './launch_model.ts';
import { mapInEnglish } from './map.ts';
import { searchInEnglish } from './search.ts';
import { methodInEnglish } from './method.ts';
import { oneOrOther } from '../plural.ts';
import { FIRST_WORDS } from '../first_words.ts';
import type { SummaryParts, AnswerWords } from '../words.ts';

const MONTHS =
  'January February March April May June July August September October November December';

export const en: AnswerWords = {
  ...FIRST_WORDS.en,
  ...embedInEnglish,
  ...faultsInEnglish,
  ...figuresInEnglish,
  ...actionsInEnglish,
  ...everyoneInEnglish,
  ...launchModelInEnglish,
  ...methodInEnglish,

  productName: 'Strike-range map',
  unit: { km: () => 'km', mi: () => 'mi' },
  areaUnit: { km: 'km²', mi: 'sq mi' },
  listOf,
  summary,
  sentence: issueInEnglish,
  moreIssues: (count) => `${count} more ${oneOrOther(count, 'part', 'parts')} could not be used.`,

  map: 'Map',
  ...mapInEnglish,
  ...searchInEnglish,
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  mapHint: 'Click inside Ukraine to add a launch point; drag one to move it.',

  launchPoints: 'Launch points',
  noLaunchPoints: 'None yet. Click a place in Ukraine on the map, or search for a town.',
  addLaunchPoint: 'Add launch point',
  addEmpty: 'Type a town or coordinates first, or click inside Ukraine on the map.',
  searchPlaces: 'Search places',
  wellKnownCities: 'Well-known cities',
  placesFound: 'Places found',
  coordinates: 'Coordinates',
  coordinatesHint: '50.91, 34.80',
  orClickMap: 'or click the map',
  remove: (name) => `Remove ${name}`,
  rename: (name) => `Rename ${name}`,
  newName: (name) => `New name for ${name}`,
  save: 'Save',
  cancel: 'Cancel',
  launchPointAt: (name, position) => `Launch point ${name}, ${position}`,
  occupiedNote: (name) => `${name} has been under Russian occupation since 2014.`,
  notInUkraine: (region) => `Launch points can be placed within Ukraine only. Selected: ${region}.`,
  addNearest: (name) => `Add ${name} instead`,
  moveToNearest: (name) => `Move it to ${name}`,
  launchLimit: (limit) => `At most ${limit} launch points are possible. Remove one first.`,
  unknownPlace: 'This place',
  alreadyThere: (name) => `${name} is already a launch point.`,

  range: 'Range',
  smallerRange: (number) => `Smaller range ${number}`,
  publishedFigures: 'Published figures',
  addRange: 'Add a range',
  removeRange: (range) => `Remove the range of ${range}`,
  rangeLimits: (min, max) => `A range is a number from ${min} to ${max}.`,
  figureCitation: (printed, outlet, date) => `“${printed}”, ${outlet}, ${date}`,
  months: MONTHS.split(' '),
  dateOf: (day, month, year) =>
    day === undefined ? `${month} ${year}` : `${day} ${month} ${year}`,

  regionsInRange: 'Regions in range',
  region: 'Region',
  share: 'Share',
  inside: 'Inside',
  nearestLaunchPoint: 'Nearest launch point',
  distance: 'Distance',
  town: 'Town',
  status: 'Status',
  population: 'Population',
  regionStatus: { inside: 'inside', partly: 'partly inside', outside: 'outside' },
  townStatus: { inside: 'inside', edge: 'at the edge', outside: 'outside' },
  noRegions: 'No Russian region lies within this range or close to it.',
  noTowns: 'No town of this region is listed.',
  townsOf: (region) => `Towns of ${region}`,
  moreTowns: (count) => `Show ${count} more`,
  totals: (insideKm2, towns, townsText, population) =>
    `${insideKm2} inside, with ${townsText} listed ${oneOrOther(towns, 'town', 'towns')}; population of listed towns inside: ${population}.`,
  regionSentence: (name, share, launch, distance) =>
    `${name}: ${share} inside. Nearest launch point: ${launch}, ${distance}.`,
  borderOfUkraine: 'border of Ukraine',

  actions: 'Actions',
  undo: 'Undo',
  redo: 'Redo',
  fitToRings: 'Fit to rings',
  startAgain: 'Start again',
  copyLink: 'Copy link',
  linkCopied: 'Link copied.',
  linkNotCopied: 'The link could not be copied; it is in the address bar.',
  settings: 'Settings',
  language: 'Language',
  languageFailed: (name) =>
    `${name} could not be loaded. Check the connection and choose it again.`,
  units: 'Units',
  kilometres: 'Kilometres',
  miles: 'Miles',
  theme: 'Theme',
  light: 'Light',
  dark: 'Dark',
  panelHeight: 'Panel height',
  panelHeights: { low: 'low', half: 'half', full: 'full' },

  legend: 'Legend',
  legendRing: (range) => `Range of ${range}`,
  legendInside: 'Region wholly inside',
  legendPartly: 'Region partly inside',
  legendLaunch: 'Launch point',
  notes: 'Notes',
  sources: 'Sources',
  caveat:
    'Rings show a published maximum distance from the chosen points, not what was permitted, possible or intended.',
  edgeNote:
    'Towns within 2% of the range on either side are “at the edge”: published figures differ by as much. Distances are geodesic (WGS84); borders are good to about 1\u00a0km, so shares are given in whole percents.',
  figureNote: '306\u00a0km is “about 190 miles” converted back; most outlets print 300\u00a0km.',
  borderNote: 'Borders: internationally recognised (UN General Assembly resolution 68/262).',
  ukraineModelNote:
    'From anywhere within the recognised border of Ukraine; parts of that border are behind the front line.',
  dataNote:
    'Populations are published figures for listed towns, those of Ukraine from before 2022.',
  source: (attribution) => attribution,

  headline: (range, names) => {
    if (names.length === 0) return `What lies within ${range} of Ukraine`;
    const places = names.length > 3 ? `${names.length} places in Ukraine` : listOf(names);
    return `What lies within ${range} of ${places}`;
  },
  rangeCitation: (citations) => `Range: ${citations.join('; ')}.`,
  sourceLine: (attribution) => `Sources: ${attribution}`,
  named: (name, figure) => `${name} ${figure}`,
  sharesInside: (shares) =>
    shares.length === 0 ? '' : `Share of area inside: ${shares.join(', ')}.`,
};

function listOf(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${items[items.length - 1]}`;
}

function summary({ launchCount, from, range, inside, partly }: SummaryParts): string {
  if (from === 'points' && launchCount === 0) {
    return 'Choose a launch point in Ukraine to see which Russian regions lie within range.';
  }
  const points = `${launchCount} launch ${oneOrOther(launchCount, 'point', 'points')}`;
  const start = `From ${from === 'ukraine' ? 'anywhere in Ukraine' : points}, a range of ${range}`;
  if (inside.length === 0 && partly.length === 0) return `${start} reaches no Russian region.`;
  const parts = oneOrOther(partly.length, 'part', 'parts');
  if (inside.length === 0) return `${start} covers ${parts} of ${shortList(partly, 4)}.`;
  const all = `${start} covers all of ${shortList(inside, 4)}`;
  if (partly.length === 0) return `${all}.`;
  const others = `${partly.length} ${oneOrOther(partly.length, 'other', 'others')}`;
  return `${all} and ${parts} of ${others}.`;
}

function shortList(names: readonly string[], most: number): string {
  if (names.length <= most) return listOf(names);
  return `${names.slice(0, most - 1).join(', ')} and ${names.length - most + 1} more regions`;
}
