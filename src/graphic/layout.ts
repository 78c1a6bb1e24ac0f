import type { Size } from '../core/picture_size.ts';
import type { Explainer } from '../scene/explainer.ts';
import type { Box } from './clip.ts';
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
  /** The picture's own size: higher than asked where the words need it. */
  readonly size: Size;
  readonly map: Box;
  readonly blocks: readonly Block[];
  readonly legend: Pick<Box, 'x' | 'y' | 'width'> & { readonly columns: number };
}

/** What has to find room. */
export interface Contents {
  readonly text: Explainer;
  /** How high the legend is at a width, in at most so many columns. */
  readonly legendPx: (widthPx: number, columns: number) => number;
  /** How high what the map shows is for its width. */
  readonly mapRatio: number;
}

/** Wider pictures than this have their text beside the map, others above and below it. */
const WIDE = 1.45;
const COLUMN_PART = 0.31;
/** The column of text is never wider than so many sizes of the title. */
const COLUMN_SIZES = 13;
/** The least part of the picture's height that the map has, and where there is very much text. */
const LEAST_MAP = 0.36;
const LEAST_MAP_OF_ALL = 0.24;
/** A title of more lines is set smaller in print. */
const MOST_PRINT_LINES = 4;
/** The least and greatest height of the map of a print size, for its width. */
const PRINT_MAP = { least: 0.62, most: 1.05 };

/**
 * Finds room for text and map. Where there is too much text, title and subtitle are set smaller step by step; where
 * that is not enough, the picture grows: nothing is cut, and nothing is set too small to be read.
 */
export function layoutOf(size: Size, scale: Scale, contents: Contents): Layout {
  if (size.isHeightFree) return printLayout(size, scale, contents);
  const arrange = size.widthPx / size.heightPx >= WIDE ? besideMap : aboveAndBelow;
  for (let part = 1; part > 0.5; part -= 0.07) {
    const layout = arrange(size, smaller(scale, part), contents, LEAST_MAP);
    if (layout) return layout;
  }
  const smallest = smaller(scale, 0.5);
  const crowded = aboveAndBelow(size, smallest, contents, LEAST_MAP_OF_ALL);
  return crowded ?? stacked(size.widthPx, smallest, contents, size.widthPx * LEAST_MAP);
}

/** As high as the words and what the map shows need. */
function printLayout({ widthPx }: Size, scale: Scale, contents: Contents): Layout {
  const ratio = Math.max(PRINT_MAP.least, Math.min(PRINT_MAP.most, contents.mapRatio));
  const parts = [1, 0.9, 0.8, 0.7, 0.6];
  const layouts = parts.map((part) =>
    stacked(widthPx, smaller(scale, part), contents, widthPx * ratio),
  );
  const isShort = ({ blocks }: Layout) => (blocks[0]?.lines.length ?? 0) <= MOST_PRINT_LINES;
  return layouts.find(isShort) ?? layouts.at(-1) ?? stacked(widthPx, scale, contents, widthPx);
}

function besideMap(size: Size, scale: Scale, { text, legendPx }: Contents): Layout | null {
  const { paddingPx, gapPx } = scale;
  const widestPx = scale.type.title.sizePx * COLUMN_SIZES;
  const columnPx = Math.round(Math.min(size.widthPx * COLUMN_PART, widestPx));
  const widthPx = columnPx - 1.9 * paddingPx;
  const top = flow(headOf(text, scale, widthPx), paddingPx, paddingPx, gapPx);
  const legend = { x: paddingPx, y: top.endY + gapPx * 1.4, width: widthPx, columns: 1 };
  const foot = footOf(text, scale, widthPx);
  const footY = size.heightPx - paddingPx - heightOf(foot, gapPx * 0.7);
  if (legend.y + legendPx(widthPx, 1) + gapPx > footY) return null;
  const map = { x: columnPx, y: 0, width: size.widthPx - columnPx, height: size.heightPx };
  const blocks = [...top.blocks, ...flow(foot, paddingPx, footY, gapPx * 0.7).blocks];
  return { size, map, legend, blocks };
}

function aboveAndBelow(
  size: Size,
  scale: Scale,
  contents: Contents,
  leastMap: number,
): Layout | null {
  const bare = stacked(size.widthPx, scale, contents, 0);
  const mapPx = size.heightPx - bare.size.heightPx;
  if (mapPx < Math.max(size.heightPx * leastMap, 60)) return null;
  return stacked(size.widthPx, scale, contents, mapPx);
}

/** Title, legend, a map of a height, notes: one below the other, the picture as high as they need. */
function stacked(
  widthPx: number,
  scale: Scale,
  { text, legendPx }: Contents,
  mapPx: number,
): Layout {
  const { paddingPx, gapPx } = scale;
  const width = widthPx - 2 * paddingPx;
  const top = flow(headOf(text, scale, width), paddingPx, paddingPx * 0.85, gapPx * 0.6);
  const columns = 6;
  const legend = { x: paddingPx, y: top.endY + gapPx * 0.9, width, columns };
  const mapY = legend.y + legendPx(width, columns) + gapPx * 1.1;
  const foot = footOf(text, scale, width);
  const bottom = flow(foot, paddingPx, mapY + mapPx + gapPx, gapPx * 0.5);
  const heightPx = Math.round(bottom.endY + paddingPx * 0.75);
  return {
    size: { widthPx, heightPx },
    map: { x: 0, y: mapY, width: widthPx, height: mapPx },
    legend,
    blocks: [...top.blocks, ...bottom.blocks],
  };
}

type Unplaced = Omit<Block, 'x' | 'y'>;

function headOf({ title, subtitle }: Explainer, { type }: Scale, widthPx: number): Unplaced[] {
  return [
    { role: 'title', style: type.title, lines: balancedLinesOf(title, type.title, widthPx) },
    {
      role: 'subtitle',
      style: type.subtitle,
      lines: balancedLinesOf(subtitle, type.subtitle, widthPx),
    },
  ];
}

function footOf(
  { notes, source, credit }: Explainer,
  { type }: Scale,
  widthPx: number,
): Unplaced[] {
  const style = type.note;
  const sources = [...linesOf(source, style, widthPx), ...linesOf(credit, style, widthPx)];
  return [
    { role: 'notes', style, lines: linesOf(notes.join(' '), style, widthPx) },
    { role: 'source', style, lines: sources },
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
