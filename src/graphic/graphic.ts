import type { Atlas } from '../core/atlas.ts';
import type { Bounds, LngLat } from '../core/geodesy.ts';
import type { GraphicChoices } from '../core/graphic_choices.ts';
import { outlineOf } from '../core/outline.ts';
import type { Scenario, Theme } from '../core/scenario.ts';
import { explainerOf, type Explainer } from '../scene/explainer.ts';
import type { Scene } from '../scene/scene.ts';
import { GRAPHIC_PALETTES, type Palette } from '../scene/theme.ts';
import { cameraFor } from './camera.ts';
import type { Box } from './clip.ts';
import { insetOf } from './inset.ts';
import { legendAt } from './legend.ts';
import { layoutOf, type Layout } from './layout.ts';
import { labelLayers, type PlacedName } from './map_labels.ts';
import {
  beyondLayer,
  borderLayers,
  groundLayers,
  ringLayers,
  waterLayers,
  type MapDrawing,
} from './map_layers.ts';
import { edgeOf, extentOf, middleOf, planeAbout, type Point } from './projection.ts';
import type { Size } from '../core/picture_size.ts';
import { type Scale, scaleFor } from './scale.ts';
import { scaleBar } from './scale_bar.ts';
import { el, group, idMaker, svgText, type Markup } from './svg.ts';
import { terrainOf } from './terrain.ts';
import { textBlock } from './text_block.ts';
import { FAMILY } from './type.ts';

export interface GraphicRequest {
  readonly scenario: Scenario;
  readonly scene: Scene;
  readonly atlas: Atlas;
  readonly size: Size;
  /** The link of the scenario, kept in the file so that it can be opened again. */
  readonly link: string;
}

const NO_CHOICES: GraphicChoices = {};
/** What a picture of no launch points shows. */
const UKRAINE: readonly LngLat[] = [
  [22.1, 44.4],
  [40.2, 52.4],
];

/** The finished picture, and where things are on it. */
export interface Graphic {
  readonly picture: Markup;
  /** The picture's own size: a print size is as high as its content. */
  readonly size: Size;
  readonly map: Box;
  /** The place on the ground that a pixel of the map shows. */
  readonly placeAt: (point: Point) => LngLat;
  /** The pixel of a place: the way back from `placeAt`. */
  readonly pointAt: (at: LngLat) => Point;
  /** The names on the map, each with its room; their texts have the ids `label-` and the label's in small letters. */
  readonly labels: readonly PlacedName[];
}

/**
 * The finished explainer: pure, equal requests give equal pictures. Azimuthal equidistant about the launch points, so
 * rings are round and the scale bar is right where they are. Live text, named groups, no raster, no script, nothing
 * from elsewhere.
 */
export function drawGraphic(request: GraphicRequest): Graphic {
  const { scenario, scene, atlas, link } = request;
  const choices = scenario.graphic ?? NO_CHOICES;
  const palette = paletteOf(choices, scene.preferences.theme);
  const scale = scaleFor(request.size, scene.launches.length);
  const text = explainerOf(scenario, scene, atlas.attribution);
  const center = middleOf(scene.launches.length > 0 ? scene.launches.map(({ at }) => at) : UKRAINE);
  const base = { atlas, scene, palette, scale, choices, idOf: idMaker() };
  const shows = shownBy(scenario, scene);
  const drawingIn = (box: Box): MapDrawing => ({
    ...base,
    camera: cameraFor({ box, center, shows, marginPx: scale.paddingPx }),
  });
  const anywhere = drawingIn({ x: 0, y: 0, width: 100, height: 100 });
  const layout = layoutOf(request.size, scale, {
    text,
    legendPx: (width, columns) => legendAt(anywhere, { x: 0, y: 0 }, width, columns).box.height,
    mapRatio: ratioOf(shows, center),
  });
  const { size, legend } = layout;
  const drawing = drawingIn(layout.map);
  const map = rememberedMap(drawing, center, scenario.frame);
  const paper = { id: 'paper', width: size.widthPx, height: size.heightPx, fill: palette.halo };
  const picture = documentOf({ size, palette, scale, text, link, scene }, [
    ...(choices.background === 'transparent' ? [] : [el('rect', paper)]),
    ...map.markup,
    ...legendAt(drawing, legend, legend.width, legend.columns).markup,
    ...blocksOf(layout, palette),
  ]);
  const { place: placeAt, point: pointAt } = drawing.camera;
  return { picture, size, map: layout.map, placeAt, pointAt, labels: map.names };
}

