import type { Language } from '../../core/languages.ts';
import type { LaterWords } from './later_words.ts';
import { addLaterWords, addWords, languagesWithWords, type AnswerWords } from './words.ts';

const LOADERS: Readonly<Record<Language, () => Promise<AnswerWords>>> = {
  en: async () => (await import('./en/words.ts')).en,
  uk: async () => (await import('./uk/words.ts')).uk,
  ru: async () => (await import('./ru/words.ts')).ru,
  el: async () => (await import('./el/words.ts')).el,
  de: async () => (await import('./de/words.ts')).de,
  fr: async () => (await import('./fr/words.ts')).fr,
  es: async () => (await import('./es/words.ts')).es,
  pl: async () => (await import('./pl/words.ts')).pl,
};

const LATER: Readonly<Record<Language, () => Promise<{ readonly later: LaterWords }>>> = {
  en: () => import('./en/later.ts'),
  uk: () => import('./uk/later.ts'),
  ru: () => import('./ru/later.ts'),
  el: () => import('./el/later.ts'),
  de: () => import('./de/later.ts'),
  fr: () => import('./fr/later.ts'),
  es: () => import('./es/later.ts'),
  pl: () => import('./pl/later.ts'),
};

/** Whether the words of what follows the first answer are wanted, too. */
let isLater = false;
const whole = new Set<Language>();

/** Fetches the words of a language, once. Rejects where they cannot come. */
export async function loadWords(language: Language): Promise<void> {
  if (!languagesWithWords().includes(language)) addWords(language, await LOADERS[language]());
  if (isLater) await loadLater(language);
}

/** Fetches what else is said in the languages that are there, and from now on in others. Rejects as `loadWords` does. */
export async function loadLaterWords(): Promise<void> {
  isLater = true;
  await Promise.all(languagesWithWords().map(loadLater));
}

async function loadLater(language: Language): Promise<void> {
  if (whole.has(language)) return;
  addLaterWords(language, (await LATER[language]()).later);
  whole.add(language);
}
