/** Three digits, with a comma for thousands; a dash where there is no number. */
export function numberText(value: number): string {
  if (Number.isNaN(value)) return '–';
  return new Intl.NumberFormat('en', { maximumSignificantDigits: 3 }).format(value);
}

/** A table in Markdown. */
export function tableOf(
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string {
  const line = (cells: readonly (string | number)[]): string =>
    `| ${cells.map((cell) => (typeof cell === 'number' ? numberText(cell) : cell)).join(' | ')} |`;
  const ruler = head.map((_, i) => (i === 0 ? '---' : '---:'));
  return [line(head), line(ruler), ...rows.map(line)].join('\n');
}
