import { isLanguage, type Language } from '../../core/languages.ts';

// the page carries the link of the scenario that it was opened from, so that the way back leads there

/** The language that a query asks for. */
export function languageIn(query: string): Language | undefined {
  const asked = new URLSearchParams(query).get('lang')?.slice(0, 2).toLowerCase() ?? '';
  return isLanguage(asked) ? asked : undefined;
}

/** The same query with another language; all else stays letter by letter. */
export function withLanguage(query: string, language: Language): string {
  return `?${[...partsOf(query), `lang=${language}`].join('&')}`;
}

/** The map of a query: its scenario, or the opening one where it has none; as a file, or as its folder. */
export function mapHrefOf(query: string, index: '' | 'index.html'): string {
  return `../${index}${partsOf(query).length === 0 ? '' : query}`;
}

function partsOf(query: string): string[] {
  const parts = query.replace(/^\?/, '').split('&');
  return parts.filter((part) => part !== '' && !part.startsWith('lang='));
}
