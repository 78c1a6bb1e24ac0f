import type { FiguresWords } from '../figures_words.ts';
import { oneOrOther } from '../plural.ts';

export const figuresInSpanish: FiguresWords = {
  allFigures: 'Todas las cifras publicadas',
  ownValue: 'Valor propio',
  ownValueHint: 'sin fuente citada',
  notDelivered: 'no entregado',
  figureVariant: { earlier: 'versión entregada antes' },
  ofSystem: (system, said) => `${system}: ${said}`,
  quoted: (text) => `«${text}»`,

  whereFrom306: '¿De dónde sale el 306?',
  originPrinted: 'como lo publica la mayoría de los medios',
  originInMiles: 'lo mismo en millas',
  originRounded: 'redondeado, como en The New York Times',
  originConvertedBack: 'convertido de nuevo a kilómetros',
  originNote: 'Ninguno de los textos explica su cifra; este es el cálculo que lleva de una a otra.',
  whatTheyChange: (kilometres) => `Qué cambian aquí ${kilometres} más`,
  areaGrows: ({ shorter, longer, shorterArea, longerArea, added }) =>
    `Superficie dentro: ${shorterArea} con ${shorter}, ${longerArea} con ${longer}; ${added} más.`,
  edgeThenInside: ({ shorter, longer }, names) =>
    `En el límite con ${shorter}, dentro con ${longer}: ${names}.`,
  outsideThenEdge: ({ shorter, longer }, names) =>
    `Fuera con ${shorter}, en el límite con ${longer}: ${names}.`,
  noTownChanges: 'Ninguna localidad de la lista cambia de situación.',
  andMore: (count) => `${count} más`,

  filterRegions: 'Filtrar regiones',
  filterTowns: 'Filtrar localidades',
  allStatuses: 'Todas',
  nothingMatches: 'Nada de la lista coincide.',
  totalOf: (count) => `Total, ${count} ${oneOrOther(count, 'región', 'regiones')}`,
  compareRanges: 'Comparar alcances',
  difference: 'Diferencia',
  differenceNote: ({ shorter, longer }) =>
    `Diferencia: la superficie que ${longer} añaden a ${shorter}.`,

  partOf: (inside, whole) => `${inside} de ${whole}`,
  nearest: 'Punto más cercano',
  farthest: 'Punto más lejano',
  zoomTo: 'Acercar',

  here: 'Aquí',
  withinUkraine: 'dentro de Ucrania',
};
