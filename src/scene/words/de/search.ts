import { oneOrOther } from '../plural.ts';
import type { SearchWords } from '../search_words.ts';

export const searchInGerman: SearchWords = {
  searchHint: 'Ort oder Region',
  searchNothing: (query) =>
    `Nichts gefunden für „${query}“. Bitte Schreibweise prüfen oder Koordinaten eingeben.`,
  didYouMean: (query) => `Kein Ort heißt „${query}“. Meinten Sie:`,
  placesCounted: (count) => `${count} ${oneOrOther(count, 'Ort', 'Orte')} gefunden`,
  russia: 'Russland',
  notInUkraineAt: (position) => `${position} liegt nicht in der Ukraine`,
  whichIsMeant:
    'So gelesen liegt das nicht in der Ukraine, mit der Länge zuerst schon. Was ist gemeint?',
  misread: {
    'no-position': (text) =>
      `„${text}“ ist keine Position: Schreiben Sie Breite und Länge, etwa 50.91, 34.80, oder fügen Sie den Link einer Kartenseite ein.`,
    'one-number': (text) =>
      `„${text}“ ist nur eine Zahl: Nötig sind Breite und Länge, etwa 50.91, 34.80.`,
    'one-comma': (text) =>
      `„${text}“ können zwei Zahlen sein oder eine mit Dezimalkomma: Trennen Sie Breite und Länge mit Leerzeichen oder Semikolon.`,
    'out-of-world': (text) =>
      `„${text}“ liegt nicht auf der Erde: Die Breite reicht von −90 bis 90, die Länge von −180 bis 180.`,
    minutes: (text) =>
      `„${text}“ kann nicht stimmen: Minuten und Sekunden sind kleiner als 60, und nur die letzte Angabe hat Dezimalstellen.`,
    contradiction: (text) =>
      `„${text}“ widerspricht sich: Nötig sind eine Breite und eine Länge, ohne Minus neben einem Buchstaben.`,
    'short-link': () =>
      'Ein Kurzlink enthält keine Position. Öffnen Sie ihn und kopieren Sie die lange Adresse aus dem Browser.',
    'link-without-position': () =>
      'Dieser Link enthält keine Position. Wählen Sie den Ort auf der Kartenseite und kopieren Sie seine Koordinaten.',
  },

  pasteList: 'Liste einfügen',
  listAdded: (count) => `${count} ${oneOrOther(count, 'Startpunkt', 'Startpunkte')} hinzugefügt.`,
};
