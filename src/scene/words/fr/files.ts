import type { FilesWords } from '../files_words.ts';

export const filesInFrench: FilesWords = {
  pngNotDrawn: (width, height, offer) =>
    `Cet appareil n’a pas pu dessiner ${width}\u00a0×\u00a0${height} pixels\u202f; essayez un PNG de ${offer} pixels de large.`,
  outlineText: 'Texte vectorisé',
  fileTooLarge: (name, megabytes) =>
    `«\u202f${name}\u202f» dépasse ${megabytes}\u00a0Mo\u202f; les infographies créées ici sont plus petites.`,
  fileNotRead: (name) =>
    `«\u202f${name}\u202f» n’a pas pu être lu. Choisissez un seul fichier sur cet appareil.`,
};
