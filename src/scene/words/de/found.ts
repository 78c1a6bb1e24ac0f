import { oneOrOther } from '../plural.ts';
import type { FoundWords } from '../found_words.ts';

export const foundInGerman: FoundWords = {
  formerly: (name) => `früher ${name}`,
  regionOf: { RU: 'Region in Russland', UA: 'Region in der Ukraine' },
  closePlace: 'Schließen',
  placeWithin: (margin, range) => `Innerhalb: ${margin} näher als die Reichweite von ${range}.`,
  placeAtEdge: (range) => `Am Rand: höchstens 2\u00a0% von der Reichweite von ${range} entfernt.`,
  placeBeyond: (margin, range) => `Außerhalb: ${margin} jenseits der Reichweite von ${range}.`,
  regionWithin: (share, range) =>
    `Innerhalb der Reichweite von ${range} liegen ${share} der Fläche.`,
  placeUnanswered: 'Fügen Sie einen Startpunkt hinzu, um die Entfernung zu sehen.',
  hemispheres: { north: 'N', south: 'S', east: 'O', west: 'W' },
  nearTown: (position, town) => `${position}, nächster Ort: ${town}`,
  listField: 'Orte, einer pro Zeile',
  listHint: 'Orte oder Positionen, gern mit Beschriftung: „Unser Beispiel: 50.91, 34.80“.',
  listUnderstood: (count, total) =>
    `${count} von ${total} ${oneOrOther(total, 'Zeile', 'Zeilen')} können hinzugefügt werden.`,
  listAdd: (count) => `${count} ${oneOrOther(count, 'Punkt', 'Punkte')} hinzufügen`,
  lineMeans: 'Meinten Sie',
  lineKnown: 'ist schon Startpunkt',
  lineTooMany: (limit) => `über der Grenze von ${limit}`,
  lineNoTown: 'kein Ort in der Ukraine heißt so',
};
