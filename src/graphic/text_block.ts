import type { Box } from './clip.ts';
import type { LabelPlace } from './label_placing.ts';
import { el, type Markup } from './svg.ts';
import { CAP_HEIGHT, DESCENT, textWidthPx, type TypeStyle } from './type.ts';

/** A little air around a label, so that neighbours do not touch, in sizes. */
export const AIR_EM = 0.12;

interface TextColors {
  readonly fill: string;
  readonly halo?: string;
}

/** Lines of text from an upper left corner; live text, one `tspan` for each line. */
export function textBlock(
  lines: readonly string[],
  style: TypeStyle,
  { x, y }: Pick<Box, 'x' | 'y'>,
  fill: string,
): Markup {
  const first = y + style.sizePx * (style.leading / 2 + CAP_HEIGHT / 2);
  return textAt(lines, style, { x, baselineY: first, anchor: 'start' }, { fill });
}

export function blockHeightPx(lines: readonly string[], { sizePx, leading }: TypeStyle): number {
  return lines.length * sizePx * leading;
}

/** Lines of text hung on a point, with a halo where one is asked for. */
export function textAt(
  lines: readonly string[],
  style: TypeStyle,
  { x, baselineY, anchor }: Pick<LabelPlace, 'x' | 'baselineY' | 'anchor'>,
  { fill, halo }: TextColors,
): Markup {
  const attributes = {
    x,
    y: baselineY,
    'text-anchor': anchor === 'start' ? undefined : anchor,
    'font-size': style.sizePx,
    'font-weight': style.face === 'semibold' ? 600 : undefined,
    'font-style': style.face === 'italic' ? 'italic' : undefined,
    fill,
    ...(halo && {
      stroke: halo,
      'stroke-width': style.sizePx * 0.22,
      'stroke-linejoin': 'round',
      'paint-order': 'stroke',
    }),
  };
  const [only] = lines;
  if (lines.length < 2) return el('text', attributes, only ?? '');
  const spans = lines.map((line, i) =>
    el('tspan', { x, dy: i === 0 ? 0 : style.sizePx * style.leading }, line),
  );
  return el('text', attributes, ...spans);
}

/** Where lines may stand around a point: a gap to the right or left of it, above or below. */
export function placesAround(
  lines: readonly string[],
  style: TypeStyle,
  [x, y]: readonly [number, number],
  gapPx: number,
): LabelPlace[] {
  const middle = y + style.sizePx * (CAP_HEIGHT / 2);
  const below = gapPx + style.sizePx * CAP_HEIGHT;
  const above = gapPx + style.sizePx * DESCENT;
  const diagonal = gapPx * 0.7;
  return [
    placeAt(lines, style, { x: x + gapPx, baselineY: middle, anchor: 'start' }),
    placeAt(lines, style, { x: x - gapPx, baselineY: middle, anchor: 'end' }),
    placeAt(lines, style, { x, baselineY: y - above, anchor: 'middle' }),
    placeAt(lines, style, { x, baselineY: y + below, anchor: 'middle' }),
    placeAt(lines, style, { x: x + diagonal, baselineY: y - above, anchor: 'start' }),
    placeAt(lines, style, { x: x + diagonal, baselineY: y + below, anchor: 'start' }),
    placeAt(lines, style, { x: x - diagonal, baselineY: y - above, anchor: 'end' }),
    placeAt(lines, style, { x: x - diagonal, baselineY: y + below, anchor: 'end' }),
  ];
}

/** Lines with their middle at a point. */
export function placeCentred(
  lines: readonly string[],
  style: TypeStyle,
  [x, y]: readonly [number, number],
): LabelPlace {
  const height = (lines.length - 1) * style.sizePx * style.leading;
  const baselineY = y - height / 2 + style.sizePx * (CAP_HEIGHT / 2);
  return placeAt(lines, style, { x, baselineY, anchor: 'middle' });
}

/** Lines hung on a point, with the box that they take. */
export function placeAt(
  lines: readonly string[],
  style: TypeStyle,
  hang: Pick<LabelPlace, 'x' | 'baselineY' | 'anchor'>,
): LabelPlace {
  const width = Math.max(...lines.map((line) => textWidthPx(line, style)));
  const height = style.sizePx * (CAP_HEIGHT + DESCENT + (lines.length - 1) * style.leading);
  const shift = { start: 0, middle: width / 2, end: width }[hang.anchor];
  const air = style.sizePx * AIR_EM;
  return {
    ...hang,
    box: {
      x: hang.x - shift - air,
      y: hang.baselineY - style.sizePx * CAP_HEIGHT - air,
      width: width + 2 * air,
      height: height + 2 * air,
    },
  };
}
