import type { Box } from './clip.ts';
import type { LabelPlace } from './label_placing.ts';
import { el, type Markup } from './svg.ts';
import type { Point } from './projection.ts';
import { blockWidthPx, CAP_HEIGHT, DESCENT, type Face, lineStyle, type TypeStyle } from './type.ts';

/** Air around a label so that neighbours do not touch, and room for accents and descenders, in sizes. */
export const AIR_EM = { aside: 0.15, above: 0.2, below: 0.04 } as const;

interface TextLook {
  readonly fill: string;
  readonly halo?: string;
  /** Width of the halo on both sides together, in sizes of the letters. */
  readonly haloWidth?: number;
  readonly id?: string;
}

/** Lines of text from an upper left corner; live text, one `tspan` for each line. */
export function textBlock(
  lines: readonly string[],
  style: TypeStyle,
  { x, y }: Pick<Box, 'x' | 'y'>,
  fill: string,
): Markup {
  const first = y + style.sizePx * (style.leading / 2 + CAP_HEIGHT / 2);
  return textAt({ lines, x, baselineY: first, anchor: 'start' }, style, { fill });
}

export function blockHeightPx(lines: readonly string[], { sizePx, leading }: TypeStyle): number {
  return lines.length * sizePx * leading;
}

/** Lines of text hung on a point, with a halo where one is asked for. */
export function textAt(
  { lines, x, baselineY, anchor }: Omit<LabelPlace, 'box'>,
  style: TypeStyle,
  { fill, halo, haloWidth = 0.3, id }: TextLook,
): Markup {
  const attributes = {
    id,
    x,
    y: baselineY,
    'text-anchor': anchor === 'start' ? undefined : anchor,
    'font-size': style.sizePx,
    ...faceAttributes(style.face),
    fill,
    ...(halo && {
      stroke: halo,
      'stroke-width': style.sizePx * haloWidth,
      'stroke-linejoin': 'round',
      'paint-order': 'stroke',
    }),
  };
  const [only] = lines;
  if (lines.length < 2) return el('text', attributes, only ?? '');
  const spans = lines.map((line, i) => {
    const { face } = lineStyle(style, i, lines.length);
    const own = face === style.face ? {} : { 'font-style': 'normal', ...faceAttributes(face) };
    return el('tspan', { x, dy: i === 0 ? 0 : style.sizePx * style.leading, ...own }, line);
  });
  return el('text', attributes, ...spans);
}

function faceAttributes(face: Face) {
  return {
    ...(face === 'semibold' && { 'font-weight': 600 }),
    ...(face === 'italic' && { 'font-style': 'italic' }),
  };
}

/** Where lines may stand around a point, best first: to the right or left of it, above, below, and between these. */
export function placesAround(
  lines: readonly string[],
  style: TypeStyle,
  [x, y]: Point,
  gapPx: number,
): LabelPlace[] {
  const half = inkHeightPx(lines, style) / 2;
  const [above, below] = [y - gapPx * 0.85 - half, y + gapPx * 0.85 + half];
  const aside = gapPx * 0.6;
  const sides = [
    { anchor: 'start', x: x + gapPx, middleY: y },
    { anchor: 'end', x: x - gapPx, middleY: y },
    { anchor: 'start', x: x + aside, middleY: above },
    { anchor: 'start', x: x + aside, middleY: below },
    { anchor: 'end', x: x - aside, middleY: above },
    { anchor: 'end', x: x - aside, middleY: below },
    { anchor: 'middle', x, middleY: above },
    { anchor: 'middle', x, middleY: below },
  ] as const;
  return sides.map((side) => placeAt(lines, style, side));
}

/** Lines with their middle at a point. */
export function placeCentred(
  lines: readonly string[],
  style: TypeStyle,
  [x, middleY]: Point,
): LabelPlace {
  return placeAt(lines, style, { x, middleY, anchor: 'middle' });
}

/** From the top of the capitals of the first line to the baseline of the last. */
function inkHeightPx(lines: readonly string[], { sizePx, leading }: TypeStyle): number {
  return sizePx * (CAP_HEIGHT + (lines.length - 1) * leading);
}

/** Lines hung on a point, with the box that they take. */
export function placeAt(
  lines: readonly string[],
  style: TypeStyle,
  { x, middleY, anchor }: Pick<LabelPlace, 'x' | 'anchor'> & { readonly middleY: number },
): LabelPlace {
  const width = blockWidthPx(lines, style);
  const top = middleY - inkHeightPx(lines, style) / 2;
  const shift = { start: 0, middle: width / 2, end: width }[anchor];
  const air = style.sizePx * AIR_EM.aside;
  const ascent = style.sizePx * AIR_EM.above;
  const descent = style.sizePx * (DESCENT + AIR_EM.below);
  const box = {
    x: x - shift - air,
    y: top - ascent,
    width: width + 2 * air,
    height: inkHeightPx(lines, style) + ascent + descent,
  };
  return { lines, x, baselineY: top + style.sizePx * CAP_HEIGHT, anchor, box };
}
