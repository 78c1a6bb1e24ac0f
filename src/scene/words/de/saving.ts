import type { SavingWords } from '../saving_words.ts';

export const savingInGerman: SavingWords = {
  openSaved: 'Nicht gespeichert? Datei öffnen',
  pngDisturbed:
    'Dieser Browser verändert zum Schutz vor Tracking, was Seiten zeichnen; das PNG wäre fehlerhaft. Speichern Sie das SVG oder PDF, oder erlauben Sie dieser Seite, Canvas-Daten zu lesen.',
  csvForExcel: 'CSV für Excel mit Dezimalkomma: Spalten durch Semikolon getrennt',
};
