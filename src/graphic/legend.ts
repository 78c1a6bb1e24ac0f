import { GRAPHIC_WORDS } from '../scene/words/graphic_words.ts';
import { wordsIn } from '../scene/words/words.ts';
import { VEIL } from '../scene/theme.ts';
import type { Box } from './clip.ts';
import type { MapDrawing } from './map_layers.ts';
import { launchMark } from './point_labels.ts';
import { ringStyle } from './map_layers.ts';
import { el, group, type Markup } from './svg.ts';
import { textBlock } from './text_block.ts';
import { linesOf, textWidthPx } from './type.ts';

/** Something set on the page, with the room that it takes. */
export interface Furniture {
  readonly box: Box;
  readonly markup: readonly Markup[];
}

type LegendKey = 'ring' | 'ring-smaller' | 'inside' | 'partly' | 'beyond' | 'launch';

interface Entry {
  readonly key: LegendKey;
  readonly text: string;
}

/** The legend, from an upper left corner, in as many columns as the width allows; what is too long goes on below. */
export function legendAt(
  drawing: MapDrawing,
  { x, y }: Pick<Box, 'x' | 'y'>,
  widthPx: number,
  mostColumns: number,
): Furniture {
  const { scale, palette, scene } = drawing;
  const style = scale.type.body;
  const keyPx = style.sizePx * 2;
  const leadingPx = style.sizePx * style.leading;
  const gapPx = style.sizePx * 0.26;
  const entries = scene.rings.some(({ rings }) => rings.length > 0) ? legendEntries(drawing) : [];
  let left = x;
  let bottom = y;
  const content = columnsOf(entries, drawing, widthPx, mostColumns).flatMap((column) => {
    let top = y;
    let columnPx = 0;
    const markup = column.flatMap(({ key, text }) => {
      const lines = linesOf(text, style, Math.max(widthPx - keyPx, style.sizePx * 4));
      const sign = {
        x: left,
        y: top + leadingPx / 2,
        width: keyPx * 0.74,
        height: style.sizePx * 0.9,
      };
      const words = textBlock(lines, style, { x: left + keyPx, y: top }, palette.text);
      top += lines.length * leadingPx + gapPx;
      columnPx = Math.max(columnPx, keyPx + textWidthPx(text, style));
      return [...legendKey(key, sign, drawing), words];
    });
    left += columnPx + columnGapPx(drawing);
    bottom = Math.max(bottom, top - gapPx);
    return markup;
  });
  return { box: { x, y, width: widthPx, height: bottom - y }, markup: group('legend', content) };
}

function columnGapPx({ scale }: MapDrawing): number {
  return scale.type.body.sizePx * 1.6;
}

/** The entries in as many columns as fit beside one another, each as wide as its widest entry. */
function columnsOf(
  entries: readonly Entry[],
  drawing: MapDrawing,
  widthPx: number,
  mostColumns: number,
): Entry[][] {
  const style = drawing.scale.type.body;
  const widthOf = (column: readonly Entry[]) =>
    style.sizePx * 2 + Math.max(...column.map(({ text }) => textWidthPx(text, style)));
  for (let count = Math.min(mostColumns, entries.length); count > 1; count -= 1) {
    const rows = Math.ceil(entries.length / count);
    const columns = chunksOf(entries, rows);
    const width = columns.reduce((sum, column) => sum + widthOf(column), 0);
    if (width + (columns.length - 1) * columnGapPx(drawing) <= widthPx) return columns;
  }
  return entries.length === 0 ? [] : [[...entries]];
}

function chunksOf(entries: readonly Entry[], length: number): Entry[][] {
  const count = Math.ceil(entries.length / length);
  return Array.from({ length: count }, (_, i) => entries.slice(i * length, (i + 1) * length));
}

function legendEntries({ scene }: MapDrawing): Entry[] {
  const { language } = scene.preferences;
  const words = wordsIn(language);
  const rings = [...scene.rings].reverse().map(({ label, role }) => ({
    key: role === 'largest' ? ('ring' as const) : ('ring-smaller' as const),
    text: words.legendRing(label),
  }));
  const has = (status: string) => scene.regions.some((region) => region.status === status);
  return [
    ...rings,
    ...(has('inside') ? [{ key: 'inside' as const, text: words.legendInside }] : []),
    ...(has('partly') ? [{ key: 'partly' as const, text: words.legendPartly }] : []),
    ...(has('partly')
      ? [{ key: 'beyond' as const, text: GRAPHIC_WORDS[language].legendBeyond }]
      : []),
    ...(scene.launches.length > 0 ? [{ key: 'launch' as const, text: words.legendLaunch }] : []),
  ];
}

/** The sign of a legend entry; `box.y` is its middle. */
function legendKey(key: LegendKey, { x, y, width, height }: Box, drawing: MapDrawing): Markup[] {
  const { palette, scale } = drawing;
  const area = { x, y: y - height / 2, width, height };
  const edge = { stroke: palette.regionEdge, 'stroke-width': 0.8 * scale.linePx };
  if (key === 'launch') return launchMark([x + width / 2, y], drawing);
  if (key === 'inside') return [el('rect', { ...area, ...edge, fill: palette.inside })];
  if (key === 'partly') return [el('rect', { ...area, ...edge, fill: 'url(#hatch)' })];
  if (key === 'beyond') {
    const veil = { ...area, fill: palette.land, 'fill-opacity': VEIL };
    return [el('rect', { ...area, ...edge, fill: 'url(#hatch)' }), el('rect', veil)];
  }
  const line = { x1: x, y1: y, x2: x + width, y2: y };
  return [el('line', { ...line, ...ringStyle(drawing, key === 'ring') })];
}
