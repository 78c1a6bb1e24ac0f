import { actionsInPolish } from './actions.ts';
import { everyoneInPolish } from './everyone.ts';
import { embedInPolish } from './embed.ts';
import { faultsInPolish } from './faults.ts';
import { figuresInPolish } from './figures.ts';
import { issueInPolish } from './issues.ts';
import { launchModelInPolish } from './launch_model.ts';
import { mapInPolish } from './map.ts';
import { methodInPolish } from './method.ts';
import { FIRST_WORDS } from '../first_words.ts';
import { polish as plural } from '../plural.ts';
import { searchInPolish } from './search.ts';
import type { SummaryParts, AnswerWords } from '../words.ts';

const MONTHS =
  'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia';
const MONTHS_ALONE =
  'styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień';

export const pl: AnswerWords = {
  ...FIRST_WORDS.pl,
  ...embedInPolish,
  ...faultsInPolish,
  ...figuresInPolish,
  ...actionsInPolish,
  ...everyoneInPolish,
  ...launchModelInPolish,
  ...methodInPolish,

  productName: 'Mapa zasięgu',
  unit: {
    km: () => 'km',
    mi: (value) => (Number.isInteger(value) ? plural(value, 'mila', 'mile', 'mil') : 'mili'),
  },
  areaUnit: { km: 'km²', mi: 'mil kw.' },
  listOf,
  summary,
  sentence: issueInPolish,
  moreIssues: (count) =>
    `Nie udało się wykorzystać jeszcze ${count} ${count === 1 ? 'elementu' : 'elementów'}.`,

  map: 'Mapa',
  ...mapInPolish,
  ...searchInPolish,
  zoomIn: 'Przybliż',
  zoomOut: 'Oddal',
  mapHint: 'Kliknij w granicach Ukrainy, aby dodać punkt startu; przeciągnij go, aby go przesunąć.',

  launchPoints: 'Punkty startu',
  noLaunchPoints: 'Jeszcze żadnego. Kliknij miejsce w Ukrainie na mapie lub znajdź miasto.',
  addLaunchPoint: 'Dodaj punkt startu',
  addEmpty: 'Najpierw wpisz miasto lub współrzędne albo kliknij na mapie w granicach Ukrainy.',
  searchPlaces: 'Szukaj miejsc',
  wellKnownCities: 'Znane miasta',
  placesFound: 'Znalezione miejsca',
  coordinates: 'Współrzędne',
  coordinatesHint: '50.91, 34.80',
  orClickMap: 'lub kliknij na mapie',
  remove: (name) => `Usuń: ${name}`,
  rename: (name) => `Zmień nazwę: ${name}`,
  newName: (name) => `Nowa nazwa zamiast „${name}”`,
  save: 'Zapisz',
  cancel: 'Anuluj',
  launchPointAt: (name, position) => `Punkt startu ${name}, ${position}`,
  occupiedNote: (name) => `${name} – od 2014 roku pod rosyjską okupacją.`,
  notInUkraine: (region) =>
    `Punkt startu można umieścić tylko w granicach Ukrainy. Wybrano: ${region}.`,
  addNearest: (name) => `Dodaj zamiast tego: ${name}`,
  moveToNearest: (name) => `Przesuń tutaj: ${name}`,
  launchLimit: (limit) => `Punktów startu może być najwyżej ${limit}. Najpierw usuń jeden.`,
  unknownPlace: 'To miejsce',
  alreadyThere: (name) => `Ten punkt startu już dodano: ${name}.`,

  range: 'Zasięg',
  smallerRange: (number) => `Mniejszy zasięg ${number}`,
  publishedFigures: 'Opublikowane dane',
  addRange: 'Dodaj zasięg',
  removeRange: (range) => `Usuń zasięg: ${range}`,
  rangeLimits: (min, max) => `Zasięg to liczba od ${min} do ${genitive(max)}.`,
  figureCitation: (printed, outlet, date) => `„${printed}”, ${outlet}, ${date}`,
  months: MONTHS.split(' '),
  dateOf: (day, month, year) =>
    day === undefined ? `${monthAlone(month)} ${year} r.` : `${day} ${month} ${year} r.`,

  regionsInRange: 'Regiony w zasięgu',
  region: 'Region',
  share: 'Udział',
  inside: 'W zasięgu',
  nearestLaunchPoint: 'Najbliższy punkt startu',
  distance: 'Odległość',
  town: 'Miasto',
  status: 'Położenie',
  population: 'Ludność',
  regionStatus: { inside: 'w zasięgu', partly: 'częściowo', outside: 'poza zasięgiem' },
  townStatus: { inside: 'w zasięgu', edge: 'na skraju', outside: 'poza zasięgiem' },
  noRegions: 'W tym zasięgu ani w jego pobliżu nie ma regionów Rosji.',
  noTowns: 'Na liście nie ma miast tego regionu.',
  townsOf: (region) => `Miasta: ${region}`,
  moreTowns: (count) => `Pokaż jeszcze ${count}`,
  totals: (insideKm2, towns, townsText, population) =>
    `W zasięgu: ${insideKm2} i ${townsText} ${plural(towns, 'miasto', 'miasta', 'miast')} z listy; ludność tych miast: ${population}.`,
  regionSentence: (name, share, launch, distance) =>
    `${name}: w zasięgu ${share} powierzchni. Najbliższy punkt startu: ${launch}, ${distance}.`,
  borderOfUkraine: 'granica Ukrainy',

  actions: 'Działania',
  undo: 'Cofnij',
  redo: 'Ponów',
  fitToRings: 'Pokaż wszystkie okręgi',
  startAgain: 'Zacznij od nowa',
  copyLink: 'Kopiuj link',
  linkCopied: 'Link skopiowano.',
  linkNotCopied: 'Nie udało się skopiować linku; jest w pasku adresu.',
  settings: 'Ustawienia',
  language: 'Język',
  languageFailed: (name) =>
    `Nie udało się wczytać języka „${name}”. Sprawdź połączenie i wybierz go ponownie.`,
  units: 'Jednostki',
  kilometres: 'Kilometry',
  miles: 'Mile',
  theme: 'Motyw',
  light: 'Jasny',
  dark: 'Ciemny',
  panelHeight: 'Wysokość panelu',
  panelHeights: { low: 'mała', half: 'średnia', full: 'pełna' },

  legend: 'Legenda',
  legendRing: (range) => `Zasięg ${range}`,
  legendInside: 'Region w całości w zasięgu',
  legendPartly: 'Region częściowo w zasięgu',
  legendLaunch: 'Punkt startu',
  notes: 'Uwagi',
  sources: 'Źródła',
  caveat:
    'Okręgi pokazują opublikowany maksymalny zasięg liczony od wybranych punktów, a nie to, co było dozwolone, możliwe lub zamierzone.',
  edgeNote:
    'Miasta, których odległość różni się od zasięgu najwyżej o 2%, są „na skraju”: o tyle samo różnią się opublikowane dane. Odległości są geodezyjne (WGS84); dokładność granic to około 1\u00a0km, dlatego udziały podano w pełnych procentach.',
  figureNote:
    '306\u00a0km to „około 190 mil” przeliczone z powrotem; większość redakcji podaje 300\u00a0km.',
  borderNote: 'Granice: uznane międzynarodowo (rezolucja Zgromadzenia Ogólnego ONZ 68/262).',
  ukraineModelNote:
    'Z dowolnego miejsca w uznanych granicach Ukrainy; części tych granic leżą za linią frontu.',
  dataNote: 'Ludność: opublikowane dane dla miast z listy, w przypadku Ukrainy sprzed 2022 roku.',
  source: (attribution) => attribution,

  headline: (range, names) => {
    const start = `Co leży w promieniu ${genitive(range)}`;
    if (names.length === 0) return `${start} od Ukrainy`;
    if (names.length > 3) return `${start} od ${names.length} punktów startu w Ukrainie`;
    return `${start} od ${names.length === 1 ? 'punktu' : 'punktów'} startu ${listOf(names)}`;
  },
  // „2024 r.” ma już kropkę
  rangeCitation: (citations) => `Zasięg: ${citations.join('; ')}`,
  sourceLine: (attribution) => `Źródła: ${attribution}`,
  named: (name, figure) => `${name} (${figure})`,
  sharesInside: (shares) =>
    shares.length === 0 ? '' : `Udział powierzchni w zasięgu: ${shares.join(', ')}.`,
};

