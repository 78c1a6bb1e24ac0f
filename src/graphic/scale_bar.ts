import { inUnits, kmFrom } from '../core/units.ts';
import { formatNumber } from '../scene/numbers.ts';
import { wordsIn } from '../scene/words/words.ts';
import type { Furniture } from './legend.ts';
import type { MapDrawing } from './map_layers.ts';
import type { Point } from './projection.ts';
import { el, group, type Markup, round } from './svg.ts';
import type { Terrain } from './terrain.ts';
import { textAt } from './text_block.ts';
import { CAP_HEIGHT, textWidthPx } from './type.ts';

/** The longest bar, as a part of the map's width and in sizes of its type. */
const WIDTH_PART = 0.2;
const MOST_SIZES = 9;

/** The scale bar in kilometres and miles, in a lower corner of the map; true along lines through its centre. */
export function scaleBar(
  drawing: MapDrawing,
  terrain: Terrain,
  corner: 'left' | 'right',
): Furniture {
  const { camera, scale } = drawing;
  const { sizePx } = scale.type.note;
  const bars = barsOf(drawing);
  const rowPx = sizePx * 1.3;
  const width = Math.max(...bars.map(({ px, textPx }) => px + GAP * sizePx + textPx));
  const height = bars.length * rowPx;
  const margin = scale.gapPx * 1.3;
  const x = camera.box.x + (corner === 'left' ? margin : camera.box.width - margin - width);
  const top = camera.box.y + camera.box.height - margin - height;
  const content = bars.flatMap((bar, i) =>
    barAt(bar, [x, top + (i + 0.5) * rowPx], drawing, terrain),
  );
  const air = sizePx * 0.4;
  const box = { x: x - air, y: top - air, width: width + 2 * air, height: height + 2 * air };
  return { box, markup: group('scale', content) };
}

/** From a bar to its text, in sizes. */
const GAP = 0.45;

interface Bar {
  readonly text: string;
  readonly textPx: number;
  readonly px: number;
}

/** A bar of a round length for each unit, the reader's own first. */
function barsOf({ camera, scale, scene }: MapDrawing): Bar[] {
  const style = scale.type.note;
  const { language, units } = scene.preferences;
  const longestPx = Math.min(camera.box.width * WIDTH_PART, style.sizePx * MOST_SIZES);
  return (units === 'mi' ? (['mi', 'km'] as const) : (['km', 'mi'] as const)).map((unit) => {
    const length = roundLength(inUnits(longestPx / camera.pxPerKm, unit));
    const text = `${formatNumber(length, language, 1)}\u00a0${wordsIn(language).unit[unit](length)}`;
    const px = kmFrom(length, unit) * camera.pxPerKm;
    return { text, textPx: textWidthPx(text, style), px };
  });
}

function barAt({ text, px }: Bar, [x, y]: Point, drawing: MapDrawing, terrain: Terrain): Markup[] {
  const { scale, palette } = drawing;
  const style = scale.type.note;
  const tick = round(style.sizePx * 0.26);
  const end = `v${2 * tick}m0 ${-tick}`;
  const d = `M${round(x)} ${round(y - tick)}${end}h${round(px)}m0 ${-tick}v${2 * tick}`;
  const textX = x + px + GAP * style.sizePx;
  const baselineY = y + (style.sizePx * CAP_HEIGHT) / 2;
  const look = { fill: palette.text, halo: terrain.colorAt([textX, y]) };
  return [
    el('path', { d, fill: 'none', stroke: palette.text, 'stroke-width': scale.linePx }),
    textAt({ lines: [text], x: textX, baselineY, anchor: 'start' }, style, look),
  ];
}

/** The largest of 1, 2, 3, 5 times a power of ten that is not above a length. */
function roundLength(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most));
  const step = [5, 3, 2, 1].find((factor) => factor * power <= most) ?? 1;
  return step * power;
}
