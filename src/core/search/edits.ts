/** How far a query is from a name, in edits: letters left out, added, changed, or two neighbours swapped. */
export interface Edits {
  /** To the whole name. */
  readonly whole: number;
  /** To the part of the name from its beginning that is most like the query. */
  readonly beginning: number;
}

// three rows of the table, kept for all comparisons of a search
let before = new Uint8Array(128);
let last = new Uint8Array(128);
let next = new Uint8Array(128);

/**
 * Edits between a query and a name (optimal string alignment); undefined where both numbers are above the limit. Only the
 * first 100 letters of a name are compared.
 */
export function editsBetween(query: string, name: string, limit: number): Edits | undefined {
  const columns = Math.min(name.length, 100);
  for (let column = 0; column <= columns; column++) last[column] = column;
  for (let row = 1; row <= query.length; row++) {
    if (fillRow(query, name, row, columns) > limit) return undefined;
    [before, last, next] = [last, next, before];
  }
  return { whole: last[columns]!, beginning: Math.min(...last.subarray(0, columns + 1)) };
}

/** Fills the row of one letter of the query, and gives the least number in it, which no later row falls below. */
function fillRow(query: string, name: string, row: number, columns: number): number {
  const letter = query.charCodeAt(row - 1);
  const previous = query.charCodeAt(row - 2);
  let least = (next[0] = row);
  for (let column = 1; column <= columns; column++) {
    const other = name.charCodeAt(column - 1);
    let edits = Math.min(
      last[column - 1]! + (letter === other ? 0 : 1),
      last[column]! + 1,
      next[column - 1]! + 1,
    );
    if (row > 1 && column > 1 && previous === other && letter === name.charCodeAt(column - 2)) {
      edits = Math.min(edits, before[column - 2]! + 1);
    }
    next[column] = edits;
    if (edits < least) least = edits;
  }
  return least;
}
