import type { Language } from '../../core/languages.ts';
import { addWords, hasWords, type Words } from './words.ts';

const LOADERS: Readonly<Record<Language, () => Promise<Words>>> = {
  en: async () => (await import('./en/words.ts')).en,
  uk: async () => (await import('./uk/words.ts')).uk,
  ru: async () => (await import('./ru/words.ts')).ru,
  el: async () => (await import('./el/words.ts')).el,
  de: async () => (await import('./de/words.ts')).de,
  fr: async () => (await import('./fr/words.ts')).fr,
  es: async () => (await import('./es/words.ts')).es,
  pl: async () => (await import('./pl/words.ts')).pl,
};

/** Fetches the words of a language, once. Rejects where they cannot come. */
export async function loadWords(language: Language): Promise<void> {
  if (!hasWords(language)) addWords(language, await LOADERS[language]());
}
