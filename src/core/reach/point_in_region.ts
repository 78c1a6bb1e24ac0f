/* Whether a position is in a region: even-odd rule on straight edges in longitude and latitude, through the edge tree. */
import type { Boundary } from './boundary.ts';

/** Whether a position (radians) is in the region: even-odd rule along a ray to the east. */
export function isInRegion(boundary: Boundary, lng: number, lat: number): boolean {
  const { boxes, first, end, next } = boundary.runs;
  if (lng < boxes[0]!) return false;
  let crossings = 0;
  for (let n = 0; n < next.length;) {
    const at = 4 * n;
    const isMissed = lat < boxes[at + 1]! || lat > boxes[at + 3]! || lng > boxes[at + 2]!;
    if (!isMissed && next[n] === n + 1)
      crossings += crossingsEast(boundary, first[n]!, end[n]!, lng, lat);
    n = isMissed ? next[n]! : n + 1;
  }
  return crossings % 2 === 1;
}

function crossingsEast(
  boundary: Boundary,
  first: number,
  end: number,
  lng: number,
  lat: number,
): number {
  let count = 0;
  for (let i = first; i < end; i++) {
    const from = boundary.lat[i]! - lat;
    const to = boundary.lat[i + 1]! - lat;
    if (from > 0 === to > 0) continue;
    const at = boundary.lng[i]! + ((boundary.lng[i + 1]! - boundary.lng[i]!) * from) / (from - to);
    if (at > lng) count++;
  }
  return count;
}
