import { lineString, simplify } from '@turf/turf';
import type { Arc, Topology } from './map.ts';

/** Degrees of latitude that a coarse line may be off by: 0.8 km. */
const TOLERANCE = 0.0075;

/** An arc with the same ends and fewer places between (Douglas and Peucker 1973). */
export function coarse(
  arc: Arc,
  { scale: [stepLng = 1, stepLat = 1] }: Topology['transform'],
): Arc {
  const places = placesOf(arc);
  // at 50° a degree of longitude is as long as 0.64 of latitude
  const line = places.map(([x, y]) => [x * stepLng * 0.64, y * stepLat]);
  const { geometry } = simplify(lineString(line), { tolerance: TOLERANCE, highQuality: true });
  const kept = new Set(geometry.coordinates.map(String));
  return stepsOf(places.filter((_, i) => kept.has(String(line[i]))));
}

export type Place = readonly [x: number, y: number];

export function placesOf(arc: Arc): Place[] {
  let [x, y] = [0, 0];
  return arc.map(([stepX = 0, stepY = 0]) => [(x += stepX), (y += stepY)]);
}

export function stepsOf(places: readonly Place[]): Arc {
  return places.map(([x, y], i) => {
    const [beforeX, beforeY] = places[i - 1] ?? [0, 0];
    return [x - beforeX, y - beforeY];
  });
}
