/*
 * Whole numbers as short text: each in digits of five bits, lowest first, as in the Encoded Polyline Algorithm Format
 * (Google, 2008). Small numbers of either sign take one character; from −2³⁰ to 2³⁰ − 1.
 */

const FIRST_CODE = 63;
const MORE = 32;

export function packNumbers(numbers: readonly number[]): string {
  return numbers.map(packNumber).join('');
}

function packNumber(number: number): string {
  let rest = number < 0 ? ~(number << 1) : number << 1;
  let text = '';
  while (rest >= MORE) {
    text += String.fromCharCode((MORE | (rest & 31)) + FIRST_CODE);
    rest >>>= 5;
  }
  return text + String.fromCharCode(rest + FIRST_CODE);
}

export function unpackNumbers(text: string): number[] {
  const numbers: number[] = [];
  for (let i = 0; i < text.length; i++) {
    let digits = 0;
    let digit = text.charCodeAt(i) - FIRST_CODE;
    for (let shift = 0; ; shift += 5) {
      digits |= (digit & 31) << shift;
      if (digit < MORE) break;
      digit = text.charCodeAt(++i) - FIRST_CODE;
    }
    numbers.push(digits & 1 ? ~(digits >> 1) : digits >> 1);
  }
  return numbers;
}

/** Numbers that differ little from the one before. */
export function packSeries(numbers: readonly number[]): string {
  return packNumbers(numbers.map((number, i) => number - (numbers[i - 1] ?? 0)));
}

export function unpackSeries(text: string): number[] {
  let sum = 0;
  return unpackNumbers(text).map((step) => (sum += step));
}
