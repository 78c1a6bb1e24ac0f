import type { Polygon } from '../core/atlas.ts';
import { cameraFor, type Camera } from './camera.ts';
import type { Furniture } from './furniture.ts';
import type { MapDrawing } from './map_layers.ts';
import { pathOf } from './map_layers.ts';
import { el, group, type Markup } from './svg.ts';
import type { Bounds, LngLat } from '../core/geodesy.ts';

/** What the inset shows of Europe: west, south, east, north. */
const FRAME: Bounds = [8, 38, 60, 62];
const MIDDLE: LngLat = [34, 50];
/** The part of the map's shorter side that the inset takes. */
const PART = 0.2;
/** A smaller one would show nothing. */
const SMALLEST_PX = 70;

/** A small map of Europe with the place of the large one, in its upper right corner; none on a small picture. */
export function insetOf(drawing: MapDrawing, center: LngLat): Furniture | null {
  const { camera, scale } = drawing;
  const height = Math.min(camera.box.width, camera.box.height) * PART;
  if (height < SMALLEST_PX) return null;
  const width = height * 1.15;
  const x = camera.box.x + camera.box.width - width - scale.gapPx;
  const box = { x, y: camera.box.y + scale.gapPx, width, height };
  const small = cameraFor({ box, center: MIDDLE, shows: { frame: FRAME }, marginPx: 0 });
  return {
    box,
    markup: group('inset', [...landOf(drawing, small), ...frameOf(drawing, small, center)]),
  };
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
    el('path', { d: pathFor(land), fill: palette.land }),
    el('path', { d: pathFor(ukraine), fill: palette.coast }),
  ];
}

/** What the large map shows, and the edge of the small one. */
function frameOf({ camera, palette, scale }: MapDrawing, small: Camera, center: LngLat): Markup[] {
  const [x, y] = small.point(center);
  const width = (camera.box.width / camera.pxPerKm) * small.pxPerKm;
  const height = (camera.box.height / camera.pxPerKm) * small.pxPerKm;
  const seen = { x: x - width / 2, y: y - height / 2, width, height, fill: 'none' };
  const edge = { ...small.box, fill: 'none', stroke: palette.border };
  return [
    el('rect', { ...seen, stroke: palette.ring, 'stroke-width': 1.4 * scale.linePx }),
    el('rect', { ...edge, 'stroke-width': 0.8 * scale.linePx }),
  ];
}
