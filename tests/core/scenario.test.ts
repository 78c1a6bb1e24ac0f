import { expect, test } from 'vitest';
import { parseLabelId } from '../../src/core/graphic_choices.ts';
import { parseSize, SIZES } from '../../src/core/picture_size.ts';
import {
  EMPTY,
  largestRange,
  roundTo,
  type Scenario,
  tidyText,
  withLaunch,
  withLaunchAt,
  withLaunchLabel,
  withoutLaunch,
  withRanges,
} from '../../src/core/scenario.ts';
import {
  keptFrame,
  keptMove,
  keptPosition,
  keptRangeKm,
  keptText,
} from '../../src/core/scenario_values.ts';

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

test('only the names of launch points are counted anew, whole numbers at a time', () => {
  const launches = Array.from({ length: 14 }, () => THREE.launches[0]!);
  const hidden = ['launch-1', 'launch-12', 'launch-13', 'ring-306'];
  const { graphic } = withoutLaunch({ ...THREE, launches, graphic: { hidden } }, 11);
  expect(graphic).toEqual({ hidden: ['launch-1', 'launch-12', 'ring-306'] });
  const moved = [{ label: 'launch-2', to: [31, 52] as const }];
  expect(withoutLaunch({ ...THREE, graphic: { moved } }, 0).graphic).toEqual({
    moved: [{ label: 'launch-1', to: [31, 52] }],
  });
});

test('choices of the graphic that were only about the removed launch point go with it', () => {
  const scenario: Scenario = { ...THREE, graphic: { hidden: ['launch-1'] } };
  expect(withoutLaunch(scenario, 0)).not.toHaveProperty('graphic');
  expect(withoutLaunch(THREE, 0)).toEqual({ ...THREE, launches: THREE.launches.slice(1) });
});

test('who adds a launch point asks from points, and the place is rounded and its label tidied', () => {
  const added = withLaunch(
    { ...THREE, from: 'ukraine' },
    { at: [30.52345, 50.45001], label: ' Kyiv ' },
  );
  expect(added.from).toBe('points');
  expect(added.launches).toEqual([...THREE.launches, { at: [30.5235, 50.45], label: 'Kyiv' }]);
});

test('a launch point that is moved keeps its label, and an empty label is none', () => {
  const named = withLaunchLabel(THREE, 1, 'Our place');
  expect(named.launches).toEqual([
    THREE.launches[0],
    { ...THREE.launches[1], label: 'Our place' },
    THREE.launches[2],
  ]);
  expect(withLaunchAt(named, 1, [30, 50]).launches[1]).toEqual({
    at: [30, 50],
    label: 'Our place',
  });
  expect(withLaunchLabel(named, 1, ' ')).toEqual(THREE);
});

test('ranges are put in order and within their limits, each once, at most the four largest', () => {
  const rangesOf = (...ranges: readonly { km: number; figure?: 'atacms-306-otgr' }[]) =>
    withRanges(EMPTY, ranges).ranges;
  expect(rangesOf({ km: 306 }, { km: 9 }, { km: 501 }, { km: 70.04 })).toEqual([
    { km: 10 },
    { km: 70 },
    { km: 306 },
    { km: 500 },
  ]);
  expect(rangesOf(...[50, 40, 30, 20, 10].map((km) => ({ km }))).map(({ km }) => km)).toEqual([
    20, 30, 40, 50,
  ]);
  const figure = 'atacms-306-otgr';
  expect(rangesOf({ km: 306 }, { km: 306, figure }, { km: 306 })).toEqual([{ km: 306, figure }]);
  expect(rangesOf()).toEqual(EMPTY.ranges);
  expect(largestRange(withRanges(EMPTY, [{ km: 500 }, { km: 100 }]))).toEqual({ km: 500 });
  expect(largestRange({ ...EMPTY, ranges: [] })).toEqual(EMPTY.ranges[0]);
});

test.each([
  [0.5, 0, 1],
  [-0.5, 0, -1],
  [1.005, 2, 1.01],
  [1.00499, 2, 1],
  [-0.04, 1, 0],
  [1e-7, 7, 1e-7],
  [4.5e-7, 6, 0],
  [5e-7, 6, 1e-6],
  [123456789.125, 2, 123456789.13],
  [2 ** 52, 1, 2 ** 52],
])('%d to %d decimals is %d', (value, decimals, rounded) => {
  expect(roundTo(value, decimals)).toBe(rounded);
});

