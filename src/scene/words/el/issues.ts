import type { Issue } from '../../../core/issues.ts';
import type { IssueParts } from '../words.ts';

/** Τι δεν πήγε καλά, πού και τι πρέπει να γίνει: μία πρόταση στα ελληνικά. */
export function issueInGreek(issue: Issue, parts: IssueParts): string {
  switch (issue.code) {
    case 'outside-ukraine': {
      const which =
        issue.position === undefined ? 'Αυτή η θέση' : `Το σημείο εκτόξευσης ${issue.position}`;
      const place = `${issue.nearest[1]}, ${issue.nearest[0]}`;
      return `${which} (${issue.at[1]}, ${issue.at[0]}) δεν βρίσκεται στην Ουκρανία· η πλησιέστερη δυνατή θέση απέχει ${parts.formatDistance(issue.nearestKm)}: ${place}.`;
    }
    case 'too-many-launches':
      return `Επιτρέπονται έως ${issue.limit} σημεία εκτόξευσης· δόθηκαν ${parts.formatNumber(issue.given)} και εμφανίζονται τα πρώτα ${issue.limit}.`;
    case 'too-many-ranges':
      return `Επιτρέπονται έως ${issue.limit} εμβέλειες· δόθηκαν ${parts.formatNumber(issue.given)} και εμφανίζονται οι ${issue.limit} μεγαλύτερες.`;
    case 'range-out-of-limits':
      return `Η εμβέλεια «${issue.text}» δεν είναι μεταξύ ${issue.minKm} και ${issue.maxKm}\u00a0χλμ. και παραλείφθηκε.`;
    case 'not-a-range':
      return `Η εμβέλεια «${issue.text}» δεν είναι αριθμός χιλιομέτρων και παραλείφθηκε.`;
    case 'not-a-position':
      return `Το «${issue.text}» δεν είναι συντεταγμένες: γράψτε γεωγραφικό πλάτος και μήκος σε δεκαδικές μοίρες, όπως 50.91, 34.80.`;
    case 'position-out-of-world':
      return `Το «${issue.text}» δεν αντιστοιχεί σε σημείο της Γης: το πλάτος κυμαίνεται από −90 έως 90 και το μήκος από −180 έως 180.`;
    case 'unreadable-value':
      return `Το τμήμα «${issue.key}=${issue.text}» του συνδέσμου δεν ήταν δυνατό να διαβαστεί και παραλείφθηκε.`;
    case 'text-shortened':
      return `Το τμήμα «${issue.key}» του συνδέσμου ξεπερνούσε τους ${issue.limit} χαρακτήρες και συντομεύτηκε.`;
    case 'newer-link':
      return `Ο σύνδεσμος δημιουργήθηκε από νεότερη έκδοση (${issue.version})· εμφανίζονται όσα ήταν δυνατό να διαβαστούν.`;
    case 'link-too-long':
      return `Ο σύνδεσμος έχει ${parts.formatNumber(issue.length)} χαρακτήρες· διαβάζονται έως ${parts.formatNumber(issue.limit)}, οπότε ίσως λείπει το τέλος του.`;
    case 'link-cut':
      return 'Ο σύνδεσμος φαίνεται κομμένος στο τέλος, οπότε κάτι ίσως λείπει· εμφανίζονται όσα ήταν δυνατό να διαβαστούν.';
    case 'repeated-key':
      return `Ο σύνδεσμος περιέχει το «${issue.key}» πάνω από μία φορά· χρησιμοποιείται η πρώτη τιμή.`;
    case 'nothing-readable':
      return 'Δεν ήταν δυνατό να διαβαστεί τίποτα από αυτόν τον σύνδεσμο.';
  }
}
