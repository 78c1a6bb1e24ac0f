import { actionsInGerman } from './actions.ts';
import { everyoneInGerman } from './everyone.ts';
import { embedInGerman } from './embed.ts';
import { faultsInGerman } from './faults.ts';
import { figuresInGerman } from './figures.ts';
import { issueInGerman } from './issues.ts';
import { launchModelInGerman } from './launch_model.ts';
import { mapInGerman } from './map.ts';
import { searchInGerman } from './search.ts';
import { methodInGerman } from './method.ts';
import { oneOrOther } from '../plural.ts';
import { FIRST_WORDS } from '../first_words.ts';
import type { SummaryParts, AnswerWords } from '../words.ts';

const MONTHS = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember';

export const de: AnswerWords = {
  ...FIRST_WORDS.de,
  ...embedInGerman,
  ...faultsInGerman,
  ...figuresInGerman,
  ...actionsInGerman,
  ...everyoneInGerman,
  ...launchModelInGerman,
  ...methodInGerman,

  productName: 'Reichweitenkarte',
  unit: { km: () => 'km', mi: (value) => oneOrOther(value, 'Meile', 'Meilen') },
  areaUnit: { km: 'km²', mi: 'mi²' },
  listOf,
  summary,
  sentence: issueInGerman,
  moreIssues: (count) =>
    `${count} weitere ${oneOrOther(count, 'Angabe konnte', 'Angaben konnten')} nicht verwendet werden.`,

  map: 'Karte',
  ...mapInGerman,
  ...searchInGerman,
  zoomIn: 'Vergrößern',
  zoomOut: 'Verkleinern',
  mapHint: 'In die Ukraine klicken, um einen Startpunkt zu setzen; zum Verschieben ziehen.',

  launchPoints: 'Startpunkte',
  noLaunchPoints:
    'Noch keine. Auf der Karte eine Stelle in der Ukraine anklicken oder einen Ort suchen.',
  addLaunchPoint: 'Startpunkt hinzufügen',
  addEmpty:
    'Bitte zuerst einen Ort oder Koordinaten eingeben oder auf der Karte in die Ukraine klicken.',
  searchPlaces: 'Orte suchen',
  wellKnownCities: 'Bekannte Städte',
  placesFound: 'Gefundene Orte',
  coordinates: 'Koordinaten',
  coordinatesHint: '50.91, 34.80',
  orClickMap: 'oder auf die Karte klicken',
  remove: (name) => `${name} entfernen`,
  rename: (name) => `${name} umbenennen`,
  newName: (name) => `Neuer Name für ${name}`,
  save: 'Speichern',
  cancel: 'Abbrechen',
  launchPointAt: (name, position) => `Startpunkt ${name}, ${position}`,
  occupiedNote: (name) => `${name}: seit 2014 unter russischer Besatzung.`,
  notInUkraine: (region) =>
    `Startpunkte sind nur innerhalb der Ukraine möglich. Gewählt: ${region}.`,
  addNearest: (name) => `Stattdessen ${name} wählen`,
  moveToNearest: (name) => `Nach ${name} verschieben`,
  launchLimit: (limit) =>
    `Mehr als ${limit} Startpunkte sind nicht möglich. Bitte zuerst einen entfernen.`,
  unknownPlace: 'Dieser Ort',
  alreadyThere: (name) => `${name} ist bereits ein Startpunkt.`,

  range: 'Reichweite',
  smallerRange: (number) => `Kleinere Reichweite ${number}`,
  publishedFigures: 'Veröffentlichte Angaben',
  addRange: 'Reichweite hinzufügen',
  removeRange: (range) => `Reichweite ${range} entfernen`,
  rangeLimits: (min, max) => `Die Reichweite ist eine Zahl von ${min} bis ${max}.`,
  figureCitation: (printed, outlet, date) => `„${printed}“, ${outlet}, ${date}`,
  months: MONTHS.split(' '),
  dateOf: (day, month, year) =>
    day === undefined ? `${month} ${year}` : `${day}.\u00a0${month} ${year}`,

  regionsInRange: 'Regionen in Reichweite',
  region: 'Region',
  share: 'Anteil',
  inside: 'Innerhalb',
  nearestLaunchPoint: 'Nächster Startpunkt',
  distance: 'Entfernung',
  town: 'Ort',
  status: 'Lage',
  population: 'Einwohner',
  regionStatus: { inside: 'innerhalb', partly: 'teilweise innerhalb', outside: 'außerhalb' },
  townStatus: { inside: 'innerhalb', edge: 'am Rand', outside: 'außerhalb' },
  noRegions: 'In dieser Reichweite oder knapp außerhalb liegt keine russische Region.',
  noTowns: 'Für diese Region ist kein Ort verzeichnet.',
  townsOf: (region) => `Orte: ${region}`,
  moreTowns: (count) => `${count} weitere anzeigen`,
  totals: (insideKm2, towns, townsText, population) =>
    `Innerhalb: ${insideKm2} und ${townsText} ${oneOrOther(towns, 'verzeichneter Ort', 'verzeichnete Orte')} mit insgesamt ${population} Einwohnern.`,
  regionSentence: (name, share, launch, distance) =>
    `${name}: ${share} innerhalb. Nächster Startpunkt: ${launch}, ${distance}.`,
  borderOfUkraine: 'Grenze der Ukraine',

  actions: 'Aktionen',
  undo: 'Rückgängig',
  redo: 'Wiederholen',
  fitToRings: 'Alle Ringe zeigen',
  startAgain: 'Neu beginnen',
  copyLink: 'Link kopieren',
  linkCopied: 'Link kopiert.',
  linkNotCopied: 'Der Link ließ sich nicht kopieren; er steht in der Adresszeile.',
  settings: 'Einstellungen',
  language: 'Sprache',
  languageFailed: (name) =>
    `Die Sprache „${name}“ konnte nicht geladen werden. Bitte die Verbindung prüfen und erneut wählen.`,
  units: 'Einheiten',
  kilometres: 'Kilometer',
  miles: 'Meilen',
  theme: 'Darstellung',
  light: 'Hell',
  dark: 'Dunkel',
  panelHeight: 'Höhe des Bereichs',
  panelHeights: { low: 'niedrig', half: 'halb', full: 'voll' },

  legend: 'Legende',
  legendRing: (range) => `Reichweite ${range}`,
  legendInside: 'Region vollständig innerhalb',
  legendPartly: 'Region teilweise innerhalb',
  legendLaunch: 'Startpunkt',
  notes: 'Hinweise',
  sources: 'Quellen',
  caveat:
    'Die Ringe zeigen eine veröffentlichte Höchstreichweite ab den gewählten Punkten, nicht, was erlaubt, möglich oder beabsichtigt war.',
  edgeNote:
    'Orte, deren Entfernung um höchstens 2\u00a0% von der Reichweite abweicht, liegen „am Rand“: So weit gehen auch die veröffentlichten Angaben auseinander. Entfernungen sind geodätisch berechnet (WGS84); die Grenzen sind auf etwa 1\u00a0km genau, Anteile werden daher in ganzen Prozent angegeben.',
  figureNote:
    '306\u00a0km sind die zurückgerechneten „etwa 190 Meilen“; die meisten Medien schreiben 300\u00a0km.',
  borderNote:
    'Grenzen: international anerkannt (Resolution 68/262 der Generalversammlung der Vereinten Nationen).',
  ukraineModelNote:
    'Gerechnet ab jedem beliebigen Ort innerhalb der anerkannten Grenze der Ukraine; Teile dieser Grenze liegen hinter der Frontlinie.',
  dataNote:
    'Einwohnerzahlen: veröffentlichte Angaben für die verzeichneten Orte, für die Ukraine aus der Zeit vor 2022.',
  source: (attribution) => attribution,

  headline: (range, names) => {
    if (names.length === 0) return `Was im Umkreis von ${range} um die Ukraine liegt`;
    const places = names.length > 3 ? `${names.length} Orte in der Ukraine` : listOf(names);
    return `Was im Umkreis von ${range} um ${places} liegt`;
  },
  rangeCitation: (citations) => `Reichweite: ${citations.join('; ')}.`,
  sourceLine: (attribution) => `Quellen: ${attribution}`,
  named: (name, figure) => `${name} ${figure}`,
  sharesInside: (shares) =>
    shares.length === 0 ? '' : `Flächenanteil innerhalb: ${shares.join(', ')}.`,
};

