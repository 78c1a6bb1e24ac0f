import { oneOrOther } from '../plural.ts';
import type { SearchWords } from '../search_words.ts';

export const searchInSpanish: SearchWords = {
  searchHint: 'Ciudad o región',
  searchNothing: (query) =>
    `No se ha encontrado nada para «${query}». Revise la grafía o escriba las coordenadas.`,
  didYouMean: (query) => `Ningún lugar se llama «${query}». Quizá quiso decir:`,
  placesCounted: (count) =>
    `${count} ${oneOrOther(count, 'lugar encontrado', 'lugares encontrados')}`,
  russia: 'Rusia',
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
  listAdded: (count) =>
    `${count} ${oneOrOther(count, 'punto de lanzamiento añadido', 'puntos de lanzamiento añadidos')}.`,
};
