import { expect, test } from 'vitest';
import { LANGUAGES } from '../../src/core/languages.ts';
import { attributionIn, GRAPHIC_WORDS } from '../../src/scene/words/graphic_words.ts';
import { ATLAS } from '../examples/examples.ts';

test('the attribution of the atlas is translated, and each translation names every source and licence', () => {
  expect(GRAPHIC_WORDS.en.attribution).toBe(ATLAS.attribution);
  for (const language of LANGUAGES) {
    const text = attributionIn(language, ATLAS.attribution);
    for (const name of ['Natural Earth', 'GeoNames', 'SimpleMaps (CC BY 4.0)']) {
      expect(text, language).toContain(name);
    }
  }
  expect(new Set(LANGUAGES.map((language) => GRAPHIC_WORDS[language].attribution)).size).toBe(8);
});

test('an attribution that no one has translated stays as it is', () => {
  expect(attributionIn('uk', 'Another source')).toBe('Another source');
});
