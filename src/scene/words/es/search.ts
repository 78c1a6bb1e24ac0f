import { oneOrOther } from '../plural.ts';
import type { SearchWords } from '../search_words.ts';

export const searchInSpanish: SearchWords = {
  searchHint: 'Ciudad o región',
  searchNothing: (query) =>
    `No se ha encontrado nada para «${query}». Revise la grafía o escriba las coordenadas.`,
  didYouMean: (query) => `Ningún lugar se llama «${query}». Quizá quiso decir:`,
  placesCounted: (count) =>
    `${count} ${oneOrOther(count, 'lugar encontrado', 'lugares encontrados')}`,
  formerly: (name) => `antes ${name}`,
  regionOf: { RU: 'región de Rusia', UA: 'región de Ucrania' },
  russia: 'Rusia',

  closePlace: 'Cerrar',
  placeWithin: (margin, range) => `Dentro: ${margin} menos que el alcance de ${range}.`,
  placeAtEdge: (range) => `En el límite: a menos del 2\u00a0% del alcance de ${range}.`,
  placeBeyond: (margin, range) => `Fuera: ${margin} más allá del alcance de ${range}.`,
  regionWithin: (share, range) => `Dentro del alcance de ${range}: ${share} de su superficie.`,
  placeUnanswered: 'Añada un punto de lanzamiento para ver la distancia.',

  hemispheres: { north: 'N', south: 'S', east: 'E', west: 'O' },
  nearTown: (position, town) => `${position}, ciudad más cercana: ${town}`,
  notInUkraineAt: (position) => `${position} no está en Ucrania`,
  whichIsMeant:
    'Tal como está escrito, no está en Ucrania; con la longitud primero, sí. ¿Cuál es el correcto?',
  misread: {
    'no-position': (text) =>
      `«${text}» no es una posición: escriba latitud y longitud, por ejemplo 50.91, 34.80, o pegue un enlace de un sitio de mapas.`,
    'one-number': (text) =>
      `«${text}» es un solo número: hacen falta latitud y longitud, por ejemplo 50.91, 34.80.`,
    'one-comma': (text) =>
      `«${text}» pueden ser dos números o uno con coma decimal: separe latitud y longitud con un espacio o un punto y coma.`,
    'out-of-world': (text) =>
      `«${text}» no está en la Tierra: la latitud va de −90 a 90 y la longitud de −180 a 180.`,
    minutes: (text) =>
      `«${text}» no puede ser correcto: minutos y segundos son menores que 60, y solo el último valor lleva decimales.`,
    contradiction: (text) =>
      `«${text}» se contradice: hacen falta una latitud y una longitud, sin signo menos junto a una letra.`,
    'short-link': () =>
      'Un enlace corto no contiene la posición. Ábralo y copie la dirección larga del navegador.',
    'link-without-position': () =>
      'Este enlace no contiene ninguna posición. En el sitio de mapas, elija el lugar y copie sus coordenadas.',
  },

  pasteList: 'Pegar una lista',
  listField: 'Lugares, uno por línea',
  listHint: 'Ciudades o posiciones, con etiqueta si lo desea: «Nuestro ejemplo: 50.91, 34.80».',
  listUnderstood: (count, total) => `Líneas que se pueden añadir: ${count} de ${total}.`,
  listAdd: (count) => `Añadir ${count} ${oneOrOther(count, 'punto', 'puntos')}`,
  listAdded: (count) =>
    `${count} ${oneOrOther(count, 'punto de lanzamiento añadido', 'puntos de lanzamiento añadidos')}.`,
  lineMeans: 'Quizá quiso decir',
  lineKnown: 'ya es un punto de lanzamiento',
  lineTooMany: (limit) => `supera el límite de ${limit}`,
  lineNoTown: 'ninguna ciudad de Ucrania se llama así',
};
