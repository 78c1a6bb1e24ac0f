import { FIGURES } from '../../src/core/figures.ts';
import { LIMITS, type Scenario, tidyText } from '../../src/core/scenario.ts';
import type { ReadLink } from '../../src/permalink/permalink.ts';

/** What a link gave that no link may give; empty where all is well. Written for millions of calls. */
export function faultsOf({ scenario, issues }: ReadLink): readonly string[] {
  const { launches, ranges, frame, graphic } = scenario;
  const faults: string[] = [];
  const check = (isFine: boolean, what: string) => {
    if (!isFine) faults.push(what);
  };
  check(issues.length <= 20, 'more than twenty issues');
  check(launches.length <= LIMITS.launches, 'too many launch points');
  for (const { at, label } of launches) {
    check(isNumber(at[0], 180) && isNumber(at[1], 90), `the position ${at.join()}`);
    check(label === undefined || isTidy(label, LIMITS.labelLength), `the label ${label}`);
  }
  check(ranges.length >= 1 && ranges.length <= LIMITS.ranges, `${ranges.length} ranges`);
  ranges.forEach(({ km, figure }, index) => {
    const isRange = km >= LIMITS.rangeKm.min && km <= LIMITS.rangeKm.max;
    check(isRange && km > (ranges[index - 1]?.km ?? 0), `the range ${km}`);
    check(figure === undefined || Object.hasOwn(FIGURES, figure), `the figure ${figure}`);
  });
  if (frame !== 'fit') check(isBox(frame), `the frame ${frame.join()}`);
  for (const { to } of graphic?.moved ?? []) {
    check(isNumber(to[0], 180) && isNumber(to[1], 90), `the move to ${to.join()}`);
  }
  for (const text of [scenario.title, scenario.subtitle, scenario.note, scenario.credit]) {
    check(text === undefined || isTidy(text, LIMITS.textLength), `the text ${text}`);
  }
  return faults;
}

function isNumber(value: number, limit: number): boolean {
  return Math.abs(value) <= limit && !Object.is(value, -0);
}

function isBox([west, south, east, north]: Exclude<Scenario['frame'], 'fit'>): boolean {
  const isOnEarth = [west, east].every((lng) => isNumber(lng, 180)) && isNumber(south, 90);
  return isOnEarth && isNumber(north, 90) && west < east && south < north;
}

function isTidy(text: string, limit: number): boolean {
  return text !== '' && tidyText(text, limit) === text;
}
