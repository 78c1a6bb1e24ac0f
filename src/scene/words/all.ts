/** Makes the words of every language known: for the command line, which has them all at hand. */
import { de } from './de/words.ts';
import { el } from './el/words.ts';
import { en } from './en/words.ts';
import { es } from './es/words.ts';
import { fr } from './fr/words.ts';
import { pl } from './pl/words.ts';
import { ru } from './ru/words.ts';
import { uk } from './uk/words.ts';
import { LANGUAGES, type Language } from '../../core/languages.ts';
import { addWords, type Words } from './words.ts';

const ALL: Readonly<Record<Language, Words>> = { en, uk, ru, el, de, fr, es, pl };

for (const language of LANGUAGES) addWords(language, ALL[language]);
