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
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}'’ʼ`´‘ʹʺ"ʻ]/gu, '')
    .replace(/[іїы]/g, 'и')
    .replace(/[єэ]/g, 'е')
    .replace(/[ьъ]/g, '')
    .replaceAll('ґ', 'г')
    .replaceAll('ł', 'l')
    .replace(/[yj]/g, 'i')
    .replace(/i{2,}/g, 'i')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The folded Latin spellings that a Russian name gives: plain (Nikolaev) and with ye (Nikolayev, Zaporozhye). */
export function latinSpellings(russianName: string): readonly string[] {
  const cyrillic = russianName.toLowerCase().normalize('NFC');
  const withYe = cyrillic.replace(/(^|[аеёиоуыэюяьъ])е/g, '$1йе');
  return [cyrillic, withYe].map((name) =>
    foldName([...name].map((letter) => LATIN[letter] ?? letter).join('')),
  );
}
