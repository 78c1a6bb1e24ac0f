import type { Town } from './atlas.ts';
import { foldName, latinSpellings } from './name_folding.ts';
import { isUkrainian } from './places.ts';

/**
 * The Ukrainian towns whose name in any of three scripts or in a common older Latin spelling holds the query:
 * equal names first, then beginnings of names, of words, and the rest, each by population.
 */
export function searchTowns(query: string, towns: readonly Town[], limit: number): readonly Town[] {
  const wanted = foldName(query);
  if (wanted === '') return [];
  return towns
    .filter(isUkrainian)
    .map((town) => ({ town, rank: rankOf(wanted, foldedNames(town)) }))
    .filter(({ rank }) => rank < NO_MATCH)
    .sort((a, b) => a.rank - b.rank || b.town.population - a.town.population)
    .slice(0, limit)
    .map(({ town }) => town);
}

const NO_MATCH = 4;

// folding a thousand towns takes some 10 ms, too long for every key that is pressed
const FOLDED = new WeakMap<Town, readonly string[]>();

function foldedNames(town: Town): readonly string[] {
  const known = FOLDED.get(town);
  if (known) return known;
  const { en, uk, ru } = town.names;
  const folded = [...new Set([...[en, uk, ru].map(foldName), ...latinSpellings(ru)])];
  FOLDED.set(town, folded);
  return folded;
}

function rankOf(wanted: string, names: readonly string[]): number {
  const ranks = names.map((name) => {
    if (name === wanted) return 0;
    if (name.startsWith(wanted)) return 1;
    if (name.includes(` ${wanted}`)) return 2;
    return name.includes(wanted) ? 3 : NO_MATCH;
  });
  return Math.min(...ranks);
}
