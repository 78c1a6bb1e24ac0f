import { type Answer, fileAnswerOf } from '../../data/answer.ts';
import type { Session } from '../session.svelte.ts';

/** What files of data say of what the page shows; while another answer is worked out, of the one before. */
export function answerIn(session: Session): Answer {
  const { launches, from, ranges } = session.answered;
  const { reach, atlas, unknownParts: unknown, shown, preferences } = session;
  const scenario = { ...shown, ...preferences, launches, from, ranges };
  return fileAnswerOf({ scenario, reach, atlas, unknown, siteUrl: __SITE_URL__ });
}
