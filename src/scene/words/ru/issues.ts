import type { Issue } from '../../../core/issues.ts';
import { eastSlavic } from '../plural.ts';
import type { IssueParts } from '../words.ts';

/** Что не так, где именно и что делать: одно предложение по-русски. */
export function issueInRussian(issue: Issue, parts: IssueParts): string {
  switch (issue.code) {
    case 'outside-ukraine': {
      const which = issue.position === undefined ? 'Это место' : `Точка пуска ${issue.position}`;
      const place = `${issue.nearest[1]}, ${issue.nearest[0]}`;
      return `${which} (${issue.at[1]}, ${issue.at[0]}) — не в Украине; ближайшее подходящее место: ${place} (расстояние — ${parts.formatDistance(issue.nearestKm)}).`;
    }
    case 'too-many-launches':
      return `Точек пуска может быть не больше ${issue.limit}; задано ${parts.formatNumber(issue.given)}, показаны первые ${issue.limit}.`;
    case 'too-many-ranges':
      return `Дальностей может быть не больше ${issue.limit}; задано ${parts.formatNumber(issue.given)}, показаны ${issue.limit} наибольшие.`;
    case 'range-out-of-limits':
      return `Дальность «${issue.text}» — вне пределов от ${issue.minKm} до ${issue.maxKm}\u00a0км; она пропущена.`;
    case 'not-a-range':
      return `Дальность «${issue.text}» — не число километров; она пропущена.`;
    case 'not-a-position':
      return `«${issue.text}» — не координаты: введите широту и долготу в десятичных градусах, например 50.91, 34.80.`;
    case 'position-out-of-world':
      return `Точки «${issue.text}» на Земле нет: широта — от −90 до 90, долгота — от −180 до 180.`;
    case 'unreadable-value':
      return `Часть ссылки «${issue.key}=${issue.text}» не удалось прочитать; она пропущена.`;
    case 'text-shortened':
      return `Часть ссылки «${issue.key}» была длиннее ${issue.limit} ${eastSlavic(issue.limit, 'символа', 'символов', 'символов')}; она сокращена.`;
    case 'newer-link':
      return `Эта ссылка создана в более новой версии (${issue.version}); показано то, что удалось прочитать.`;
    case 'link-too-long':
      return `В ссылке ${parts.formatNumber(issue.length)} ${eastSlavic(issue.length, 'символ', 'символа', 'символов')}, а читаются первые ${parts.formatNumber(issue.limit)}; конец мог потеряться.`;
    case 'link-cut':
      return 'Похоже, конец этой ссылки обрезан, и чего-то может не хватать; показано то, что удалось прочитать.';
    case 'repeated-key':
      return `В ссылке несколько раз указано «${issue.key}»; использовано первое значение.`;
    case 'nothing-readable':
      return 'В этой ссылке ничего не удалось прочитать.';
  }
}
