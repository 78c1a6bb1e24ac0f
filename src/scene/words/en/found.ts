import { oneOrOther } from '../plural.ts';
import type { FoundWords } from '../found_words.ts';

export const foundInEnglish: FoundWords = {
  formerly: (name) => `formerly ${name}`,
  regionOf: { RU: 'region of Russia', UA: 'region of Ukraine' },
  closePlace: 'Close',
  placeWithin: (margin, range) => `Inside: ${margin} nearer than the range of ${range}.`,
  placeAtEdge: (range) => `At the edge: within 2% of the range of ${range}.`,
  placeBeyond: (margin, range) => `Outside: ${margin} beyond the range of ${range}.`,
  regionWithin: (share, range) => `${share} of its area lies within the range of ${range}.`,
  placeUnanswered: 'Add a launch point to see how far away this is.',
  hemispheres: { north: 'N', south: 'S', east: 'E', west: 'W' },
  nearTown: (position, town) => `${position}, near ${town}`,
  listField: 'Places, one in each line',
  listHint: 'Towns or positions, with a label if you like: “Our example: 50.91, 34.80”.',
  listUnderstood: (count, total) =>
    `${count} of ${total} ${oneOrOther(total, 'line', 'lines')} can be added.`,
  listAdd: (count) => `Add ${count} ${oneOrOther(count, 'point', 'points')}`,
  lineMeans: 'Did you mean',
  lineKnown: 'already a launch point',
  lineTooMany: (limit) => `beyond the limit of ${limit}`,
  lineNoTown: 'no town of Ukraine has this name',
};