function monthAlone(genitiveMonth: string): string {
  return MONTHS_ALONE.split(' ')[MONTHS.split(' ').indexOf(genitiveMonth)] ?? genitiveMonth;
}

/** „1 mila” → „1 mili”, „192 mile” → „192 mil”; „186,4 mili” zostaje. */
function genitive(range: string): string {
  return range.replace(/mile$/, 'mil').replace(/mila$/, 'mili');
}

function listOf(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} i ${items[items.length - 1]}`;
}

function summary({ launchCount, from, range, inside, partly }: SummaryParts): string {
  if (from === 'points' && launchCount === 0) {
    return 'Wybierz punkt startu w Ukrainie, aby zobaczyć, które regiony Rosji leżą w zasięgu.';
  }
  const points = `${launchCount} ${launchCount === 1 ? 'punktu' : 'punktów'} startu`;
  const start = `W promieniu ${genitive(range)} od ${from === 'ukraine' ? 'Ukrainy' : points}`;
  if (inside.length === 0 && partly.length === 0) return `${start} nie ma regionów Rosji.`;
  if (inside.length === 0) {
    const partlyVerb = partly.length === 1 ? 'częściowo leży' : 'częściowo leżą:';
    return `${start} ${partlyVerb} ${shortList(partly, 4)}.`;
  }
  const verb = inside.length === 1 ? 'w całości leży' : 'w całości leżą:';
  const all = `${start} ${verb} ${shortList(inside, 4)}`;
  if (partly.length === 0) return `${all}.`;
  return `${all}; częściowo – jeszcze ${partly.length} ${plural(partly.length, 'region', 'regiony', 'regionów')}.`;
}

function shortList(names: readonly string[], most: number): string {
  if (names.length <= most) return listOf(names);
  const more = names.length - most + 1;
  return `${names.slice(0, most - 1).join(', ')} i jeszcze ${more} ${plural(more, 'region', 'regiony', 'regionów')}`;
}
