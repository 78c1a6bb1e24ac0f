import { describe, expect, test } from 'vitest';
import { text as de } from '../../src/app/method/de.ts';
import { text as el } from '../../src/app/method/el.ts';
import { text as en } from '../../src/app/method/en.ts';
import { text as es } from '../../src/app/method/es.ts';
import { text as fr } from '../../src/app/method/fr.ts';
import { text as pl } from '../../src/app/method/pl.ts';
import { text as ru } from '../../src/app/method/ru.ts';
import { SECTIONS, type MethodText } from '../../src/app/method/text.ts';
import { text as uk } from '../../src/app/method/uk.ts';
import type { Issue } from '../../src/core/issues.ts';
import { LANGUAGES, type Language } from '../../src/core/languages.ts';
import { wordsIn, type Words } from '../../src/scene/words/words.ts';

const METHOD: Readonly<Record<Language, MethodText>> = { en, uk, ru, el, de, fr, es, pl };
const OTHERS = LANGUAGES.filter((language) => language !== 'en');

const RANGES = { shorter: '300 km', longer: '306 km' };
/** What messages are given that take more than names; all others take names and figures as texts. */
const GIVEN: Readonly<Record<string, readonly unknown[]>> = {
  moreIssues: [5],
  launchLimit: [5],
  smallerRange: [5],
  moreTowns: [5],
  totals: ['5 km²', 5, '5', '5'],
  dateOf: [5, 'Alpha', 2024],
  headline: ['5 km', ['Alpha', 'Beta']],
  rangeCitation: [['Alpha', 'Beta']],
  sharesInside: [['Alpha', 'Beta']],
  areaGrows: [{ ...RANGES, shorterArea: '5 km²', longerArea: '6 km²', added: '1 km²' }],
  edgeThenInside: [RANGES, 'Alpha'],
  outsideThenEdge: [RANGES, 'Alpha'],
  differenceNote: [RANGES],
};
const NAMES = ['Alpha', 'Beta', 'Gamma', 'Delta'];
/** They hold no words of their own, or the same as in English; the last two have tests of their own. */
const WORDLESS = ['named', 'source', 'pngSize', 'dateOf', 'listOf', 'summary', 'sentence'];

const ISSUES: readonly Issue[] = [
  { code: 'outside-ukraine', at: [37.6, 55.7], nearest: [34, 52], nearestKm: 400 },
  { code: 'too-many-launches', limit: 50, given: 60 },
  { code: 'too-many-ranges', limit: 4, given: 6 },
  { code: 'range-out-of-limits', text: '900', minKm: 10, maxKm: 500 },
  { code: 'not-a-range', text: 'abc' },
  { code: 'not-a-position', text: 'abc' },
  { code: 'position-out-of-world', text: '99,99' },
  { code: 'unreadable-value', key: 'from', text: 'abc' },
  { code: 'text-shortened', key: 'title', limit: 200 },
  { code: 'link-too-long', limit: 8000, length: 9000 },
  { code: 'link-cut' },
  { code: 'repeated-key', key: 'from' },
  { code: 'newer-link', version: '2' },
  { code: 'nothing-readable' },
];

/** Every message that is given something, as it is said. */
function spoken(words: Words): Map<string, string> {
  const messages = Object.entries(words).flatMap(([key, message]): [string, string][] => {
    if (typeof message !== 'function' || WORDLESS.includes(key)) return [];
    const say = message as (...given: readonly unknown[]) => string;
    return [[key, say(...(GIVEN[key] ?? NAMES))]];
  });
  const parts = { formatNumber: String, formatDistance: (km: number) => `${km} km` };
  const issues = ISSUES.map((issue): [string, string] => [
    issue.code,
    words.sentence(issue, parts),
  ]);
  return new Map([...messages, ...issues]);
}

/** Names and a mark between them, which many languages write alike. */
const SHARED = ['ofSystem', 'crosshairAt'];

describe.each(OTHERS)('in %s', (language) => {
  test('no message that is given a name or a number is left in English', () => {
    const english = spoken(wordsIn('en'));
    const messages = spoken(wordsIn(language));
    expect([...messages.keys()].sort()).toEqual([...english.keys()].sort());
    const left = [...messages].filter(([key, text]) => english.get(key) === text);
    expect(left.filter(([key]) => !SHARED.includes(key))).toEqual([]);
    expect([...messages].filter(([, text]) => /undefined|NaN|\[object| {2}/.test(text))).toEqual(
      [],
    );
  });

  test('the page on the method says as much as in English, section by section', () => {
    for (const id of SECTIONS) {
      const { title, paragraphs } = METHOD[language].sections[id];
      const english = METHOD.en.sections[id];
      expect(title.trim(), id).not.toBe('');
      expect(paragraphs.length, id).toBe(english.paragraphs.length);
      const left = paragraphs.filter((paragraph, i) => paragraph === english.paragraphs[i]);
      expect(left, id).toEqual([]);
    }
  });

  test('the page on the method has the same numbers as in English', () => {
    for (const id of SECTIONS) {
      expect(numbersIn(METHOD[language], id), id).toEqual(numbersIn(METHOD.en, id));
    }
  });
});

/** Each number once, however the language writes it. */
function numbersIn({ sections }: MethodText, id: (typeof SECTIONS)[number]): string[] {
  const text = sections[id].paragraphs.join(' ');
  const plain = text.replace(/(\d)[ .,\u00a0](?=\d)/g, '$1');
  const found = plain.match(/\d+/g) ?? [];
  return [...new Set(found)].sort();
}

test('quotation marks are those of the language', () => {
  const marks: Readonly<Record<Language, RegExp>> = {
    en: /[«»„"]/,
    uk: /[“”„"]/,
    ru: /[“”„"]/,
    el: /[“”„"]/,
    de: /[«»”"]/,
    fr: /[“”„"]|«[^\u202f ]|[^\u202f ]»/,
    es: /[“”„"]/,
    pl: /[«»“"]/,
  };
  for (const language of LANGUAGES) {
    const paragraphs = SECTIONS.flatMap((id) => METHOD[language].sections[id].paragraphs);
    const said = [...spoken(wordsIn(language)).values(), ...paragraphs];
    expect(
      said.filter((text) => marks[language].test(text)),
      language,
    ).toEqual([]);
  }
});
