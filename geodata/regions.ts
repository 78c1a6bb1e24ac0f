import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { distanceKm, type LngLat } from '../src/core/geodesy.ts';
import { readSource } from './sources.ts';

/** Every federal subject of Russia nearer than this to Ukraine's recognised border is shipped whole. */
const SHIPPED_KM = 600;

/** How far a drawn border may stray from the source's, in metres: the units compared, what is seen beside them, the rest. */
const DETAIL_METRES = { region: 250, neighbour: 1200, far: 5000 } as const;

const NEIGHBOURS = new Set([
  'RU',
  'MD',
  'RO',
  'HU',
  'SK',
  'PL',
  'LT',
  'LV',
  'EE',
  'GE',
  'TR',
  'BG',
  'AZ',
  'KZ',
]);

type Vector = readonly [number, number, number];

interface SourceProperties {
  readonly iso_3166_2: string;
  readonly name: string;
  readonly gn_a1_code: string;
  readonly adm0_a3: string;
}
type SourceFeature = Feature<Polygon | MultiPolygon, SourceProperties>;

/** A piece of land that goes to the drawing: `key` says with which other pieces it is melted into one. */
export interface LandProperties {
  readonly key: string;
  readonly country: string;
  readonly interval: number;
  /** Kilometres to the nearest point of Ukraine; 0 outside Russia. */
  readonly nearestKm: number;
  /** The GeoNames code of the unit, such as `RU.41`. */
  readonly geonamesCode: string;
}
export type Land = Feature<Polygon | MultiPolygon, LandProperties>;

export const DRAWING_BOX = [5, 36, 68, 64] as const;

/** All first-level units in the drawing box, with recognised borders: see README.md, "What was changed". */
export function readLand(): Land[] {
  const { features } = JSON.parse(readSource('admin1')) as { features: SourceFeature[] };
  const corrected = features.filter(isWanted).map(withRightCodes).filter(isInBox);
  const nearestKm = distanceToRim(
    rimOf(corrected.filter((feature) => countryOf(feature) === 'UA')),
  );
  return corrected.map((feature) =>
    landOf(feature, countryOf(feature) === 'RU' ? nearestKm(feature) : 0),
  );
}

/** Names of city states too small to be drawn, an Arctic islet without a code, and a unit across the antimeridian. */
const UNWANTED = new Set(['VA', 'MC', 'MT', 'RU-X01~', 'RU-CHU']);

function isWanted(feature: SourceFeature): boolean {
  return !UNWANTED.has(feature.properties.iso_3166_2) && !UNWANTED.has(countryOf(feature));
}

/** The source gives Moscow the code of Moscow Oblast and the reverse. */
const SWAPPED: Readonly<Record<string, string>> = { 'RU-MOW': 'RU-MOS', 'RU-MOS': 'RU-MOW' };

function withRightCodes(feature: SourceFeature): SourceFeature {
  const code = feature.properties.iso_3166_2;
  return { ...feature, properties: { ...feature.properties, iso_3166_2: SWAPPED[code] ?? code } };
}

/** Åland and Baikonur have codes of their own in the source. */
const PART_OF: Readonly<Record<string, string>> = { AX: 'FI', '-9': 'KZ' };

/** By the ISO 3166-2 code alone: the country columns of the source are de facto and file Crimea under Russia. */
function countryOf(feature: SourceFeature): string {
  const prefix = feature.properties.iso_3166_2.slice(0, 2);
  return PART_OF[prefix] ?? prefix;
}

function isInBox(feature: SourceFeature): boolean {
  const [west, south, east, north] = DRAWING_BOX;
  const positions = verticesOf(feature);
  return (
    positions.some(([lng]) => lng > west) &&
    positions.some(([lng]) => lng < east) &&
    positions.some(([, lat]) => lat > south) &&
    positions.some(([, lat]) => lat < north)
  );
}

function landOf(feature: SourceFeature, nearestKm: number): Land {
  const country = countryOf(feature);
  const isRegion =
    country === 'UA' || country === 'BY' || (country === 'RU' && nearestKm <= SHIPPED_KM);
  const detail = isRegion ? 'region' : NEIGHBOURS.has(country) ? 'neighbour' : 'far';
  const key = isRegion ? feature.properties.iso_3166_2 : country;
  const geonamesCode = feature.properties.gn_a1_code;
  const properties = { key, country, interval: DETAIL_METRES[detail], nearestKm, geonamesCode };
  return { type: 'Feature', properties, geometry: feature.geometry };
}

function verticesOf({ geometry }: SourceFeature): LngLat[] {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons.flat(2) as unknown as LngLat[];
}

/** The vertices that only one of the units has: those on the border and the coast of all of them together. */
function rimOf(units: readonly SourceFeature[]): LngLat[] {
  const uses = new Map<string, number>();
  const vertices = units.flatMap((unit) => [
    ...new Map(verticesOf(unit).map((at) => [at.join(), at])).values(),
  ]);
  for (const at of vertices) uses.set(at.join(), (uses.get(at.join()) ?? 0) + 1);
  return vertices.filter((at) => uses.get(at.join()) === 1);
}

/** Vertex to vertex, since the source's vertices are about a kilometre apart; Infinity beyond twice SHIPPED_KM. */
function distanceToRim(rim: readonly LngLat[]): (feature: SourceFeature) => number {
  const targets = rim.map((at) => ({ at, vector: unitVectorOf(at) }));
  return (feature) => {
    let nearest: [LngLat, LngLat] | undefined;
    let nearestSquare = ((2 * SHIPPED_KM) / 6371) ** 2;
    for (const at of verticesOf(feature)) {
      const [x, y, z] = unitVectorOf(at);
      for (const target of targets) {
        const [targetX, targetY, targetZ] = target.vector;
        const square = (x - targetX) ** 2 + (y - targetY) ** 2 + (z - targetZ) ** 2;
        if (square >= nearestSquare) continue;
        nearestSquare = square;
        nearest = [at, target.at];
      }
    }
    return nearest ? distanceKm(...nearest) : Infinity;
  };
}

function unitVectorOf([lng, lat]: LngLat): Vector {
  const [lambda, phi] = [(lng * Math.PI) / 180, (lat * Math.PI) / 180];
  return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)];
}
