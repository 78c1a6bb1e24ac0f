import type { TownRow } from '../src/core/parse_atlas.ts';
import { distanceKm } from '../src/core/geodesy.ts';
import { readPlaces, type Place } from './geonames.ts';
import { gridOf, nearestIn } from './nearby.ts';
import { matchedPopulations } from './populations.ts';
import type { Land, LandProperties } from './regions.ts';
import { townNamer } from './town_names.ts';

/** The smallest town listed, and in Russian regions so far away that only the longest ranges touch them. */
const SMALLEST = 1000;
const FAR_KM = 350;
const SMALLEST_FAR = 2000;

interface Town {
  readonly place: Place;
  readonly at: Place['at'];
  readonly unit: LandProperties;
  readonly population: number;
  readonly source: 'simplemaps' | 'geonames';
}

/** The rows of towns.json: towns of the shipped regions of Ukraine and Russia, the largest first. */
export function townRowsOf(land: readonly Land[]): TownRow[] {
  const nameOf = townNamer();
  return withoutDoubles(townsIn(land)).map(({ place, unit, population, source }): TownRow => {
    const { names, transcribed } = nameOf(place);
    const { en, uk, ru } = names;
    return [
      place.id,
      ...place.at,
      unit.key,
      population,
      source,
      en,
      uk,
      ru,
      transcribed ? 1 : 0,
      rankOf(place),
    ];
  });
}

/** The region comes from the administrative code: by position, towns on a border would fall into the next country. */
function townsIn(land: readonly Land[]): Town[] {
  const units = new Map(
    land
      .map(({ properties }) => properties)
      .filter(({ key, country }) => key !== country)
      .map((unit) => [unit.geonamesCode, unit]),
  );
  const places = readPlaces().filter(({ unitCode }) => units.has(unitCode));
  const populations = matchedPopulations(places);
  return places
    .map((place): Town => {
      const matched = populations.get(place.id);
      const unit = units.get(place.unitCode) as LandProperties;
      const population = matched ?? place.population;
      return {
        place,
        at: place.at,
        unit,
        population,
        source: matched === undefined ? 'geonames' : 'simplemaps',
      };
    })
    .filter(
      ({ population, unit }) => population >= (unit.nearestKm > FAR_KM ? SMALLEST_FAR : SMALLEST),
    )
    .sort((a, b) => b.population - a.population || a.place.id - b.place.id);
}

/** GeoNames has some places twice; of two with one name within 3 km the larger stays. */
function withoutDoubles(towns: readonly Town[]): Town[] {
  const grid = gridOf(towns);
  return towns.filter((town, index) => {
    const near = nearestIn(grid, town.at, 3).filter(
      (other) => other !== town && other.place.name === town.place.name,
    );
    return !near.some(
      (other) => towns.indexOf(other) < index && distanceKm(other.at, town.at) <= 3,
    );
  });
}

function rankOf({ kind }: Place): 'capital' | 'centre' | 'town' {
  if (kind === 'PPLC') return 'capital';
  return kind === 'PPLA' ? 'centre' : 'town';
}
