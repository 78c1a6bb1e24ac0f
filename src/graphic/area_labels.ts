import type { Polygon } from '../core/atlas.ts';
import type { LngLat } from '../core/geodesy.ts';
import type { Language } from '../core/languages.ts';
import { COUNTRY_LABELS } from '../scene/country_names.ts';
import { isIn, type Box } from './clip.ts';
import { holds, type LabelPlace, type LabelWish } from './label_placing.ts';
import type { Label } from './map_labels.ts';
import { isSmallScale, type MapDrawing } from './map_layers.ts';
import { extentOf, type Point } from './projection.ts';
import { areaRaster, type Raster } from './raster.ts';
import type { Terrain } from './terrain.ts';
import { placeCentred } from './text_block.ts';
import { textWidthPx, type TypeStyle, wordLinesOf } from './type.ts';

/** Regions of which less is inside are not named where few names are wanted. */
const FEW_SHARE = 0.1;
/** A region of which less is inside has no name that crosses a ring. */
const CLEAR_SHARE = 0.3;
/** The name of a country keeps this distance from launch points, in sizes. */
const AWAY = 7;

/** Regions that are reached, with their share, within their visible part and, where there is room, within the ring. */
export function regionWishes(
  drawing: MapDrawing,
  terrain: Terrain,
  within: Box,
): LabelWish<Label>[] {
  const { scene, camera, scale, atlas, choices } = drawing;
  const style = scale.type.region;
  const moved = new Set(choices.moved?.map(({ label }) => label));
  return scene.regions.flatMap(({ id, name, shareText, status, reach }) => {
    const region = atlas.regions.find((candidate) => candidate.id === id);
    const isSmall = choices.labels === 'few' && reach.share < FEW_SHARE;
    const label = `region-${id}`;
    if (!region || status === 'outside' || (isSmall && !moved.has(label))) return [];
    const narrow = wordLinesOf(name, style, textWidthPx(name, style) * 0.6);
    const settings = [[name, shareText], ...(narrow.length > 1 ? [[...narrow, shareText]] : [])];
    const area = visible(region.polygons, drawing);
    const isCalm = terrain.reach.has;
    const wanted = { area, home: homeOf(area, isCalm, camera.point(region.labelAt)), isCalm };
    return [
      {
        item: { id: label, role: 'region', lines: settings[0] ?? [], style },
        // a little that is reached is better not named than named across the ring
        places: placesWithin(wanted, settings, style, terrain, within).filter(
          ({ box }) => mayCross(reach.share, drawing) || terrain.ringLines.cover(box) === 0,
        ),
      },
    ];
  });
}

function mayCross(share: number, drawing: MapDrawing): boolean {
  const { labels } = drawing.choices;
  if (labels !== undefined) return labels === 'many';
  return share >= CLEAR_SHARE && !isSmallScale(drawing);
}

/** Countries, in capitals, within their visible part. */
export function countryWishes(
  drawing: MapDrawing,
  terrain: Terrain,
  within: Box,
): LabelWish<Label>[] {
  const { scene, camera, scale, atlas, choices } = drawing;
  const style = scale.type.country;
  const { language } = scene.preferences;
  const launches = scene.launches.map(({ at }) => camera.point(at));
  const byRegion = COUNTRY_LABELS.map(({ id, names, at }) => {
    const regions = atlas.regions.filter(({ country }) => country === id);
    const rest = atlas.countries.filter((country) => country.id === id);
    return { id, names, at, polygons: [...regions, ...rest].flatMap(({ polygons }) => polygons) };
  });
  const known = new Set(byRegion.map(({ id }) => id));
  const abroad = atlas.countries
    .filter(({ id }) => choices.labels !== 'few' && !known.has(id))
    .map(({ id, names, labelAt, polygons }) => ({ id, names, at: labelAt, polygons }));
  return [...byRegion, ...abroad].map(({ id, names, at, polygons }) => {
    const lines = [capitals(names[language], language)];
    const area = visible(polygons, drawing);
    // abroad, what is beyond the ring has room for the name of a country
    const isCalm = (point: Point) =>
      id === 'UA'
        ? launches.every((launch) => distance(launch, point) > AWAY * style.sizePx)
        : !terrain.reach.has(point);
    const wanted = { area, home: homeOf(area, isCalm, camera.point(at)), isCalm };
    return {
      item: { id: `country-${id}`, role: 'country', lines, style },
      places: placesWithin(wanted, [lines], style, terrain, within).filter(
        ({ box, x }) =>
          terrain.ringLines.cover(box) === 0 &&
          // the regions that are reached have their own names
          !(id === 'RU' && terrain.reach.has([x, box.y + box.height / 2])),
      ),
    };
  });
}

