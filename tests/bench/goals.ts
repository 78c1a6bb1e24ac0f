/** The goals for speed, each with its worst case in a run. */
import type { MethodId } from './method.ts';
import { DETAILS, MOST_RINGS, POINT_COUNTS, ratioOf, timingOf, type Results } from './results.ts';
import { BUDGETS } from '../weight/budgets.ts';
import { numberText } from './text.ts';

export interface Goal {
  readonly text: string;
  /** The worst case, as text. */
  readonly measured: string;
  readonly isReached: boolean;
}

interface Case {
  readonly value: number;
  readonly where: string;
}

const WEIGHED = [
  ['answer', 'answerKb'],
  ['all', 'allKb'],
  ['embed', 'embedKb'],
] as const;

export function goalsOf(results: Results): readonly Goal[] {
  const { indexes, page, start } = results;
  const index = indexes.find(({ detail }) => detail === 'shipped')?.firstMs ?? NaN;
  return [
    atLeast(
      'A drag step (e) at least 1,000 times as fast as (a)',
      1000,
      ratios(results, ['a', 'e']),
    ),
    atLeast('A drag step (e) at least 10 times as fast as (c)', 10, ratios(results, ['c', 'e'])),
    atMost('(e) at most 1.5 times (f), for one point', 1.5, ratios(results, ['e', 'f'], [1]), '×'),
    atMost(`(e) under 3 ms for ${MOST_RINGS} rings`, 3, ringCases(results), 'ms'),
    atMost('(e) at most 3 times as long on polygons ten times finer', 3, finerCases(results), '×'),
    atMost('The index built in under 100 ms, first time', 100, [{ value: index, where: '' }], 'ms'),
    atMost(
      `A drag step in the page under 4 ms of script, ${page.points} points`,
      4,
      [{ value: page.ownMs, where: '' }],
      'ms',
    ),
    atMost(
      'The first answer on a phone in at most 0.8 of what a bare map needs for its first button',
      0.8,
      [{ value: start.answerMs / start.floorMs, where: '' }],
      '×',
    ),
    atMost(
      'Our own scripts at most 200 ms in the worst interaction on a phone',
      200,
      start.interactions.map(({ what, ownMs }) => ({ value: ownMs, where: what })),
      'ms',
    ),
    ...WEIGHED.map(([name, weight]) =>
      atMost(
        `${BUDGETS[name].what}: at most ${BUDGETS[name].mostKb} kB`,
        BUDGETS[name].mostKb,
        [{ value: results.weights[weight], where: '' }],
        'kB',
      ),
    ),
  ];
}

function atLeast(text: string, limit: number, cases: readonly Case[]): Goal {
  const worst = cases.reduce((least, one) => (one.value < least.value ? one : least));
  return { text, measured: caseText(worst, '×'), isReached: worst.value >= limit };
}

function atMost(text: string, limit: number, cases: readonly Case[], unit: string): Goal {
  const worst = cases.reduce((most, one) => (one.value > most.value ? one : most));
  return { text, measured: caseText(worst, unit), isReached: worst.value <= limit };
}

function caseText({ value, where }: Case, unit: string): string {
  const text = unit === '×' ? `${numberText(value)}×` : `${numberText(value)} ${unit}`;
  return where === '' ? text : `${text} (${where})`;
}

function ratios(
  results: Results,
  pair: readonly [MethodId, MethodId],
  counts: readonly number[] = POINT_COUNTS,
): readonly Case[] {
  return DETAILS.flatMap((detail) =>
    counts.map((points) => ({
      value: ratioOf(results, pair, detail, points),
      where: `${points} ${points === 1 ? 'point' : 'points'}, ${detail}`,
    })),
  );
}

function ringCases(results: Results): readonly Case[] {
  return DETAILS.map((detail) => ({
    value: timingOf(results, 'e', detail, MOST_RINGS)?.ms ?? NaN,
    where: detail,
  }));
}

function finerCases(results: Results): readonly Case[] {
  return POINT_COUNTS.map((points) => {
    const [shipped, finer] = DETAILS.map((detail) => timingOf(results, 'e', detail, points)?.ms);
    return {
      value: (finer ?? NaN) / (shipped ?? NaN),
      where: `${points} ${points === 1 ? 'point' : 'points'}`,
    };
  });
}
