import type { Issue } from '../core/issues.ts';
import { formatDistance, formatNumber } from './numbers.ts';
import type { Preferences } from './scene.ts';
import { wordsIn } from './words/words.ts';

/** What went wrong, where and what to do, as one sentence per issue. */
export function sentencesOf(issues: readonly Issue[], preferences: Preferences): string {
  const { language, units } = preferences;
  const words = wordsIn(language);
  return issues
    .map((issue) =>
      words.sentence(issue, {
        formatNumber: (value, decimals) => formatNumber(value, language, decimals),
        formatDistance: (km) => formatDistance(km, language, units),
      }),
    )
    .join(' ');
}
