import type { Issue } from '../../../core/issues.ts';
import type { IssueParts } from '../words.ts';

/** Що не так, де саме і що робити: одне речення українською. */
export function issueInUkrainian(issue: Issue, parts: IssueParts): string {
  switch (issue.code) {
    case 'outside-ukraine': {
      const which = issue.position === undefined ? 'Це місце' : `Точка пуску ${issue.position}`;
      const place = `${issue.nearest[1]}, ${issue.nearest[0]}`;
      return `${which} (${issue.at[1]}, ${issue.at[0]}) — не в Україні; найближче придатне місце — за ${parts.formatDistance(issue.nearestKm)}: ${place}.`;
    }
    case 'too-many-launches':
      return `Точок пуску може бути щонайбільше ${issue.limit}; задано ${parts.formatNumber(issue.given)}, показано перші ${issue.limit}.`;
    case 'too-many-ranges':
      return `Дальностей може бути щонайбільше ${issue.limit}; задано ${parts.formatNumber(issue.given)}, показано ${issue.limit} найбільші.`;
    case 'range-out-of-limits':
      return `Дальність «${issue.text}» — поза межами від ${issue.minKm} до ${issue.maxKm}\u00a0км; її пропущено.`;
    case 'not-a-range':
      return `Дальність «${issue.text}» — не число кілометрів; її пропущено.`;
    case 'not-a-position':
      return `«${issue.text}» — не координати: введіть широту й довготу десятковими градусами, наприклад 50.91, 34.80.`;
    case 'position-out-of-world':
      return `Точки «${issue.text}» немає на Землі: широта — від −90 до 90, довгота — від −180 до 180.`;
    case 'unreadable-value':
      return `Частину посилання «${issue.key}=${issue.text}» не вдалося прочитати; її пропущено.`;
    case 'text-shortened':
      return `Частина посилання «${issue.key}» довша за ${issue.limit} символів; її скорочено.`;
    case 'newer-link':
      return `Це посилання створила новіша версія (${issue.version}); показано те, що вдалося прочитати.`;
    case 'link-too-long':
      return `У посиланні ${parts.formatNumber(issue.length)} символів, а читаються перші ${parts.formatNumber(issue.limit)}; кінця може бракувати.`;
    case 'link-cut':
      return 'Схоже, кінець цього посилання обрізано, тож чогось може бракувати; показано те, що вдалося прочитати.';
    case 'repeated-key':
      return `У посиланні кілька разів указано «${issue.key}»; використано перше значення.`;
    case 'nothing-readable':
      return 'У цьому посиланні нічого не вдалося прочитати.';
  }
}
