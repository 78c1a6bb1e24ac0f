import type { Explainer } from '../scene/explainer.ts';
import type { Box } from './clip.ts';
import type { Size } from '../core/picture_size.ts';
import type { Scale } from './scale.ts';
import { blockHeightPx } from './text_block.ts';
import { balancedLinesOf, linesOf, type TypeStyle } from './type.ts';

export type BlockRole = 'title' | 'subtitle' | 'notes' | 'source';

/** Lines of text with their upper left corner. */
export interface Block {
  readonly role: BlockRole;
  readonly lines: readonly string[];
  readonly style: TypeStyle;
  readonly x: number;
  readonly y: number;
}

export interface Layout {
  readonly map: Box;
  readonly blocks: readonly Block[];
  readonly legend: Pick<Box, 'x' | 'y' | 'width'>;
}

/** How high the legend is at a width. */
type LegendHeight = (widthPx: number) => number;

/** Wider pictures than this have their text beside the map, others above and below it. */
const WIDE = 1.45;
/** The least part of the picture's height that the map has. */
const LEAST_MAP = 0.34;

/** Finds room for text and map; where there is too much text, title and subtitle are set smaller step by step. */
export function layoutOf(
  size: Size,
  scale: Scale,
  text: Explainer,
  legendPx: LegendHeight,
): Layout {
  const arrange = size.widthPx / size.heightPx >= WIDE ? besideMap : aboveAndBelow;
  for (let part = 1; part > 0.5; part -= 0.07) {
    const layout = arrange(size, smaller(scale, part), text, legendPx);
    if (layout) return layout;
  }
  return aboveAndBelow(size, smaller(scale, 0.5), text, legendPx, 0) ?? wholeMap(size);
}

function besideMap(
  size: Size,
  scale: Scale,
  text: Explainer,
  legendPx: LegendHeight,
): Layout | null {
  const { paddingPx, gapPx } = scale;
  const columnPx = Math.round(size.widthPx * 0.31);
  const widthPx = columnPx - 2 * paddingPx;
  const top = flow(headOf(text, scale, widthPx), paddingPx, paddingPx, gapPx);
  const legend = { x: paddingPx, y: top.endY + gapPx, width: widthPx };
  const foot = footOf(text, scale, widthPx);
  const footY = size.heightPx - paddingPx - heightOf(foot, gapPx);
  if (legend.y + legendPx(widthPx) + gapPx > footY) return null;
  const map = { x: columnPx, y: 0, width: size.widthPx - columnPx, height: size.heightPx };
  return { map, legend, blocks: [...top.blocks, ...flow(foot, paddingPx, footY, gapPx).blocks] };
}

function aboveAndBelow(
  size: Size,
  scale: Scale,
  text: Explainer,
  legendPx: LegendHeight,
  leastMap = LEAST_MAP,
): Layout | null {
  const { paddingPx, gapPx } = scale;
  const widthPx = size.widthPx - 2 * paddingPx;
  const top = flow(headOf(text, scale, widthPx), paddingPx, paddingPx, gapPx * 0.8);
  const legend = { x: paddingPx, y: top.endY + gapPx * 0.6, width: widthPx };
  const mapY = legend.y + legendPx(widthPx) + gapPx;
  const foot = footOf(text, scale, widthPx);
  const footY = size.heightPx - paddingPx * 0.8 - heightOf(foot, gapPx * 0.5);
  const height = footY - gapPx - mapY;
  if (height < size.heightPx * leastMap || height < 40) return null;
  const map = { x: 0, y: mapY, width: size.widthPx, height };
  return {
    map,
    legend,
    blocks: [...top.blocks, ...flow(foot, paddingPx, footY, gapPx * 0.5).blocks],
  };
}

function wholeMap({ widthPx, heightPx }: Size): Layout {
  const map = { x: 0, y: 0, width: widthPx, height: heightPx };
  return { map, blocks: [], legend: { x: 0, y: 0, width: widthPx } };
}

type Unplaced = Omit<Block, 'x' | 'y'>;

function headOf({ title, subtitle }: Explainer, { type }: Scale, widthPx: number): Unplaced[] {
  return [
    { role: 'title', style: type.title, lines: balancedLinesOf(title, type.title, widthPx) },
    { role: 'subtitle', style: type.subtitle, lines: linesOf(subtitle, type.subtitle, widthPx) },
  ];
}

function footOf(
  { notes, source, credit }: Explainer,
  { type }: Scale,
  widthPx: number,
): Unplaced[] {
  const style = type.note;
  const sources = credit === '' ? source : `${source} ${credit}`;
  return [
    { role: 'notes', style, lines: linesOf(notes.join(' '), style, widthPx) },
    { role: 'source', style, lines: linesOf(sources, style, widthPx) },
  ];
}

function flow(unplaced: readonly Unplaced[], x: number, y: number, gapPx: number) {
  let endY = y;
  const blocks = unplaced.map((block, i): Block => {
    const startY = i === 0 ? y : endY + gapPx;
    endY = startY + blockHeightPx(block.lines, block.style);
    return { ...block, x, y: startY };
  });
  return { blocks, endY };
}

function heightOf(blocks: readonly Unplaced[], gapPx: number): number {
  return flow(blocks, 0, 0, gapPx).endY;
}

/** The scale with title and subtitle set smaller, never below the size of notes. */
function smaller(scale: Scale, part: number): Scale {
  const { title, subtitle, note } = scale.type;
  const shrink = (style: TypeStyle) => ({
    ...style,
    sizePx: Math.max(style.sizePx * part, note.sizePx),
  });
  return { ...scale, type: { ...scale.type, title: shrink(title), subtitle: shrink(subtitle) } };
}
