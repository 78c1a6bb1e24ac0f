import '../fonts.css';
import '../app.css';
import './method.css';
import { isLanguage, type Language } from '../../core/languages.ts';
import { indexName } from '../address.ts';
import { visitorLanguage } from '../visitor.ts';
import { methodPage } from './page.ts';
import { languageIn, mapHrefOf, withLanguage } from './query.ts';
import type { MethodText } from './text.ts';

// one file for each language, so that a reader loads one
const TEXTS: Readonly<Record<Language, () => Promise<{ readonly text: MethodText }>>> = {
  en: () => import('./en.ts'),
  uk: () => import('./uk.ts'),
  ru: () => import('./ru.ts'),
  el: () => import('./el.ts'),
  de: () => import('./de.ts'),
  fr: () => import('./fr.ts'),
  es: () => import('./es.ts'),
  pl: () => import('./pl.ts'),
};

// `methodPage` escapes all that it puts into its HTML
const policy =
  typeof trustedTypes === 'undefined'
    ? undefined
    : trustedTypes.createPolicy('method-page', { createHTML: (html) => html });

const host = document.getElementById('method');
if (!host) throw new Error('method/index.html has no element with the id method');
const root = host;

// only the last choice is shown, however long the text of an earlier one takes
let wanted: Language = languageIn(location.search) ?? visitorLanguage();

const isDark =
  new URLSearchParams(location.search).get('theme') ??
  (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
document.documentElement.dataset['theme'] = isDark === 'dark' ? 'dark' : 'light';

root.addEventListener('change', ({ target }) => {
  if (!(target instanceof HTMLSelectElement) || !isLanguage(target.value)) return;
  wanted = target.value;
  history.replaceState(null, '', withLanguage(location.search, wanted) + location.hash);
  void show(wanted).then(() => root.querySelector('select')?.focus());
});

await show(wanted);
// the section that the address names was not there when the browser looked for it
if (location.hash !== '') document.getElementById(location.hash.slice(1))?.scrollIntoView();

async function show(language: Language): Promise<void> {
  const { text } = await TEXTS[language]();
  if (language !== wanted) return;
  const mapHref = mapHrefOf(location.search, indexName());
  document.documentElement.lang = language;
  document.title = text.title;
  document.querySelector('meta[name=description]')?.setAttribute('content', text.description);
  const citedLink = new URL(mapHref, location.href).href;
  const page = methodPage(text, language, { ...__VERSIONS__, mapHref, citedLink }, true);
  root.innerHTML = policy?.createHTML(page) ?? page;
}
