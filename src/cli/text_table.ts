export interface Column {
  readonly title: string;
  readonly align: 'left' | 'right';
}

/** A table in columns two spaces apart under their titles, for a font in which every letter is as wide. */
export function alignedTable(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
): string {
  const lines = [columns.map(({ title }) => title), ...rows];
  const widths = columns.map((_, index) =>
    Math.max(...lines.map((cells) => widthOf(cells[index] ?? ''))),
  );
  return lines
    .map((cells) =>
      columns
        .map(({ align }, index) => padded(cells[index] ?? '', widths[index] ?? 0, align))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function padded(text: string, width: number, align: Column['align']): string {
  const gap = ' '.repeat(width - widthOf(text));
  return align === 'left' ? text + gap : gap + text;
}

/** Columns that a text takes in a terminal: marks take none, emoji and East Asian letters two. */
function widthOf(text: string): number {
  const visible = [...text.replace(/[\p{M}\u200c\u200d]/gu, '')];
  const isWide = /[\p{Emoji_Presentation}\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uff00-\uff60]/u;
  return visible.reduce((width, letter) => width + (isWide.test(letter) ? 2 : 1), 0);
}
