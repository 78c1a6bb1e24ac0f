import type { ActionsWords } from '../actions_words.ts';

export const actionsInGerman: ActionsWords = {
  makeGraphic: 'Grafik erstellen',
  close: 'Schließen',
  downloadData: 'Daten herunterladen',
  openFileHint: 'SVG, PNG, PDF, JSON, GeoJSON oder ZIP, das hier entstanden ist',
  openGraphic: 'Grafik öffnen',
  dropHint: 'Datei loslassen, um die Grafik zu öffnen',
  graphicOpened: (name) =>
    `„${name}“ ist geöffnet. „Rückgängig“ holt zurück, was vorher zu sehen war.`,
  shareMap: 'Diese Karte teilen',
  shareNotLoaded: 'Dieser Teil der Seite ließ sich nicht laden; der Link steht in der Adresszeile.',
  linkTooLong: (limit) =>
    `Der Link ist länger als ${limit} Zeichen, sein Ende ginge verloren. Kürzen Sie Namen und Texte oder entfernen Sie Startpunkte.`,
};
