import { distanceKm, type LngLat } from '../src/core/geodesy.ts';

interface Placed {
  readonly at: LngLat;
}

/** Things sorted into cells of one degree, so that those nearby are found without looking at all. */
export type Grid<T> = ReadonlyMap<string, readonly T[]>;

export function gridOf<T extends Placed>(things: readonly T[]): Grid<T> {
  const grid = new Map<string, T[]>();
  for (const thing of things) {
    const key = thing.at.map(Math.floor).join();
    grid.set(key, [...(grid.get(key) ?? []), thing]);
  }
  return grid;
}

/** All things within `km` (50 at most), the nearest first. */
export function nearestIn<T extends Placed>(grid: Grid<T>, at: LngLat, km: number): T[] {
  const [lng, lat] = at.map(Math.floor) as [number, number];
  return [-1, 0, 1]
    .flatMap((dx) => [-1, 0, 1].flatMap((dy) => grid.get(`${lng + dx},${lat + dy}`) ?? []))
    .map((thing) => ({ thing, away: distanceKm(thing.at, at) }))
    .filter(({ away }) => away <= km)
    .sort((a, b) => a.away - b.away)
    .map(({ thing }) => thing);
}
