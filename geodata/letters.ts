/** How alike two words are: the number of letters to insert, remove or replace to make one of the other. */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** Lower case without accents, apostrophes, spaces and hyphens. */
export function plain(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-zа-яґєії]/gu, '');
}

/** Replaces letter by letter, with the first of the rules that fits at each place; keeps the case of first letters. */
export function transliterate(word: string, rules: Readonly<Record<string, string>>): string {
  return word.replace(/\p{L}/gu, (letter) => {
    const lower = letter.toLowerCase();
    const replaced = rules[lower] ?? lower;
    return letter === lower ? replaced : capitalized(replaced);
  });
}

export function capitalized(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
