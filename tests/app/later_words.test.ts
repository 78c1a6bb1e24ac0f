import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { later } from '../../src/scene/words/en/later.ts';

/** What runs, or may run, before the words of what follows have come. */
const BEFORE = [
  'src/app/start.ts',
  'src/app/embed/start.ts',
  'src/app/panels/ReachTable.svelte',
  'src/map/MapView.svelte',
  'src/app/land_here.ts',
];

/** A file and all that it cannot begin without. */
function modulesFrom(entries: readonly string[]): readonly string[] {
  const found = new Set(entries);
  for (const path of found) {
    const text = readFileSync(path, 'utf8');
    for (const [, from = ''] of text.matchAll(/^\s*import (?!type\b)[^;]*?'(\.[^']*)';/gm)) {
      if (/\.(?:ts|svelte)$/.test(from)) found.add(join(dirname(path), from));
    }
  }
  return [...found];
}

/** How a word is asked for: `words.undo`, `wordsIn(language).undo`, or `({ undo }) => undo`. */
function asks(text: string, word: string): boolean {
  const ways = [
    `[wW]ords(?:In\\([^)]*\\))?\\.${word}\\b`,
    `\\(\\{[^()]*\\b${word}\\b[^()]*\\}[^()]*\\) =>`,
    `\\{[^{}]*\\b${word}\\b[^{}]*\\} = [^;]*[wW]ords`,
  ];
  return ways.some((way) => new RegExp(way).test(text));
}

const texts = modulesFrom(BEFORE).map((path) => [path, readFileSync(path, 'utf8')] as const);

test('nothing that may run earlier says what comes later', () => {
  const asked = texts.flatMap(([path, text]) =>
    Object.keys(later)
      .filter((word) => asks(text, word))
      .map((word) => `${path}: ${word}`),
  );
  expect(texts.length).toBeGreaterThan(100);
  expect(asked).toEqual([]);
});

test('a word that is asked for in any of the usual ways is found', () => {
  for (const text of [
    'words.altText',
    'wordsIn(language).altText',
    'sentence: ({ altText }) => altText,',
    'const { caption, altText } = props.words;',
  ]) {
    expect(asks(text, 'altText'), text).toBe(true);
  }
  expect(asks('explainer.altText', 'altText')).toBe(false);
});
