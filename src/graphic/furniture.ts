import { inUnits, kmFrom } from '../core/units.ts';
import { formatNumber } from '../scene/numbers.ts';
import { wordsIn } from '../scene/words/words.ts';
import type { Box } from './clip.ts';
import { launchMark } from './map_labels.ts';
import type { MapDrawing } from './map_layers.ts';
import { el, group, type Markup } from './svg.ts';
import { textAt } from './text_block.ts';
import { CAP_HEIGHT, linesOf, textWidthPx } from './type.ts';

/** Something set on the page, with the room that it takes. */
export interface Furniture {
  readonly box: Box;
  readonly markup: readonly Markup[];
}

type LegendKey = 'ring' | 'ring-smaller' | 'inside' | 'partly' | 'launch';

/** The legend, from an upper left corner, in as many columns as the width allows. */
export function legendAt(
  drawing: MapDrawing,
  { x, y }: Pick<Box, 'x' | 'y'>,
  widthPx: number,
): Furniture {
  const { scale, palette, scene } = drawing;
  const style = scale.type.body;
  const keyPx = style.sizePx * 1.9;
  const rowPx = style.sizePx * 1.5;
  const entries = legendEntries(drawing);
  const entryPx =
    Math.max(...entries.map(({ text }) => keyPx + textWidthPx(text, style))) + scale.gapPx * 1.5;
  const columns = Math.max(
    1,
    Math.min(entries.length, Math.floor((widthPx + scale.gapPx) / entryPx)),
  );
  const rows = Math.ceil(entries.length / columns);
  const content = entries.flatMap(({ key, text }, i) => {
    const left = x + Math.floor(i / rows) * entryPx;
    const middle = y + (i % rows) * rowPx + rowPx / 2;
    const baselineY = middle + (style.sizePx * CAP_HEIGHT) / 2;
    const [line = ''] = linesOf(text, style, widthPx - keyPx);
    return [
      ...legendKey(
        key,
        { x: left, y: middle, width: keyPx * 0.75, height: style.sizePx * 0.85 },
        drawing,
      ),
      textAt(
        [line],
        style,
        { x: left + keyPx, baselineY, anchor: 'start' },
        { fill: palette.text },
      ),
    ];
  });
  const box = { x, y, width: widthPx, height: rows * rowPx };
  return { box, markup: scene.rings.length > 0 ? group('legend', content) : [] };
}

function legendEntries({ scene }: MapDrawing): { key: LegendKey; text: string }[] {
  const words = wordsIn(scene.preferences.language);
  const rings = [...scene.rings].reverse().map(({ label, role }) => ({
    key: role === 'largest' ? ('ring' as const) : ('ring-smaller' as const),
    text: words.legendRing(label),
  }));
  const has = (status: string) => scene.regions.some((region) => region.status === status);
  return [
    ...rings,
    ...(has('inside') ? [{ key: 'inside' as const, text: words.legendInside }] : []),
    ...(has('partly') ? [{ key: 'partly' as const, text: words.legendPartly }] : []),
    ...(scene.launches.length > 0 ? [{ key: 'launch' as const, text: words.legendLaunch }] : []),
  ];
}

/** The sign of a legend entry; `box.y` is its middle. */
function legendKey(key: LegendKey, { x, y, width, height }: Box, drawing: MapDrawing): Markup[] {
  const { palette, scale } = drawing;
  const area = { x, y: y - height / 2, width, height };
  if (key === 'launch') return launchMark([x + width / 2, y], drawing);
  if (key === 'inside') return [el('rect', { ...area, fill: palette.inside })];
  if (key === 'partly') {
    return [el('rect', { ...area, fill: 'url(#hatch)' })];
  }
  const isLargest = key === 'ring';
  const dashes = isLargest ? undefined : `${5 * scale.linePx} ${2.5 * scale.linePx}`;
  const line = { x1: x, y1: y, x2: x + width, y2: y, stroke: palette.ring };
  const widthPx = (isLargest ? 2.2 : 1.2) * scale.linePx;
  return [el('line', { ...line, 'stroke-width': widthPx, 'stroke-dasharray': dashes })];
}

/** The scale bar in kilometres and miles, its lower left corner in the map's; true along lines through the centre. */
export function scaleBar({ camera, scale, palette, scene }: MapDrawing): Furniture {
  const style = scale.type.note;
  const { language } = scene.preferences;
  const x = camera.box.x + scale.gapPx * 1.2;
  const y = camera.box.y + camera.box.height - scale.gapPx * 1.4 - style.sizePx;
  const bars = (['km', 'mi'] as const).map((units) => {
    const most = inUnits(Math.min(camera.box.width * 0.22, 260) / camera.pxPerKm, units);
    const length = roundLength(most);
    const text = `${formatNumber(length, language)}\u00a0${wordsIn(language).unit[units](length)}`;
    return { text, px: kmFrom(length, units) * camera.pxPerKm };
  });
  const tick = style.sizePx * 0.4;
  const content = bars.flatMap(({ text, px }, i) => {
    const sign = i === 0 ? -1 : 1;
    const d = `M${x.toFixed(2)} ${(y + sign * tick).toFixed(2)}V${y.toFixed(2)}H${(x + px).toFixed(2)}v${(sign * tick).toFixed(2)}`;
    const baselineY = i === 0 ? y - tick * 0.6 : y + style.sizePx * 0.95;
    return [
      el('path', { d, fill: 'none', stroke: palette.text, 'stroke-width': scale.linePx }),
      textAt(
        [text],
        style,
        { x: x + 4, baselineY, anchor: 'start' },
        { fill: palette.text, halo: palette.halo },
      ),
    ];
  });
  const width = Math.max(...bars.map(({ text, px }) => Math.max(px, textWidthPx(text, style) + 8)));
  const box = { x: x - 4, y: y - style.sizePx * 1.4, width: width + 8, height: style.sizePx * 3 };
  return { box, markup: group('scale', content) };
}

/** The largest of 1, 2, 3, 5 times a power of ten that is not above a length. */
function roundLength(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most));
  const step = [5, 3, 2, 1].find((factor) => factor * power <= most) ?? 1;
  return step * power;
}
