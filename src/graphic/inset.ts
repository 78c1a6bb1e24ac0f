import type { Polygon } from '../core/atlas.ts';
import type { Bounds, LngLat } from '../core/geodesy.ts';
import { cameraFor, type Camera } from './camera.ts';
import { type Box, clipBox, isIn } from './clip.ts';
import type { Furniture } from './legend.ts';
import type { MapDrawing } from './map_layers.ts';
import { pathOf } from './map_layers.ts';
import type { Raster } from './raster.ts';
import { el, group, type Markup } from './svg.ts';

/** What the inset shows of Europe: west, south, east, north. */
const FRAME: Bounds = [8, 38, 60, 62];
const MIDDLE: LngLat = [34, 50];
/** The parts of the map's shorter side that the inset takes: the largest that covers no ring, or the smallest. */
const PARTS = [0.2, 0.17, 0.14, 0.12];
/** A smaller one would show nothing. */
const SMALLEST_PX = 70;

/** An inset that covers no more of the rings than this covers nothing. */
const FREE = 0.005;

const CORNERS = ['top-right', 'top-left', 'bottom-right', 'bottom-left'] as const;

/** A small map of Europe with the place of the large one, in a corner of it; none on a small picture. */
export function insetOf(
  drawing: MapDrawing,
  center: LngLat,
  reach: Raster,
): (Furniture & { readonly corner: Corner }) | null {
  const place = placeOf(drawing, reach);
  if (!place) return null;
  const { corner, box } = place;
  const small = cameraFor({ box, center: MIDDLE, shows: { frame: FRAME }, marginPx: 0 });
  const content = [...landOf(drawing, small), ...frameOf(drawing, small, center)];
  return { corner, box, markup: group('inset', content) };
}

type Corner = (typeof CORNERS)[number];

interface Place {
  readonly corner: Corner;
  readonly box: Box;
  /** How much of the rings and of launch points it covers. */
  readonly cost: number;
}

/** The corner that was asked for, or where the inset covers least. */
function placeOf(drawing: MapDrawing, reach: Raster): Place | null {
  const { camera, choices } = drawing;
  if (choices.inset === 'none') return null;
  const corners = CORNERS.filter((corner) => (choices.inset ?? corner) === corner);
  const shorter = Math.min(camera.box.width, camera.box.height);
  const places = PARTS.map((part) => shorter * part)
    .filter((height) => height >= SMALLEST_PX)
    .flatMap((height) => corners.map((corner) => boxIn(corner, drawing, height)))
    .map(({ corner, box }) => ({ corner, box, cost: costOf(box, drawing, reach) }));
  const free = places.find(({ cost }) => cost < FREE);
  const cheapest = [...places].sort((a, b) => a.cost - b.cost)[0] ?? null;
  return free ?? cheapest;
}

/** The covered share of the box, and a whole for each launch point below it. */
function costOf({ x, y, width, height }: Box, { scene, camera }: MapDrawing, reach: Raster) {
  const air = 12;
  const around = { x: x - air, y: y - air, width: width + 2 * air, height: height + 2 * air };
  const hidden = scene.launches.filter(({ at }) => isIn(camera.point(at), around));
  return reach.cover({ x, y, width, height }) + hidden.length;
}

function boxIn(corner: Corner, { camera, scale }: MapDrawing, height: number) {
  const width = height * 1.15;
  const { x, y, width: mapWidth, height: mapHeight } = camera.box;
  const gap = scale.gapPx;
  const left = corner.endsWith('left') ? x + gap : x + mapWidth - width - gap;
  const top = corner.startsWith('top') ? y + gap : y + mapHeight - height - gap;
  return { corner, box: { x: left, y: top, width, height } };
}

function landOf({ atlas, palette }: MapDrawing, small: Camera): Markup[] {
  const pathFor = (polygons: readonly Polygon[]) =>
    polygons
      .map((polygon) => small.ring(polygon[0] ?? []))
      .filter((ring) => ring.length > 4)
      .map((ring) => pathOf(ring, true))
      .join('');
  const land = [...atlas.countries, ...atlas.regions].flatMap(({ polygons }) => polygons);
  const ukraine = atlas.regions
    .filter(({ country }) => country === 'UA')
    .flatMap(({ polygons }) => polygons);
  return [
    el('rect', { ...small.box, fill: palette.water }),
    el('path', {
      d: pathFor(land),
      fill: palette.land,
      stroke: palette.coast,
      'stroke-width': 0.4,
    }),
    el('path', { d: pathFor(ukraine), fill: palette.coast }),
  ];
}

/** What the large map shows, and the edge of the small one. */
function frameOf({ camera, palette, scale }: MapDrawing, small: Camera, center: LngLat): Markup[] {
  const [x, y] = small.point(camera.place(middleOf(camera.box)));
  const ratio = small.pxPerKm / camera.pxPerKm;
  const [width, height] = [camera.box.width * ratio, camera.box.height * ratio];
  const seen = clipBox({ x: x - width / 2, y: y - height / 2, width, height }, small.box);
  const edge = { ...small.box, fill: 'none', stroke: palette.border };
  const [centerX, centerY] = small.point(center);
  const dot = { cx: centerX, cy: centerY, r: 2 * scale.linePx, fill: palette.ring };
  const isTiny = Math.min(seen.width, seen.height) < 5 * scale.linePx;
  const shown = { ...seen, fill: 'none', stroke: palette.ring, 'stroke-width': 1.4 * scale.linePx };
  return [
    isTiny ? el('circle', dot) : el('rect', shown),
    el('rect', { ...edge, 'stroke-width': 0.8 * scale.linePx }),
  ];
}

function middleOf({ x, y, width, height }: Box) {
  return [x + width / 2, y + height / 2] as const;
}
