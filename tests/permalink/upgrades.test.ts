import { expect, test } from 'vitest';
import { EMPTY } from '../../src/core/scenario.ts';
import { decodeLink, encodeLink } from '../../src/permalink/permalink.ts';
import { newestVersion, type Upgrade, UPGRADES } from '../../src/permalink/upgrades.ts';

/*
 * Two older versions that never were: in the first a point was `p=lng;lat` and the range `r` in metres; the second
 * had `p=lat;lng` and kilometres already. What is read today stands for the third.
 */
const firstToSecond: Upgrade = (parts) =>
  parts.map((part) => {
    if (part.key === 'p') return { ...part, value: part.value.split(';').reverse().join(';') };
    if (part.key === 'r') return { ...part, value: String(Number(part.value) / 1000) };
    return part;
  });
const secondToThird: Upgrade = (parts) =>
  parts.map((part) => {
    if (part.key === 'p') return { ...part, key: 'at', value: part.value.replace(';', ',') };
    return part.key === 'r' ? { ...part, key: 'range' } : part;
  });
const INVENTED = [firstToSecond, secondToThird];

const SCENARIO = { ...EMPTY, launches: [{ at: [34.7981, 50.9077] }], ranges: [{ km: 165 }] };

test.each([
  ['first', '?v=1&p=34.7981;50.9077&r=165000&later=1'],
  ['second', '?v=2&p=50.9077;34.7981&r=165&later=1'],
  ['third', '?v=3&at=50.9077,34.7981&range=165&later=1'],
])('a link of the %s invented version is read as the newest one has it', (_, link) => {
  expect(decodeLink(link, INVENTED)).toEqual({
    scenario: SCENARIO,
    unknown: [{ key: 'later', text: 'later=1' }],
    issues: [],
  });
});

test('a link that says no version is of the first', () => {
  expect(decodeLink('?p=34.7981;50.9077&r=165000', INVENTED).scenario).toEqual(SCENARIO);
});

test('an older link that is damaged is upgraded as far as it can be read', () => {
  const { scenario, issues } = decodeLink('?v=1&p=34.7981;50.9077&r=far', INVENTED);
  expect(scenario).toEqual({ ...SCENARIO, ranges: EMPTY.ranges });
  expect(issues).toEqual([{ code: 'not-a-range', text: 'NaN' }]);
});

test('F38: a version newer than all is told about, and what is known is read', () => {
  const { scenario, issues } = decodeLink('?v=4&at=50.9077,34.7981&range=165', INVENTED);
  expect(scenario).toEqual(SCENARIO);
  expect(issues).toEqual([{ code: 'newer-link', version: '4' }]);
});

test('links are written in the newest version there is', () => {
  expect(encodeLink(EMPTY)).toBe(`?v=${newestVersion(UPGRADES)}`);
});
