import { oneOrOther } from '../plural.ts';
import type { FoundWords } from '../found_words.ts';

export const foundInSpanish: FoundWords = {
  formerly: (name) => `antes ${name}`,
  regionOf: { RU: 'región de Rusia', UA: 'región de Ucrania' },
  closePlace: 'Cerrar',
  placeWithin: (margin, range) => `Dentro: ${margin} menos que el alcance de ${range}.`,
  placeAtEdge: (range) => `En el límite: a menos del 2\u00a0% del alcance de ${range}.`,
  placeBeyond: (margin, range) => `Fuera: ${margin} más allá del alcance de ${range}.`,
  regionWithin: (share, range) => `Dentro del alcance de ${range}: ${share} de su superficie.`,
  placeUnanswered: 'Añada un punto de lanzamiento para ver la distancia.',
  hemispheres: { north: 'N', south: 'S', east: 'E', west: 'O' },
  nearTown: (position, town) => `${position}, ciudad más cercana: ${town}`,
  listField: 'Lugares, uno por línea',
  listHint: 'Ciudades o posiciones, con etiqueta si lo desea: «Nuestro ejemplo: 50.91, 34.80».',
  listUnderstood: (count, total) => `Líneas que se pueden añadir: ${count} de ${total}.`,
  listAdd: (count) => `Añadir ${count} ${oneOrOther(count, 'punto', 'puntos')}`,
  lineMeans: 'Quizá quiso decir',
  lineKnown: 'ya es un punto de lanzamiento',
  lineTooMany: (limit) => `supera el límite de ${limit}`,
  lineNoTown: 'ninguna ciudad de Ucrania se llama así',
};
