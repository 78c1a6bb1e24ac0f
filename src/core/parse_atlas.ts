import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import type { Atlas, Country, Names, Polygon, Region, Town } from './atlas.ts';
import type { Bounds, LngLat } from './geodesy.ts';

interface Unit {
  readonly id: string;
  readonly country?: Region['country'];
  readonly names: Names;
  readonly labelAt: LngLat;
}
type Line = readonly LngLat[];
type Layers = Record<'regions' | 'countries', GeometryCollection<Unit>> &
  Record<'lakes' | 'rivers', GeometryCollection>;
interface MapFile extends Topology<Layers> {
  readonly atlas: Pick<Atlas, 'version' | 'date' | 'attribution'>;
  /** The drawing box, at which the background is cut. */
  readonly bbox: [number, number, number, number];
}
/** A row of `geodata/towns.json`. */
export type TownRow = readonly [
  id: number,
  lng: number,
  lat: number,
  region: string,
  population: number,
  populationSource: Town['populationSource'],
  en: string,
  uk: string,
  ru: string,
  transcribed: 0 | 1,
  rank: Town['rank'],
];

/** The columns of `geodata/towns.json`, in order. */
export const TOWN_COLUMNS = [
  'id',
  'lng',
  'lat',
  'region',
  'population',
  'populationSource',
  'en',
  'uk',
  'ru',
  'transcribed',
  'rank',
] as const;

/** Decodes the committed `geodata/map.json` and `geodata/towns.json`; throws if they are not those files. */
export function parseAtlas(map: unknown, towns: unknown): Atlas {
  return { ...parseMap(map), towns: townRows(towns).map(townOf) };
}

/** Decodes `geodata/map.json` alone; throws if it is not that file. */
export function parseMap(map: unknown): Omit<Atlas, 'towns'> {
  const file = mapFile(map);
  const { regions, countries, lakes, rivers } = file.objects;
  return {
    version: file.atlas.version,
    date: file.atlas.date,
    attribution: file.atlas.attribution,
    regions: regions.geometries.map((unit) => regionOf(file, unit)),
    countries: countries.geometries.map((unit) => countryOf(file, unit)),
    lakes: lakes.geometries.flatMap((lake) => polygonsOf(file, lake)),
    rivers: rivers.geometries.flatMap((river) => linesOf(file, river)),
    borders: bordersOf(file),
  };
}

function mapFile(map: unknown): MapFile {
  const file = map as Partial<MapFile> | null;
  const layers = ['regions', 'countries', 'lakes', 'rivers'] as const;
  const isComplete =
    file?.type === 'Topology' &&
    typeof file.atlas?.version === 'string' &&
    file.bbox?.length === 4 &&
    layers.every((layer) => Array.isArray(file.objects?.[layer]?.geometries));
  if (!isComplete)
    throw new Error('The map file is not the committed geodata/map.json: a part of it is missing.');
  return decoded(file as MapFile);
}

/** The same topology with positions instead of quantized steps: each arc is decoded once for all that use it. */
function decoded({ transform, ...file }: MapFile): MapFile {
  if (!transform) return file;
  const [stepLng, stepLat] = transform.scale;
  const [west, south] = transform.translate;
  const arcs = file.arcs.map((arc) => {
    let x = 0;
    let y = 0;
    // by index: unpacking pairs would take three times as long while the code is cold
    return arc.map((step) => {
      x += step[0] ?? 0;
      y += step[1] ?? 0;
      return [x * stepLng + west, y * stepLat + south];
    });
  });
  return { ...file, arcs };
}

function townRows(towns: unknown): readonly TownRow[] {
  const file = towns as { columns?: unknown; rows?: unknown } | null;
  if (!Array.isArray(file?.rows) || String(file.columns) !== String(TOWN_COLUMNS)) {
    throw new Error(
      'The town file is not the committed geodata/towns.json: its columns or rows are others.',
    );
  }
  return file.rows as readonly TownRow[];
}

function townOf([
  id,
  lng,
  lat,
  region,
  population,
  populationSource,
  en,
  uk,
  ru,
  transcribed,
  rank,
]: TownRow): Town {
  const names = { en, uk, ru };
  return {
    id,
    at: [lng, lat],
    region,
    population,
    populationSource,
    names,
    transcribed: transcribed === 1,
    rank,
  };
}

