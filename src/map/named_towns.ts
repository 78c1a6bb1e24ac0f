import type { Map as LiveMap, Point } from 'maplibre-gl';
import type { Town } from '../core/atlas.ts';

/** A town is named from the zoom at which its population deserves the room. */
export const TOWN_STEPS = [
  { zoom: 5, population: 300_000 },
  { zoom: 6, population: 100_000 },
  { zoom: 7, population: 40_000 },
  { zoom: 8, population: 12_000 },
  { zoom: 9, population: 3_000 },
  { zoom: 10, population: 0 },
] as const;
export const LARGEST_FIRST = 900_000;
/** The centres of regions are named whatever their size, as soon as regions can be told apart. */
export const CENTRES_FROM_ZOOM = 5;

const SNAP_PX = 12;

/** The town nearest to a place on the screen, within 12 px, among those large enough for the zoom. */
export function townNear(map: LiveMap, towns: readonly Town[], point: Point): number | null {
  const zoom = map.getZoom();
  const population = TOWN_STEPS.findLast((step) => step.zoom <= zoom)?.population ?? LARGEST_FIRST;
  const near = towns
    .filter(
      (town) =>
        town.population >= population || (town.rank !== 'town' && zoom >= CENTRES_FROM_ZOOM),
    )
    .map((town) => ({ id: town.id, px: map.project([...town.at]).dist(point) }))
    .filter(({ px }) => px <= SNAP_PX)
    .sort((a, b) => a.px - b.px);
  return near[0]?.id ?? null;
}
