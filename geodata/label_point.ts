import type { LngLat } from '../src/core/geodesy.ts';

type Ring = readonly LngLat[];
interface Cell {
  readonly x: number;
  readonly y: number;
  readonly half: number;
  readonly distance: number;
}

/**
 * The place in a polygon farthest from its outline, and that distance in degrees of latitude: where its name fits best.
 * Longitudes are shortened by the cosine of the latitude of the middle, so that distances are true within a region.
 */
export function labelPointOf(polygon: readonly Ring[]): { at: LngLat; roomDegrees: number } {
  const outer = polygon[0] ?? [];
  const lats = outer.map(([, lat]) => lat);
  const shrink = Math.cos((((Math.min(...lats) + Math.max(...lats)) / 2) * Math.PI) / 180);
  const rings = polygon.map((ring) => ring.map(([lng, lat]): LngLat => [lng * shrink, lat]));
  const best = innermostCell(rings);
  return { at: [best.x / shrink, best.y], roomDegrees: best.distance };
}

/** Quarters squares, the most promising first, until none can hold a place 0.01 degrees (1 km) farther inside. */
function innermostCell(rings: readonly Ring[]): Cell {
  const xs = (rings[0] ?? []).map(([x]) => x);
  const ys = (rings[0] ?? []).map(([, y]) => y);
  const half = Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys)) / 2;
  const queue = [cellOf(Math.min(...xs) + half, Math.min(...ys) + half, half, rings)];
  let best = cellOf(
    (Math.min(...xs) + Math.max(...xs)) / 2,
    (Math.min(...ys) + Math.max(...ys)) / 2,
    0,
    rings,
  );
  for (let cell = queue.pop(); cell; cell = queue.pop()) {
    if (cell.distance > best.distance) best = cell;
    if (reachOf(cell) <= best.distance + 0.01) continue;
    const quarter = cell.half / 2;
    for (const dx of [-quarter, quarter]) {
      for (const dy of [-quarter, quarter])
        queue.push(cellOf(cell.x + dx, cell.y + dy, quarter, rings));
    }
    queue.sort((a, b) => reachOf(a) - reachOf(b));
  }
  return best;
}

/** No place in the cell can be farther inside than this. */
function reachOf(cell: Cell): number {
  return cell.distance + cell.half * Math.SQRT2;
}

function cellOf(x: number, y: number, half: number, rings: readonly Ring[]): Cell {
  let isInside = false;
  let nearest = Infinity;
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) {
      const a = ring[i - 1] ?? [0, 0];
      const b = ring[i] ?? [0, 0];
      if (a[1] > y !== b[1] > y && x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0])
        isInside = !isInside;
      nearest = Math.min(nearest, distanceToSegment(x, y, a, b));
    }
  }
  return { x, y, half, distance: isInside ? nearest : -nearest };
}

function distanceToSegment(x: number, y: number, a: LngLat, b: LngLat): number {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const length2 = dx * dx + dy * dy;
  const along =
    length2 === 0 ? 0 : Math.min(1, Math.max(0, ((x - a[0]) * dx + (y - a[1]) * dy) / length2));
  return Math.hypot(x - a[0] - along * dx, y - a[1] - along * dy);
}
