const BULLET = /^\s*(?:[-*•–]|\d{1,2}[.)])\s+/;

/** The lines of a text that say something, without the marks of a list. */
export function linesOf(text: string): readonly string[] {
  return text
    .split(/\r\n?|\n/)
    .map((line) => line.replace(BULLET, '').trim())
    .filter((line) => line !== '');
}
