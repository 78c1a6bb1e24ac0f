import mapUrl from '../../geodata/map.json?packed';
import townsUrl from '../../geodata/towns.json?facts';
import townNamesUrl from '../../geodata/towns.json?names';
import type { Atlas } from '../core/atlas.ts';
import type { Language } from '../core/languages.ts';
import { unpackMap } from '../core/packed/map.ts';
import { unpackTowns, withTownNames } from '../core/packed/towns.ts';
import { parseAtlas } from '../core/parse_atlas.ts';

/**
 * Fetches and decodes the geodata. Towns have their English names, and the others where the language needs them. Rejects
 * where a file is missing or is not what it should be.
 */
export async function loadAtlas(language: Language): Promise<Atlas> {
  const names = hasOwnTownNames(language) ? fetchJson(townNamesUrl) : undefined;
  const files = await Promise.all([fetchJson(mapUrl), fetchJson(townsUrl), names]);
  const atlas = parseAtlas(unpackMap(files[0]), unpackTowns(files[1]));
  return names ? named(atlas, files[2]) : atlas;
}

/** The atlas with the Ukrainian and Russian names of its towns; itself if it has them. */
export async function loadTownNames(atlas: Atlas): Promise<Atlas> {
  return NAMED.has(atlas) ? atlas : named(atlas, await fetchJson(townNamesUrl));
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

async function fetchJson(url: string): Promise<unknown> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.json();
}
