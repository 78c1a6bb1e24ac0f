import type { Town } from './atlas.ts';
import { distanceKm, type LngLat } from './geodesy.ts';
import { sphereAngle } from './sphere.ts';

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

function searchNearest(at: LngLat, towns: readonly Town[]): NearTown | undefined {
  const roughly = towns.map((town) => sphereAngle(at, town.at));
  // a sphere is off by less than 0.6 %, so the nearest is among these
  const limit = roughly.reduce((least, value) => Math.min(least, value), Infinity) * 1.02 + 1e-9;
  const near = towns.filter((_, index) => (roughly[index] ?? Infinity) <= limit);
  const measured = near.map((town) => ({ town, km: distanceKm(at, town.at) }));
  return measured.reduce<NearTown | undefined>(
    (best, next) => (best === undefined || next.km < best.km ? next : best),
    undefined,
  );
}