test('a text is one line of whole characters without signs that cannot be seen', () => {
  expect(tidyText(' a\u0000\n\u2028 b\u202e\u200b\ufffd\ud800 ', 9)).toBe('a b');
  expect(tidyText('e\u200b\u0301', 9)).toBe('é');
  expect(tidyText('ab cd', 3)).toBe('ab');
  expect(tidyText('😀😀😀', 2)).toBe('😀😀');
  expect(keptText('', 3)).toEqual({ value: undefined, isShortened: false });
  expect(keptText('abc', 3)).toEqual({ value: 'abc', isShortened: false });
  expect(keptText('abcd', 3)).toEqual({ value: 'abc', isShortened: true });
  expect(keptText(' abc ', 3)).toEqual({ value: 'abc', isShortened: false });
});

test('positions, ranges, frames and moved labels are taken up to their limits and not beyond', () => {
  expect([keptPosition(180, 90), keptPosition(-180, -90)]).toEqual([
    [180, 90],
    [-180, -90],
  ]);
  expect([keptPosition(180.1, 0), keptPosition(0, -90.1), keptPosition(NaN, 0)]).toEqual(
    Array(3).fill(undefined),
  );
  expect([9.95, 10, 500, 500.04].map(keptRangeKm)).toEqual([10, 10, 500, 500]);
  expect([9.94, 500.06, NaN, Infinity].map(keptRangeKm)).toEqual(Array(4).fill(undefined));
  expect(keptFrame([-180, -90, 180, 90])).toEqual([-180, -90, 180, 90]);
  const frames = [
    [-180.1, 0, 1, 1],
    [0, -90.1, 1, 1],
    [0, 0, 1, 90.1],
    [1, 0, 1, 1],
    [0, 1, 1, 1],
    [1, 0, 0, 1],
    [0, 0, 1],
    [0, 0, 1, 1, 1],
    [0, 0, 1, NaN],
  ];
  expect(frames.map(keptFrame)).toEqual(frames.map(() => undefined));
  expect(keptMove('Town-1', 36.12345, 51)).toEqual({ label: 'town-1', to: [36.123, 51] });
  expect(keptMove('town', 36, 51)).toBeUndefined();
  expect(keptMove('town-1', 36, 91)).toBeUndefined();
});

test.each([
  ['town-1 town-1234567890', true],
  ['town-0 town-01 town-12345678901 town- town atown-1 town-1a', false],
  ['region-RU-KRS region-ua-6 region-UA-30', true],
  ['region-R-KRS region-RU-KRSK region-RU- xregion-RU-KRS region-RUS-KR', false],
  ['launch-1 launch-9 launch-10 launch-49 launch-50', true],
  ['launch-0 launch-51 launch-100 launch-01 alaunch-1 launch-1a', false],
  ['ring-10 ring-306 ring-70.5', true],
  ['ring-1 ring-1000 ring-70.0 ring-70.55 ring-70. aring-70 ring-70a ring-012', false],
  ['country-BY country-ru', true],
  ['country-B country-BYR acountry-BY base-1', false],
])('of %s each is the name of a label: %s', (names, isOne) => {
  for (const name of names.split(' ')) expect(parseLabelId(name) !== undefined, name).toBe(isOne);
});

test('names of labels are read in small and capital letters, with spaces around', () => {
  expect(parseLabelId(' REGION-ru-krs ')).toBe('region-RU-KRS');
  expect(parseLabelId('Country-by')).toBe('country-BY');
});

test('sizes of pictures have a name or a width and a height, from 280 to 8,000 pixels', () => {
  expect(parseSize('social')).toBe(SIZES.social);
  expect(parseSize('280x8000')).toEqual({ widthPx: 280, heightPx: 8000 });
  expect(parseSize('8000x280')).toEqual({ widthPx: 8000, heightPx: 280 });
  const others = '279x500 500x279 8001x500 500x8001 a500x500 500x500a 500 500x x500 toString';
  for (const text of others.split(' ')) expect(parseSize(text), text).toBeUndefined();
});
