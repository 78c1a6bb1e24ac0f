// prettier-ignore
const LATIN: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'e', ж: 'zh', з: 'z', и: 'i', й: 'i',
  к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f',
  х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'i', ь: '', э: 'e', ю: 'iu', я: 'ia',
};

/**
 * A name without what people leave out or write differently: case, diacritics, apostrophes, hyphens,
 * soft signs, і/ї/и, є/е, ґ/г, and in Latin letters y/i. For comparing only.
 */
export function foldName(name: string): string {
  let folded = '';
  for (const letter of name) folded += foldedLetter(letter);
  if (folded.includes('ii')) folded = folded.replace(/i{2,}/g, 'i');
  return folded.includes(' ') ? folded.replace(/ {2,}/g, ' ').trim() : folded;
}

// one letter at a time, each worked out once: the search folds twenty thousand names before its first answer
const FOLDED = new Map<string, string>();

function foldedLetter(letter: string): string {
  const known = FOLDED.get(letter);
  if (known !== undefined) return known;
  const folded = letter
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}'’ʼ`´‘ʹʺ"ʻ]/gu, '')
    .replace(/[іїы]/g, 'и')
    .replace(/[єэ]/g, 'е')
    .replace(/[ьъ]/g, '')
    .replace('ґ', 'г')
    .replace('ł', 'l')
    .replace('ß', 'ss')
    .replace('ς', 'σ')
    .replace(/[yj]/g, 'i')
    .replace(/[^\p{L}\p{N}]+/gu, ' ');
  FOLDED.set(letter, folded);
  return folded;
}

/** The folded Latin spellings that a Russian name gives: plain (Nikolaev) and with ye (Nikolayev, Zaporozhye). */
export function latinSpellings(russianName: string): readonly string[] {
  const cyrillic = russianName.toLowerCase().normalize('NFC');
  const withYe = cyrillic.replace(/(^|[аеёиоуыэюяьъ])е/g, '$1йе');
  return withYe === cyrillic ? [latinOf(cyrillic)] : [latinOf(cyrillic), latinOf(withYe)];
}

function latinOf(cyrillic: string): string {
  let latin = '';
  for (const letter of cyrillic) latin += LATIN[letter] ?? letter;
  return foldName(latin);
}
