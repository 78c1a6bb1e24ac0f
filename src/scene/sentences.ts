import type { Issue } from '../core/issues.ts';
import { formatDistance, formatNumber } from './numbers.ts';
import type { Preferences } from './scene.ts';
import { wordsIn } from './words/words.ts';

/** What went wrong, where and what to do: a sentence for each of the first issues, and how many more there are. */
export function sentencesOf(issues: readonly Issue[], preferences: Preferences, most = 3): string {
  const { language, units } = preferences;
  const words = wordsIn(language);
  const sentences = issues.slice(0, most).map((issue) =>
    words.sentence(issue, {
      formatNumber: (value, decimals) => formatNumber(value, language, decimals),
      formatDistance: (km) => formatDistance(km, language, units),
    }),
  );
  const more = issues.length - sentences.length;
  return [...sentences, ...(more > 0 ? [words.moreIssues(more)] : [])].join(' ');
}
