import groundFile from '../../geodata/map.json?ground';
import nearGroundFile from '../../geodata/map.json?near';
import mapFile from '../../geodata/map.json?regions';
import unitNameFile from '../../geodata/map.json?units';
import townFile from '../../geodata/towns.json?first';
import townNameFile from '../../geodata/towns.json?names';
import otherTownFile from '../../geodata/towns.json?others';
import townRestFile from '../../geodata/towns.json?rest';
import type { Atlas, Names } from '../core/atlas.ts';
import type { Language } from '../core/languages.ts';
import { addNames, refine, unpackMap, unpackWholeMap } from '../core/packed/map.ts';
import { unpackTowns, withOtherTowns, withTownNames, withTownRest } from '../core/packed/towns.ts';
import { parseMap } from '../core/parse_atlas.ts';

type Towns = Atlas['towns'];

/** The map files that regions were made of, to be completed by the ground. */
const MAP_FILES = new WeakMap<Atlas['regions'], unknown>();
/** Regions and countries that have English names alone, as long as the others have not come. */
let unnamed: readonly { readonly id: string; readonly names: Names }[] = [];
let unitNames: unknown = null;
/** Countries of a ground that is exact only near Ukraine. */
const NEAR = new WeakSet<Atlas['countries']>();
/** Towns that are only the first ones. */
const FIRST = new WeakSet<Towns>();
/** Towns of which the rest has not come. */
const UNFINISHED = new WeakSet<Towns>();

/**
 * Fetches and decodes what an answer is made of: the regions, and of the towns those that `core/packed/towns.ts` puts
 * first; all, where the language has names of its own for them. All have English names, and those of the language. Rejects
 * where a file is missing or is not, to the byte, what it should be. Asked again, it trusts no copy that a cache keeps.
 */
export async function loadAtlas(language: Language, isAgain = false): Promise<Atlas> {
  const [map, towns] = await Promise.all([
    loadRegions(isAgain),
    loadFirstTowns(isAgain),
    language !== 'en' && loadUnitNames(isAgain),
  ]);
  const atlas = { ...map, towns };
  if (!hasOwnTownNames(language)) return atlas;
  const [others, names] = await Promise.all([
    loadOtherTowns(atlas, isAgain),
    fetched(townNameFile, isAgain),
  ]);
  const named = withTownNames(others.towns ?? towns, names);
  UNFINISHED.add(named);
  return { ...atlas, towns: named };
}

async function loadRegions(isAgain: boolean): Promise<Omit<Atlas, 'towns'>> {
  const file = await fetched(mapFile, isAgain);
  const map = parseMap(unpackMap(file));
  MAP_FILES.set(map.regions, file);
  nameUnits(map.regions);
  return map;
}

/** The names of regions and countries in other languages, for all that are here or come. Rejects as `loadAtlas` does. */
export async function loadUnitNames(isAgain = false): Promise<void> {
  unitNames ??= await fetched(unitNameFile, isAgain);
  nameUnits([]);
}

function nameUnits(more: typeof unnamed): void {
  unnamed = [...unnamed, ...more];
  if (!unitNames) return;
  addNames(unnamed, unitNames);
  unnamed = [];
}

async function loadFirstTowns(isAgain: boolean): Promise<Towns> {
  const towns = unpackTowns(await fetched(townFile, isAgain));
  FIRST.add(towns);
  UNFINISHED.add(towns);
  return towns;
}

/** The land around the regions and its water; nothing where the atlas has them. Rejects as `loadAtlas` does. */
export async function loadGround(
  { regions, countries }: Atlas,
  isAgain = false,
): Promise<Partial<Atlas>> {
  if (countries.length > 0 && !NEAR.has(countries)) return {};
  const { regions: exact, ...ground } = withGround(regions, await fetched(groundFile, isAgain));
  refine(regions, exact);
  return ground;
}

/** The same in `NEAR_GROUND` and coarse elsewhere, for a third of the bytes. Rejects as `loadAtlas` does. */
export async function loadNearGround(
  { regions, countries }: Atlas,
  isAgain = false,
): Promise<Partial<Atlas>> {
  if (countries.length > 0) return {};
  const file = await fetched(nearGroundFile, isAgain);
  const { regions: _same, ...ground } = withGround(regions, file);
  NEAR.add(ground.countries);
  return ground;
}

function withGround(regions: Atlas['regions'], ground: unknown): Omit<Atlas, 'towns'> {
  const map = parseMap(unpackWholeMap(MAP_FILES.get(regions), ground));
  nameUnits(map.countries);
  return map;
}

/** The places of the towns that did not come first; nothing where the atlas has them. Rejects as `loadAtlas` does. */
export async function loadOtherTowns({ towns }: Atlas, isAgain = false): Promise<Partial<Atlas>> {
  if (!FIRST.has(towns)) return {};
  const all = withOtherTowns(towns, await fetched(otherTownFile, isAgain));
  UNFINISHED.add(all);
  return { towns: all };
}

/** All that is known of the towns, and all names of the regions they are in; nothing where the atlas has it. Rejects as `loadAtlas` does. */
export async function loadTowns(atlas: Atlas, isAgain = false): Promise<Partial<Atlas>> {
  if (!UNFINISHED.has(atlas.towns)) return {};
  const [others, names, rest] = await Promise.all([
    loadOtherTowns(atlas, isAgain),
    fetched(townNameFile, isAgain),
    fetched(townRestFile, isAgain),
    loadUnitNames(isAgain),
  ]);
  return { towns: withTownRest(withTownNames(others.towns ?? atlas.towns, names), rest) };
}

/** Whether all towns are there to be counted, by whatever name. */
export function hasAllTowns({ towns }: Pick<Atlas, 'towns'>): boolean {
  return !FIRST.has(towns);
}

/** Whether towns go by names of their own in the language, and not by the English ones. */
export function hasOwnTownNames(language: Language): boolean {
  return language === 'uk' || language === 'ru';
}

/** The browser refuses what was cut off, mixed up or changed on the way. */
async function fetched({ address, integrity }: typeof mapFile, isAgain: boolean): Promise<unknown> {
  const response = await fetch(address, { cache: isAgain ? 'reload' : 'default', integrity });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}
