/** Reads a decimal number with a point, without exponent; minus may be typographic. */
export function parseDecimal(text: string): number | undefined {
  const plain = text
    .trim()
    .replace(FULL_WIDTH, narrow)
    .replace(/^[\u2212\u2013]/, '-');
  if (!/^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/.test(plain)) return undefined;
  const value = Number(plain);
  return value === 0 ? 0 : value;
}

/** Plus, minus, stop and digits as wide as a Chinese character. */
const FULL_WIDTH = /[\uff0b\uff0d\uff0e\uff10-\uff19]/g;

function narrow(character: string): string {
  return String.fromCharCode(character.charCodeAt(0) - 0xfee0);
}
