import { expect, test } from 'vitest';
import { FIGURE_IDS, FIGURES, figureFor, figureOf } from '../../src/core/figures.ts';
import { LIMITS, roundRangeKm, withRanges, EMPTY } from '../../src/core/scenario.ts';
import { kmFrom } from '../../src/core/units.ts';

// these stand in links that are out in the world: added to at the end, and never changed
const RELEASED = [
  'atacms-306-otgr 306',
  'atacms-190mi-nyt 305.8',
  'atacms-300-turan 300',
  'atacms-165-hromadske 165',
  'atacms-300-rtlbe 300',
  'storm-shadow-250-moscowtimes 250',
  'storm-shadow-250-kyivindependent 250',
  'himars-50mi-nyt 80.5',
  'himars-80-kyivindependent 80',
  'taurus-500-euromaidanpress 500',
];

test('every figure that was ever released is still there and says the same', () => {
  const now = FIGURE_IDS.map((id) => `${id} ${FIGURES[id].km}`);
  expect(RELEASED.filter((figure) => !now.includes(figure))).toEqual([]);
  expect(now.filter((figure) => !RELEASED.includes(figure))).toEqual([]);
});

test.each(FIGURE_IDS)('%s prints the value that its kilometres come from', (id) => {
  const { value, unit, km, printed, outlet, date } = figureFor(id);
  expect(km).toBe(roundRangeKm(kmFrom(value, unit)));
  expect(printed).toMatch(new RegExp(`\\b${value} ?(km|kilomet|miles)`));
  expect(/miles$/.test(printed)).toBe(unit === 'mi');
  expect(outlet).not.toBe('');
  expect(date).toMatch(/^20\d\d-\d\d(-\d\d)?$/);
});

test('no figure is beyond what a range may be', () => {
  const { min, max } = LIMITS.rangeKm;
  expect(FIGURE_IDS.filter((id) => FIGURES[id].km < min || FIGURES[id].km > max)).toEqual([]);
});

test('two figures of the same kilometres are told apart by what a range cites', () => {
  const km = 250;
  for (const figure of [
    'storm-shadow-250-moscowtimes',
    'storm-shadow-250-kyivindependent',
  ] as const) {
    const [range] = withRanges(EMPTY, [{ km, figure }]).ranges;
    expect(range && figureOf(range)).toBe(figure);
  }
});

test('a range that is no longer what its figure says cites nothing', () => {
  expect(figureOf({ km: 499, figure: 'taurus-500-euromaidanpress' })).toBeNull();
});
