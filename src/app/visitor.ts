import { isLanguage, type Language } from '../core/languages.ts';
import type { Theme } from '../core/scenario.ts';
import type { Preferences } from '../scene/scene.ts';

const DARK = matchMedia('(prefers-color-scheme: dark)');

/** The visitor's own language and theme as the browser tells them; kilometres everywhere. */
export function visitorPreferences(): Preferences {
  return { language: visitorLanguage(), units: 'km', theme: themeOf(DARK) };
}

/** Tells when the system changes between light and dark; the answer ends it. */
export function watchSystemTheme(onchange: (theme: Theme) => void): () => void {
  const tell = () => onchange(themeOf(DARK));
  DARK.addEventListener('change', tell);
  return () => DARK.removeEventListener('change', tell);
}

function themeOf({ matches }: MediaQueryList): Theme {
  return matches ? 'dark' : 'light';
}

/** The first language of the browser that the product speaks. */
export function visitorLanguage(): Language {
  const wanted = navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase());
  return wanted.find(isLanguage) ?? 'en';
}
