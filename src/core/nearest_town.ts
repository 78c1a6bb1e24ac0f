import type { Town } from './atlas.ts';
import { distanceKm, type LngLat } from './geodesy.ts';
import { onSphere } from './sphere.ts';

/** The town nearest to a position by geodesic distance; undefined only where there are no towns. */
export function nearestTown(at: LngLat, towns: readonly Town[]): NearTown | undefined {
  if (towns.length === 0) return undefined;
  // while one launch point is dragged, the others ask again at every step
  const known = NEAREST.get(towns) ?? new Map<string, NearTown | undefined>();
  NEAREST.set(towns, known);
  const key = at.join();
  if (!known.has(key)) {
    if (known.size > MOST_REMEMBERED) known.clear();
    known.set(key, searchNearest(at, towns));
  }
  return known.get(key);
}

interface NearTown {
  readonly town: Town;
  readonly km: number;
}

const NEAREST = new WeakMap<readonly Town[], Map<string, NearTown | undefined>>();
const MOST_REMEMBERED = 1000;
/** Where towns are on a sphere of radius 1: x, y, z of each. */
const PLACES = new WeakMap<readonly Town[], Float64Array>();

function placesOf(towns: readonly Town[]): Float64Array {
  const places = new Float64Array(3 * towns.length);
  towns.forEach(({ at }, i) => places.set(onSphere(at), 3 * i));
  return places;
}

function searchNearest(at: LngLat, towns: readonly Town[]): NearTown | undefined {
  const places = PLACES.get(towns) ?? placesOf(towns);
  PLACES.set(towns, places);
  const [x, y, z] = onSphere(at);
  const squares = new Float64Array(towns.length);
  let least = Infinity;
  for (let i = 0; i < squares.length; i++) {
    const dx = places[3 * i]! - x;
    const dy = places[3 * i + 1]! - y;
    const dz = places[3 * i + 2]! - z;
    const square = dx * dx + dy * dy + dz * dz;
    squares[i] = square;
    if (square < least) least = square;
  }
  // a sphere is off by less than 0.6 %, so the nearest is among these
  const limit = (Math.sqrt(least) * 1.02 + 1e-9) ** 2;
  const near = towns.filter((_, i) => squares[i]! <= limit);
  const measured = near.map((town) => ({ town, km: distanceKm(at, town.at) }));
  return measured.reduce<NearTown | undefined>(
    (best, next) => (best === undefined || next.km < best.km ? next : best),
    undefined,
  );
}
