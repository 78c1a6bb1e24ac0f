import { expect, test } from 'vitest';
import { en } from '../../src/scene/words/en/words.ts';
import { later } from '../../src/scene/words/en/later.ts';
import { addLaterWords, addWords, wordsIn } from '../../src/scene/words/words.ts';

test('words that are added once more do not take those away that came later', () => {
  const held = wordsIn('en');
  addLaterWords('en', later);
  addWords('en', en);
  expect(wordsIn('en')).toBe(held);
  expect(held.copyAltText).toBe('Copy alt text');
  expect(held.undo).toBe('Undo');
});
