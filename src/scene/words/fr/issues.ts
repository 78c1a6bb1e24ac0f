import type { Issue } from '../../../core/issues.ts';
import type { IssueParts } from '../words.ts';

/** What went wrong, where, and what to do, in one French sentence. */
export function issueInFrench(issue: Issue, parts: IssueParts): string {
  switch (issue.code) {
    case 'outside-ukraine': {
      const which =
        issue.position === undefined ? 'Ce lieu' : `Le point de lancement ${issue.position}`;
      const place = `${issue.nearest[1]}, ${issue.nearest[0]}`;
      return `${which} (${issue.at[1]}, ${issue.at[0]}) n’est pas en Ukraine\u202f; le lieu possible le plus proche est à ${parts.formatDistance(issue.nearestKm)}\u00a0: ${place}.`;
    }
    case 'too-many-launches':
      return `${issue.limit} points de lancement au maximum\u00a0: ${parts.formatNumber(issue.given)} ont été indiqués, seuls les ${issue.limit} premiers sont affichés.`;
    case 'too-many-ranges':
      return `${issue.limit} portées au maximum\u00a0: ${parts.formatNumber(issue.given)} ont été indiquées, seules les ${issue.limit} plus grandes sont affichées.`;
    case 'range-out-of-limits':
      return `La portée «\u202f${issue.text}\u202f» n’est pas comprise entre ${issue.minKm} et ${issue.maxKm}\u00a0km\u202f; elle a été ignorée.`;
    case 'not-a-range':
      return `La portée «\u202f${issue.text}\u202f» n’est pas un nombre de kilomètres\u202f; elle a été ignorée.`;
    case 'not-a-position':
      return `«\u202f${issue.text}\u202f» n’est pas une position\u00a0: indiquez la latitude et la longitude en degrés décimaux, par exemple 50.91, 34.80.`;
    case 'position-out-of-world':
      return `«\u202f${issue.text}\u202f» ne se trouve pas sur Terre\u00a0: la latitude va de −90 à 90 et la longitude de −180 à 180.`;
    case 'unreadable-value':
      return `La partie «\u202f${issue.key}=${issue.text}\u202f» du lien n’a pas pu être lue\u202f; elle a été ignorée.`;
    case 'text-shortened':
      return `La partie «\u202f${issue.key}\u202f» du lien dépassait ${issue.limit} caractères\u202f; elle a été raccourcie.`;
    case 'newer-link':
      return `Ce lien provient d’une version plus récente (${issue.version})\u202f; ce qui a pu être lu est affiché.`;
    case 'link-too-long':
      return `Le lien compte ${parts.formatNumber(issue.length)} caractères\u202f; seuls les ${parts.formatNumber(issue.limit)} premiers sont lus, la fin peut donc manquer.`;
    case 'link-cut':
      return 'La fin de ce lien semble coupée, il peut donc manquer des éléments\u202f; ce qui a pu être lu est affiché.';
    case 'repeated-key':
      return `Le lien indique «\u202f${issue.key}\u202f» plusieurs fois\u202f; la première valeur est retenue.`;
    case 'nothing-readable':
      return 'Rien n’a pu être lu dans ce lien.';
  }
}
