import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FIGURES } from '../../src/core/figures.ts';
import {
  BACKGROUNDS,
  INSETS,
  LABEL_DENSITIES,
  LABEL_LIMITS,
  PALETTE_NAMES,
} from '../../src/core/graphic_choices.ts';
import { LANGUAGES } from '../../src/core/languages.ts';
import { SIZES } from '../../src/core/picture_size.ts';
import { LAUNCH_MODELS, LIMITS, THEMES, UNITS } from '../../src/core/scenario.ts';
import { decodeLink, encodeLink, LINK_KEYS } from '../../src/permalink/permalink.ts';
import { ATLAS } from '../examples/examples.ts';
import { checkLaunches } from '../../src/core/launch_place.ts';

const DOCUMENT = readFileSync(new URL('../../docs/links.md', import.meta.url), 'utf8');
const ROWS = [...DOCUMENT.matchAll(/^\| `([a-z]+)`.*$/gm)];
const EXAMPLES = [...DOCUMENT.matchAll(/\?v=1[^\s`]*/g)].map(([link]) => link);

function rowOf(key: string): string {
  return ROWS.find(([, name]) => name === key)?.[0] ?? '';
}

test('the document lists every key of the format, in canonical order', () => {
  expect(ROWS.map(([, key]) => key)).toEqual(LINK_KEYS);
});

test.each([
  ['from', LAUNCH_MODELS],
  ['units', UNITS],
  ['lang', LANGUAGES],
  ['theme', THEMES],
  ['size', Object.keys(SIZES)],
  ['palette', PALETTE_NAMES],
  ['bg', BACKGROUNDS],
  ['inset', INSETS],
  ['labels', LABEL_DENSITIES],
])('it lists every word that “%s” can have', (key, words) => {
  for (const word of words) expect(rowOf(key)).toContain(`\`${word}\``);
});

test('it lists every id of a figure, and the limits', () => {
  for (const id of Object.keys(FIGURES)) expect(DOCUMENT).toContain(`\`${id}\``);
  expect(rowOf('at')).toContain(`${LIMITS.launches} points`);
  expect(rowOf('at')).toContain(`${LIMITS.labelLength} characters`);
  expect(rowOf('range')).toContain(
    `1 to ${LIMITS.ranges} different ones, from ${LIMITS.rangeKm.min} to ${LIMITS.rangeKm.max}`,
  );
  expect(rowOf('title')).toContain(`${LIMITS.textLength} characters`);
  expect(rowOf('hide')).toContain(String(LABEL_LIMITS.hidden));
  expect(rowOf('move')).toContain(String(LABEL_LIMITS.moved));
});

test.each(EXAMPLES)('its example %s is read without an issue, and holds what it says', (link) => {
  const { scenario, unknown, issues } = decodeLink(link);
  expect(issues).toEqual([]);
  expect(unknown).toEqual([]);
  expect(checkLaunches(scenario, ATLAS).issues).toEqual([]);
  const parts = (text: string) => text.slice(1).split('&').sort();
  expect(parts(encodeLink(scenario))).toEqual(parts(link));
});

test('its examples use every key', () => {
  const used = new Set(EXAMPLES.flatMap((link) => link.match(/[a-z]+(?==)/g) ?? []));
  expect(LINK_KEYS.filter((key) => !used.has(key))).toEqual([]);
});
