import type { Box } from '../clip.ts';
import type { Markup } from '../svg.ts';
import { numberText } from './objects.ts';
import { step } from './shapes.ts';
import { colorOperator, lineOperators, PLAIN_STYLE, styledBy } from './style.ts';

/**
 * What a pattern of a ground and upright lines in a turned square tile covers a box with, in pixels. Drawn as lines
 * from end to end, since programs leave seams between the tiles of a PDF's own patterns.
 */
export function hatchOperators({ attributes, content }: Markup, box: Box): string[] {
  const tilePx = Number(attributes.width);
  const [, degrees = '0'] = /rotate\(([-\d.]+)\)/.exec(attributes.patternTransform ?? '') ?? [];
  const turn = (Number(degrees) * Math.PI) / 180;
  return content.flatMap((part) => {
    if (typeof part === 'string') return [];
    const style = styledBy(PLAIN_STYLE, part.attributes);
    if (part.name === 'rect') {
      const corner = [box.x, box.y, box.width, box.height].map(numberText).join(' ');
      return [colorOperator(style.fill, 'rg') ?? '', `${corner} re f`];
    }
    if (part.name !== 'line') throw new Error(`The PDF knows no pattern of “${part.name}”`);
    const lines = linesAcross(box, turn, tilePx, Number(part.attributes.x1));
    return [colorOperator(style.stroke, 'RG') ?? '', lineOperators(style), ...lines, 'S'];
  });
}

/** Lines that stand `tilePx` apart, `offsetPx` from the origin, upright before the turn about the origin. */
function linesAcross(box: Box, turn: number, tilePx: number, offsetPx: number): string[] {
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const corners = [box.x, box.x + box.width].flatMap((x) =>
    [box.y, box.y + box.height].map((y) => [x * cos + y * sin, y * cos - x * sin] as const),
  );
  const across = corners.map(([u]) => u);
  const along = corners.map(([, v]) => v);
  const [top, bottom] = [Math.min(...along), Math.max(...along)];
  const first = Math.ceil((Math.min(...across) - offsetPx) / tilePx - 1);
  const last = Math.floor((Math.max(...across) - offsetPx) / tilePx + 1);
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const u = (first + i) * tilePx + offsetPx;
    const place = (v: number) => [u * cos - v * sin, u * sin + v * cos] as const;
    return `${step('m', [place(top)])} ${step('l', [place(bottom)])}`;
  });
}
