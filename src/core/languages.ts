/** The languages of the product, in the order in which they are offered (BCP 47 codes). */
export const LANGUAGES = ['en', 'uk', 'ru', 'el', 'de', 'fr', 'es', 'pl'] as const;

export type Language = (typeof LANGUAGES)[number];

export function isLanguage(text: string): text is Language {
  return (LANGUAGES as readonly string[]).includes(text);
}

/** Each language's own name for itself. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  uk: 'Українська',
  ru: 'Русский',
  el: 'Ελληνικά',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  pl: 'Polski',
};
