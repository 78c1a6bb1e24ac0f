import { actionsInSpanish } from './actions.ts';
import { everyoneInSpanish } from './everyone.ts';
import { embedInSpanish } from './embed.ts';
import { faultsInSpanish } from './faults.ts';
import { figuresInSpanish } from './figures.ts';
import { issueInSpanish } from './issues.ts';
import { launchModelInSpanish } from './launch_model.ts';
import { mapInSpanish } from './map.ts';
import { searchInSpanish } from './search.ts';
import { methodInSpanish } from './method.ts';
import { oneOrOther } from '../plural.ts';
import { FIRST_WORDS } from '../first_words.ts';
import type { SummaryParts, AnswerWords } from '../words.ts';

const MONTHS =
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre';

export const es: AnswerWords = {
  ...FIRST_WORDS.es,
  ...embedInSpanish,
  ...faultsInSpanish,
  ...figuresInSpanish,
  ...actionsInSpanish,
  ...everyoneInSpanish,
  ...launchModelInSpanish,
  ...methodInSpanish,

  productName: 'Mapa de alcance',
  unit: { km: () => 'km', mi: (value) => oneOrOther(value, 'milla', 'millas') },
  areaUnit: { km: 'km²', mi: 'mi²' },
  listOf,
  summary,
  sentence: issueInSpanish,
  moreIssues: (count) =>
    oneOrOther(
      count,
      `No se pudo utilizar ${count} elemento más.`,
      `No se pudieron utilizar ${count} elementos más.`,
    ),

  map: 'Mapa',
  ...mapInSpanish,
  ...searchInSpanish,
  zoomIn: 'Acercar',
  zoomOut: 'Alejar',
  mapHint:
    'Haga clic en Ucrania para añadir un punto de lanzamiento; arrastre un punto para moverlo.',

  launchPoints: 'Puntos de lanzamiento',
  noLaunchPoints:
    'Ninguno por ahora. Haga clic en un lugar de Ucrania en el mapa o busque una localidad.',
  addLaunchPoint: 'Añadir punto de lanzamiento',
  addEmpty: 'Escriba primero una localidad o unas coordenadas, o haga clic en Ucrania en el mapa.',
  searchPlaces: 'Buscar lugares',
  wellKnownCities: 'Ciudades conocidas',
  placesFound: 'Lugares encontrados',
  coordinates: 'Coordenadas',
  coordinatesHint: '50.91, 34.80',
  orClickMap: 'o haga clic en el mapa',
  remove: (name) => `Quitar: ${name}`,
  rename: (name) => `Cambiar el nombre: ${name}`,
  newName: (name) => `Nuevo nombre para «${name}»`,
  save: 'Guardar',
  cancel: 'Cancelar',
  launchPointAt: (name, position) => `Punto de lanzamiento: ${name}, ${position}`,
  occupiedNote: (name) => `Bajo ocupación rusa desde 2014: ${name}.`,
  notInUkraine: (region) =>
    `Los puntos de lanzamiento solo pueden situarse en Ucrania. Selección: ${region}.`,
  addNearest: (name) => `Añadir en su lugar: ${name}`,
  moveToNearest: (name) => `Mover a: ${name}`,
  launchLimit: (limit) => `El máximo es de ${limit} puntos de lanzamiento. Quite uno primero.`,
  unknownPlace: 'Este lugar',
  alreadyThere: (name) => `${name} ya es un punto de lanzamiento.`,

  range: 'Alcance',
  smallerRange: (number) => `Alcance menor ${number}`,
  publishedFigures: 'Cifras publicadas',
  addRange: 'Añadir un alcance',
  removeRange: (range) => `Quitar el alcance de ${range}`,
  rangeLimits: (min, max) => `El alcance debe ser un número entre ${min} y ${max}.`,
  figureCitation: (printed, outlet, date) => `«${printed}», ${outlet}, ${date}`,
  months: MONTHS.split(' '),
  dateOf: (day, month, year) =>
    day === undefined ? `${month} de ${year}` : `${day} de ${month} de ${year}`,

  regionsInRange: 'Regiones dentro del alcance',
  region: 'Región',
  share: 'Proporción',
  inside: 'Dentro',
  nearestLaunchPoint: 'Punto más cercano',
  distance: 'Distancia',
  town: 'Localidad',
  status: 'Situación',
  population: 'Población',
  regionStatus: { inside: 'dentro', partly: 'en parte dentro', outside: 'fuera' },
  townStatus: { inside: 'dentro', edge: 'en el límite', outside: 'fuera' },
  noRegions: 'Ninguna región rusa se encuentra dentro de este alcance ni cerca de él.',
  noTowns: 'Ninguna localidad de esta región figura en la lista.',
  townsOf: (region) => `Localidades: ${region}`,
  moreTowns: (count) => `Mostrar ${count} más`,
  totals: (insideKm2, towns, townsText, population) =>
    `Dentro: ${insideKm2} y ${townsText} ${oneOrOther(towns, 'localidad', 'localidades')} de la lista; población de ${oneOrOther(towns, 'esta localidad', 'estas localidades')}: ${population}.`,
  regionSentence: (name, share, launch, distance) =>
    `${capitalised(name)}: ${share} dentro. Punto más cercano: ${launch}, ${distance}.`,
  borderOfUkraine: 'frontera de Ucrania',

  actions: 'Acciones',
  undo: 'Deshacer',
  redo: 'Rehacer',
  fitToRings: 'Encuadrar círculos',
  startAgain: 'Empezar de nuevo',
  copyLink: 'Copiar enlace',
  linkCopied: 'Enlace copiado.',
  linkNotCopied: 'No se pudo copiar el enlace; está en la barra de direcciones.',
  settings: 'Ajustes',
  language: 'Idioma',
  languageFailed: (name) =>
    `No se pudo cargar el idioma «${name}». Compruebe la conexión y elíjalo de nuevo.`,
  units: 'Unidades',
  kilometres: 'Kilómetros',
  miles: 'Millas',
  theme: 'Tema',
  light: 'Claro',
  dark: 'Oscuro',
  panelHeight: 'Altura del panel',
  panelHeights: { low: 'baja', half: 'media', full: 'completa' },

  legend: 'Leyenda',
  legendRing: (range) => `Alcance de ${range}`,
  legendInside: 'Región totalmente dentro',
  legendPartly: 'Región en parte dentro',
  legendLaunch: 'Punto de lanzamiento',
  notes: 'Notas',
  sources: 'Fuentes',
  caveat:
    'Los círculos muestran una distancia máxima publicada desde los puntos elegidos, no lo que estaba permitido, era posible o se pretendía.',
  edgeNote:
    'Las localidades cuya distancia difiere del alcance en un 2\u00a0% como máximo figuran «en el límite»: las cifras publicadas difieren en esa medida. Las distancias son geodésicas (WGS84); las fronteras tienen una precisión de alrededor de 1\u00a0km, por lo que las proporciones se dan en porcentajes enteros.',
  figureNote:
    '306\u00a0km son «unas 190 millas» convertidas de nuevo a kilómetros; la mayoría de los medios escribe 300\u00a0km.',
  borderNote:
    'Fronteras: reconocidas internacionalmente (resolución 68/262 de la Asamblea General de la ONU).',
  ukraineModelNote:
    'Desde cualquier punto dentro de la frontera reconocida de Ucrania; parte de esa frontera queda al otro lado de la línea del frente.',
  dataNote:
    'Población: cifras publicadas de las localidades de la lista; las de Ucrania son anteriores a 2022.',
  source: (attribution) => attribution,

  headline: (range, names) => {
    const start = `Qué abarca un alcance de ${range} desde`;
    if (names.length === 0) return `${start} Ucrania`;
    return `${start} ${names.length > 3 ? `${names.length} lugares de Ucrania` : listOf(names)}`;
  },
  rangeCitation: (citations) => `Alcance: ${citations.join('; ')}.`,
  sourceLine: (attribution) => `Fuentes: ${attribution}`,
  named: (name, figure) => `${name} (${figure})`,
  sharesInside: (shares) =>
    shares.length === 0 ? '' : `Proporción de la superficie dentro: ${shares.join(', ')}.`,
};

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** «y», and «e» before the sound i: Járkov e Izium, but not before a diphthong. */
function listOf(items: readonly string[]): string {
  const last = items[items.length - 1] ?? '';
  if (items.length < 2) return last;
  const and = /^h?[ií](?![aáeéoóuú])/i.test(last) ? 'e' : 'y';
  return `${items.slice(0, -1).join(', ')} ${and} ${last}`;
}

