/** Makes the words of every language known: for the command line, which has them all at hand. */
import { de } from './de/words.ts';
import { later as deLater } from './de/later.ts';
import { el } from './el/words.ts';
import { later as elLater } from './el/later.ts';
import { en } from './en/words.ts';
import { later as enLater } from './en/later.ts';
import { es } from './es/words.ts';
import { later as esLater } from './es/later.ts';
import { fr } from './fr/words.ts';
import { later as frLater } from './fr/later.ts';
import { pl } from './pl/words.ts';
import { later as plLater } from './pl/later.ts';
import { ru } from './ru/words.ts';
import { later as ruLater } from './ru/later.ts';
import { uk } from './uk/words.ts';
import { later as ukLater } from './uk/later.ts';
import { LANGUAGES, type Language } from '../../core/languages.ts';
import { addLaterWords, addWords, type AnswerWords } from './words.ts';
import type { LaterWords } from './later_words.ts';

const ALL: Readonly<Record<Language, AnswerWords>> = { en, uk, ru, el, de, fr, es, pl };
const LATER: Readonly<Record<Language, LaterWords>> = {
  en: enLater,
  uk: ukLater,
  ru: ruLater,
  el: elLater,
  de: deLater,
  fr: frLater,
  es: esLater,
  pl: plLater,
};

for (const language of LANGUAGES) {
  addWords(language, ALL[language]);
  addLaterWords(language, LATER[language]);
}
