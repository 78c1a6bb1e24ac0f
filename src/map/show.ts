import type { GeoJSONSource, Map as LiveMap } from 'maplibre-gl';
import type { FeatureCollection } from 'geojson';
import type { Atlas } from '../core/atlas.ts';
import type { Language } from '../core/languages.ts';
import type { RegionMark, Scene } from '../scene/scene.ts';
import {
  bordersOf,
  landOf,
  launchFeaturesOf,
  placesOf,
  ringFeaturesOf,
  waterOf,
} from './features.ts';
import type { SourceName } from './layers.ts';
import { TOWN_LAYER, townFilter } from './name_layers.ts';

/** What the map was last told, so that only what changed is told again. */
export interface Shown {
  atlas?: Atlas;
  language?: Language;
  launches?: string;
  states?: ReadonlyMap<string, string>;
}

/** Puts the ground under everything: land, water and borders. */
function showGround(map: LiveMap, atlas: Atlas): void {
  setData(map, 'land', landOf(atlas));
  setData(map, 'water', waterOf(atlas));
  setData(map, 'borders', bordersOf(atlas));
}

/** How true a ring's line is, metres; while a launch point moves, a fraction of a pixel at every zoom does. */
const TOLERANCE_M = { atRest: 1, moving: 20 };

/** Brings the map to a scene: names, rings, launch points and the status of every region. */
export function showScene(
  map: LiveMap,
  { atlas, scene, isMoving }: { atlas: Atlas; scene: Scene; isMoving: boolean },
  shown: Shown,
): Shown {
  const { language } = scene.preferences;
  const before = shown.atlas;
  const isSameGround = atlas.regions === before?.regions && atlas.countries === before.countries;
  if (!isSameGround) showGround(map, atlas);
  if (atlas !== before || language !== shown.language)
    setData(map, 'places', placesOf(atlas, language));
  const toleranceM = isMoving ? TOLERANCE_M.moving : TOLERANCE_M.atRest;
  setData(map, 'rings', ringFeaturesOf(scene.rings, toleranceM));
  const launches = JSON.stringify(scene.launches);
  if (launches !== shown.launches) setData(map, 'launches', launchFeaturesOf(scene.launches));
  return {
    atlas,
    language,
    launches,
    states: showStates(map, scene.regions, shown.states ?? new Map()),
  };
}

/** Leaves out the names of towns where a launch point already shows its own. */
export function hideTownsAt(map: LiveMap, townIds: readonly number[]): void {
  map.setFilter(TOWN_LAYER, townFilter(townIds));
}

/** Marks one region with an outline, or none. */
export function markRegion(
  map: LiveMap,
  key: 'hovered' | 'selected',
  id: string | null,
  previous: string | null,
): void {
  if (previous !== null) map.setFeatureState({ source: 'land', id: previous }, { [key]: false });
  if (id !== null) map.setFeatureState({ source: 'land', id }, { [key]: true });
}

function showStates(
  map: LiveMap,
  regions: readonly RegionMark[],
  previous: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const next = new Map(regions.map(({ id, status }) => [id, status as string]));
  for (const id of new Set([...previous.keys(), ...next.keys()])) {
    const status = next.get(id) ?? 'outside';
    if (status !== previous.get(id)) map.setFeatureState({ source: 'land', id }, { status });
  }
  return next;
}

function setData(map: LiveMap, name: SourceName, data: FeatureCollection): void {
  void map.getSource<GeoJSONSource>(name)?.setData(data);
}
