import { expect, test } from 'vitest';
import { rangeDifferenceOf } from '../../src/core/range_difference.ts';
import { reachOf } from '../../src/core/reach.ts';
import { ringSetsOf } from '../../src/core/rings.ts';
import { EMPTY, EXAMPLE, type Scenario } from '../../src/core/scenario.ts';
import { ATLAS } from '../examples/examples.ts';

function reachAt(scenario: Scenario, ...ranges: number[]) {
  const asked = { ...scenario, ranges: ranges.map((km) => ({ km })) };
  return reachOf(ringSetsOf(asked, ATLAS), ATLAS);
}

const CASES: [string, Scenario][] = [
  ['three launch points', EXAMPLE],
  ['anywhere in Ukraine', { ...EMPTY, from: 'ukraine' }],
];

test.each(CASES)(
  'from %s, what 306 km add to 300 km is the difference of two answers',
  (_, from) => {
    const [at300, at306] = [reachAt(from, 300), reachAt(from, 306)];
    const difference = rangeDifferenceOf(reachAt(from, 300, 306));
    expect(difference?.insideKm2.shorter).toBeCloseTo(at300.totals.insideKm2, 3);
    expect(difference?.insideKm2.longer).toBeCloseTo(at306.totals.insideKm2, 3);
    const areas = new Map(at300.regions.map(({ region, insideKm2 }) => [region.id, insideKm2]));
    for (const { reach, addedKm2 } of difference?.regions ?? []) {
      expect(addedKm2).toBeCloseTo(reach.insideKm2 - (areas.get(reach.region.id) ?? 0), 3);
    }
    const before = new Map(at300.towns.map(({ town, status }) => [town.id, status]));
    const changed = (from: string, to: string) =>
      at306.towns
        .filter(({ town, status }) => (before.get(town.id) ?? 'outside') === from && status === to)
        .map(({ town }) => town.id)
        .sort();
    expect(difference?.townsToInside.map(({ id }) => id).sort()).toEqual(changed('edge', 'inside'));
    expect(difference?.townsToEdge.map(({ id }) => id).sort()).toEqual(changed('outside', 'edge'));
    // ranges as near as these have no town that skips the edge
    expect(changed('outside', 'inside')).toEqual([]);
  },
);

test('the regions that gain come with the most area first, and those that gain nothing are left out', () => {
  const regions = rangeDifferenceOf(reachAt(EXAMPLE, 300, 306))?.regions ?? [];
  const areas = regions.map(({ addedKm2 }) => addedKm2);
  expect(areas).toEqual([...areas].sort((a, b) => b - a));
  expect(Math.min(...areas)).toBeGreaterThan(0);
  expect(regions.map(({ reach }) => reach.region.id)).not.toContain('RU-BEL');
});

test('one range, and no launch point, have no difference', () => {
  expect(rangeDifferenceOf(reachAt(EXAMPLE, 306))).toBeNull();
  expect(rangeDifferenceOf(reachAt(EMPTY, 300, 306))).toBeNull();
});
