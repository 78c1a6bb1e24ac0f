import type { FiguresWords } from '../figures_words.ts';
import { oneOrOther } from '../plural.ts';

export const figuresInSpanish: FiguresWords = {
  allFigures: 'Todas las cifras publicadas',
  notDelivered: 'no entregado',
  figureVariant: { earlier: 'versión entregada antes' },
  ofSystem: (system, said) => `${system}: ${said}`,

  whereFrom306: '¿De dónde sale el 306?',
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
