import groundFile from '../../geodata/map.json?ground';
import mapFile from '../../geodata/map.json?regions';
import townFile from '../../geodata/towns.json?facts';
import townNameFile from '../../geodata/towns.json?names';
import townRestFile from '../../geodata/towns.json?rest';
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
 * where a file is missing or is not, to the byte, what it should be. Asked again, it trusts no copy that a cache keeps.
 */
export async function loadAtlas(language: Language, isAgain = false): Promise<Atlas> {
  const fetched = (file: typeof mapFile) => fetchJson(file, isAgain ? 'reload' : 'default');
  const own = hasOwnTownNames(language) && fetched(townNameFile);
  const [map, facts, names] = await Promise.all([fetched(mapFile), fetched(townFile), own]);
  const atlas = parseAtlas(unpackMap(map), unpackTowns(facts));
  const towns = names ? withTownNames(atlas.towns, names) : atlas.towns;
  MAP_FILES.set(atlas.regions, map);
  UNFINISHED.add(towns);
  return { ...atlas, towns };
}

/** The land around the regions and its water; nothing where the atlas has them. Rejects as `loadAtlas` does. */
export async function loadGround(
  { regions, countries }: Atlas,
  isAgain = false,
): Promise<Partial<Atlas>> {
  if (countries.length > 0) return {};
  const ground = await fetchJson(groundFile, isAgain ? 'reload' : 'default');
  const { regions: _same, ...rest } = parseMap(unpackWholeMap(MAP_FILES.get(regions), ground));
  return rest;
}

/** All that is known of the towns; nothing where the atlas has it. Rejects as `loadAtlas` does. */
export async function loadTowns({ towns }: Atlas, isAgain = false): Promise<Partial<Atlas>> {
  if (!UNFINISHED.has(towns)) return {};
  const fetched = (file: typeof mapFile) => fetchJson(file, isAgain ? 'reload' : 'default');
  const [rest, names] = await Promise.all([fetched(townRestFile), fetched(townNameFile)]);
  return { towns: withTownRest(withTownNames(towns, names), rest) };
}

/** Whether towns go by names of their own in the language, and not by the English ones. */
export function hasOwnTownNames(language: Language): boolean {
  return language === 'uk' || language === 'ru';
}

/** The browser refuses what was cut off, mixed up or changed on the way. */
async function fetchJson(
  { address, integrity }: typeof mapFile,
  cache: RequestCache = 'default',
): Promise<unknown> {
  const response = await fetch(address, { cache, integrity });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}
