import type { Issue } from '../../../core/issues.ts';
import type { IssueParts } from '../words.ts';

/** Was nicht stimmt, wo und was zu tun ist: ein deutscher Satz. */
export function issueInGerman(issue: Issue, parts: IssueParts): string {
  switch (issue.code) {
    case 'outside-ukraine': {
      const which = issue.position === undefined ? 'Dieser Ort' : `Startpunkt ${issue.position}`;
      const place = `${issue.nearest[1]}, ${issue.nearest[0]}`;
      return `${which} (${issue.at[1]}, ${issue.at[0]}) liegt nicht in der Ukraine; die nächste mögliche Stelle ist ${parts.formatDistance(issue.nearestKm)} entfernt: ${place}.`;
    }
    case 'too-many-launches':
      return `Höchstens ${issue.limit} Startpunkte sind möglich; angegeben sind ${parts.formatNumber(issue.given)}, gezeigt werden die ersten ${issue.limit}.`;
    case 'too-many-ranges':
      return `Höchstens ${issue.limit} Reichweiten sind möglich; angegeben sind ${parts.formatNumber(issue.given)}, gezeigt werden die ${issue.limit} größten.`;
    case 'range-out-of-limits':
      return `Die Reichweite „${issue.text}“ liegt nicht zwischen ${issue.minKm} und ${issue.maxKm}\u00a0km und wurde ausgelassen.`;
    case 'not-a-range':
      return `Die Reichweite „${issue.text}“ ist keine Kilometerzahl und wurde ausgelassen.`;
    case 'not-a-position':
      return `„${issue.text}“ ist keine Koordinatenangabe: Breite und Länge bitte in Dezimalgrad eingeben, zum Beispiel 50.91, 34.80.`;
    case 'position-out-of-world':
      return `„${issue.text}“ liegt nicht auf der Erde: Die Breite reicht von −90 bis 90, die Länge von −180 bis 180.`;
    case 'unreadable-value':
      return `Der Teil „${issue.key}=${issue.text}“ des Links war nicht lesbar und wurde ausgelassen.`;
    case 'text-shortened':
      return `Der Teil „${issue.key}“ des Links war länger als ${issue.limit} Zeichen und wurde gekürzt.`;
    case 'newer-link':
      return `Dieser Link stammt aus einer neueren Version (${issue.version}); gezeigt wird, was lesbar war.`;
    case 'link-too-long':
      return `Der Link hat ${parts.formatNumber(issue.length)} Zeichen; gelesen werden höchstens ${parts.formatNumber(issue.limit)}, das Ende kann also fehlen.`;
    case 'link-cut':
      return 'Dieser Link scheint am Ende abgeschnitten zu sein, es kann also etwas fehlen; gezeigt wird, was lesbar war.';
    case 'repeated-key':
      return `Der Link enthält „${issue.key}“ mehrfach; verwendet wird die erste Angabe.`;
    case 'nothing-readable':
      return 'In diesem Link war nichts lesbar.';
  }
}
