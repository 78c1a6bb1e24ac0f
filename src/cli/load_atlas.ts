import { readFileSync } from 'node:fs';
import type { Atlas } from '../core/atlas.ts';
import { parseAtlas } from '../core/parse_atlas.ts';

/** Reads the geodata that lies in the project, wherever the command is run from. */
export function loadAtlas(): Atlas {
  return parseAtlas(readGeodata('map.json'), readGeodata('towns.json'));
}

function readGeodata(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../geodata/${name}`, import.meta.url), 'utf8'));
}
