import { inUnits, kmFrom } from '../core/units.ts';
import { formatNumber } from '../scene/numbers.ts';
import { wordsIn } from '../scene/words/words.ts';
import type { Furniture } from './legend.ts';
import type { MapDrawing } from './map_layers.ts';
import { el, group, round } from './svg.ts';
import type { Terrain } from './terrain.ts';
import { textAt } from './text_block.ts';
import { CAP_HEIGHT, textWidthPx } from './type.ts';

/** The longest bar, as a part of the map's width and in sizes of its type. */
const WIDTH_PART = 0.2;
const MOST_SIZES = 9;

/** The scale bar in kilometres and miles, in a lower corner of the map; true along lines through its centre. */
export function scaleBar(
  drawing: MapDrawing,
  { colorAt }: Terrain,
  corner: 'left' | 'right',
): Furniture {
  const { camera, scale, palette, scene } = drawing;
  const style = scale.type.note;
  const { language } = scene.preferences;
  const units =
    scene.preferences.units === 'mi' ? (['mi', 'km'] as const) : (['km', 'mi'] as const);
  const longestPx = Math.min(camera.box.width * WIDTH_PART, style.sizePx * MOST_SIZES);
  const bars = units.map((unit) => {
    const length = roundLength(inUnits(longestPx / camera.pxPerKm, unit));
    const text = `${formatNumber(length, language, 1)}\u00a0${wordsIn(language).unit[unit](length)}`;
    return { text, px: kmFrom(length, unit) * camera.pxPerKm };
  });
  const gapPx = style.sizePx * 0.45;
  const rowPx = style.sizePx * 1.3;
  const width = Math.max(...bars.map(({ text, px }) => px + gapPx + textWidthPx(text, style)));
  const margin = scale.gapPx * 1.3;
  const x = camera.box.x + (corner === 'left' ? margin : camera.box.width - margin - width);
  const top = camera.box.y + camera.box.height - margin - bars.length * rowPx;
  const content = bars.flatMap(({ text, px }, i) => {
    const y = top + (i + 0.5) * rowPx;
    const tick = style.sizePx * 0.26;
    const d = `M${round(x)} ${round(y - tick)}v${round(2 * tick)}m0 ${round(-tick)}h${round(px)}m0 ${round(-tick)}v${round(2 * tick)}`;
    const place = {
      lines: [text],
      x: x + px + gapPx,
      baselineY: y + (style.sizePx * CAP_HEIGHT) / 2,
      anchor: 'start' as const,
    };
    return [
      el('path', { d, fill: 'none', stroke: palette.text, 'stroke-width': scale.linePx }),
      textAt(place, style, { fill: palette.text, halo: colorAt([place.x, y]) }),
    ];
  });
  const air = style.sizePx * 0.4;
  const box = {
    x: x - air,
    y: top - air,
    width: width + 2 * air,
    height: bars.length * rowPx + 2 * air,
  };
  return { box, markup: group('scale', content) };
}

/** The largest of 1, 2, 3, 5 times a power of ten that is not above a length. */
function roundLength(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most));
  const step = [5, 3, 2, 1].find((factor) => factor * power <= most) ?? 1;
  return step * power;
}
