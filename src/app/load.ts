import mapUrl from '../../geodata/map.json?url';
import townsUrl from '../../geodata/towns.json?url';
import type { Atlas } from '../core/atlas.ts';
import { parseAtlas } from '../core/parse_atlas.ts';

/** Fetches and decodes the geodata. Rejects where a file is missing or is not what it should be. */
export async function loadAtlas(): Promise<Atlas> {
  const [map, towns] = await Promise.all([fetchJson(mapUrl), fetchJson(townsUrl)]);
  return parseAtlas(map, towns);
}

async function fetchJson(url: string): Promise<unknown> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.json();
}
