import type { LabelId } from '../core/graphic_choices.ts';
import { isIn, squareAround, type Box } from './clip.ts';
import { countryWishes, regionWishes } from './area_labels.ts';
import { type LabelWish, type PlacedLabel, placeLabels } from './label_placing.ts';
import { isSmallScale, type MapDrawing } from './map_layers.ts';
import { launchMark, launchWishes, townWishes } from './point_labels.ts';
import type { Point } from './projection.ts';
import { ringWishes } from './ring_labels.ts';
import { el, group, type Markup } from './svg.ts';
import type { Terrain } from './terrain.ts';
import { placeCentred, textAt } from './text_block.ts';
import type { TypeStyle } from './type.ts';

/** A name to be set on the map. */
export interface Label {
  readonly id: LabelId;
  readonly role: 'ring' | 'launch' | 'region' | 'town' | 'country';
  /** The lines in which it is best set. */
  readonly lines: readonly string[];
  readonly style: TypeStyle;
  /** The place that it names, where that is marked. */
  readonly mark?: Point;
}

/** A name as it stands on the map. */
export interface PlacedName {
  readonly label: LabelId;
  /** Its room, in pixels of the picture. */
  readonly box: Box;
}

export interface LabelLayers {
  readonly layers: readonly Markup[];
  readonly names: readonly PlacedName[];
}

/** Names keep this distance from the edge of the map. */
const EDGE_PX = 5;

/** Names on the map and the marks of towns and launch points; no two names overlap, and none covers a mark. */
export function labelLayers(
  drawing: MapDrawing,
  terrain: Terrain,
  furniture: readonly Box[],
): LabelLayers {
  const { camera, palette, scale, scene, idOf } = drawing;
  const launches = scene.launches
    .map(({ name, at }) => ({ name, point: camera.point(at) }))
    .filter(({ point }) => isIn(point, camera.box));
  const marks = launches.map(({ point }) => squareAround(point, scale.markPx * 1.25));
  const within = insetBy(camera.box, EDGE_PX);
  const wishes = chosen(wishesOf(drawing, terrain, within), drawing, within);
  const placed = placeLabels(wishes, within, [...marks, ...furniture]);
  const towns = placed.flatMap(({ item }) =>
    item.role === 'town' && item.mark ? [dotAt(item.mark, scale.markPx * 0.33, palette.text)] : [],
  );
  const names = placed.map((label) => textOf(label, drawing, terrain));
  const points = launches.flatMap(({ name, point }) =>
    group(idOf(`launch-${name}`), launchMark(point, drawing)),
  );
  return {
    layers: [...group('towns', towns), ...group('labels', names), ...group('launches', points)],
    names: placed.map(({ item, box }) => ({ label: item.id, box })),
  };
}

/** All names that the map could carry, most important first. */
function wishesOf(drawing: MapDrawing, terrain: Terrain, within: Box): LabelWish<Label>[] {
  const isLarge = ({ item }: LabelWish<Label>) =>
    ['country-UA', 'country-RU', 'country-BY'].includes(item.id);
  const countries = countryWishes(drawing, terrain, within);
  const regions = regionWishes(drawing, terrain, within);
  const seats = townWishes(drawing, terrain, 'reached');
  // there a seat would take the only room that its region's name has
  return [
    ...launchWishes(drawing, terrain),
    ...ringWishes(drawing, terrain, within),
    ...(isSmallScale(drawing) ? [...regions, ...seats] : [...seats, ...regions]),
    ...townWishes(drawing, terrain, 'centre'),
    ...countries.filter(isLarge),
    ...townWishes(drawing, terrain, 'town'),
    ...countries.filter((wish) => !isLarge(wish)),
  ];
}

/** The names without those that a person hid, and each that one moved at its place. */
function chosen(
  wishes: readonly LabelWish<Label>[],
  { choices, camera }: MapDrawing,
  within: Box,
): LabelWish<Label>[] {
  const hidden = new Set(choices.hidden);
  const moved = new Map(choices.moved?.map(({ label, to }) => [label, to]));
  return wishes
    .filter(({ item }) => !hidden.has(item.id))
    .map((wish) => {
      const to = moved.get(wish.item.id);
      if (!to) return wish;
      const { lines, style } = wish.item;
      const { box } = placeCentred(lines, style, camera.point(to));
      // where the picture ends, a name stands at its edge
      const x = clamp(box.x, within.x, within.x + within.width - box.width) + box.width / 2;
      const y = clamp(box.y, within.y, within.y + within.height - box.height) + box.height / 2;
      const offset = camera.point(to)[1] - (box.y + box.height / 2);
      return { ...wish, isFixed: true, places: [placeCentred(lines, style, [x, y + offset])] };
    });
}

function textOf(
  { item, ...place }: PlacedLabel<Label>,
  { palette, idOf }: MapDrawing,
  { colorAt }: Terrain,
): Markup {
  const fill = {
    ring: palette.ring,
    launch: palette.launch,
    region: palette.text,
    town: palette.text,
    country: palette.mutedText,
  }[item.role];
  const { x, y, width, height } = place.box;
  const ground = colorAt([x + width / 2, y + height / 2]);
  // coloured letters cannot be read on the strongest colour
  const halo = ground === palette.inside && fill !== palette.text ? palette.halo : ground;
  // a ring is broken by its name, also between the words
  const haloWidth = item.role === 'ring' ? 0.55 : 0.3;
  return textAt(place, item.style, { fill, halo, haloWidth, id: idOf(`label-${item.id}`) });
}

function dotAt([cx, cy]: Point, r: number, fill: string): Markup {
  return el('circle', { cx, cy, r, fill });
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}

function insetBy({ x, y, width, height }: Box, px: number): Box {
  return { x: x + px, y: y + px, width: width - 2 * px, height: height - 2 * px };
}
