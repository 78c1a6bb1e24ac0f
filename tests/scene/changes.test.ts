import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/core/languages.ts';
import {
  EMPTY,
  EXAMPLE,
  withLaunch,
  withLaunchAt,
  withLaunchLabel,
  withoutLaunch,
  withRanges,
  type Scenario,
} from '../../src/core/scenario.ts';
import { changeBetween, stepName, stepReport } from '../../src/scene/changes.ts';
import type { Preferences } from '../../src/scene/scene.ts';
import { ATLAS } from '../examples/examples.ts';

const ENGLISH: Preferences = { language: 'en', units: 'km', theme: 'light' };
const withHidden: Scenario = { ...EXAMPLE, graphic: { hidden: ['launch-2', 'launch-3'] } };

/** Two scenarios that follow one another, and what the step between them is called. */
const STEPS: readonly (readonly [string, Scenario, Scenario])[] = [
  ['add Odesa', EXAMPLE, withLaunch(EXAMPLE, { at: [30.7326, 46.4775] })],
  ['add Our place', EXAMPLE, withLaunch(EXAMPLE, { at: [30.7, 46.4], label: 'Our place' })],
  ['add Sumy', EMPTY, withLaunch(EMPTY, { at: [34.7981, 50.9077] })],
  ['remove Kharkiv', EXAMPLE, withoutLaunch(EXAMPLE, 1)],
  ['remove Kharkiv', withHidden, withoutLaunch(withHidden, 1)],
  ['move Sumy', EXAMPLE, withLaunchAt(EXAMPLE, 0, [30.7326, 46.4775])],
  ['rename Sumy', EXAMPLE, withLaunchLabel(EXAMPLE, 0, 'Our place')],
  [
    'change Sumy',
    EXAMPLE,
    withLaunchAt(withLaunchLabel(EXAMPLE, 0, 'Our place'), 0, [30.7326, 46.4775]),
  ],
  ['change the launch points', EXAMPLE, { ...EXAMPLE, launches: [] }],
  ['change the launch points', EXAMPLE, { ...EXAMPLE, launches: [...EXAMPLE.launches].reverse() }],
  ['change where the range is measured from', EXAMPLE, { ...EXAMPLE, from: 'ukraine' }],
  ['add Odesa', { ...EXAMPLE, from: 'ukraine' }, withLaunch(EXAMPLE, { at: [30.7326, 46.4775] })],
  ['change the range', EXAMPLE, withRanges(EXAMPLE, [{ km: 165 }])],
  ['change the picture’s frame', EXAMPLE, { ...EXAMPLE, frame: [22, 44, 41, 56] }],
  ['change the title', EXAMPLE, { ...EXAMPLE, title: 'What Kharkiv reaches' }],
  ['change the subtitle', { ...EXAMPLE, subtitle: 'Old' }, { ...EXAMPLE, subtitle: 'New' }],
  ['change the note', EXAMPLE, { ...EXAMPLE, note: 'A note' }],
  ['change the credit', { ...EXAMPLE, credit: 'Desk' }, EXAMPLE],
  ['change the size', EXAMPLE, { ...EXAMPLE, graphic: { size: 'square' } }],
  ['change the colours', EXAMPLE, { ...EXAMPLE, graphic: { palette: 'press' } }],
  ['change the background', EXAMPLE, { ...EXAMPLE, graphic: { background: 'dark' } }],
  ['move the locator map', EXAMPLE, { ...EXAMPLE, graphic: { inset: 'none' } }],
  ['change the names on the map', EXAMPLE, withHidden],
  ['change the names on the map', EXAMPLE, { ...EXAMPLE, graphic: { labels: 'few' } }],
  ['open another map', EXAMPLE, { ...EMPTY, launches: [], ranges: [{ km: 165 }] }],
  ['open another map', EXAMPLE, { ...EXAMPLE, title: 'A', note: 'B' }],
];

test.each(STEPS)('%s', (name, before, after) => {
  expect(stepName(before, after, ATLAS, ENGLISH)).toBe(name);
});

test('units, language and theme are no step', () => {
  expect(changeBetween(EXAMPLE, { ...EXAMPLE, units: 'mi', theme: 'dark' })).toEqual(
    changeBetween(EXAMPLE, EXAMPLE),
  );
});

describe.each(LANGUAGES)('in %s', (language) => {
  const preferences: Preferences = { ...ENGLISH, language };

  test('a step of one launch point holds its name as it stands in the list', () => {
    const after = withLaunchLabel(EXAMPLE, 1, 'Other');
    const label = { ...EXAMPLE, launches: [{ at: EXAMPLE.launches[0]!.at, label: 'Our place' }] };
    expect(stepName(label, EMPTY, ATLAS, preferences)).toContain('Our place');
    expect(stepReport(label, EMPTY, ATLAS, preferences)).toContain('Our place');
    expect(stepName(EXAMPLE, after, ATLAS, preferences)).not.toContain('Other');
  });

  test('no two kinds of step have one name', () => {
    const names = STEPS.map(([, before, after]) => stepName(before, after, ATLAS, preferences));
    const english = STEPS.map(([name]) => name);
    expect(new Set(names).size).toBe(new Set(english).size);
  });

  test('what the answer says itself is not said a second time', () => {
    expect(stepReport(EXAMPLE, withRanges(EXAMPLE, [{ km: 165 }]), ATLAS, preferences)).toBe('');
  });
});
