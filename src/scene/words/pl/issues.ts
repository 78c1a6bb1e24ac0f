import type { Issue } from '../../../core/issues.ts';
import type { IssueParts } from '../words.ts';

/** Co jest nie tak, gdzie i co zrobić: jedno zdanie po polsku. */
export function issueInPolish(issue: Issue, parts: IssueParts): string {
  switch (issue.code) {
    case 'outside-ukraine': {
      const which = issue.position === undefined ? 'To miejsce' : `Punkt startu ${issue.position}`;
      const place = `${issue.nearest[1]}, ${issue.nearest[0]}`;
      return `${which} (${issue.at[1]}, ${issue.at[0]}) nie leży w Ukrainie; najbliższe odpowiednie miejsce: ${place} (odległość: ${parts.formatDistance(issue.nearestKm)}).`;
    }
    case 'too-many-launches':
      return `Punktów startu może być najwyżej ${issue.limit}; podano ${parts.formatNumber(issue.given)}, dalsze pominięto.`;
    case 'too-many-ranges':
      return `Zasięgów może być najwyżej ${issue.limit}; podano ${parts.formatNumber(issue.given)}, pokazano ${issue.limit} największe.`;
    case 'range-out-of-limits':
      return `Zasięg „${issue.text}” nie mieści się w granicach od ${issue.minKm} do ${issue.maxKm}\u00a0km; pominięto go.`;
    case 'not-a-range':
      return `Zasięg „${issue.text}” nie jest liczbą kilometrów; pominięto go.`;
    case 'not-a-position':
      return `„${issue.text}” to nie współrzędne: wpisz szerokość i długość geograficzną w stopniach dziesiętnych, np. 50.91, 34.80.`;
    case 'position-out-of-world':
      return `Punktu „${issue.text}” nie ma na Ziemi: szerokość wynosi od −90 do 90, a długość od −180 do 180.`;
    case 'unreadable-value':
      return `Nie udało się odczytać części linku „${issue.key}=${issue.text}”; pominięto ją.`;
    case 'text-shortened':
      return `Część linku „${issue.key}” była dłuższa niż ${issue.limit} znaków; skrócono ją.`;
    case 'newer-link':
      return `Ten link utworzono w nowszej wersji (${issue.version}); pokazano to, co udało się odczytać.`;
    case 'link-too-long':
      return `Link jest za długi (znaków: ${parts.formatNumber(issue.length)}, odczytywanych najwyżej: ${parts.formatNumber(issue.limit)}); może brakować jego końca.`;
    case 'link-cut':
      return 'Koniec tego linku jest chyba ucięty, więc czegoś może brakować; pokazano to, co udało się odczytać.';
    case 'repeated-key':
      return `W linku kilka razy podano „${issue.key}”; użyto pierwszej wartości.`;
    case 'nothing-readable':
      return 'Z tego linku nic nie udało się odczytać.';
  }
}
