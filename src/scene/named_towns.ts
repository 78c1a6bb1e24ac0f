import type { Town } from '../core/atlas.ts';
import { pixelOf, type MapView, type Pixel } from '../core/mercator.ts';
import type { Size } from '../core/picture_size.ts';

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

/** Cities that are regions of their own: the town's name is enough. */
export const CITY_REGIONS: readonly string[] = ['RU-MOW', 'BY-HM', 'UA-30', 'UA-40'];

const SNAP_PX = 12;

/** The towns that are large enough to be named at a zoom, as far as their names have come. */
export function townsNamedAt(zoom: number, towns: readonly Town[]): readonly Town[] {
  const population = TOWN_STEPS.findLast((step) => step.zoom <= zoom)?.population ?? LARGEST_FIRST;
  return towns.filter(
    (town) =>
      town.names.en !== '' &&
      (town.population >= population || (town.rank !== 'town' && zoom >= CENTRES_FROM_ZOOM)),
  );
}

/** The town nearest to a place on the screen, within 12 px, among those large enough for the zoom. */
export function townNear(
  [x, y]: Pixel,
  view: MapView,
  size: Size,
  towns: readonly Town[],
): Town | undefined {
  const near = townsNamedAt(view.zoom, towns)
    .map((town) => {
      const [townX, townY] = pixelOf(town.at, view, size);
      return { town, px: Math.hypot(townX - x, townY - y) };
    })
    .filter(({ px }) => px <= SNAP_PX)
    .sort((a, b) => a.px - b.px);
  return near[0]?.town;
}
