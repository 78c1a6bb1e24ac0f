import mapFile from '../../geodata/map.json?packed';
import townFile from '../../geodata/towns.json?facts';
import nameFile from '../../geodata/towns.json?names';
import type { Atlas } from '../core/atlas.ts';
import type { Language } from '../core/languages.ts';
import { unpackMap } from '../core/packed/map.ts';
import { unpackTowns, withTownNames } from '../core/packed/towns.ts';
import { parseAtlas } from '../core/parse_atlas.ts';

/**
 * Fetches and decodes the geodata. Towns have their English names, and the others where the language needs them. Rejects
 * where a file is missing or is not, to the byte, what it should be. Asked again, it trusts no copy that a cache keeps.
 */
export async function loadAtlas(language: Language, isAgain = false): Promise<Atlas> {
  const fetched = (file: typeof mapFile) => fetchJson(file, isAgain ? 'reload' : 'default');
  const names = hasOwnTownNames(language) ? fetched(nameFile) : undefined;
  const files = await Promise.all([fetched(mapFile), fetched(townFile), names]);
  const atlas = parseAtlas(unpackMap(files[0]), unpackTowns(files[1]));
  return names ? named(atlas, files[2]) : atlas;
}

/** The atlas with the Ukrainian and Russian names of its towns; itself if it has them. */
export async function loadTownNames(atlas: Atlas): Promise<Atlas> {
  return NAMED.has(atlas) ? atlas : named(atlas, await fetchJson(nameFile));
}

function named(atlas: Atlas, names: unknown): Atlas {
  const whole = withTownNames(atlas, names);
  NAMED.add(whole);
  return whole;
}

/** Whether towns go by names of their own in the language, and not by the English ones. */
export function hasOwnTownNames(language: Language): boolean {
  return language === 'uk' || language === 'ru';
}

const NAMED = new WeakSet<Atlas>();

/** The browser refuses what was cut off, mixed up or changed on the way. */
async function fetchJson(
  { address, integrity }: typeof mapFile,
  cache: RequestCache = 'default',
): Promise<unknown> {
  const response = await fetch(address, { cache, integrity });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}
