import type { Totals } from '../core/reach.ts';
import type { Answer, SettledScenario } from './answer.ts';
import { type RegionRow, regionRows, totalsRow, type TownRow, townRows } from './rows.ts';

/** The answer as JSON; positions are `[lng, lat]`, launch points are counted from 0. */
export interface ReachDocument {
  readonly version: 1;
  readonly link: string;
  readonly scenario: SettledScenario;
  readonly warnings: readonly string[];
  readonly notes: readonly string[];
  readonly data: Answer['data'];
  readonly regions: readonly RegionRow[];
  readonly towns: readonly TownRow[];
  readonly totals: Totals;
}

/** The whole answer as indented JSON. */
export function renderJson(answer: Answer): string {
  return `${JSON.stringify(documentOf(answer, true), null, 2)}\n`;
}

/** The answer as a plain value, in the order of its keys; without towns where they are not asked for. */
export function documentOf(
  answer: Answer,
  withTowns: boolean,
): Omit<ReachDocument, 'towns'> & Partial<ReachDocument> {
  const { link, scenario, warnings, notes, data } = answer;
  return {
    version: 1,
    link,
    scenario,
    warnings,
    notes,
    data,
    regions: regionRows(answer),
    ...(withTowns ? { towns: townRows(answer) } : {}),
    totals: totalsRow(answer),
  };
}
