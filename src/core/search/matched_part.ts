import { foldName } from '../name_folding.ts';

/** Where a query stands in a name, as indices of its first letter and the one behind its last; null if it does not. */
export function matchedPart(name: string, query: string): readonly [number, number] | null {
  const wanted = foldName(query);
  if (wanted === '') return null;
  const starts = [...name].reduce<number[]>(
    (found, letter) => [...found, (found.at(-1) ?? 0) + letter.length],
    [0],
  );
  const start = starts.find(
    (index) =>
      !/^[^\p{L}\p{N}]/u.test(name.slice(index)) && foldName(name.slice(index)).startsWith(wanted),
  );
  if (start === undefined) return null;
  const end = starts.find(
    (index) => index > start && foldName(name.slice(start, index)) === wanted,
  );
  return end === undefined ? null : [start, end];
}
