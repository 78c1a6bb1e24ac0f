import type { Atlas } from '../core/atlas.ts';
import type { LngLat } from '../core/geodesy.ts';
import { outlineOf } from '../core/outline.ts';
import type { Scenario } from '../core/scenario.ts';
import { explainerOf, type Explainer } from '../scene/explainer.ts';
import type { Scene } from '../scene/scene.ts';
import { PALETTES, type Palette } from '../scene/theme.ts';
import { cameraFor } from './camera.ts';
import type { Box } from './clip.ts';
import { legendAt, scaleBar } from './furniture.ts';
import { insetOf } from './inset.ts';
import { layoutOf, type Layout } from './layout.ts';
import { labelLayers } from './map_labels.ts';
import {
  beyondLayer,
  borderLayers,
  groundLayers,
  ringLayers,
  waterLayers,
  type MapDrawing,
} from './map_layers.ts';
import { middleOf } from './projection.ts';
import type { Size } from '../core/picture_size.ts';
import { scaleFor } from './scale.ts';
import { el, group, idMaker, svgText, type Markup } from './svg.ts';
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

/** What a picture of no launch points shows. */
const UKRAINE: readonly LngLat[] = [
  [22.1, 44.4],
  [40.2, 52.4],
];

/** The finished explainer as SVG text: pure, equal requests give equal bytes. */
export function renderSvg(request: GraphicRequest): string {
  return svgFile(drawGraphic(request));
}

/** A picture as the text of a file. */
export function svgFile(picture: Markup): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svgText(picture)}\n`;
}

/**
 * The finished explainer as a tree of elements, which all its files are written from. Azimuthal equidistant about the
 * launch points, so rings are round and the scale bar is right where they are. Live text, named groups, no raster, no
 * script, nothing from elsewhere.
 */
export function drawGraphic({ scenario, scene, atlas, size, link }: GraphicRequest): Markup {
  const palette = PALETTES[scene.preferences.theme];
  const scale = scaleFor(size);
  const text = explainerOf(scenario, scene, atlas.attribution);
  const center = middleOf(scene.launches.length > 0 ? scene.launches.map(({ at }) => at) : UKRAINE);
  const base = { atlas, scene, palette, scale, idOf: idMaker() };
  const drawingIn = (box: Box): MapDrawing => ({
    ...base,
    camera: cameraFor({ box, center, shows: shownBy(scenario, scene), marginPx: scale.paddingPx }),
  });
  const anywhere = drawingIn({ x: 0, y: 0, width: 100, height: 100 });
  const legendPx = (width: number) => legendAt(anywhere, { x: 0, y: 0 }, width).box.height;
  const layout = layoutOf(size, scale, text, legendPx);
  const drawing = drawingIn(layout.map);
  return documentOf({ size, palette, text, link, scene }, [
    el('rect', { id: 'paper', width: size.widthPx, height: size.heightPx, fill: palette.halo }),
    ...mapOf(drawing, center),
    ...legendAt(drawing, layout.legend, layout.legend.width).markup,
    ...blocksOf(layout, palette),
  ]);
}

function mapOf(drawing: MapDrawing, center: LngLat): Markup[] {
  const inset = insetOf(drawing, center);
  const bar = scaleBar(drawing);
  const furniture = inset ? [inset, bar] : [bar];
  return group('map', [
    ...groundLayers(drawing),
    ...beyondLayer(drawing),
    ...waterLayers(drawing),
    ...borderLayers(drawing),
    ...ringLayers(drawing),
    ...labelLayers(
      drawing,
      furniture.map(({ box }) => box),
    ),
    ...furniture.flatMap(({ markup }) => markup),
  ]);
}

function shownBy(scenario: Scenario, scene: Scene) {
  if (scenario.frame !== 'fit') return { frame: scenario.frame };
  const largest = scene.rings.at(-1)?.rings ?? [];
  return largest.length > 0 ? largest.flatMap((ring) => outlineOf(ring, 500)) : UKRAINE;
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
  readonly text: Explainer;
  readonly link: string;
  readonly scene: Scene;
}

function documentOf(
  { size, palette, text, link, scene }: Envelope,
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
    el('defs', {}, hatchOf(palette)),
    ...content,
  );
}

/** Diagonal lines on their own ground. */
function hatchOf({ partlyHatch, partlyFill }: Palette): Markup {
  const tile = {
    width: 6,
    height: 6,
    patternUnits: 'userSpaceOnUse',
    patternTransform: 'rotate(45)',
  };
  const line = { x1: 1.5, y1: 0, x2: 1.5, y2: 6, stroke: partlyHatch, 'stroke-width': 1.5 };
  const ground = el('rect', { width: 6, height: 6, fill: partlyFill });
  return el('pattern', { id: 'hatch', ...tile }, ground, el('line', line));
}
