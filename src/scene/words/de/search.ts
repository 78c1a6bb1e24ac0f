import { oneOrOther } from '../plural.ts';
import type { SearchWords } from '../search_words.ts';

export const searchInGerman: SearchWords = {
  searchHint: 'Ort oder Region',
  searchNothing: (query) =>
    `Nichts gefunden für „${query}“. Bitte Schreibweise prüfen oder Koordinaten eingeben.`,
  didYouMean: (query) => `Kein Ort heißt „${query}“. Meinten Sie:`,
  placesCounted: (count) => `${count} ${oneOrOther(count, 'Ort', 'Orte')} gefunden`,
  formerly: (name) => `früher ${name}`,
  regionOf: { RU: 'Region in Russland', UA: 'Region in der Ukraine' },
  russia: 'Russland',

  closePlace: 'Schließen',
  placeWithin: (margin, range) => `Innerhalb: ${margin} näher als die Reichweite von ${range}.`,
  placeAtEdge: (range) => `Am Rand: höchstens 2\u00a0% von der Reichweite von ${range} entfernt.`,
  placeBeyond: (margin, range) => `Außerhalb: ${margin} jenseits der Reichweite von ${range}.`,
  regionWithin: (share, range) =>
    `Innerhalb der Reichweite von ${range} liegen ${share} der Fläche.`,
  placeUnanswered: 'Fügen Sie einen Startpunkt hinzu, um die Entfernung zu sehen.',

  hemispheres: { north: 'N', south: 'S', east: 'O', west: 'W' },
  nearTown: (position, town) => `${position}, nächster Ort: ${town}`,
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
  listField: 'Orte, einer pro Zeile',
  listHint: 'Orte oder Positionen, gern mit Beschriftung: „Unser Beispiel: 50.91, 34.80“.',
  listUnderstood: (count, total) =>
    `${count} von ${total} ${oneOrOther(total, 'Zeile', 'Zeilen')} können hinzugefügt werden.`,
  listAdd: (count) => `${count} ${oneOrOther(count, 'Punkt', 'Punkte')} hinzufügen`,
  listAdded: (count) => `${count} ${oneOrOther(count, 'Startpunkt', 'Startpunkte')} hinzugefügt.`,
  lineMeans: 'Meinten Sie',
  lineKnown: 'ist schon Startpunkt',
  lineTooMany: (limit) => `über der Grenze von ${limit}`,
  lineNoTown: 'kein Ort in der Ukraine heißt so',
};
