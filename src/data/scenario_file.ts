import type { Answer } from './answer.ts';

/** What a saved scenario says it is, for people who find the file. */
const KIND = 'strike-range-map scenario';

/** A scenario to be kept and opened again: what was chosen, its link, and which product and data answered. */
export function renderScenario({ scenario, link, data }: Answer, productVersion: string): string {
  const { version, date } = data;
  const file = { kind: KIND, version: 1, productVersion, data: { version, date }, link, scenario };
  return `${JSON.stringify(file, null, 2)}\n`;
}
