import type { FilesWords } from '../files_words.ts';

export const filesInFrench: FilesWords = {
  pngNotDrawn: (width, height, offer) =>
    `Cet appareil n’a pas pu dessiner ${width}\u00a0×\u00a0${height} pixels\u202f; essayez un PNG de ${offer} pixels de large.`,
  outlineText: 'Texte vectorisé',
  openGraphic: 'Ouvrir une infographie',
  openGraphicHint: 'Un SVG, PNG ou PDF créé ici',
  dropHint: 'Déposez le fichier pour ouvrir l’infographie',
  graphicOpened: (name) =>
    `«\u202f${name}\u202f» est ouvert. «\u202fAnnuler\u202f» rétablit ce qui était affiché avant.`,
  graphicHasNoLink: (name) =>
    `«\u202f${name}\u202f» ne contient aucun lien de cette carte. Ouvrez un SVG, PNG ou PDF téléchargé ici et qu’aucun autre logiciel n’a réenregistré.`,
  fileTooLarge: (name, megabytes) =>
    `«\u202f${name}\u202f» dépasse ${megabytes}\u00a0Mo\u202f; les infographies créées ici sont plus petites.`,
  fileNotRead: (name) =>
    `«\u202f${name}\u202f» n’a pas pu être lu. Choisissez un seul fichier sur cet appareil.`,
};
