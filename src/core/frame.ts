import type { Bounds } from './geodesy.ts';
import { unionOutline } from './outline.ts';
import type { Ring } from './rings.ts';

/** What a picture of all rings has to hold, to 500 m; for at least one ring. */
export function boundsOf(rings: readonly Ring[]): Bounds {
  const places = unionOutline(rings, 500).flatMap(([outer = []]) => outer);
  const lngs = places.map(([lng]) => lng);
  const lats = places.map(([, lat]) => lat);
  return [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)];
}
