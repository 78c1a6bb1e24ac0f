import type { Town } from '../core/atlas.ts';
import type { Issue } from '../core/issues.ts';
import { townName } from '../core/places.ts';
import { LINK_LIMIT } from '../permalink/query.ts';
import { formatNumber } from '../scene/numbers.ts';
import type { Preferences } from '../scene/scene.ts';
import { sentencesOf } from '../scene/sentences.ts';
import type { Words } from '../scene/words/words.ts';

/** Something said to the visitor once, with one thing that can be done about it. */
export interface Notice {
  readonly sentence: (words: Words, preferences: Preferences) => string;
  readonly action?: {
    readonly label: (words: Words, preferences: Preferences) => string;
    readonly run: () => void;
  };
}

/** What could not be read or done. */
export function noticeOf(issues: readonly Issue[]): Notice {
  return { sentence: (_words, preferences) => sentencesOf(issues, preferences) };
}

/** That a link of what is shown would not bring back all of it. */
export const LONG_LINK: Notice = {
  sentence: (words, { language }) => words.linkTooLong(formatNumber(LINK_LIMIT, language)),
};

/** What became of a link that was to be copied. */
export function linkNotice(isCopied: boolean, isLinkTooLong: boolean): Notice {
  return {
    sentence: (words, preferences) => {
      const outcome = isCopied ? words.linkCopied : words.linkNotCopied;
      return isLinkTooLong ? `${outcome} ${LONG_LINK.sentence(words, preferences)}` : outcome;
    },
  };
}

/** A place outside Ukraine, with the offer of the town nearest to it; for a point that was moved, to move it there. */
export function refusalOf(
  issue: Issue,
  nearest: Town | undefined,
  isMove: boolean,
  take: (town: Town) => void,
): Notice {
  if (!nearest) return noticeOf([issue]);
  return {
    ...noticeOf([issue]),
    action: {
      label: (words, { language }) => {
        const name = townName(nearest, language);
        return isMove ? words.moveToNearest(name) : words.addNearest(name);
      },
      run: () => take(nearest),
    },
  };
}
