import type { Point } from './projection.ts';

/** A rectangle in pixels; x and y are its upper left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export function isIn([px, py]: Point, { x, y, width, height }: Box): boolean {
  return px >= x && px <= x + width && py >= y && py <= y + height;
}

/** The square with its middle at a point. */
export function squareAround([x, y]: Point, halfPx: number): Box {
  return { x: x - halfPx, y: y - halfPx, width: 2 * halfPx, height: 2 * halfPx };
}

/** The part of a box within another. */
export function clipBox(box: Box, within: Box): Box {
  const x = Math.max(box.x, within.x);
  const y = Math.max(box.y, within.y);
  const right = Math.min(box.x + box.width, within.x + within.width);
  const bottom = Math.min(box.y + box.height, within.y + within.height);
  return { x, y, width: Math.max(0, right - x), height: Math.max(0, bottom - y) };
}

/** One side of a box: which points are within, and where a line crosses it. */
interface Side {
  has(point: Point): boolean;
  cross(a: Point, b: Point): Point;
}

/** The part of a closed ring within a box (Sutherland and Hodgman 1974); first point repeated at the end. */
export function clipRing(ring: readonly Point[], box: Box): Point[] {
  const position = positionOf(ring, box);
  if (position !== 'across') return position === 'within' && ring.length > 3 ? [...ring] : [];
  let open: readonly Point[] = ring.slice(0, -1);
  for (const side of sidesOf(box)) {
    open = open.flatMap((point, i) => {
      const before = open.at(i - 1) ?? point;
      const isIn = side.has(point);
      if (isIn !== side.has(before)) {
        const crossing = side.cross(before, point);
        return isIn ? [crossing, point] : [crossing];
      }
      return isIn ? [point] : [];
    });
  }
  const [first] = open;
  return first && open.length > 2 ? [...open, first] : [];
}

/** The parts of a line within a box. */
export function clipLine(line: readonly Point[], box: Box): Point[][] {
  const position = positionOf(line, box);
  if (position !== 'across') return position === 'within' && line.length > 1 ? [[...line]] : [];
  const sides = sidesOf(box);
  const parts: Point[][] = [];
  let part: Point[] = [];
  line.slice(1).forEach((end, i) => {
    const start = line[i] ?? end;
    const piece = clipSegment(start, end, sides);
    if (!piece) {
      if (part.length > 1) parts.push(part);
      part = [];
      return;
    }
    const [from, to] = piece;
    if (part.length === 0 || from !== start) {
      if (part.length > 1) parts.push(part);
      part = [from];
    }
    part.push(to);
    if (to !== end) {
      parts.push(part);
      part = [];
    }
  });
  return part.length > 1 ? [...parts, part] : parts;
}

/** Most lines are wholly within the box or wholly off one side of it, and need no cutting. */
function positionOf(points: readonly Point[], box: Box): 'within' | 'off' | 'across' {
  let [left, right, above, below] = [0, 0, 0, 0];
  for (const [x, y] of points) {
    if (x < box.x) left += 1;
    else if (x > box.x + box.width) right += 1;
    if (y < box.y) above += 1;
    else if (y > box.y + box.height) below += 1;
  }
  if (left + right + above + below === 0) return 'within';
  return Math.max(left, right, above, below) === points.length ? 'off' : 'across';
}

function clipSegment(a: Point, b: Point, sides: readonly Side[]): [Point, Point] | null {
  let [from, to] = [a, b];
  for (const side of sides) {
    const [hasFrom, hasTo] = [side.has(from), side.has(to)];
    if (!hasFrom && !hasTo) return null;
    if (!hasFrom) from = side.cross(from, to);
    else if (!hasTo) to = side.cross(from, to);
  }
  return [from, to];
}

function sidesOf({ x, y, width, height }: Box): readonly Side[] {
  return [side(0, x, 1), side(0, x + width, -1), side(1, y, 1), side(1, y + height, -1)];
}

function side(axis: 0 | 1, at: number, sign: 1 | -1): Side {
  return {
    has: (point) => sign * (point[axis] - at) >= 0,
    cross: (a, b) => {
      const part = (at - a[axis]) / (b[axis] - a[axis]);
      const other =
        a[(1 - axis) as 0 | 1] + part * (b[(1 - axis) as 0 | 1] - a[(1 - axis) as 0 | 1]);
      return axis === 0 ? [at, other] : [other, at];
    },
  };
}
