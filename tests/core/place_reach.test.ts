import { expect, test } from 'vitest';
import { placeReachOf } from '../../src/core/reach/place_reach.ts';
import { reachOf } from '../../src/core/reach.ts';
import { ringSetsOf } from '../../src/core/rings.ts';
import { EMPTY, EXAMPLE, type Scenario } from '../../src/core/scenario.ts';
import { ATLAS } from '../examples/examples.ts';

const CASES: [string, Scenario][] = [
  ['three launch points', EXAMPLE],
  ['anywhere in Ukraine', { ...EMPTY, from: 'ukraine' }],
];

test.each(CASES)(
  'from %s a place where a town is has the distance and status of the town',
  (_, scenario) => {
    const ringSets = ringSetsOf(scenario, ATLAS);
    const rings = ringSets.at(-1)?.rings ?? [];
    const { towns } = reachOf(ringSets, ATLAS);
    expect(towns.length).toBeGreaterThan(100);
    for (const { town, status, km, launch } of towns) {
      const place = placeReachOf(town.at, rings);
      expect(place?.status, town.names.en).toBe(status);
      expect(place?.distances[0]?.launch, town.names.en).toBe(launch);
      expect(place?.distances[0]?.km, town.names.en).toBeCloseTo(km, 5);
    }
  },
);
