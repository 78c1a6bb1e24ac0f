import type { Language } from '../core/languages.ts';
import type { Reach } from '../core/reach.ts';
import { largestRange, type Scenario, type Units } from '../core/scenario.ts';
import { formatRange } from './numbers.ts';
import { wordsIn } from './words/words.ts';

/** The answer in one sentence. */
export function summaryOf(
  scenario: Scenario,
  reach: Reach,
  language: Language,
  units: Units,
): string {
  const namesOf = (status: 'inside' | 'partly') =>
    reach.regions.filter((row) => row.status === status).map((row) => row.region.names[language]);
  return wordsIn(language).summary({
    launchCount: scenario.launches.length,
    from: scenario.from,
    range: formatRange(largestRange(scenario).km, language, units),
    inside: namesOf('inside'),
    partly: namesOf('partly'),
  });
}
