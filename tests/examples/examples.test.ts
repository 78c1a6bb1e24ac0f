import { expect, test } from 'vitest';
import { checkLaunches } from '../../src/core/launch_place.ts';
import { decodeLink, encodeLink } from '../../src/permalink/permalink.ts';
import { ATLAS, EXAMPLES } from './examples.ts';

test.each(EXAMPLES)('the example $name is canonical, readable and in Ukraine', ({ link }) => {
  const { scenario, unknown, issues } = decodeLink(link);
  expect(issues).toEqual([]);
  expect(encodeLink(scenario, unknown)).toBe(link);
  expect(checkLaunches(scenario, ATLAS)).toEqual({ scenario, issues: [] });
});