/** The chosen colours on the chosen ground; without a choice the ground follows the theme. */
function paletteOf({ palette = 'ember', background }: GraphicChoices, theme: Theme): Palette {
  const ground = background === 'light' || background === 'dark' ? background : theme;
  return GRAPHIC_PALETTES[palette][ground];
}

/** The finished explainer as SVG text: equal requests give equal bytes. */
export function renderSvg(request: GraphicRequest): string {
  return svgFile(drawGraphic(request).picture);
}

/** A picture as the text of a file. */
export function svgFile(picture: Markup): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svgText(picture)}\n`;
}

type DrawnMap = ReturnType<typeof mapOf>;
let lastMap: { readonly from: readonly unknown[]; readonly map: DrawnMap } | null = null;

/** The map as it was drawn last where all is equal that it comes from: typing a title draws no map. */
function rememberedMap(drawing: MapDrawing, center: LngLat, frame: Scenario['frame']): DrawnMap {
  const { atlas, scene, palette, choices, scale, camera } = drawing;
  const values = JSON.stringify([scale, camera.box, frame]);
  const from = [atlas, scene, palette, choices, values];
  if (!lastMap || from.some((part, i) => part !== lastMap?.from[i])) {
    lastMap = { from, map: mapOf(drawing, center) };
  }
  return lastMap.map;
}

function mapOf(drawing: MapDrawing, center: LngLat) {
  const terrain = terrainOf(drawing);
  const inset = insetOf(drawing, center, terrain.reach);
  const bar = scaleBar(drawing, terrain, inset?.corner === 'bottom-left' ? 'right' : 'left');
  const furniture = inset ? [inset, bar] : [bar];
  const boxes = furniture.map(({ box }) => box);
  const { layers, names } = labelLayers(drawing, terrain, boxes);
  const markup = group('map', [
    ...groundLayers(drawing),
    ...beyondLayer(drawing),
    ...waterLayers(drawing),
    ...borderLayers(drawing),
    ...ringLayers(drawing),
    ...layers,
    ...furniture.flatMap((piece) => piece.markup),
  ]);
  return { markup, names };
}

type Shown = readonly LngLat[] | { readonly frame: Bounds };

function shownBy(scenario: Scenario, scene: Scene): Shown {
  if (scenario.frame !== 'fit') return { frame: scenario.frame };
  const largest = scene.rings.at(-1)?.rings ?? [];
  return largest.length > 0 ? largest.flatMap((ring) => outlineOf(ring, 500)) : UKRAINE;
}

/** How high the places to be shown are for their width. */
function ratioOf(shows: Shown, center: LngLat): number {
  const places = 'frame' in shows ? edgeOf(shows.frame) : shows;
  const { minX, minY, maxX, maxY } = extentOf(places.map(planeAbout(center)));
  return (maxY - minY) / Math.max(1, maxX - minX);
}

function blocksOf({ blocks }: Layout, palette: Palette): Markup[] {
  return blocks.flatMap(({ role, lines, style, x, y }) => {
    const fill = role === 'notes' || role === 'source' ? palette.mutedText : palette.text;
    return lines.length === 0 ? [] : group(role, [textBlock(lines, style, { x, y }, fill)]);
  });
}

interface Envelope {
  readonly size: Size;
  readonly palette: Palette;
  readonly scale: Scale;
  readonly text: Explainer;
  readonly link: string;
  readonly scene: Scene;
}

function documentOf(
  { size, palette, scale, text, link, scene }: Envelope,
  content: readonly Markup[],
): Markup {
  const { widthPx, heightPx } = size;
  return el(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${widthPx} ${heightPx}`,
      width: widthPx,
      height: heightPx,
      'font-family': FAMILY,
      lang: scene.preferences.language,
      role: 'img',
      'aria-labelledby': 'graphic-title graphic-description',
    },
    el('title', { id: 'graphic-title' }, text.title),
    el('desc', { id: 'graphic-description' }, text.altText),
    el('metadata', {}, link),
    el('defs', {}, hatchOf(palette, scale)),
    ...content,
  );
}

/** Diagonal lines on their own ground. */
function hatchOf({ partlyHatch, partlyFill }: Palette, { hatchPx }: Scale): Markup {
  const tile = { width: hatchPx, height: hatchPx, patternUnits: 'userSpaceOnUse' };
  const lineX = hatchPx / 4;
  const line = { x1: lineX, y1: 0, x2: lineX, y2: hatchPx, stroke: partlyHatch };
  return el(
    'pattern',
    { id: 'hatch', ...tile, patternTransform: 'rotate(45)' },
    el('rect', { width: hatchPx, height: hatchPx, fill: partlyFill }),
    el('line', { ...line, 'stroke-width': hatchPx * 0.2 }),
  );
}
