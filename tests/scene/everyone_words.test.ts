import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/core/languages.ts';
import { wordsIn, type Words } from '../../src/scene/words/words.ts';

/** All messages of the lists of steps, shortcuts and examples, with a name in those that take one. */
function listed({ steps, reports, shortcutNames, examples, hints }: Words): [string, string][] {
  const lists = { steps, reports, shortcutNames, examples, hints };
  return Object.entries(lists).flatMap(([list, messages]) =>
    Object.entries(messages).map(([key, message]): [string, string] => [
      `${list}.${key}`,
      typeof message === 'string'
        ? message
        : (message as (name: string, place: string) => string)('[name]', '[place]'),
    ]),
  );
}

describe.each(LANGUAGES)('in %s', (language) => {
  const words = wordsIn(language);

  test('no step, shortcut, example or tip is empty, doubled or left in English', () => {
    const english = new Map(listed(wordsIn('en')));
    const messages = listed(words);
    expect(messages.map(([key]) => key)).toEqual([...english.keys()]);
    for (const [key, text] of messages) {
      expect(text.trim(), key).not.toBe('');
      if (language !== 'en') expect(text, key).not.toBe(english.get(key));
    }
    const shortcuts = Object.values(words.shortcutNames);
    expect(new Set(shortcuts).size).toBe(shortcuts.length);
  });

  test('undo and redo begin as their buttons are called', () => {
    expect(words.undoStep('[step]').startsWith(words.undo)).toBe(true);
    expect(words.redoStep('[step]').startsWith(words.redo)).toBe(true);
  });

  test('the hints on keys name the key of this machine and all three distances', () => {
    for (const hint of [words.moveHint('[key]'), words.crosshairHint('[key]')]) {
      expect(hint).toContain('[key]');
      expect(
        hint
          .replace(/[^\d ]/g, ' ')
          .trim()
          .split(/\s+/),
      ).toEqual(['1', '10', '50']);
      expect(hint).toContain(words.keyNames.shift);
    }
    expect(words.crosshairHint('')).toContain(words.keyNames.enter);
    expect(words.crosshairHint('')).toContain(words.keyNames.escape);
  });
});
