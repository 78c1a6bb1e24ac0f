import { distanceKm, type LngLat } from '../src/core/geodesy.ts';
import type { Place } from './geonames.ts';
import { editDistance, plain } from './letters.ts';
import { nearestIn, gridOf } from './nearby.ts';
import { readSource } from './sources.ts';

interface Row {
  readonly name: string;
  readonly lat: string;
  readonly lng: string;
  readonly country: string;
  readonly admin1: string;
}

/** GeoNames as of 2026, with the renamings of 2022 to 2024: the current Latin name of a place of 2020. */
export function readCurrentNames(): (place: Place) => string | undefined {
  const rows = (JSON.parse(readSource('spellings')) as Row[])
    .filter(({ country }) => country === 'UA' || country === 'RU')
    .map(({ name, lat, lng, country, admin1 }) => ({
      name,
      at: [Number(lng), Number(lat)] as LngLat,
      unitCode: `${country}.${admin1}`,
    }));
  const grid = gridOf(rows);
  return (place) => {
    const near = nearestIn(grid, place.at, 3).filter(({ unitCode }) => unitCode === place.unitCode);
    const same = near.find(({ name }) => editDistance(plain(name), plain(place.name)) <= 2);
    // a renamed place stands where it stood
    const there = near.find(({ at }) => distanceKm(at, place.at) < 0.3);
    return (same ?? there)?.name;
  };
}
