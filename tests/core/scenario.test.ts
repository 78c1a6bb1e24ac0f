import { expect, test } from 'vitest';
import { EMPTY, withoutLaunch, type Scenario } from '../../src/core/scenario.ts';

const THREE: Scenario = {
  ...EMPTY,
  launches: [{ at: [34.7981, 50.9077] }, { at: [36.2304, 49.9935] }, { at: [31.2893, 51.4982] }],
};

test('a launch point that is removed leaves the hidden and moved names of the others to the others', () => {
  const scenario: Scenario = {
    ...THREE,
    graphic: {
      palette: 'harbour',
      hidden: ['launch-1', 'launch-2', 'launch-3', 'town-538560'],
      moved: [{ label: 'launch-3', to: [31, 52] }],
    },
  };
  const { launches, graphic } = withoutLaunch(scenario, 1);
  expect(launches).toEqual([THREE.launches[0], THREE.launches[2]]);
  expect(graphic).toEqual({
    palette: 'harbour',
    hidden: ['launch-1', 'launch-2', 'town-538560'],
    moved: [{ label: 'launch-2', to: [31, 52] }],
  });
});

test('choices of the graphic that were only about the removed launch point go with it', () => {
  const scenario: Scenario = { ...THREE, graphic: { hidden: ['launch-1'] } };
  expect(withoutLaunch(scenario, 0)).not.toHaveProperty('graphic');
  expect(withoutLaunch(THREE, 0)).toEqual({ ...THREE, launches: THREE.launches.slice(1) });
});
