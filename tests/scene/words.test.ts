import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/core/languages.ts';
import { formatNumber, formatShare } from '../../src/scene/numbers.ts';
import { eastSlavic } from '../../src/scene/words/plural.ts';
import { wordsIn, type SummaryParts, type Words } from '../../src/scene/words/words.ts';

// words that are rightly the same in English and another language
const SHARED =
  /^(km|mi|km²|\d|.{0,3}$)|^(Status|Region|Region|Distance|Population|Actions|Notes|Sources|Note|Portrait|Article|Square|Legend|Link|Miles)$/;

function plainMessages(words: Words): [string, string][] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [[key, value] as [string, string]] : [],
  );
}

describe.each(LANGUAGES.filter((language) => language !== 'en'))('in %s', (language) => {
  test('no message is empty, and none is left in English by accident', () => {
    const english = new Map(plainMessages(wordsIn('en')));
    const messages = plainMessages(wordsIn(language));
    expect(messages.map(([key]) => key).sort()).toEqual([...english.keys()].sort());
    const left = messages.filter(([key, text]) => english.get(key) === text && !SHARED.test(text));
    expect(left.filter(([key]) => key !== 'coordinatesHint')).toEqual([]);
    expect(messages.filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  test('every name that the summary is given stands in it as it was given', () => {
    for (const parts of SUMMARIES) {
      const sentence = wordsIn(language).summary(parts);
      const most = [
        ...parts.inside.slice(0, 3),
        ...(parts.inside.length === 0 ? parts.partly.slice(0, 3) : []),
      ];
      for (const name of most) expect(sentence.toLowerCase()).toContain(name.toLowerCase());
      expect(sentence).toMatch(/[.!?]$/);
      expect(sentence).not.toMatch(/undefined|NaN|\s{2}/);
    }
  });
});

const SUMMARIES: SummaryParts[] = [
  { launchCount: 0, from: 'points', range: '306 km', inside: [], partly: [] },
  { launchCount: 1, from: 'points', range: '306 km', inside: [], partly: [] },
  { launchCount: 2, from: 'points', range: '10 km', inside: [], partly: ['Alpha'] },
  { launchCount: 5, from: 'points', range: '165 km', inside: ['Alpha'], partly: [] },
  {
    launchCount: 21,
    from: 'points',
    range: '306 km',
    inside: ['Alpha', 'Beta'],
    partly: ['Gamma'],
  },
  {
    launchCount: 0,
    from: 'ukraine',
    range: '500 km',
    inside: ['A1', 'B2', 'C3', 'D4', 'E5'],
    partly: ['F6', 'G7'],
  },
];

test('the opening sentence reads as a newspaper of each language would print it', () => {
  const parts: SummaryParts = {
    launchCount: 3,
    from: 'points',
    range: '306 km',
    inside: ['[Kursk]', '[Belgorod]'],
    partly: Array.from({ length: 8 }, (_, i) => String(i)),
  };
  const sentences = LANGUAGES.map((language) => `${language}: ${wordsIn(language).summary(parts)}`);
  // no-break spaces are shown as plain ones, so that they can be read here
  const plain = sentences.map((sentence) => sentence.replace(/[\u00a0\u202f]/g, ' '));
  expect(plain).toMatchInlineSnapshot(`
    [
      "en: From 3 launch points, a range of 306 km covers all of [Kursk] and [Belgorod] and parts of 8 others.",
      "uk: З 3 точок пуску в межах 306 km повністю лежать [Kursk] та [Belgorod], частково — ще 8 регіонів.",
      "ru: В пределах 306 km от 3 точек пуска полностью лежат: [Kursk] и [Belgorod]; частично — ещё 8 регионов.",
      "el: Σε απόσταση έως 306 km από 3 σημεία εκτόξευσης βρίσκονται εξ ολοκλήρου: [Kursk] και [Belgorod]· εν μέρει: 8 ακόμη περιφέρειες.",
      "de: Im Umkreis von 306 km um 3 Startpunkte liegen vollständig: [Kursk] und [Belgorod]; teilweise: 8 weitere Regionen.",
      "fr: Dans un rayon de 306 km autour de 3 points de lancement se trouvent entièrement : [Kursk] et [Belgorod] ; en partie : 8 autres régions.",
      "es: En un radio de 306 km alrededor de 3 puntos de lanzamiento se encuentran por completo: [Kursk] y [Belgorod]; en parte: otras 8 regiones.",
      "pl: W promieniu 306 km od 3 punktów startu w całości leżą: [Kursk] i [Belgorod]; częściowo – jeszcze 8 regionów.",
    ]
  `);
});

test.each([
  [0, '0%'],
  [0.001, '<\u200a1%'],
  [0.5, '50%'],
  [0.999, '>\u200a99%'],
  [1, '100%'],
])('a share of %f is shown as %s, never as a false 0 or 100', (share, shown) => {
  expect(formatShare(share, 'en')).toBe(shown);
});

test.each([
  ['en', 1234567.891, 1, '1,234,567.9'],
  ['de', 1234.5, 1, '1.234,5'],
  ['uk', 1234, 0, '1\u00a0234'],
  ['es', 1234, 0, '1234'],
  ['fr', 12345, 0, '12\u202f345'],
  ['pl', 1234, 0, '1234'],
  ['en', 100, 1, '100'],
  ['en', -0.04, 1, '0'],
  ['el', 1000, 2, '1.000'],
] as const)('in %s %f with %i decimals is %s', (language, value, decimals, shown) => {
  expect(formatNumber(value, language, decimals)).toBe(shown);
});

test.each([
  [1, 'one'],
  [21, 'one'],
  [11, 'many'],
  [2, 'few'],
  [12, 'many'],
  [24, 'few'],
  [5, 'many'],
  [0, 'many'],
  [1.5, 'few'],
])('%f takes the form “%s” in Ukrainian and Russian', (count, form) => {
  expect(eastSlavic(count, 'one', 'few', 'many')).toBe(form);
});
