import type { FilesWords } from '../files_words.ts';

export const filesInGerman: FilesWords = {
  pngNotDrawn: (width, height, offer) =>
    `Dieses Gerät konnte ${width}\u00a0×\u00a0${height} Pixel nicht zeichnen; versuchen Sie ein PNG von ${offer} Pixeln Breite.`,
  outlineText: 'Text als Pfade',
  openGraphic: 'Grafik öffnen',
  dropHint: 'Datei loslassen, um die Grafik zu öffnen',
  graphicOpened: (name) =>
    `„${name}“ ist geöffnet. „Rückgängig“ holt zurück, was vorher zu sehen war.`,
  fileTooLarge: (name, megabytes) =>
    `„${name}“ ist größer als ${megabytes}\u00a0MB; hier entstandene Grafiken sind kleiner.`,
  fileNotRead: (name) =>
    `„${name}“ konnte nicht gelesen werden. Wählen Sie eine einzelne Datei auf diesem Gerät.`,
};
