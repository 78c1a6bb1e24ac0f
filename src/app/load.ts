import groundUrl from '../../geodata/map.json?ground';
import mapUrl from '../../geodata/map.json?regions';
import townsUrl from '../../geodata/towns.json?facts';
import townNamesUrl from '../../geodata/towns.json?names';
import townRestUrl from '../../geodata/towns.json?rest';
import type { Atlas } from '../core/atlas.ts';
import type { Language } from '../core/languages.ts';
import { unpackMap, unpackWholeMap } from '../core/packed/map.ts';
import { unpackTowns, withTownNames, withTownRest } from '../core/packed/towns.ts';
import { parseAtlas, parseMap } from '../core/parse_atlas.ts';

/** The map files that regions were made of, to be completed by the ground. */
const MAP_FILES = new WeakMap<Atlas['regions'], unknown>();
/** Towns of which the rest has not come. */
const UNFINISHED = new WeakSet<Atlas['towns']>();

/**
 * Fetches and decodes what an answer is made of: the regions, and of the towns what `core/packed/towns.ts` says. Rejects
 * where a file is missing or is not what it should be.
 */
export async function loadAtlas(language: Language): Promise<Atlas> {
  const own = hasOwnTownNames(language) && fetchJson(townNamesUrl);
  const [map, facts, names] = await Promise.all([fetchJson(mapUrl), fetchJson(townsUrl), own]);
  const atlas = parseAtlas(unpackMap(map), unpackTowns(facts));
  const towns = names ? withTownNames(atlas.towns, names) : atlas.towns;
  MAP_FILES.set(atlas.regions, map);
  UNFINISHED.add(towns);
  return { ...atlas, towns };
}

/** The land around the regions and its water; nothing where the atlas has them. Rejects as `loadAtlas` does. */
export async function loadGround({ regions, countries }: Atlas): Promise<Partial<Atlas>> {
  if (countries.length > 0) return {};
  const ground = await fetchJson(groundUrl);
  const { regions: _same, ...rest } = parseMap(unpackWholeMap(MAP_FILES.get(regions), ground));
  return rest;
}

/** All that is known of the towns; nothing where the atlas has it. Rejects as `loadAtlas` does. */
export async function loadTowns({ towns }: Atlas): Promise<Partial<Atlas>> {
  if (!UNFINISHED.has(towns)) return {};
  const [rest, names] = await Promise.all([townRestUrl, townNamesUrl].map(fetchJson));
  return { towns: withTownRest(withTownNames(towns, names), rest) };
}

/** Whether towns go by names of their own in the language, and not by the English ones. */
export function hasOwnTownNames(language: Language): boolean {
  return language === 'uk' || language === 'ru';
}

async function fetchJson(url: string): Promise<unknown> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.json();
}
