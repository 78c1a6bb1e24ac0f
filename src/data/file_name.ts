/** The name of a file without its ending, from words: letters and digits of any script, words joined with hyphens. */
export function fileStemOf(words: string): string {
  const stem = words
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  const short = [...stem].slice(0, 60).join('').replace(/-+$/, '');
  return short === '' ? 'strike-range-map' : short;
}