function listOf(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} und ${items[items.length - 1]}`;
}

function summary({ launchCount, from, range, inside, partly }: SummaryParts): string {
  if (from === 'points' && launchCount === 0) {
    return 'Wählen Sie einen Startpunkt in der Ukraine, um zu sehen, welche russischen Regionen in Reichweite liegen.';
  }
  const points = launchCount === 1 ? 'den Startpunkt' : `${launchCount} Startpunkte`;
  const start = `Im Umkreis von ${range} um ${from === 'ukraine' ? 'die Ukraine' : points}`;
  if (inside.length === 0 && partly.length === 0) return `${start} liegt keine russische Region.`;
  if (inside.length === 0) {
    return `${start} ${oneOrOther(partly.length, 'liegt', 'liegen')} teilweise: ${shortList(partly, 4)}.`;
  }
  const verb = oneOrOther(inside.length, 'liegt', 'liegen');
  const all = `${start} ${verb} vollständig: ${shortList(inside, 4)}`;
  if (partly.length === 0) return `${all}.`;
  return `${all}; teilweise: ${moreRegions(partly.length)}.`;
}

function shortList(names: readonly string[], most: number): string {
  if (names.length <= most) return listOf(names);
  return `${names.slice(0, most - 1).join(', ')} und ${moreRegions(names.length - most + 1)}`;
}

function moreRegions(count: number): string {
  return count === 1 ? 'eine weitere Region' : `${count} weitere Regionen`;
}
