import { transliterate } from './letters.ts';

const SHARED = {
  а: 'a',
  б: 'b',
  в: 'v',
  д: 'd',
  ж: 'zh',
  з: 'z',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ь: '',
};

const UKRAINIAN = {
  ...SHARED,
  г: 'h',
  ґ: 'g',
  е: 'e',
  є: 'ie',
  и: 'y',
  і: 'i',
  ї: 'i',
  й: 'i',
  ю: 'iu',
  я: 'ia',
};
const AT_START = { є: 'ye', ї: 'yi', й: 'y', ю: 'yu', я: 'ya' };

/** Ukraine's official romanization (Cabinet of Ministers, resolution 55 of 2010): Запоріжжя is Zaporizhzhia. */
export function romanizedUkrainian(name: string): string {
  // зг is zgh, so that it is not read as ж
  const spaced = name.replace(/[’']/g, '').replace(/(?<=з)г/gi, 'ґг');
  return wordsOf(spaced, (word) => {
    return (
      transliterate(word.slice(0, 1), { ...UKRAINIAN, ...AT_START }) +
      transliterate(word.slice(1), UKRAINIAN)
    );
  });
}

const RUSSIAN = {
  ...SHARED,
  г: 'g',
  е: 'e',
  ё: 'yo',
  и: 'i',
  й: 'y',
  ъ: '',
  ы: 'y',
  э: 'e',
  ю: 'yu',
  я: 'ya',
};

/** The spelling of English newspapers: Старый Оскол is Stary Oskol, Елец is Yelets, soft signs are left out. */
export function romanizedRussian(name: string): string {
  return wordsOf(name, (word) => {
    const ended = word
      .replace(/[ыи]й$/i, 'ы')
      .replace(/ые$/, 'ье')
      .replace(/([жшчщ])ё/gi, '$1о');
    return transliterate(withSpokenY(ended), RUSSIAN);
  });
}

/** The older systems of atlases, with which GeoNames spells: used to recognise names only. */
export function ukrainianInAtlases(name: string): string {
  return transliterate(name, {
    ...UKRAINIAN,
    є: 'ye',
    ї: 'yi',
    й: 'y',
    ю: 'yu',
    я: 'ya',
    ь: '’',
    '’': '”',
  });
}

export function russianInAtlases(name: string): string {
  return transliterate(withSpokenY(name), { ...RUSSIAN, ь: '’', ъ: '”', ё: 'yë' });
}

/** At the start of a word and after vowels and signs, е is spoken ye. */
function withSpokenY(text: string): string {
  return text
    .replace(/(?<!\p{L})Е/gu, 'Йе')
    .replace(/(?<!\p{L})е/gu, 'йе')
    .replace(/(?<=[аеёиоуыэюяьъ])е/giu, 'йе')
    .replace(/(?<!\p{L})(Й)е(?=\p{L})/gu, '$1е');
}

function wordsOf(name: string, spelling: (word: string) => string): string {
  return name.replace(/\p{L}+/gu, spelling);
}
