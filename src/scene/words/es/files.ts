import type { FilesWords } from '../files_words.ts';

export const filesInSpanish: FilesWords = {
  pngNotDrawn: (width, height, offer) =>
    `Este dispositivo no pudo dibujar ${width}\u00a0×\u00a0${height} píxeles; pruebe con un PNG de ${offer} píxeles de ancho.`,
  outlineText: 'Texto como trazados',
  openGraphic: 'Abrir un gráfico',
  dropHint: 'Suelte el archivo para abrir el gráfico',
  graphicOpened: (name) => `Se ha abierto «${name}». «Deshacer» recupera lo que se veía antes.`,
  fileTooLarge: (name, megabytes) =>
    `«${name}» ocupa más de ${megabytes}\u00a0MB; los gráficos hechos aquí son más pequeños.`,
  fileNotRead: (name) => `No se pudo leer «${name}». Elija un solo archivo de este dispositivo.`,
};
