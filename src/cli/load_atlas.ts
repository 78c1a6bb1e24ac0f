import type { Atlas } from '../core/atlas.ts';
import { parseAtlas } from '../core/parse_atlas.ts';
import { readProjectJson } from './project_files.ts';

/** Reads the geodata that lies in the project. */
export function loadAtlas(): Atlas {
  return parseAtlas(readProjectJson('geodata/map.json'), readProjectJson('geodata/towns.json'));
}
