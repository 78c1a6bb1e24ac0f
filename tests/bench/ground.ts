/** What is measured: the shipped geodata, the same ten times finer, launch points and the path of a drag. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Atlas, Region } from '../../src/core/atlas.ts';
import { destinationOf, type LngLat } from '../../src/core/geodesy.ts';
import { parseAtlas } from '../../src/core/parse_atlas.ts';
import { ukrainianTowns } from '../../src/core/places.ts';
import { finerTopology } from './finer.ts';

export const RANGE_KM = 306;
export const FINER_BY = 10;

export interface Ground {
  readonly detail: 'shipped' | 'finer';
  readonly atlas: Atlas;
  /** Russia's regions: those whose share is asked for. */
  readonly regions: readonly Region[];
  readonly vertices: number;
}

/** The ground at both details, the shipped one first. */
export function readGround(root: string): readonly [Ground, Ground] {
  const read = (name: string): unknown =>
    JSON.parse(readFileSync(join(root, 'geodata', name), 'utf8'));
  const towns = read('towns.json');
  return [
    groundOf('shipped', parseAtlas(read('map.json'), towns)),
    groundOf('finer', parseAtlas(finerTopology(read('map.json'), FINER_BY), towns)),
  ];
}

function groundOf(detail: Ground['detail'], atlas: Atlas): Ground {
  const regions = atlas.regions.filter(({ country }) => country === 'RU');
  const vertices = regions
    .flatMap(({ polygons }) => polygons.flat())
    .reduce((sum, ring) => sum + ring.length - 1, 0);
  return { detail, atlas, regions, vertices };
}

/** The largest towns of Ukraine east of 33° E, where most rings cross several Russian regions; Kharkiv first. */
export function launchPoints(atlas: Atlas, count: number): readonly LngLat[] {
  const eastern = ukrainianTowns(atlas).filter(({ at }) => at[0] > 33);
  const points = eastern
    .toSorted((a, b) => b.population - a.population)
    .slice(0, count)
    .map(({ at }) => at);
  if (points.length < count) throw new Error(`Only ${points.length} towns for ${count} points`);
  return points;
}

/** Where a dragged point is in a frame: 2 km further on a circle of 15 km, never twice in the same place. */
export function draggedTo(start: LngLat, frame: number): LngLat {
  return destinationOf(start, (frame * 8.1) % 360, 15 - (frame % 97) / 1000);
}
