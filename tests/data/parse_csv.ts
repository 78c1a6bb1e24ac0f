/** Reads CSV as RFC 4180 has it, after the mark of UTF-8, by another way than it was written. */
export function parseCsv(marked: string, between: ',' | ';' = ','): string[][] {
  const text = marked.replace(/^\ufeff/, '');
  const rows: string[][] = [];
  let row: string[] = [];
  const field = new RegExp(
    `(?:"((?:[^"]|"")*)"|([^"${between}\\r\\n]*))(${between}|\\r\\n|$)`,
    'y',
  );
  while (field.lastIndex < text.length) {
    const found = field.exec(text);
    if (!found) throw new Error('This is not CSV');
    row = [...row, found[1]?.replaceAll('""', '"') ?? found[2] ?? ''];
    if (found[3] === between) continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