function regionOf(file: MapFile, unit: GeometryObject<Unit>): Region {
  const { id, country, names, labelAt } = propertiesOf(unit);
  if (!country) throw new Error(`The region ${id} of geodata/map.json has no country.`);
  const polygons = polygonsOf(file, unit);
  return { id, country, names, polygons, bounds: boundsOf(polygons), labelAt };
}

function countryOf(file: MapFile, unit: GeometryObject<Unit>): Country {
  const { id, names, labelAt } = propertiesOf(unit);
  return { id, names, polygons: polygonsOf(file, unit), labelAt };
}

function propertiesOf({ properties }: GeometryObject<Unit>): Unit {
  if (!properties || !('id' in properties))
    throw new Error('A unit of geodata/map.json has no properties.');
  return properties;
}

function polygonsOf(file: MapFile, object: GeometryObject): Polygon[] {
  const { geometry } = feature(file, object as GeometryObject<Unit>) as GeoJSON.Feature;
  if (geometry.type === 'Polygon') return [rewound(geometry.coordinates)];
  if (geometry.type === 'MultiPolygon') return geometry.coordinates.map(rewound);
  throw new Error(`geodata/map.json has a ${geometry.type} where a polygon should be.`);
}

function linesOf(file: MapFile, object: GeometryObject): Line[] {
  const { geometry } = feature(file, object as GeometryObject<Unit>) as GeoJSON.Feature;
  if (geometry.type === 'LineString') return [geometry.coordinates as unknown as Line];
  if (geometry.type === 'MultiLineString') return geometry.coordinates as unknown as Line[];
  throw new Error(`geodata/map.json has a ${geometry.type} where a line should be.`);
}

/** Outer ring counter-clockwise, holes clockwise, as RFC 7946 wants; TopoJSON leaves it open. */
function rewound(rings: GeoJSON.Position[][]): Polygon {
  return rings.map((ring, index) => {
    const isCounterClockwise = signedArea(ring as unknown as Line) > 0;
    return (isCounterClockwise === (index === 0) ? ring : [...ring].reverse()) as unknown as Line;
  });
}

function signedArea(ring: Line): number {
  let double = 0;
  for (let i = 1; i < ring.length; i++) {
    const a = ring[i - 1] as LngLat;
    const b = ring[i] as LngLat;
    double += a[0] * b[1] - b[0] * a[1];
  }
  return double / 2;
}

function boundsOf(polygons: readonly Polygon[]): Bounds {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [outer = []] of polygons) {
    for (const at of outer) {
      if (at[0] < west) west = at[0];
      if (at[0] > east) east = at[0];
      if (at[1] < south) south = at[1];
      if (at[1] > north) north = at[1];
    }
  }
  return [west, south, east, north];
}

function bordersOf(file: MapFile): Atlas['borders'] {
  const { regions, countries } = file.objects;
  const units = {
    type: 'GeometryCollection' as const,
    geometries: [...regions.geometries, ...countries.geometries],
  };
  // Russia is one country in two parts: its shipped regions and the rest, which is a single background unit
  const countryIdOf = (unit: GeometryObject) => {
    const { id, country } = propertiesOf(unit as GeometryObject<Unit>);
    return country ?? id;
  };
  const lines = (keep: (a: GeometryObject, b: GeometryObject) => boolean) =>
    mesh(file, units, keep).coordinates as unknown as Line[];
  return {
    international: lines((a, b) => countryIdOf(a) !== countryIdOf(b)),
    internal: lines((a, b) => a !== b && countryIdOf(a) === countryIdOf(b)),
    coast: lines((a, b) => a === b).flatMap((line) => withoutBoxEdges(line, file)),
  };
}

/** The parts of a line that do not run along the drawing box, where land is cut and no coast is. */
function withoutBoxEdges(line: Line, { bbox: [west, south, east, north] }: MapFile): Line[] {
  // half a quantization step or less, far below any true distance between a coast and the box
  const isNear = (a: number, b: number) => Math.abs(a - b) < 1e-3;
  const isOnBox = ([aLng, aLat]: LngLat, [bLng, bLat]: LngLat) =>
    [west, east].some((edge) => isNear(aLng, edge) && isNear(bLng, edge)) ||
    [south, north].some((edge) => isNear(aLat, edge) && isNear(bLat, edge));
  const parts: LngLat[][] = [[]];
  line.forEach((at, index) => {
    const previous = line[index - 1];
    if (previous && isOnBox(previous, at)) parts.push([]);
    parts[parts.length - 1]?.push(at);
  });
  return parts.filter((part) => part.length > 1);
}
