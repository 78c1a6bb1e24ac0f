import { actionsInFrench } from './actions.ts';
import { everyoneInFrench } from './everyone.ts';
import { embedInFrench } from './embed.ts';
import { faultsInFrench } from './faults.ts';
import { figuresInFrench } from './figures.ts';
import { issueInFrench } from './issues.ts';
import { launchModelInFrench } from './launch_model.ts';
import { mapInFrench } from './map.ts';
import { methodInFrench } from './method.ts';
import { FIRST_WORDS } from '../first_words.ts';
import { searchInFrench } from './search.ts';
import type { SummaryParts, AnswerWords } from '../words.ts';

const MONTHS =
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre';

export const fr: AnswerWords = {
  ...FIRST_WORDS.fr,
  ...embedInFrench,
  ...faultsInFrench,
  ...figuresInFrench,
  ...actionsInFrench,
  ...everyoneInFrench,
  ...launchModelInFrench,
  ...methodInFrench,

  productName: 'Carte des portées',
  unit: { km: () => 'km', mi: (value) => upToOneOrMore(value, 'mile', 'miles') },
  areaUnit: { km: 'km²', mi: 'mi²' },
  listOf,
  summary,
  sentence: issueInFrench,
  moreIssues: (count) =>
    upToOneOrMore(
      count,
      `${count} autre élément n’a pas pu être utilisé.`,
      `${count} autres éléments n’ont pas pu être utilisés.`,
    ),

  map: 'Carte',
  ...mapInFrench,
  ...searchInFrench,
  zoomIn: 'Zoom avant',
  zoomOut: 'Zoom arrière',
  mapHint:
    'Cliquez en Ukraine pour ajouter un point de lancement\u202f; faites glisser un point pour le déplacer.',

  launchPoints: 'Points de lancement',
  noLaunchPoints:
    'Aucun pour l’instant. Cliquez sur un lieu en Ukraine sur la carte ou cherchez une ville.',
  addLaunchPoint: 'Ajouter un point de lancement',
  addEmpty: 'Saisissez d’abord une ville ou des coordonnées, ou cliquez en Ukraine sur la carte.',
  searchPlaces: 'Chercher un lieu',
  wellKnownCities: 'Villes connues',
  placesFound: 'Lieux trouvés',
  coordinates: 'Coordonnées',
  coordinatesHint: '50.91, 34.80',
  orClickMap: 'ou cliquez sur la carte',
  remove: (name) => `Retirer\u00a0: ${name}`,
  rename: (name) => `Renommer\u00a0: ${name}`,
  newName: (name) => `Nouveau nom pour «\u202f${name}\u202f»`,
  save: 'Enregistrer',
  cancel: 'Annuler',
  launchPointAt: (name, position) => `Point de lancement\u00a0: ${name}, ${position}`,
  occupiedNote: (name) => `Sous occupation russe depuis 2014\u00a0: ${name}.`,
  notInUkraine: (region) =>
    `Les points de lancement ne peuvent être placés qu’en Ukraine. Sélection\u00a0: ${region}.`,
  addNearest: (name) => `Ajouter plutôt\u00a0: ${name}`,
  moveToNearest: (name) => `Déplacer vers\u00a0: ${name}`,
  launchLimit: (limit) => `${limit} points de lancement au maximum. Retirez-en d’abord un.`,
  unknownPlace: 'Ce lieu',
  alreadyThere: (name) => `${name} est déjà un point de lancement.`,

  range: 'Portée',
  smallerRange: (number) => `Portée inférieure ${number}`,
  publishedFigures: 'Chiffres publiés',
  addRange: 'Ajouter une portée',
  removeRange: (range) => `Retirer la portée de ${range}`,
  rangeLimits: (min, max) => `La portée doit être un nombre compris entre ${min} et ${max}.`,
  figureCitation: (printed, outlet, date) => `«\u202f${printed}\u202f», ${outlet}, ${date}`,
  months: MONTHS.split(' '),
  dateOf: (day, month, year) =>
    day === undefined ? `${month} ${year}` : `${day === 1 ? '1er' : day} ${month} ${year}`,

  regionsInRange: 'Régions à portée',
  region: 'Région',
  share: 'Part',
  inside: 'À portée',
  nearestLaunchPoint: 'Point le plus proche',
  distance: 'Distance',
  town: 'Ville',
  status: 'Situation',
  population: 'Population',
  regionStatus: { inside: 'à portée', partly: 'en partie à portée', outside: 'hors de portée' },
  townStatus: { inside: 'à portée', edge: 'en limite', outside: 'hors de portée' },
  noRegions: 'Aucune région russe ne se trouve à cette portée ni à proximité.',
  noTowns: 'Aucune ville de cette région ne figure dans la liste.',
  townsOf: (region) => `Villes\u00a0: ${region}`,
  moreTowns: (count) => `Afficher ${count} ${upToOneOrMore(count, 'autre ville', 'autres villes')}`,
  totals: (insideKm2, towns, townsText, population) =>
    `À portée\u00a0: ${insideKm2} et ${townsText} ${upToOneOrMore(towns, 'ville', 'villes')} de la liste\u202f; population de ${towns === 1 ? 'cette ville' : 'ces villes'}\u00a0: ${population}.`,
  regionSentence: (name, share, launch, distance) =>
    `${capitalised(name)}\u00a0: ${share} à portée. Point le plus proche\u00a0: ${launch}, ${distance}.`,
  borderOfUkraine: 'frontière de l’Ukraine',

  actions: 'Actions',
  undo: 'Annuler l’action',
  redo: 'Rétablir l’action',
  fitToRings: 'Cadrer les cercles',
  startAgain: 'Recommencer',
  copyLink: 'Copier le lien',
  linkCopied: 'Lien copié.',
  linkNotCopied: 'Le lien n’a pas pu être copié\u202f; il figure dans la barre d’adresse.',
  settings: 'Réglages',
  language: 'Langue',
  languageFailed: (name) =>
    `La langue «\u202f${name}\u202f» n’a pas pu être chargée. Vérifiez la connexion et choisissez-la à nouveau.`,
  units: 'Unités',
  kilometres: 'Kilomètres',
  miles: 'Miles',
  theme: 'Thème',
  light: 'Clair',
  dark: 'Sombre',
  panelHeight: 'Hauteur du panneau',
  panelHeights: { low: 'réduite', half: 'moyenne', full: 'maximale' },

  legend: 'Légende',
  legendRing: (range) => `Portée de ${range}`,
  legendInside: 'Région entièrement à portée',
  legendPartly: 'Région en partie à portée',
  legendLaunch: 'Point de lancement',
  notes: 'Notes',
  sources: 'Sources',
  caveat:
    'Les cercles indiquent une distance maximale publiée depuis les points choisis, et non ce qui était autorisé, possible ou prévu.',
  edgeNote:
    'Les villes dont la distance s’écarte de la portée de 2\u202f% au plus sont dites «\u202fen limite\u202f»\u00a0: les chiffres publiés diffèrent d’autant. Les distances sont géodésiques (WGS84)\u202f; les frontières sont précises à environ 1\u00a0km, les parts sont donc données en pourcentages entiers.',
  figureNote:
    '306\u00a0km\u00a0: «\u202fenviron 190 miles\u202f» reconvertis en kilomètres\u202f; la plupart des médias écrivent 300\u00a0km.',
  borderNote:
    'Frontières\u00a0: reconnues internationalement (résolution 68/262 de l’Assemblée générale de l’ONU).',
  ukraineModelNote:
    'Depuis tout point situé à l’intérieur de la frontière reconnue de l’Ukraine\u202f; une partie de cette frontière se trouve au-delà de la ligne de front.',
  dataNote:
    'Population\u00a0: chiffres publiés pour les villes de la liste, antérieurs à 2022 pour l’Ukraine.',
  source: (attribution) => attribution,

  headline: (range, names) => {
    const start = `Ce que couvre une portée de ${range} depuis`;
    if (names.length === 0) return `${start} l’Ukraine`;
    return `${start} ${names.length > 3 ? `${names.length} lieux en Ukraine` : listOf(names)}`;
  },
  rangeCitation: (citations) => `Portée\u00a0: ${citations.join('\u202f; ')}.`,
  sourceLine: (attribution) => `Sources\u00a0: ${attribution}`,
  named: (name, figure) => `${name} (${figure})`,
  sharesInside: (shares) =>
    shares.length === 0 ? '' : `Part de la superficie à portée\u00a0: ${shares.join(', ')}.`,
};

