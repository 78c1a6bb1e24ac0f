import { expect, test } from 'vitest';
import type { LngLat } from '../../src/core/geodesy.ts';
import { launchNames } from '../../src/core/places.ts';
import { EMPTY } from '../../src/core/scenario.ts';
import { ATLAS } from '../examples/examples.ts';

test('a launch point is called by its label or its nearest town, and repeated names are numbered', () => {
  const sumy: LngLat = [34.7981, 50.9077];
  const launches = [{ at: sumy }, { at: sumy, label: 'Sumy 2' }, { at: sumy }, { at: sumy }];
  const scenario = { ...EMPTY, launches };
  expect(launchNames(scenario, ATLAS, 'en')).toEqual(['Sumy', 'Sumy 2', 'Sumy 3', 'Sumy 4']);
  expect(launchNames(scenario, ATLAS, 'uk')[0]).toBe('Суми');
  expect(launchNames(scenario, ATLAS, 'ru')[0]).toBe('Сумы');
  expect(launchNames(scenario, ATLAS, 'de')[0]).toBe('Sumy');
});

test('numbers are given to the names of fifty equal points without repeating one', () => {
  const launches = Array.from({ length: 50 }, () => ({ at: [34.7981, 50.9077] as const }));
  expect(new Set(launchNames({ ...EMPTY, launches }, ATLAS, 'en')).size).toBe(50);
});
