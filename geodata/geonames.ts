import type { LngLat } from '../src/core/geodesy.ts';
import { readOverrides, readSource } from './sources.ts';

/** A populated place as GeoNames has it. */
export interface Place {
  readonly id: number;
  readonly name: string;
  readonly alternateNames: readonly string[];
  readonly at: LngLat;
  /** GeoNames feature code: PPLC capital, PPLA centre of a first-level unit, PPLX section of a place and so on. */
  readonly kind: string;
  readonly country: string;
  /** Such as `RU.41`. */
  readonly unitCode: string;
  readonly population: number;
}

interface Choice {
  readonly kept: Readonly<Record<string, string>>;
  readonly dropped: Readonly<Record<string, string>>;
  readonly centres: Readonly<Record<string, string>>;
}

/** Sections of towns, and places abandoned, destroyed or historical. */
const NO_TOWN = new Set(['PPLX', 'PPLQ', 'PPLW', 'PPLH']);

/** The towns of Ukraine and Russia; what the codes get wrong is put right by a reviewed list. */
export function readPlaces(): Place[] {
  const { kept, dropped, centres } = readOverrides('places') as Choice;
  return readSource('towns')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => placeOf(line.split('\t')))
    .filter(({ country }) => country === 'UA' || country === 'RU')
    .filter(
      ({ id, kind }) => kept[id] !== undefined || (!NO_TOWN.has(kind) && dropped[id] === undefined),
    )
    .map((place) => (centres[place.id] === undefined ? place : { ...place, kind: 'PPLA' }));
}

function placeOf(fields: readonly string[]): Place {
  const [id, name, , alternates, lat, lng, , kind, country, , unit, , , , population] = fields;
  return {
    id: Number(id),
    name: name ?? '',
    alternateNames: (alternates ?? '').split(','),
    at: [Number(Number(lng).toFixed(4)), Number(Number(lat).toFixed(4))],
    kind: kind ?? '',
    country: country ?? '',
    unitCode: `${country}.${unit}`,
    population: Number(population),
  };
}