interface Area {
  readonly raster: Raster;
  /** Points of the area, some pixels from one another. */
  readonly points: readonly Point[];
}

/** The visible part of some polygons. */
function visible(polygons: readonly Polygon[], { camera, scale }: MapDrawing): Area {
  const rings = polygons
    .flat()
    .map((ring: readonly LngLat[]) => camera.ring(ring))
    .filter((ring) => ring.length > 3);
  const raster = areaRaster(rings, camera.box);
  if (rings.length === 0) return { raster, points: [] };
  const { minX, minY, maxX, maxY } = extentOf(rings.flat());
  const step = Math.max(scale.type.region.sizePx * 0.6, (maxX - minX) / 40, (maxY - minY) / 40);
  const points: Point[] = [];
  for (let y = minY + step / 2; y < maxY; y += step) {
    for (let x = minX + step / 2; x < maxX; x += step) {
      if (raster.has([x, y])) points.push([x, y]);
    }
  }
  return { raster, points };
}

/** What a name is placed by. */
interface Wanted {
  readonly area: Area;
  readonly home: Point;
  /** Whether it is better off at a point. */
  readonly isCalm: (point: Point) => boolean;
}

/** Where a name belongs: at the given place if it is seen and calm, or in the middle of what is. */
function homeOf({ raster, points }: Area, isCalm: Wanted['isCalm'], given: Point): Point {
  if (raster.has(given) && isCalm(given)) return given;
  const calm = points.filter(isCalm);
  const counted = calm.length > 0 ? calm : points;
  const sum = counted.reduce(([x, y], [px, py]) => [x + px, y + py] as const, [0, 0] as Point);
  return [sum[0] / counted.length, sum[1] / counted.length];
}

/** Places within an area for one of several settings of a name, best first. */
function placesWithin(
  { area, home, isCalm }: Wanted,
  settings: readonly (readonly string[])[],
  style: TypeStyle,
  { ringLines, borders }: Terrain,
  within: Box,
): LabelPlace[] {
  const starts = isIn(home, within) ? [home, ...area.points] : area.points;
  const priced = settings.flatMap((lines, setting) =>
    starts.flatMap((point) => {
      const place = placeCentred(lines, style, point);
      if (!holds(within, place.box)) return [];
      const outside = 1 - area.raster.cover(place.box);
      if (outside > 0.4) return [];
      const cost =
        distance(point, home) / style.sizePx +
        setting * 1.5 +
        outside * 40 +
        (ringLines.cover(place.box) > 0 ? 30 : 0) +
        (borders.cover(place.box) > 0 ? 6 : 0) +
        (isCalm(point) ? 0 : 8);
      return [{ place, cost }];
    }),
  );
  return priced.sort((a, b) => a.cost - b.cost).map(({ place }) => place);
}

function distance([ax, ay]: Point, [bx, by]: Point): number {
  return Math.hypot(ax - bx, ay - by);
}

/** Capitals; Greek ones have no accents. */
function capitals(name: string, language: Language): string {
  const upper = name.toUpperCase();
  return language === 'el'
    ? upper.normalize('NFD').replaceAll('\u0301', '').normalize('NFC')
    : upper;
}
