import type { FilesWords } from '../files_words.ts';

export const filesInGerman: FilesWords = {
  pngNotDrawn: (width, height, offer) =>
    `Dieses Gerät konnte ${width}\u00a0×\u00a0${height} Pixel nicht zeichnen; versuchen Sie ein PNG von ${offer} Pixeln Breite.`,
  outlineText: 'Text als Pfade',
  fileTooLarge: (name, megabytes) =>
    `„${name}“ ist größer als ${megabytes}\u00a0MB; hier entstandene Grafiken sind kleiner.`,
  fileNotRead: (name) =>
    `„${name}“ konnte nicht gelesen werden. Wählen Sie eine einzelne Datei auf diesem Gerät.`,
};
