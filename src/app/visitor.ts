import { isLanguage, type Language } from '../core/languages.ts';
import type { Preferences } from '../scene/scene.ts';

/** The visitor's own language and theme as the browser tells them; kilometres everywhere. */
export function visitorPreferences(): Preferences {
  const isDark = matchMedia('(prefers-color-scheme: dark)').matches;
  return { language: visitorLanguage(), units: 'km', theme: isDark ? 'dark' : 'light' };
}

/** The first language of the browser that the product speaks. */
export function visitorLanguage(): Language {
  const wanted = navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase());
  return wanted.find(isLanguage) ?? 'en';
}
