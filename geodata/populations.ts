import { distanceKm, type LngLat } from '../src/core/geodesy.ts';
import type { Place } from './geonames.ts';
import { editDistance, plain } from './letters.ts';
import { gridOf, nearestIn, type Grid } from './nearby.ts';
import { readOverrides, readSource } from './sources.ts';

interface Row {
  readonly city_ascii: string;
  readonly lat: string;
  readonly lng: string;
  readonly iso2: string;
  readonly population: string;
  readonly id: string;
}
interface Figure {
  readonly id: string;
  readonly name: string;
  readonly at: LngLat;
  readonly population: number;
}
interface Match {
  readonly place: Place;
  readonly figure: Figure;
  readonly score: number;
}

const MATCHED_KM = 5;
/** The two sources put the middle of a large town at different places. */
const SAME_NAME_KM = 15;

/** The newer figures of SimpleMaps by GeoNames id: each goes to one town, of like name and near, or to none. */
export function matchedPopulations(places: readonly Place[]): ReadonlyMap<number, number> {
  const { populationFromGeonames: refused } = readOverrides('places') as {
    populationFromGeonames: object;
  };
  const figures = readFigures();
  const matches = places
    .filter(({ id }) => !(id in refused))
    .flatMap((place) => matchesOf(place, figures))
    .sort((a, b) => a.score - b.score || a.place.id - b.place.id);
  const population = new Map<number, number>();
  const taken = new Set<string>();
  for (const { place, figure } of matches) {
    if (population.has(place.id) || taken.has(figure.id)) continue;
    population.set(place.id, figure.population);
    taken.add(figure.id);
  }
  return population;
}

function readFigures(): Grid<Figure> {
  const rows = JSON.parse(readSource('populations')) as Row[];
  const figures = rows
    .filter(({ iso2, population }) => (iso2 === 'UA' || iso2 === 'RU') && Number(population) > 0)
    .map(({ id, city_ascii: name, lat, lng, population }): Figure => {
      return { id, name, at: [Number(lng), Number(lat)], population: Number(population) };
    });
  return gridOf(figures);
}

function matchesOf(place: Place, figures: Grid<Figure>): Match[] {
  const latin = [place.name, ...place.alternateNames]
    .filter((name) => /^[\p{Script=Latin}\W]+$/u.test(name))
    .map(plain);
  return nearestIn(figures, place.at, SAME_NAME_KM).flatMap((figure) => {
    const name = plain(figure.name);
    const unlike = Math.min(
      ...latin.map((other) => editDistance(name, other) / Math.max(name.length, other.length)),
    );
    const km = distanceKm(place.at, figure.at);
    const isMatch = km <= MATCHED_KM ? unlike <= 0.25 : unlike === 0;
    // the same figure for a town and for a far smaller place of the same name would make a village a city
    const ratio = place.population > 0 ? figure.population / place.population : 1;
    return isMatch && (ratio < 4 || km < 2) && ratio > 0.2
      ? [{ place, figure, score: unlike * 10 + km }]
      : [];
  });
}
