import type { Town } from '../core/atlas.ts';
import { isUkrainian, townName } from '../core/places.ts';
import { isIn, type Box } from './clip.ts';
import type { LabelPlace, LabelWish } from './label_placing.ts';
import type { Label } from './map_labels.ts';
import type { MapDrawing } from './map_layers.ts';
import type { Point } from './projection.ts';
import { MANY_LAUNCHES } from './scale.ts';
import { el, type Markup } from './svg.ts';
import type { Terrain } from './terrain.ts';
import { placesAround } from './text_block.ts';
import { wordLinesOf } from './type.ts';

/** Room of the map for each town, in squares of the type's size. */
const SIZES_PER_TOWN = 260;
const TOWN_SHARES = { few: 0.4, many: 2.5 } as const;
/** The widest that a launch point's name is set, as a part of the map, and where there are many. */
const NAME_PART = 0.3;
const NARROW_NAME_PART = 0.17;

export function launchMark(
  [cx, cy]: Point,
  { palette, scale }: Pick<MapDrawing, 'palette' | 'scale'>,
): Markup[] {
  const r = scale.markPx;
  const ring = { cx, cy, r, fill: palette.halo, stroke: palette.launch };
  return [
    el('circle', { ...ring, 'stroke-width': r * 0.26 }),
    el('circle', { cx, cy, r: r * 0.6, fill: palette.launch }),
  ];
}

/** The launch points' names, long ones in several lines. */
export function launchWishes(
  { scene, camera, scale }: MapDrawing,
  terrain: Terrain,
): LabelWish<Label>[] {
  const style = scale.type.launch;
  const isCrowded = scene.launches.length > MANY_LAUNCHES;
  const widestPx = camera.box.width * (isCrowded ? NARROW_NAME_PART : NAME_PART);
  return scene.launches.flatMap(({ index, at, name }) => {
    const point = camera.point(at);
    if (!isIn(point, camera.box)) return [];
    const lines = wordLinesOf(name, style, widestPx);
    const places = placesAround(lines, style, point, scale.markPx * 1.3 + style.sizePx * 0.22);
    const item = { id: `launch-${index + 1}`, role: 'launch', lines, style } as const;
    return [{ item, places: calmest(places, terrain, isCrowded) }];
  });
}

/** Which towns: the seats of the regions reached, those of Ukraine's, and the others. */
export type TownRank = 'reached' | 'centre' | 'town';

/** Towns of Ukraine and of the regions reached, largest first, as many as the map can carry. */
export function townWishes(
  drawing: MapDrawing,
  terrain: Terrain,
  rank: TownRank,
): LabelWish<Label>[] {
  const { scene, camera, scale, choices } = drawing;
  const style = scale.type.town;
  const { width, height } = camera.box;
  const share = choices.labels === undefined ? 1 : TOWN_SHARES[choices.labels];
  const most = Math.round(((width * height) / style.sizePx ** 2 / SIZES_PER_TOWN) * share);
  const moved = new Set(choices.moved?.map(({ label }) => label));
  const seen = townsOn(drawing, rank);
  const told = seen.filter(
    ({ point }) => rank === 'centre' || choices.labels === 'many' || terrain.reach.has(point),
  );
  const isWanted = new Set(told.slice(0, Math.max(3, most)));
  return seen
    .filter((entry) => isWanted.has(entry) || moved.has(idOf(entry.town)))
    .map(({ town, point }) => {
      const lines = [townName(town, scene.preferences.language)];
      const places = placesAround(lines, style, point, scale.markPx * 0.5 + style.sizePx * 0.22);
      return {
        item: { id: idOf(town), role: 'town', lines, style, mark: point },
        mark: boxAround(point, scale.markPx * 0.5),
        places: calmest(places, terrain, true),
      };
    });
}

function rankOf(town: Town): TownRank {
  if (town.rank === 'town') return 'town';
  return isUkrainian(town) ? 'centre' : 'reached';
}

function townsOn({ scene, camera, scale, atlas }: MapDrawing, rank: TownRank) {
  const reached = new Set(scene.regions.filter((r) => r.status !== 'outside').map(({ id }) => id));
  const launches = scene.launches.map(({ at }) => camera.point(at));
  const { language } = scene.preferences;
  const taken = new Set(scene.launches.map(({ name }) => name));
  const isFree = ([x, y]: Point) =>
    launches.every(([px, py]) => Math.hypot(px - x, py - y) > scale.markPx * 2.5);
  return atlas.towns
    .filter((town) => rankOf(town) === rank)
    .filter((town) => isUkrainian(town) || reached.has(town.region))
    .filter((town) => !taken.has(townName(town, language)))
    .map((town) => ({ town, point: camera.point(town.at) }))
    .filter(({ point }) => isIn(point, camera.box) && isFree(point));
}

function idOf({ id }: Town): string {
  return `town-${id}`;
}

/** Places that cross no ring, border or edge of a region before those that do; the order of equal ones stays. */
function calmest(
  places: readonly LabelPlace[],
  { ringLines, borders, colorAt }: Terrain,
  isOptional: boolean,
): LabelPlace[] {
  const priced = places.map((place, i) => {
    const { x, y, width, height } = place.box;
    const [left, right] = [colorAt([x, y + height / 2]), colorAt([x + width, y + height / 2])];
    const crossesRing = ringLines.cover(place.box) > 0;
    const crossings = (borders.cover(place.box) > 0 ? 3.5 : 0) + (left === right ? 0 : 2.5);
    return { place, crossesRing, cost: i + crossings + (crossesRing ? 100 : 0) };
  });
  return priced
    .filter(({ crossesRing }) => !(isOptional && crossesRing))
    .sort((a, b) => a.cost - b.cost)
    .map(({ place }) => place);
}

function boxAround([x, y]: Point, halfPx: number): Box {
  return { x: x - halfPx, y: y - halfPx, width: 2 * halfPx, height: 2 * halfPx };
}
