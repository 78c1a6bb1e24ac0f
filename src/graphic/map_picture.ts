import type { Atlas, Region } from '../core/atlas.ts';
import { cornerOf, type MapView } from '../core/mercator.ts';
import { unionOutline } from '../core/outline.ts';
import type { Size } from '../core/picture_size.ts';
import type { Scene } from '../scene/scene.ts';
import { PALETTES } from '../scene/theme.ts';
import type { Box } from './clip.ts';
import { scaleFor } from './scale.ts';
import {
  beyondLayer,
  borderLayers,
  groundLayers,
  pathOf,
  ringLayers,
  waterLayers,
  type MapDrawing,
} from './map_layers.ts';
import { nameLayers } from './map_names.ts';
import { mercatorCamera } from './mercator_camera.ts';
import { el, idMaker, type Markup } from './svg.ts';
import { FAMILY } from './type.ts';

export interface MapPicture {
  readonly atlas: Atlas;
  readonly scene: Scene;
  readonly view: MapView;
  /** The window of the map. */
  readonly size: Size;
  /** How much more of the ground is drawn on every side of the window. */
  readonly bleedPx: number;
  readonly selected: string | null;
  readonly hovered: string | null;
  /** Towns whose names the launch points already show. */
  readonly namedTowns: readonly number[];
}

/** Names may begin or end this far outside the window, as on the live map. */
const NAMES_PX = 100;
/** Side of the live map's hatching, at whole zooms. */
const HATCH_PX = 8;

/**
 * The map of the page as a picture: what MapLibre shows at the same view, without the marks of launch points, which are
 * buttons. Its pixels are those of the window, so that a place is where the live map has it.
 */
export function drawMapPicture(picture: MapPicture): Markup {
  const { scene, view, size, bleedPx } = picture;
  const box = around(size, bleedPx);
  const { x, y, width, height } = box;
  const drawing: MapDrawing = {
    atlas: picture.atlas,
    scene,
    palette: PALETTES[scene.preferences.theme],
    camera: mercatorCamera(view, size, box),
    scale: { ...scaleFor(size, scene.launches.length), linePx: 1 },
    choices: {},
    idOf: idMaker(),
  };
  return el(
    'svg',
    {
      viewBox: `${x} ${y} ${width} ${height}`,
      width,
      height,
      'font-family': FAMILY,
      'aria-hidden': 'true',
    },
    el('defs', {}, hatchOf(picture)),
    ...groundLayers(drawing),
    ...beyondLayer(drawing),
    ...withinLayer(drawing),
    ...waterLayers(drawing),
    ...borderLayers(drawing),
    ...ringLayers(drawing),
    ...markOf(drawing, picture.hovered, 1.2),
    ...markOf(drawing, picture.selected, 2.4),
    ...nameLayers(drawing, { view, room: around(size, NAMES_PX), namedTowns: picture.namedTowns }),
  );
}

function around({ widthPx, heightPx }: Size, px: number): Box {
  return { x: -px, y: -px, width: widthPx + 2 * px, height: heightPx + 2 * px };
}

/** A breath of the ring's colour over all that the largest range reaches. */
function withinLayer({ scene, camera, palette }: MapDrawing): Markup[] {
  const largest = scene.rings.find(({ role }) => role === 'largest');
  const d = unionOutline(largest?.rings ?? [])
    .flat()
    .map((ring) => camera.ring(ring))
    .filter((ring) => ring.length > 3)
    .map((ring) => pathOf(ring, true))
    .join('');
  const paint = { fill: palette.ringFill, 'fill-opacity': 0.05, 'fill-rule': 'evenodd' };
  return d === '' ? [] : [el('path', { d, ...paint })];
}

/** The outline of one region. */
function markOf({ atlas, camera, palette }: MapDrawing, id: string | null, px: number): Markup[] {
  const region: Region | undefined = atlas.regions.find((candidate) => candidate.id === id);
  const d = (region?.polygons ?? [])
    .flat()
    .flatMap((ring) => camera.line(ring))
    .map((line) => pathOf(line, false))
    .join('');
  if (d === '') return [];
  const line = { stroke: palette.selected, 'stroke-width': px, 'stroke-linejoin': 'round' };
  return [el('path', { d, fill: 'none', ...line })];
}

/** The live map's hatching: as large and as far from the corner of the world as there. */
function hatchOf({ scene, view, size }: MapPicture): Markup {
  const { partlyFill, partlyHatch } = PALETTES[scene.preferences.theme];
  const grown = 2 ** (view.zoom - Math.floor(view.zoom));
  const [x, y] = cornerOf(view, size).map((px) => px % (HATCH_PX * grown));
  const tile = {
    id: 'hatch',
    width: HATCH_PX,
    height: HATCH_PX,
    patternUnits: 'userSpaceOnUse',
    patternTransform: `translate(${x} ${y}) scale(${grown})`,
  };
  const d = 'M-2 2L2 -2M-2 10L10 -2M6 10L10 6';
  return el(
    'pattern',
    tile,
    el('rect', { width: HATCH_PX, height: HATCH_PX, fill: partlyFill }),
    el('path', { d, stroke: partlyHatch, 'stroke-width': 1.5 }),
  );
}
