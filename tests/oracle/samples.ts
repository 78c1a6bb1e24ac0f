/**
 * Places spread evenly over a region, and whether they are within a distance of other places, sharing no code with
 * src: WGS84 is written down again here, and distances are GeographicLib's (Karney 2013).
 */
import geodesic from 'geographiclib-geodesic';
import type { Polygon } from '../../src/core/atlas.ts';
import type { LngLat } from '../../src/core/geodesy.ts';

export const WGS84 = geodesic.Geodesic.WGS84;
const E2 = WGS84.f * (2 - WGS84.f);
const RADIANS = Math.PI / 180;

/** A disc: all places within a distance of its centre. */
export type Circle = readonly [lng: number, lat: number, radiusKm: number];

/** One place in each cell of a grid of equal areas, at random in its cell; those in the region are kept. */
export interface Samples {
  readonly id: string;
  readonly places: readonly LngLat[];
  /** Three numbers for each place: metres from the centre of the Earth. */
  readonly xyz: Float64Array;
  /** Pairs of places in neighbouring cells. */
  readonly neighbours: readonly (readonly [number, number])[];
  /** Neighbouring cells of which one place is in the region and the other is not. */
  readonly borderPairs: number;
}

export function samplesOf(
  { id, polygons }: { readonly id: string; readonly polygons: readonly Polygon[] },
  cells: number,
  random: () => number,
): Samples {
  const rings = polygons.flat();
  const all = rings.flat();
  const [west, east] = rangeOf(all.map(([lng]) => lng));
  const [south, north] = rangeOf(all.map(([, lat]) => lat)).map(areaBelow) as [number, number];
  // as many rows as make the cells about square
  const aspect = ((east - west) * RADIANS) / (north - south) / 2.5;
  const rows = Math.round(Math.sqrt(cells / aspect));
  const columns = Math.round(cells / rows);
  const places: LngLat[] = [];
  const numbers = new Map<number, number>();
  for (let cell = 0; cell < rows * columns; cell++) {
    const [row, column] = [Math.floor(cell / columns), cell % columns];
    const lng = west + ((east - west) * (column + random())) / columns;
    const lat = latOfArea(south + ((north - south) * (row + random())) / rows);
    if (isIn(rings, lng, lat)) numbers.set(cell, places.push([lng, lat]) - 1);
  }
  const neighbours: [number, number][] = [];
  let borderPairs = 0;
  for (let cell = 0; cell < rows * columns; cell++) {
    for (const next of [cell % columns === columns - 1 ? -1 : cell + 1, cell + columns]) {
      const [a, b] = [numbers.get(cell), numbers.get(next)];
      if (a !== undefined && b !== undefined) neighbours.push([a, b]);
      else if (a !== undefined || b !== undefined) borderPairs += 1;
    }
  }
  const xyz = Float64Array.from(places.flatMap(earthCentred));
  return { id, places, xyz, neighbours, borderPairs };
}

/** Which places are in at least one of the circles: 1 or 0 for each. */
export function insideAny({ places, xyz }: Samples, circles: readonly Circle[]): Uint8Array {
  const inside = new Uint8Array(places.length);
  for (const circle of circles) {
    const [lng, lat, radiusKm] = circle;
    const [x = 0, y = 0, z = 0] = earthCentred([lng, lat]);
    const { surely, possibly } = chordsOf(circle);
    for (let i = 0; i < places.length; i++) {
      if (inside[i] === 1) continue;
      const [dx, dy, dz] = [xyz[3 * i]! - x, xyz[3 * i + 1]! - y, xyz[3 * i + 2]! - z];
      const square = dx * dx + dy * dy + dz * dz;
      if (square > possibly) continue;
      if (square >= surely) {
        const [toLng, toLat] = places[i]!;
        if (WGS84.Inverse(lat, lng, toLat, toLng).s12! > radiusKm * 1000) continue;
      }
      inside[i] = 1;
    }
  }
  return inside;
}

/**
 * Squares of the straight lines through the Earth below which a place is surely within the distance, and above which it
 * is surely not. That line is nearly the same all round (0.2 m at 306 km, 1.4 m at 600 km); 12 directions miss its least
 * and greatest by less than 0.2 m, so 1 m is left on either side, and places in between are measured.
 */
function chordsOf([lng, lat, radiusKm]: Circle): { surely: number; possibly: number } {
  const [x = 0, y = 0, z = 0] = earthCentred([lng, lat]);
  const chords = Array.from({ length: 12 }, (_, i) => {
    const end = WGS84.Direct(lat, lng, i * 30, radiusKm * 1000);
    const [endX = 0, endY = 0, endZ = 0] = earthCentred([end.lon2!, end.lat2!]);
    return Math.hypot(endX - x, endY - y, endZ - z);
  });
  return { surely: (Math.min(...chords) - 1) ** 2, possibly: (Math.max(...chords) + 1) ** 2 };
}

function earthCentred([lng, lat]: LngLat): number[] {
  const [sin, cos] = [Math.sin(lat * RADIANS), Math.cos(lat * RADIANS)];
  const normal = WGS84.a / Math.sqrt(1 - E2 * sin * sin);
  const [x, y] = [Math.cos(lng * RADIANS), Math.sin(lng * RADIANS)].map((v) => v * normal * cos);
  return [x!, y!, (1 - E2) * normal * sin];
}

/** The area of the ellipsoid between the equator and a parallel, over that of the equator's strip (Snyder 1987, 3-12). */
function areaBelow(lat: number): number {
  const sin = Math.sin(lat * RADIANS);
  const e = Math.sqrt(E2);
  return (1 - E2) * (sin / (1 - E2 * sin * sin) + Math.atanh(e * sin) / e);
}

function latOfArea(area: number): number {
  let [south, north] = [-90, 90];
  for (let i = 0; i < 45; i++) {
    const middle = (south + north) / 2;
    if (areaBelow(middle) < area) south = middle;
    else north = middle;
  }
  return (south + north) / 2;
}

/** Even–odd, with edges straight in longitude and latitude. */
function isIn(rings: readonly (readonly LngLat[])[], lng: number, lat: number): boolean {
  let isOdd = false;
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) {
      const [[aLng, aLat], [bLng, bLat]] = [ring[i - 1]!, ring[i]!];
      if (aLat > lat === bLat > lat) continue;
      if (aLng + ((bLng - aLng) * (lat - aLat)) / (bLat - aLat) > lng) isOdd = !isOdd;
    }
  }
  return isOdd;
}

function rangeOf(values: readonly number[]): [number, number] {
  return [Math.min(...values), Math.max(...values)];
}
