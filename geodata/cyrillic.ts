import { editDistance, plain } from './letters.ts';
import {
  romanizedRussian,
  romanizedUkrainian,
  russianInAtlases,
  ukrainianInAtlases,
} from './romanization.ts';
import { russianOf } from './russian_names.ts';

/** Letters and endings of Ukrainian that Russian lacks, the reverse, and letters of other Cyrillic alphabets. */
const ONLY_UKRAINIAN = /[іїєґ’]|[сц]ьк|(ець|ц[яю])(?!\p{L})/iu;
const ONLY_RUSSIAN =
  /[ыэёъ]|[сц]к(?!\p{L})|[сц]кий|([сцие]ц|ица|[сц]к(?:ая|ое|ие)|[ао][яе])(?!\p{L})/iu;
/** Endings that are rare in Ukrainian: there they are -івка, -ївка, -ине, -ове. */
const RUSSIAN_ENDING = /([ое]вка|ино|[оеё]во)(?!\p{L})/iu;
const FOREIGN = /[^а-яёіїєґ’\s-]/i;
/** Ukrainian е spelled back from Latin as э. */
const BACK_SPELLED = /э.*э|[аиоуыя]э|э$/i;

export interface Pick {
  readonly name: string;
  /** 0 for a perfect match; from about 0.3 the pick is another name of the place or none at all. */
  readonly doubt: number;
}

function candidatesOf(alternateNames: readonly string[]): string[] {
  const names = alternateNames.map((name) => name.trim().replace(/['ʼ]/g, '’'));
  // a final ъ is the spelling of before 1918
  return [...new Set(names)].filter(
    (name) => /^[А-ЯЁІЇЄҐ]/.test(name) && !FOREIGN.test(name) && !/ъ$/.test(name),
  );
}

/** The Russian name among untagged names: the one that, romanized, comes nearest to the Latin names. */
export function pickRussian(
  alternateNames: readonly string[],
  latin: readonly string[],
): Pick | undefined {
  const candidates = candidatesOf(alternateNames).filter((name) => !ONLY_UKRAINIAN.test(name));
  return bestOf(candidates, (name) => {
    const doubt = doubtOf([russianInAtlases(name), romanizedRussian(name)], latin);
    // тс and шч are ц and щ spelled back from Latin; and Latin has no soft sign: Астрахань rather than Астрахан
    return doubt + (/тс(?!к)|шч/i.test(name) ? 0.01 : 0) - softSignsOf(name) * 0.001;
  });
}

/** The Ukrainian name among untagged names, likewise. */
export function pickUkrainian(
  alternateNames: readonly string[],
  latin: readonly string[],
): Pick | undefined {
  const candidates = candidatesOf(alternateNames).filter((name) => !ONLY_RUSSIAN.test(name));
  const best = bestOf(candidates, (name) => {
    const doubt = doubtOf([ukrainianInAtlases(name), romanizedUkrainian(name)], latin);
    // Latin has no soft sign: Севастополь rather than Севастопол
    const russian = RUSSIAN_ENDING.test(name) ? 0.05 : 0;
    return doubt + russian + (ONLY_UKRAINIAN.test(name) ? 0 : 0.01) - softSignsOf(name) * 0.001;
  });
  return best && { ...best, name: withApostrophes(best.name) };
}

/** An apostrophe parts a lip sound from я, ю, є, ї: Слов’янськ, П’ятихатки; the source often lacks it. */
function withApostrophes(name: string): string {
  return name.replace(/(?<=(?:^|[^\p{L}]|[аеєиіїоуюя])[бпвмф])(?=[яюї])/giu, '’');
}

/** The Russian name of a Ukrainian place: the candidate nearest to what the rules expect, or else the expected name. */
export function pickRussianOf(ukrainian: string, alternateNames: readonly string[]): Pick {
  const expected = russianOf(ukrainian);
  const candidates = candidatesOf(alternateNames).filter(
    (name) => !ONLY_UKRAINIAN.test(name) && !BACK_SPELLED.test(name),
  );
  const found = bestOf(candidates, (name) => {
    const distance = editDistance(folded(name), folded(expected)) / Math.max(name.length, 4);
    const softSigns = Math.abs(softSignsOf(name) - softSignsOf(expected)) * 0.02;
    return (
      distance + softSigns + (name === ukrainian ? 0.02 : 0) + (ONLY_RUSSIAN.test(name) ? 0 : 0.01)
    );
  });
  // a candidate equal to the Ukrainian name is most often that name, listed without its language
  return found && found.doubt < 0.26 && found.name !== ukrainian
    ? found
    : { name: expected, doubt: 0.26 };
}

/** Those that a spelling back from Latin loses; нь before a consonant is an old spelling. */
function softSignsOf(name: string): number {
  return (name.match(/[лр]ь(?=\p{L})|ь(?!\p{L})/giu) ?? []).length;
}

/** Without the differences that a rule cannot foresee: Суми is Сумы, but Лиман is Лиман. */
function folded(name: string): string {
  return name
    .toLowerCase()
    .replace(/[ый]/g, 'и')
    .replace(/[эё]/g, 'е')
    .replace(/[ьъ\s-]/g, '')
    .replace(/о[ея]$|о$/, 'е')
    .replace(/ая$/, 'а')
    .replace(/(.)\1/g, '$1');
}

function doubtOf(spellings: readonly string[], latin: readonly string[]): number {
  const distances = spellings.flatMap((spelling) =>
    latin.map((name) => {
      // signs count a little: they tell Льгов from Лгов
      const signs = signsOf(name) === '' || signsOf(spelling) === signsOf(name) ? 0 : 0.005;
      return editDistance(plain(spelling), plain(name)) / Math.max(plain(name).length, 4) + signs;
    }),
  );
  return Math.min(...distances);
}

function signsOf(name: string): string {
  return name.replace(/'/g, '’').replace(/"/g, '”').replace(/[^’”]/g, '');
}

function bestOf(names: readonly string[], doubtIn: (name: string) => number): Pick | undefined {
  return names.map((name) => ({ name, doubt: doubtIn(name) })).sort((a, b) => a.doubt - b.doubt)[0];
}