function summary({ launchCount, from, range, inside, partly }: SummaryParts): string {
  if (from === 'points' && launchCount === 0) {
    return 'Elija un punto de lanzamiento en Ucrania para ver qué regiones rusas quedan dentro del alcance.';
  }
  const points = launchCount === 1 ? 'un punto' : `${launchCount} puntos`;
  const start =
    from === 'ukraine'
      ? `A menos de ${range} de Ucrania`
      : `En un radio de ${range} alrededor de ${points} de lanzamiento`;
  const count = inside.length + partly.length;
  if (count === 0) return `${start} no se encuentra ninguna región rusa.`;
  const located = `${start} ${oneOrOther(count, 'se encuentra', 'se encuentran')}`;
  if (inside.length === 0) return `${located} en parte: ${shortList(partly, 4)}.`;
  const all = `${located} por completo: ${shortList(inside, 4)}`;
  if (partly.length === 0) return `${all}.`;
  const others = partly.length === 1 ? 'otra región' : `otras ${partly.length} regiones`;
  return `${all}; en parte: ${others}.`;
}

function shortList(names: readonly string[], most: number): string {
  if (names.length <= most) return listOf(names);
  return `${names.slice(0, most - 1).join(', ')} y otras ${names.length - most + 1} regiones`;
}
