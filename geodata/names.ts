import { LANGUAGES } from '../src/core/languages.ts';
import type { Names } from '../src/core/atlas.ts';
import { readOverrides } from './sources.ts';

/** The reviewed names in eight languages of `regions` (by ISO 3166-2) or `countries` (by ISO 3166-1 alpha-2). */
export function readNames(file: 'regions' | 'countries'): ReadonlyMap<string, Names> {
  const { names } = readOverrides(file) as { names: Record<string, string[]> };
  return new Map(Object.entries(names).map(([id, row]) => [id, namesOf(id, row)]));
}

function namesOf(id: string, row: readonly string[]): Names {
  if (row.length !== LANGUAGES.length || row.some((name) => name.trim() === '')) {
    throw new Error(`${id} needs a name in each of ${LANGUAGES.join(', ')}.`);
  }
  return Object.fromEntries(LANGUAGES.map((language, index) => [language, row[index]])) as Names;
}
