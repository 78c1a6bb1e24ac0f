import { isLanguage, type Language } from '../core/languages.ts';
import { FIRST_WORDS } from '../scene/words/first_words.ts';
import { loadWords } from '../scene/words/load.ts';
import { loadPageAgain, watchReleases } from './new_release.ts';
import { visitorLanguage } from './visitor.ts';

/** Begins a page: the words that it will need are fetched while the rest of its scripts is still on its way. */
export function begin(start: () => Promise<unknown>): void {
  watchReleases();
  const language = languageAhead();
  // where they are needed, it is told that they did not come
  loadWords(language).catch(() => undefined);
  start().catch(() => tellThatNothingCame(language));
}

/** The language that the link will turn out to ask for, or another one, whose words then come for nothing. */
function languageAhead(): Language {
  const asked = new URLSearchParams(location.search).get('lang') ?? '';
  return isLanguage(asked) ? asked : visitorLanguage();
}

function tellThatNothingCame(language: Language): void {
  const { atlasFailed, tryAgain } = FIRST_WORDS[language];
  const sentence = document.createElement('p');
  sentence.textContent = atlasFailed;
  const button = document.createElement('button');
  button.className = 'button primary';
  button.textContent = tryAgain;
  button.addEventListener('click', () => void loadPageAgain());
  const alert = document.createElement('div');
  alert.className = 'waiting';
  alert.role = 'alert';
  document.getElementById('app')?.replaceChildren(alert);
  // after the alert, so that it is heard
  alert.append(sentence, button);
}
