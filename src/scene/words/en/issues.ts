import type { Issue } from '../../../core/issues.ts';
import type { IssueParts } from '../words.ts';

/** What went wrong, where, and what to do, in one English sentence. */
export function issueInEnglish(issue: Issue, parts: IssueParts): string {
  switch (issue.code) {
    case 'outside-ukraine': {
      const which = issue.position === undefined ? 'This place' : `Launch point ${issue.position}`;
      const place = `${issue.nearest[1]}, ${issue.nearest[0]}`;
      return `${which} (${issue.at[1]}, ${issue.at[0]}) is not in Ukraine; the nearest place that would do is ${parts.formatDistance(issue.nearestKm)} away, at ${place}.`;
    }
    case 'too-many-launches':
      return `At most ${issue.limit} launch points are possible; ${parts.formatNumber(issue.given)} were given and the first ${issue.limit} are shown.`;
    case 'too-many-ranges':
      return `At most ${issue.limit} ranges are possible; ${parts.formatNumber(issue.given)} were given and the largest ${issue.limit} are shown.`;
    case 'range-out-of-limits':
      return `The range “${issue.text}” is not between ${issue.minKm} and ${issue.maxKm}\u00a0km and was left out.`;
    case 'not-a-range':
      return `The range “${issue.text}” is not a number of kilometres and was left out.`;
    case 'not-a-position':
      return `“${issue.text}” is not a position: write latitude and longitude as decimal degrees, such as 50.91, 34.80.`;
    case 'position-out-of-world':
      return `“${issue.text}” is not on the Earth: latitude goes from −90 to 90 and longitude from −180 to 180.`;
    case 'unreadable-value':
      return `The part “${issue.key}=${issue.text}” of the link could not be read and was left out.`;
    case 'text-shortened':
      return `The part “${issue.key}” of the link was longer than ${issue.limit} characters and was shortened.`;
    case 'newer-link':
      return `This link was made by a newer version (${issue.version}); what could be read is shown.`;
    case 'link-too-long':
      return `The link has ${parts.formatNumber(issue.length)} characters; links of up to ${parts.formatNumber(issue.limit)} are read, so its end may be missing.`;
    case 'link-cut':
      return 'This link seems to be cut off at its end, so something may be missing; what could be read is shown.';
    case 'repeated-key':
      return `The link says “${issue.key}” more than once; the first is used.`;
    case 'nothing-readable':
      return 'Nothing in this link could be read.';
  }
}
