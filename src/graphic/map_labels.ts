import type { LabelId } from '../core/graphic_choices.ts';
import { isUkrainian, townName } from '../core/places.ts';
import { COUNTRY_LABELS } from '../scene/country_names.ts';
import { unionOutline } from '../core/outline.ts';
import type { Box } from './clip.ts';
import { placeLabels, type LabelPlace, type LabelWish, type PlacedLabel } from './label_placing.ts';
import type { MapDrawing } from './map_layers.ts';
import type { Point } from './projection.ts';
import { el, group, type Markup } from './svg.ts';
import { placeCentred, placesAround, textAt } from './text_block.ts';
import type { TypeStyle } from './type.ts';

interface Label {
  readonly id: LabelId;
  readonly role: 'ring' | 'launch' | 'region' | 'town' | 'country';
  readonly lines: readonly string[];
  readonly style: TypeStyle;
  /** The place that it names, where that is marked. */
  readonly mark?: Point;
}

/** How many towns a picture can carry. */
const PX_PER_TOWN = 46_000;

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

/** Names on the map and the marks of towns and launch points; no two names overlap, and none covers a mark. */
export function labelLayers(drawing: MapDrawing, furniture: readonly Box[]): LabelLayers {
  const { camera, palette, scale, scene } = drawing;
  const launches = scene.launches
    .map(({ at }) => camera.point(at))
    .filter((p) => isIn(p, camera.box));
  const marks = launches.map((point) => squareAround(point, scale.markPx * 1.5));
  const wishes = [
    ...ringWishes(drawing),
    ...launchWishes(drawing),
    ...townWishes(drawing, 'centre'),
    ...regionWishes(drawing),
    ...townWishes(drawing, 'town'),
    ...countryWishes(drawing),
  ];
  const placed = placeLabels(wishes, insetBy(camera.box, 4), [...marks, ...furniture]);
  const towns = placed.flatMap(({ item }) =>
    item.role === 'town' && item.mark ? [dotAt(item.mark, scale.markPx * 0.33, palette.text)] : [],
  );
  const layers = [
    ...group('towns', towns),
    ...group(
      'labels',
      placed.map((label) => textOf(label, drawing)),
    ),
    ...group('launches', launches.map((point) => launchMark(point, drawing)).flat()),
  ];
  return { layers, names: placed.map(({ item, box }) => ({ label: item.id, box })) };
}

export function launchMark(
  [cx, cy]: Point,
  { palette, scale }: Pick<MapDrawing, 'palette' | 'scale'>,
): Markup[] {
  const r = scale.markPx;
  return [
    el('circle', {
      cx,
      cy,
      r,
      fill: palette.halo,
      stroke: palette.launch,
      'stroke-width': r * 0.26,
    }),
    el('circle', { cx, cy, r: r * 0.6, fill: palette.launch }),
  ];
}

function textOf({ item, ...place }: PlacedLabel<Label>, { palette, idOf }: MapDrawing): Markup {
  const fill = {
    ring: palette.ring,
    launch: palette.launch,
    region: palette.regionText,
    town: palette.text,
    country: palette.mutedText,
  }[item.role];
  return textAt(item.lines, item.style, place, {
    fill,
    halo: palette.halo,
    id: idOf(`label-${item.id}`),
  });
}

/** Each range's name on the first free one of the four sides of its outline, largest range first. */
function ringWishes({ scene, camera, scale }: MapDrawing): LabelWish<Label>[] {
  return [...scene.rings].reverse().map(({ rings, rangeKm, label }) => {
    const points = unionOutline(rings)
      .flat(2)
      .map((at) => camera.point(at));
    const seen = points.filter((point) => isIn(point, insetBy(camera.box, scale.type.ring.sizePx)));
    const sides = [
      extreme(seen, 1, -1),
      extreme(seen, 1, 1),
      extreme(seen, 0, 1),
      extreme(seen, 0, -1),
    ];
    return {
      item: { id: `ring-${rangeKm}`, role: 'ring', lines: [label], style: scale.type.ring },
      places: sides.flatMap((side) => (side ? [placeCentred([label], scale.type.ring, side)] : [])),
    };
  });
}

function launchWishes({ scene, camera, scale }: MapDrawing): LabelWish<Label>[] {
  const style = scale.type.launch;
  return scene.launches.map(({ index, at, name }) => ({
    item: { id: `launch-${index + 1}`, role: 'launch', lines: [name], style },
    places: placesAround([name], style, camera.point(at), scale.markPx * 1.9),
  }));
}

