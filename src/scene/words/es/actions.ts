import type { ActionsWords } from '../actions_words.ts';

export const actionsInSpanish: ActionsWords = {
  makeGraphic: 'Crear infografía',
  close: 'Cerrar',
  downloadData: 'Descargar datos',
  openFileHint: 'Un SVG, PNG, PDF, JSON, GeoJSON o ZIP creado aquí',
  openGraphic: 'Abrir una infografía',
  dropHint: 'Suelte el archivo para abrir la infografía',
  graphicOpened: (name) => `Se ha abierto «${name}». «Deshacer» recupera lo que se veía antes.`,
  shareMap: 'Compartir este mapa',
  shareNotLoaded:
    'No se pudo cargar esta parte de la página; el enlace está en la barra de direcciones.',
  linkTooLong: (limit) =>
    `El enlace supera los ${limit} caracteres y se perdería el final. Acorte nombres y textos o quite puntos de lanzamiento.`,
};
