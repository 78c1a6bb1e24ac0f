import type { Bounds } from './geodesy.ts';
import { unionOutline } from './outline.ts';
import { DEGREES, EQUATOR_M } from './reach/ellipsoid.ts';
import type { Land } from './reach/land.ts';
import type { Ring } from './rings.ts';

/** What a picture of all rings has to hold, to 500 m, or 1 % of the range around a land; for at least one ring. */
export function boundsOf(rings: readonly Ring[]): Bounds {
  const [ring] = rings;
  if (ring?.land) return boundsAround(ring.land, ring.radiusKm);
  const places = unionOutline(rings, 500).flatMap(([outer = []]) => outer);
  const lngs = places.map(([lng]) => lng);
  const lats = places.map(([, lat]) => lat);
  return [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)];
}

/** The rings around all vertices of a land on a sphere, so that a map need not wait for the envelope. */
function boundsAround({ boundary }: Land, radiusKm: number): Bounds {
  const angle = (radiusKm * 1000) / EQUATOR_M;
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  boundary.lng.forEach((lng, i) => {
    const lat = boundary.lat[i]!;
    const turn = Math.asin(Math.sin(angle) / Math.cos(lat));
    [west, east] = [Math.min(west, lng - turn), Math.max(east, lng + turn)];
    [south, north] = [Math.min(south, lat - angle), Math.max(north, lat + angle)];
  });
  return [west * DEGREES, south * DEGREES, east * DEGREES, north * DEGREES];
}