/** French: everything below two is singular, 0 and 1,5 too. */
function upToOneOrMore(count: number, one: string, other: string): string {
  return count < 2 ? one : other;
}

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function listOf(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} et ${items[items.length - 1]}`;
}

function summary({ launchCount, from, range, inside, partly }: SummaryParts): string {
  if (from === 'points' && launchCount === 0) {
    return 'Choisissez un point de lancement en Ukraine pour voir quelles régions russes se trouvent à portée.';
  }
  const points = launchCount === 1 ? 'd’un point' : `de ${launchCount} points`;
  const start =
    from === 'ukraine'
      ? `À moins de ${range} de l’Ukraine`
      : `Dans un rayon de ${range} autour ${points} de lancement`;
  const count = inside.length + partly.length;
  if (count === 0) return `${start} ne se trouve aucune région russe.`;
  const located = `${start} ${count === 1 ? 'se trouve' : 'se trouvent'}`;
  if (inside.length === 0) return `${located} en partie\u00a0: ${shortList(partly, 4)}.`;
  const all = `${located} entièrement\u00a0: ${shortList(inside, 4)}`;
  if (partly.length === 0) return `${all}.`;
  const others = partly.length === 1 ? 'une autre région' : `${partly.length} autres régions`;
  return `${all}\u202f; en partie\u00a0: ${others}.`;
}

function shortList(names: readonly string[], most: number): string {
  if (names.length <= most) return listOf(names);
  return `${names.slice(0, most - 1).join(', ')} et ${names.length - most + 1} autres régions`;
}
