import type { Box } from '../clip.ts';
import type { Point } from '../projection.ts';
import type { Markup } from '../svg.ts';
import { numberText } from './objects.ts';

/** An outline as PDF operators, and the box that holds it. */
export interface Shape {
  readonly operators: string;
  readonly box: Box;
}

/** Distance of a control point for a quarter of a circle, in radii. */
const QUARTER = 0.5523;

/** The outline of a rectangle, circle, line or path; undefined for other elements. */
export function shapeOf({ name, attributes }: Markup): Shape | undefined {
  const number = (key: string) => Number(attributes[key] ?? 0);
  if (name === 'path') return pathShape(attributes.d ?? '');
  if (name === 'circle') return circleShape([number('cx'), number('cy')], number('r'));
  if (name === 'line') {
    return shapeThrough(['m', 'l'], [[number('x1'), number('y1')], [number('x2'), number('y2')]]); // prettier-ignore
  }
  if (name !== 'rect') return undefined;
  const box = { x: number('x'), y: number('y'), width: number('width'), height: number('height') };
  return {
    operators: `${[box.x, box.y, box.width, box.height].map(numberText).join(' ')} re`,
    box,
  };
}

function circleShape([x, y]: Point, r: number): Shape {
  const k = r * QUARTER;
  const quarters: readonly (readonly Point[])[] = [
    [[x + r, y + k], [x + k, y + r], [x, y + r]],
    [[x - k, y + r], [x - r, y + k], [x - r, y]],
    [[x - r, y - k], [x - k, y - r], [x, y - r]],
    [[x + k, y - r], [x + r, y - k], [x + r, y]],
  ]; // prettier-ignore
  const operators = [
    step('m', [[x + r, y]]),
    ...quarters.map((points) => step('c', points)),
    'h',
  ].join('\n');
  return { operators, box: { x: x - r, y: y - r, width: 2 * r, height: 2 * r } };
}

function shapeThrough(signs: readonly string[], points: readonly Point[]): Shape {
  const operators = points.map((point, i) => step(signs[i] ?? 'l', [point])).join('\n');
  return { operators, box: boxAround(points) };
}

/** What is left of a path while it is read. */
interface Pen {
  readonly at: Point;
  /** Where the current part began, and closing returns to. */
  readonly start: Point;
}

/** The `d` of a path: straight and curved steps, absolute or relative; throws on arcs and shorthands. */
function pathShape(d: string): Shape {
  const operators: string[] = [];
  const seen: Point[] = [];
  let pen: Pen = { at: [0, 0], start: [0, 0] };
  for (const [, letter = '', rest = ''] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const numbers = (rest.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    for (const { sign, points } of stepsOf(letter, numbers, pen)) {
      const at = points.at(-1) ?? pen.start;
      operators.push(step(sign, points));
      seen.push(...points);
      pen = { at, start: sign === 'm' ? at : pen.start };
    }
  }
  return { operators: operators.join('\n'), box: boxAround(seen) };
}

interface Step {
  readonly sign: 'm' | 'l' | 'c' | 'h';
  readonly points: readonly Point[];
}

/** How many numbers each kind of step takes. */
const TAKES: Readonly<Record<string, number>> = { m: 2, l: 2, h: 1, v: 1, q: 4, c: 6 };

/** The steps of one letter, each from where the one before ends. */
function* stepsOf(letter: string, numbers: readonly number[], pen: Pen): Generator<Step> {
  const kind = letter.toLowerCase();
  if (kind === 'z') {
    yield { sign: 'h', points: [] };
    return;
  }
  const takes = TAKES[kind];
  if (takes === undefined) throw new Error(`The PDF knows no path step “${letter}”`);
  let { at } = pen;
  for (let i = 0; i + takes <= numbers.length; i += takes) {
    const origin: Point = letter === kind ? at : [0, 0];
    const points = pointsOf(kind, numbers.slice(i, i + takes), origin, at);
    // points after the first of a move are lines
    yield { sign: kind === 'm' && i === 0 ? 'm' : points.length === 1 ? 'l' : 'c', points };
    at = points.at(-1) ?? at;
  }
}

function pointsOf(kind: string, numbers: readonly number[], [ox, oy]: Point, at: Point): Point[] {
  const [first = 0] = numbers;
  if (kind === 'h') return [[ox + first, at[1]]];
  if (kind === 'v') return [[at[0], oy + first]];
  const points = numbers.flatMap((x, i): Point[] =>
    i % 2 === 0 ? [[ox + x, oy + (numbers[i + 1] ?? 0)]] : [],
  );
  const [control = at, end = at] = points;
  return kind === 'q' ? cubicOf(at, control, end) : points;
}

/** A curve with one control point as one with two, which is all that PDF has. */
export function cubicOf(from: Point, control: Point, to: Point): [Point, Point, Point] {
  const towards = ([x, y]: Point): Point => [
    x + (2 / 3) * (control[0] - x),
    y + (2 / 3) * (control[1] - y),
  ];
  return [towards(from), towards(to), to];
}

export function step(sign: string, points: readonly Point[]): string {
  return [...points.flat().map(numberText), sign].join(' ');
}

function boxAround(points: readonly Point[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  if (points.length === 0) return { x: 0, y: 0, width: 0, height: 0 };
  return { x: left, y: top, width: right - left, height: bottom - top };
}
