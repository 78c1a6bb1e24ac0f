import type { Glyph } from 'fontkit';
import type { Point } from '../projection.ts';
import type { Markup } from '../svg.ts';
import { faceOf } from './font_files.ts';
import type { FontBook, SetGlyph } from './fonts.ts';
import { hexDigits, numberText } from './objects.ts';
import { cubicOf, step } from './shapes.ts';
import { colorOperator, lineOperators, numberOf, styledBy, type Style } from './style.ts';

/** Words of one style that follow one another from a point, or from the end of those before. */
interface Span {
  readonly text: string;
  readonly style: Style;
  readonly at?: Point;
}

/** A text element: first its halo, then its letters, each of which is there once when text is copied. */
export function textOperators(text: Markup, style: Style, fonts: FontBook): string[] {
  const { x = '0', y = '0' } = text.attributes;
  return linesOf(spansOf(text, style, [Number(x), Number(y)])).flatMap((line) =>
    lineOf(line, fonts),
  );
}

function spansOf({ content }: Markup, style: Style, start: Point): Span[] {
  let [x, y] = start;
  return content.map((part, i): Span => {
    const own = typeof part === 'string' ? {} : part.attributes;
    const isPlaced = i === 0 || 'x' in own || 'y' in own || 'dy' in own;
    x = Number(own.x ?? x);
    y = Number(own.y ?? y) + Number(own.dy ?? 0);
    const words = typeof part === 'string' ? [part] : part.content;
    const text = words.filter((word) => typeof word === 'string').join('');
    return { text, style: styledBy(style, own), ...(isPlaced && { at: [x, y] }) };
  });
}

/** Spans by line: a line begins where a place is given. */
function linesOf(spans: readonly Span[]): Span[][] {
  const lines: Span[][] = [];
  for (const span of spans) {
    if (span.at) lines.push([span]);
    else lines.at(-1)?.push(span);
  }
  return lines;
}

interface SetSpan {
  readonly glyphs: readonly SetGlyph[];
  readonly style: Style;
  readonly sizePx: number;
  readonly spacingPx: number;
  readonly widthPx: number;
}

/** How far the start of a line is from the point that it hangs on, in widths of the line. */
const SHIFTS: Readonly<Record<string, number>> = { middle: 0.5, end: 1 };

function lineOf(line: readonly Span[], fonts: FontBook): string[] {
  const [first] = line;
  if (!first?.at) return [];
  const spans = line.map((span) => setSpan(span, fonts));
  const widthPx = spans.reduce((sum, span) => sum + span.widthPx, 0);
  const shift = SHIFTS[first.style['text-anchor'] ?? ''] ?? 0;
  let x = first.at[0] - widthPx * shift;
  const y = first.at[1];
  const placed = spans.map((span) => {
    const start: Point = [x, y];
    x += span.widthPx;
    return { span, start };
  });
  return [
    ...placed.flatMap(({ span, start }) => haloOf(span, start)),
    ...placed.flatMap(({ span, start }) => lettersOf(span, start)),
  ];
}

function setSpan({ text, style }: Span, fonts: FontBook): SetSpan {
  const glyphs = fonts.set(text, faceOf(style));
  const sizePx = numberOf(style, 'font-size', 16);
  const spacingPx = numberOf(style, 'letter-spacing', 0);
  const advance = glyphs.reduce((sum, glyph) => sum + glyph.advance, 0);
  const widthPx = (advance * sizePx) / 1000 + glyphs.length * spacingPx;
  return { glyphs, style, sizePx, spacingPx, widthPx };
}

/** The outlines of the letters as lines around them: as text it would be copied a second time. */
function haloOf({ glyphs, style, sizePx, spacingPx }: SetSpan, [x, y]: Point): string[] {
  const color = colorOperator(style.stroke, 'RG');
  if (!color || glyphs.length === 0) return [];
  let pen = x;
  const outlines = glyphs.flatMap(({ glyph, font, advance, shiftX, shiftY }) => {
    const left = pen + (shiftX * sizePx) / 1000;
    const baseline = y - (shiftY * sizePx) / 1000;
    pen += (advance * sizePx) / 1000 + spacingPx;
    const steps = outlineOf(glyph);
    const scale = sizePx / font.font.unitsPerEm;
    const matrix = [scale, 0, 0, -scale, left, baseline].map(numberText).join(' ');
    const width = `${numberText(numberOf(style, 'stroke-width', 1) / scale)} w`;
    return steps === '' ? [] : [`q ${matrix} cm ${width} ${steps} S Q`];
  });
  return ['q', color, lineOperators(style), ...outlines, 'Q'];
}

const SIGNS = {
  moveTo: 'm',
  lineTo: 'l',
  quadraticCurveTo: 'c',
  bezierCurveTo: 'c',
  closePath: 'h',
} as const;

/** The outline of a letter in units of its font. */
function outlineOf({ path }: Glyph): string {
  let pen: Point = [0, 0];
  const steps = path.commands.map(({ command, args }) => {
    const points = args.flatMap((x, i): Point[] => (i % 2 === 0 ? [[x, args[i + 1] ?? 0]] : []));
    const [control = pen, end = pen] = points;
    const cubic = command === 'quadraticCurveTo' ? cubicOf(pen, control, end) : points;
    pen = points.at(-1) ?? pen;
    const whole = cubic.map(([x, y]): Point => [Math.round(x), Math.round(y)]);
    return step(SIGNS[command], whole);
  });
  return steps.join(' ');
}

function lettersOf({ glyphs, style, sizePx, spacingPx }: SetSpan, [x, y]: Point): string[] {
  const color = colorOperator(style.fill, 'rg');
  if (!color || glyphs.length === 0) return [];
  const place = `1 0 0 -1 ${numberText(x)} ${numberText(y)} Tm`;
  const spacing = spacingPx === 0 ? [] : [`${numberText(spacingPx)} Tc`];
  const shown = byFont(glyphs).flatMap((run) => [
    `/${run[0]?.font.name ?? ''} ${numberText(sizePx)} Tf`,
    shownRun(run, sizePx),
  ]);
  return ['q', color, 'BT', ...spacing, place, ...shown, 'ET', 'Q'];
}

function byFont(glyphs: readonly SetGlyph[]): SetGlyph[][] {
  const runs: SetGlyph[][] = [];
  for (const glyph of glyphs) {
    const last = runs.at(-1);
    if (last?.[0]?.font === glyph.font) last.push(glyph);
    else runs.push([glyph]);
  }
  return runs;
}

/** Codes with what is to be taken off their own widths between them; raised or lowered where an accent is. */
function shownRun(run: readonly SetGlyph[], sizePx: number): string {
  const parts = run.map(({ font, glyph, code, advance, shiftX, shiftY }) => {
    const own = (glyph.advanceWidth * 1000) / font.font.unitsPerEm;
    const shown = `${back(-shiftX)}<${hexDigits(code)}>${back(own + shiftX - advance)}`;
    if (shiftY === 0) return shown;
    return `] TJ ${numberText((shiftY * sizePx) / 1000)} Ts [${shown}] TJ 0 Ts [`;
  });
  return `[${parts.join('').replaceAll('><', '')}] TJ`.replaceAll('[] TJ', '');
}

/** A step back in thousandths of the type size. */
function back(thousandths: number): string {
  return Math.abs(thousandths) < 0.001 ? '' : ` ${numberText(thousandths)} `;
}
