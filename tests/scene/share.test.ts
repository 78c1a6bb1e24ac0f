import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/core/languages.ts';
import { reachOf } from '../../src/core/reach.ts';
import { ringSetsOf } from '../../src/core/rings.ts';
import { EMPTY, EXAMPLE, type Scenario } from '../../src/core/scenario.ts';
import { sceneOf } from '../../src/scene/scene.ts';
import { contentsOf, postLengthOf, postOf, withLinkAfter } from '../../src/scene/share.ts';
import { wordsIn } from '../../src/scene/words/words.ts';
import { ATLAS } from '../examples/examples.ts';

function sceneIn(language: (typeof LANGUAGES)[number], scenario: Scenario) {
  const preferences = { language, units: 'km', theme: 'light' } as const;
  return sceneOf(scenario, reachOf(ringSetsOf(scenario, ATLAS), ATLAS), ATLAS, preferences);
}

describe.each(LANGUAGES)('in %s', (language) => {
  test('a post says the answer and that range is no permission, in at most 300 characters', () => {
    const scene = sceneIn(language, EXAMPLE);
    const post = postOf(scene);
    expect(post).toBe(`${scene.summary} ${wordsIn(language).postCaveat}`);
    expect([...post].length).toBeLessThanOrEqual(300);
  });

  test('a post about an empty map warns of nothing', () => {
    const scene = sceneIn(language, EMPTY);
    expect(postOf(scene)).toBe(scene.summary);
  });

  test('what the link shows names launch points, range and whose settings', () => {
    const contents = contentsOf(EXAMPLE, sceneIn(language, EXAMPLE));
    expect(contents).toHaveLength(3);
    expect(contents[2]?.[1]).toBe(wordsIn(language).readersOwn);
    for (const [name, text] of contents) expect(name && text).not.toMatch(/undefined|^$/);
  });
});

test('what was chosen for all readers is said, and that the graphic is in the link', () => {
  const scenario: Scenario = {
    ...EXAMPLE,
    from: 'ukraine',
    ranges: [{ km: 165 }, { km: 306 }],
    units: 'mi',
    language: 'uk',
    theme: 'dark',
    graphic: { palette: 'press' },
  };
  expect(contentsOf(scenario, sceneIn('en', EXAMPLE))).toEqual([
    ['Launch from', 'Anywhere in Ukraine'],
    ['Range', '165\u00a0km and 306\u00a0km'],
    ['Settings', 'Українська, Miles, Dark'],
    ['Graphic', 'its words and look are in the link'],
  ]);
});

test('length is counted in characters as people see them, alone and with the link', () => {
  expect(postLengthOf('Київ 📍', '?v=1', sceneIn('en', EMPTY))).toBe(
    '6 characters, 11 with the link',
  );
  expect(withLinkAfter(' ', '?v=1')).toBe('?v=1');
});
