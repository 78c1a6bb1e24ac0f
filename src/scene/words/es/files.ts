import type { FilesWords } from '../files_words.ts';

export const filesInSpanish: FilesWords = {
  pngNotDrawn: (width, height, offer) =>
    `Este dispositivo no pudo dibujar ${width}\u00a0×\u00a0${height} píxeles; pruebe con un PNG de ${offer} píxeles de ancho.`,
  outlineText: 'Texto como trazados',
  fileTooLarge: (name, megabytes) =>
    `«${name}» ocupa más de ${megabytes}\u00a0MB; las infografías hechas aquí son más pequeñas.`,
  fileNotRead: (name) => `No se pudo leer «${name}». Elija un solo archivo de este dispositivo.`,
};
