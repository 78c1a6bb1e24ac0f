/** Reads a decimal number with a point, without exponent; minus may be typographic. */
export function parseDecimal(text: string): number | undefined {
  const plain = text.trim().replace(/^[\u2212\u2013]/, '-');
  if (!/^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/.test(plain)) return undefined;
  const value = Number(plain);
  return value === 0 ? 0 : value;
}
