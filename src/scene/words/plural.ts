/** English, German, Greek, Spanish: one against all others. */
export function oneOrOther(count: number, one: string, other: string): string {
  return count === 1 ? one : other;
}

/** Ukrainian and Russian (CLDR): 1, 21 … / 2-4, 22-24 … / all other integers; fractions take the second form. */
export function eastSlavic(count: number, one: string, few: string, many: string): string {
  if (!Number.isInteger(count)) return few;
  const tens = count % 100;
  const ones = count % 10;
  if (ones === 1 && tens !== 11) return one;
  return ones >= 2 && ones <= 4 && (tens < 12 || tens > 14) ? few : many;
}

/** Polish (CLDR), whole numbers: 1 / 2-4, 22-24 … / all others. */
export function polish(count: number, one: string, few: string, many: string): string {
  if (count === 1) return one;
  const tens = count % 100;
  const ones = count % 10;
  return ones >= 2 && ones <= 4 && (tens < 12 || tens > 14) ? few : many;
}
