import { expect, test } from 'vitest';
import { wordsIn } from '../../src/scene/words/words.ts';
import { ATLAS } from '../examples/examples.ts';

test('the sources that the page names are those of the geodata', () => {
  expect(wordsIn('en').dataSources).toBe(ATLAS.attribution);
});

test.each(['uk', 'ru', 'el', 'de', 'fr', 'es', 'pl'] as const)(
  'in %s the sources and their licence are named',
  (language) => {
    const { dataSources } = wordsIn(language);
    for (const name of ['Natural Earth', 'GeoNames', 'SimpleMaps', 'CC BY 4.0']) {
      expect(dataSources).toContain(name);
    }
  },
);