/** Regions that are reached, with their share; largest share first. */
function regionWishes({ scene, camera, scale, atlas }: MapDrawing): LabelWish<Label>[] {
  const style = scale.type.region;
  return scene.regions.flatMap(({ id, name, shareText, status }) => {
    const region = atlas.regions.find((candidate) => candidate.id === id);
    if (!region || status === 'outside') return [];
    const lines = [name, shareText];
    const visible = region.polygons.map((polygon) => camera.ring(polygon[0] ?? []));
    return [
      {
        item: { id: `region-${id}`, role: 'region', lines, style },
        places: placesWithin(visible, camera.point(region.labelAt), lines, style),
      },
    ];
  });
}

/** Around the region's own place for its name, nearest first, as long as the middle of the name is in the region. */
function placesWithin(
  rings: readonly (readonly Point[])[],
  [x, y]: Point,
  lines: readonly string[],
  style: TypeStyle,
): LabelPlace[] {
  const step = style.sizePx * 1.3;
  const steps = [-4, -3, -2, -1, 0, 1, 2, 3, 4];
  return steps
    .flatMap((down) => steps.map((right): Point => [right * step * 1.4, down * step]))
    .sort((a, b) => Math.hypot(...a) - Math.hypot(...b))
    .map(([dx, dy]): Point => [x + dx, y + dy])
    .filter((point) => rings.some((ring) => isWithin(ring, point)))
    .map((point) => placeCentred(lines, style, point));
}

function townWishes(
  { scene, camera, scale, atlas }: MapDrawing,
  rank: 'centre' | 'town',
): LabelWish<Label>[] {
  const style = scale.type.town;
  const shown = new Set(scene.regions.filter((r) => r.status !== 'outside').map(({ id }) => id));
  const { width, height } = camera.box;
  const most = Math.max(4, Math.round((width * height) / PX_PER_TOWN));
  const launches = scene.launches.map(({ at }) => camera.point(at));
  return atlas.towns
    .filter((town) => (rank === 'town' ? town.rank === 'town' : town.rank !== 'town'))
    .filter((town) => isUkrainian(town) || shown.has(town.region))
    .map((town) => ({ town, point: camera.point(town.at) }))
    .filter(({ point }) => isIn(point, camera.box))
    .filter(({ point }) => launches.every((mark) => distancePx(mark, point) > scale.markPx * 2.5))
    .slice(0, most)
    .map(({ town, point }) => {
      const lines = [townName(town, scene.preferences.language)];
      return {
        item: { id: `town-${town.id}`, role: 'town', lines, style, mark: point },
        mark: squareAround(point, scale.markPx * 0.5),
        places: placesAround(lines, style, point, scale.markPx * 0.9),
      };
    });
}

function countryWishes({ scene, camera, scale, atlas }: MapDrawing): LabelWish<Label>[] {
  const style = scale.type.country;
  const abroad = atlas.countries.map(({ id, names, labelAt }) => ({ id, names, at: labelAt }));
  return [...COUNTRY_LABELS, ...abroad].map(({ id, names, at }) => {
    const lines = [names[scene.preferences.language].toUpperCase()];
    return {
      item: { id: `country-${id}`, role: 'country', lines, style },
      places: [placeCentred(lines, style, camera.point(at))],
    };
  });
}

function dotAt([cx, cy]: Point, r: number, fill: string): Markup {
  return el('circle', { cx, cy, r, fill });
}

function extreme(points: readonly Point[], axis: 0 | 1, sign: 1 | -1): Point | undefined {
  return points.reduce<Point | undefined>(
    (best, point) => (!best || sign * (point[axis] - best[axis]) > 0 ? point : best),
    undefined,
  );
}

function distancePx(a: Point, b: Point): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}

function isIn([x, y]: Point, box: Box): boolean {
  return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
}

function insetBy({ x, y, width, height }: Box, px: number): Box {
  return { x: x + px, y: y + px, width: width - 2 * px, height: height - 2 * px };
}

function squareAround([x, y]: Point, halfPx: number): Box {
  return { x: x - halfPx, y: y - halfPx, width: 2 * halfPx, height: 2 * halfPx };
}

/** Even-odd rule. */
function isWithin(ring: readonly Point[], [x, y]: Point): boolean {
  let isInside = false;
  ring.forEach(([ax, ay], i) => {
    const [bx, by] = ring[i + 1] ?? ring[0] ?? [ax, ay];
    if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) isInside = !isInside;
  });
  return isInside;
}
