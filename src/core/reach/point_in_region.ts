/* Whether a position is in a region: even-odd rule on straight edges in longitude and latitude, through the edge tree. */
import type { Boundary } from './boundary.ts';
import type { EdgeRun } from './edge_tree.ts';

/** Whether a position (radians) is in the region: even-odd rule along a ray to the east. */
export function isInRegion(boundary: Boundary, lng: number, lat: number): boolean {
  return lng >= boundary.root.west && crossingsEast(boundary, boundary.root, lng, lat) % 2 === 1;
}

function crossingsEast(boundary: Boundary, run: EdgeRun, lng: number, lat: number): number {
  if (lat < run.south || lat > run.north || lng > run.east) return 0;
  let count = 0;
  for (const part of run.parts) count += crossingsEast(boundary, part, lng, lat);
  if (run.parts.length > 0) return count;
  for (let i = run.first; i < run.end; i++) {
    const from = boundary.lat[i]! - lat;
    const to = boundary.lat[i + 1]! - lat;
    if (from > 0 === to > 0) continue;
    const at = boundary.lng[i]! + ((boundary.lng[i + 1]! - boundary.lng[i]!) * from) / (from - to);
    if (at > lng) count++;
  }
  return count;
}
