import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FIGURES } from '../../src/core/figures.ts';
import {
  BACKGROUNDS,
  INSETS,
  LABEL_DENSITIES,
  PALETTE_NAMES,
} from '../../src/core/graphic_choices.ts';
import { LANGUAGES } from '../../src/core/languages.ts';
import { SIZES } from '../../src/core/picture_size.ts';
import { LAUNCH_MODELS, type Scenario, THEMES, UNITS } from '../../src/core/scenario.ts';
import { decodeLink, LINK_KEYS, type UnknownPart } from '../../src/permalink/permalink.ts';

interface FrozenLink {
  readonly link: string;
  readonly scenario: Scenario;
  readonly unknown?: readonly UnknownPart[];
}

/** One link per line; lines are added at the end and never changed: these links are out in the world. */
const FILE = new URL('../frozen/v1/links.json', import.meta.url);
const LINES = readFileSync(FILE, 'utf8').split('\n').slice(1, -2);
const LINKS = JSON.parse(readFileSync(FILE, 'utf8')) as readonly FrozenLink[];

// after adding lines: `count` may grow together with its checksum, but no older checksum may change
const WRITTEN = [
  { count: 54, sha256: 'e09a9fdb8a9f33d0df0e9d0889f7fce92a63d224fcbbbf8d5b441c9092725d6a' },
  { count: 76, sha256: '424970607983d03ae783412e524a510bb62e337f5dcac345a238f5da9fd8f002' },
];

test.each(LINKS)(
  'the frozen link $link means what it meant',
  ({ link, scenario, unknown = [] }) => {
    const read = decodeLink(link);
    expect(read.scenario).toEqual(scenario);
    expect(read.unknown).toEqual(unknown);
    expect(read.issues).toEqual([]);
  },
);

test('the file of frozen links was only added to', () => {
  for (const { count, sha256 } of WRITTEN) {
    const lines = LINES.slice(0, count).map((line) => line.replace(/,$/, ''));
    expect(createHash('sha256').update(lines.join('\n')).digest('hex')).toBe(sha256);
  }
});

test('there are at least 200 frozen links, and every key of the format is in some of them', () => {
  const written = new Set(LINKS.flatMap(({ link }) => link.match(/[a-z]+(?==)/g) ?? []));
  expect(LINKS.length).toBeGreaterThanOrEqual(200);
  expect(LINK_KEYS.filter((key) => !written.has(key))).toEqual([]);
});

test('every word that a link can say is in some of them', () => {
  const scenarios = LINKS.map(({ scenario }) => scenario);
  const said = new Set(JSON.stringify(scenarios).match(/"[^"]*"/g));
  const words = [
    ...[...LAUNCH_MODELS, ...UNITS, ...THEMES, ...LANGUAGES, ...Object.keys(FIGURES)],
    ...[...Object.keys(SIZES), ...PALETTE_NAMES, ...BACKGROUNDS, ...INSETS, ...LABEL_DENSITIES],
  ];
  expect(words.filter((word) => !said.has(`"${word}"`))).toEqual([]);
});
