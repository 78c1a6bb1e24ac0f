import type { ShortcutsWords } from '../shortcuts_words.ts';

export const shortcutsInSpanish: ShortcutsWords = {
  shortcutsOn: 'Atajos de una sola tecla',
  shortcutsOnHint: 'Desactívelos si estorban al control por voz o a un lector de pantalla.',
  shortcutNames: {
    help: 'Mostrar esta lista',
    place: 'Colocar un punto de lanzamiento con el teclado',
    search: 'Buscar un lugar',
    launches: 'Ir a los puntos de lanzamiento',
    regions: 'Ir a las regiones dentro del alcance',
    fit: 'Encuadrar los círculos',
    examples: 'Probar un ejemplo',
    graphic: 'Crear una infografía',
    link: 'Copiar el enlace',
  },
  keysAnywhere: 'En toda la página',
  keysOnPoint: 'En un punto de lanzamiento o en la cruz',
  keysOnMap: 'En el mapa',
  moveBy: (distance) => `Mover ${distance}`,
  panMap: 'Mover el mapa',
  zoomMap: 'Acercar y alejar',
  crosshairHint: (wide) =>
    `Las flechas mueven la cruz 1\u00a0km; con Mayús, 10\u00a0km; con ${wide}, 50\u00a0km. Intro añade un punto de lanzamiento; Esc termina.`,
  addHere: 'Añadir un punto de lanzamiento en la cruz',
  crosshairNear: (position, town, distance) => `${position} – ${town}, a ${distance}`,
  crosshairAt: (position, town) => `${position} – ${town}`,
  crosshairOutside: 'fuera de Ucrania',
  examplesHint: 'Con un solo «Deshacer» vuelve el mapa actual.',
  examples: {
    kursk: 'El óblast de Kursk desde Sumy',
    twoRanges: '165\u00a0km frente a 306\u00a0km',
    sixKilometres: '300\u00a0km frente a 306\u00a0km: qué cambian 6\u00a0km',
    regionalCentres: 'Desde las capitales de las cinco regiones fronterizas con Rusia',
    kharkiv: 'Qué está al alcance desde Kharkiv',
    anywhere: 'Desde cualquier lugar de Ucrania',
    stormShadow: '250\u00a0km, el valor publicado para Storm Shadow',
  },
};
