import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distanceKm } from '../../src/core/geodesy.ts';
import { nearestTown } from '../../src/core/nearest_town.ts';
import { ukrainianTowns } from '../../src/core/places.ts';
import { ATLAS } from '../examples/examples.ts';

// many runs, perhaps on a busy machine
const LAW_MS = 60_000;

test(
  'the nearest town is the one that measuring all of them gives',
  () => {
    const towns = ukrainianTowns(ATLAS);
    const position = fc.tuple(
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: -90, max: 90, noNaN: true }),
    );
    fc.assert(
      fc.property(position, (at) => {
        const least = Math.min(...towns.map((town) => distanceKm(at, town.at)));
        expect(nearestTown(at, towns)?.km).toBe(least);
      }),
      { numRuns: 30 },
    );
  },
  LAW_MS,
);
