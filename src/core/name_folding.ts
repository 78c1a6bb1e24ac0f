// prettier-ignore
const LATIN: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'e', ж: 'zh', з: 'z', и: 'i', й: 'i',
  к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f',
  х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'i', ь: '', э: 'e', ю: 'iu', я: 'ia',
};

/** What is left out or written differently, without its marks. */
// prettier-ignore
const SAME: Readonly<Record<string, string>> = {
  'і': 'и', 'ы': 'и', 'є': 'е', 'э': 'е', 'ь': '', 'ъ': '', 'ґ': 'г', 'ł': 'l', 'ß': 'ss', 'ς': 'σ', 'y': 'i', 'j': 'i',
  "'": '', '’': '', 'ʼ': '', '`': '', '´': '', '‘': '', 'ʹ': '', 'ʺ': '', '"': '', 'ʻ': '',
};

/**
 * A name without what people leave out or write differently: case, diacritics, apostrophes, hyphens,
 * soft signs, і/ї/и, є/е, ґ/г, and in Latin letters y/i. For comparing only.
 */
export function foldName(name: string): string {
  return folded(name, FOLDED);
}

/** The folded Latin spellings that a Russian name gives: plain (Nikolaev) and with ye (Nikolayev, Zaporozhye). */
export function latinSpellings(russianName: string): readonly string[] {
  const cyrillic = russianName.toLowerCase().normalize('NFC');
  const withYe = cyrillic.replace(/(^|[аеёиоуыэюяьъ])е/g, '$1йе');
  const plain = folded(cyrillic, SPELT);
  return withYe === cyrillic ? [plain] : [plain, folded(withYe, SPELT)];
}

/** What single letters become, by their codes, worked out once each: a search waits until all names are folded. */
interface Letters {
  readonly known: (string | undefined)[];
  readonly become: (letter: string) => string;
}
/** Latin, Greek and Cyrillic letters and signs between them; a list of others would be slow for all. */
const KNOWN_CODES = 0x2100;
const FOLDED: Letters = { known: Array<undefined>(KNOWN_CODES), become: foldedLetter };
const SPELT: Letters = {
  known: Array<undefined>(KNOWN_CODES),
  become: (letter) => [...(LATIN[letter] ?? letter)].map(foldedLetter).join(''),
};

function folded(name: string, letters: Letters): string {
  const { known } = letters;
  let text = '';
  for (let i = 0; i < name.length; i++) {
    const code = name.codePointAt(i)!;
    if (code > 0xffff) i++;
    text += known[code] ?? learnt(code, letters);
  }
  return /ii| /.test(text) ? text.replace(/i+/g, 'i').replace(/ +/g, ' ').trim() : text;
}

function learnt(code: number, { known, become }: Letters): string {
  const letter = become(String.fromCodePoint(code));
  if (code < KNOWN_CODES) known[code] = letter;
  return letter;
}

function foldedLetter(letter: string): string {
  let text = '';
  for (const part of letter.toLowerCase().normalize('NFD')) text += SAME[part] ?? plain(part);
  return text;
}

/** Marks are left out; all that stands between words is a space. */
function plain(part: string): string {
  if (/\p{M}/u.test(part)) return '';
  return /\p{L}|\p{N}/u.test(part) ? part : ' ';
}
