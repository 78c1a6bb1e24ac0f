import type { Box } from './clip.ts';
import type { Point } from './projection.ts';

/** A part of the map as small squares: how much of a box it covers is counted, not computed. */
export interface Raster {
  readonly has: (point: Point) => boolean;
  /** The covered share of a box, 0 to 1; nothing beyond the map is covered. */
  cover(box: Box): number;
}

const CELL_PX = 4;

/** The inside of closed rings: even-odd rule, at the middle of each square. */
export function areaRaster(rings: readonly (readonly Point[])[], map: Box): Raster {
  const grid = gridOver(map);
  const crossings = crossingsOf(rings, map, grid.rows);
  crossings.forEach((row, index) => {
    row.sort((a, b) => a - b);
    for (let i = 0; i + 1 < row.length; i += 2) {
      const first = Math.ceil((row[i] ?? 0) - 0.5);
      const last = Math.floor((row[i + 1] ?? 0) - 0.5);
      for (let column = first; column <= last; column += 1) grid.mark(column, index);
    }
  });
  return grid;
}

/** The squares that lines pass through. */
export function lineRaster(lines: readonly (readonly Point[])[], map: Box): Raster {
  const grid = gridOver(map);
  for (const line of lines) {
    line.slice(1).forEach(([x, y], i) => {
      const [fromX, fromY] = line[i] ?? [x, y];
      const steps = Math.ceil(Math.hypot(x - fromX, y - fromY) / (CELL_PX / 2)) || 1;
      for (let step = 0; step <= steps; step += 1) {
        const part = step / steps;
        grid.mark(
          Math.floor((fromX + part * (x - fromX) - map.x) / CELL_PX),
          Math.floor((fromY + part * (y - fromY) - map.y) / CELL_PX),
        );
      }
    });
  }
  return grid;
}

/** Where the rings cross the middle of each row, in squares from the left. */
function crossingsOf(rings: readonly (readonly Point[])[], map: Box, rows: number): number[][] {
  const crossings: number[][] = Array.from({ length: rows }, () => []);
  for (const ring of rings) {
    let [fromX, fromY] = [0, 0];
    ring.forEach((point, i) => {
      const x = (point[0] - map.x) / CELL_PX;
      const y = (point[1] - map.y) / CELL_PX;
      if (i === 0) [fromX, fromY] = [x, y];
      const first = Math.max(0, Math.ceil(Math.min(y, fromY) - 0.5));
      const end = Math.min(rows, Math.ceil(Math.max(y, fromY) - 0.5));
      for (let row = first; row < end; row += 1) {
        crossings[row]?.push(fromX + ((row + 0.5 - fromY) / (y - fromY)) * (x - fromX));
      }
      [fromX, fromY] = [x, y];
    });
  }
  return crossings;
}

interface Grid extends Raster {
  readonly rows: number;
  mark(column: number, row: number): void;
}

function gridOver({ x, y, width, height }: Box): Grid {
  const columns = Math.ceil(width / CELL_PX);
  const rows = Math.ceil(height / CELL_PX);
  const cells = new Uint8Array(columns * rows);
  const at = (column: number, row: number) =>
    column >= 0 && column < columns && row >= 0 && row < rows
      ? (cells[row * columns + column] ?? 0)
      : 0;
  return {
    rows,
    mark: (column, row) => {
      if (column >= 0 && column < columns && row >= 0 && row < rows)
        cells[row * columns + column] = 1;
    },
    has: ([px, py]) => at(Math.floor((px - x) / CELL_PX), Math.floor((py - y) / CELL_PX)) === 1,
    cover: (box) => {
      const [left, right] = [box.x - x, box.x - x + box.width].map((px) =>
        Math.floor(px / CELL_PX),
      );
      const [top, bottom] = [box.y - y, box.y - y + box.height].map((py) =>
        Math.floor(py / CELL_PX),
      );
      let covered = 0;
      let all = 0;
      for (let row = top ?? 0; row <= (bottom ?? 0); row += 1) {
        for (let column = left ?? 0; column <= (right ?? 0); column += 1) {
          covered += at(column, row);
          all += 1;
        }
      }
      return all === 0 ? 0 : covered / all;
    },
  };
}
