import type { FoundWords } from '../found_words.ts';

export const foundInPolish: FoundWords = {
  formerly: (name) => `dawniej ${name}`,
  regionOf: { RU: 'region Rosji', UA: 'region Ukrainy' },
  closePlace: 'Zamknij',
  placeWithin: (margin, range) => `W zasięgu ${range}, zapas: ${margin}.`,
  placeAtEdge: (range) => `Na granicy: różnica do 2% zasięgu ${range}.`,
  placeBeyond: (margin, range) => `Poza zasięgiem ${range}, brakuje: ${margin}.`,
  regionWithin: (share, range) => `W zasięgu ${range} leży ${share} powierzchni.`,
  placeUnanswered: 'Dodaj punkt startu, aby zobaczyć odległość.',
  hemispheres: { north: 'N', south: 'S', east: 'E', west: 'W' },
  nearTown: (position, town) => `${position}, najbliższe miasto: ${town}`,
  listField: 'Miejsca, po jednym w wierszu',
  listHint: 'Miasta lub współrzędne, w razie potrzeby z podpisem: „Nasz przykład: 50.91, 34.80”.',
  listUnderstood: (count, total) => `Można dodać wierszy: ${count} z ${total}.`,
  listAdd: (count) => `Dodaj punkty: ${count}`,
  lineMeans: 'Czy chodzi o',
  lineKnown: 'jest już punktem startu',
  lineTooMany: (limit) => `ponad limit ${limit}`,
  lineNoTown: 'żadne miasto na Ukrainie nie ma tej nazwy',
};
