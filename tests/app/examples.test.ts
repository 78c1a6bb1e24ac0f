import { expect, test } from 'vitest';
import { EXAMPLES } from '../../src/app/examples.ts';
import { checkLaunches } from '../../src/core/launch_place.ts';
import { nearestTown } from '../../src/core/nearest_town.ts';
import { ukrainianTowns } from '../../src/core/places.ts';
import { regionAt } from '../../src/core/region_at.ts';
import { decodeLink, encodeLink } from '../../src/permalink/permalink.ts';
import { ATLAS } from '../examples/examples.ts';

test('there are at least six examples, each another one', () => {
  const links = Object.values(EXAMPLES);
  expect(links.length).toBeGreaterThanOrEqual(6);
  expect(new Set(links).size).toBe(links.length);
});

test.each(Object.entries(EXAMPLES))('%s is read without a word', (_name, link) => {
  const { scenario, unknown, issues } = decodeLink(link);
  expect(issues).toEqual([]);
  expect(unknown).toEqual([]);
  expect(checkLaunches(scenario, ATLAS).issues).toEqual([]);
  expect(encodeLink(scenario)).toBe(link);
});

test.each(Object.entries(EXAMPLES))('%s measures from towns of the atlas', (_name, link) => {
  const { launches } = decodeLink(link).scenario;
  for (const { at } of launches) {
    expect(nearestTown(at, ukrainianTowns(ATLAS))?.km).toBeLessThan(0.1);
  }
});

test('the centres of the regions on the border are one in each of five regions', () => {
  const { launches } = decodeLink(EXAMPLES.regionalCentres).scenario;
  const regions = launches.map(({ at }) => regionAt(at, ATLAS)?.id);
  expect(regions).toEqual(['UA-74', 'UA-59', 'UA-63', 'UA-09', 'UA-14']);
});
