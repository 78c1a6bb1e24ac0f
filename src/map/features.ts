import type { Feature, FeatureCollection, Geometry, LineString, Point, Position } from 'geojson';
import type { Atlas, Polygon } from '../core/atlas.ts';
import type { LngLat } from '../core/geodesy.ts';
import type { Language } from '../core/languages.ts';
import { unionOutline } from '../core/outline.ts';
import { townName } from '../core/places.ts';
import { COUNTRY_LABELS } from '../scene/country_names.ts';
import { CITY_REGIONS } from '../scene/named_towns.ts';
import { sidesOf } from '../scene/ring_names.ts';
import type { LaunchMark, RingMark } from '../scene/scene.ts';

/** Wider than anything that the camera can see. */
const WORLD: readonly LngLat[] = [
  [-60, 10],
  [130, 10],
  [130, 80],
  [-60, 80],
  [-60, 10],
];

/** The sources of the map and what is in them. Data that never changes apart from data that does. */
export function landOf(atlas: Atlas): FeatureCollection {
  return collectionOf([
    ...atlas.countries.map(({ id, polygons }) =>
      featureOf(multiPolygon(polygons), { id: `country-${id}`, country: id }),
    ),
    ...atlas.regions.map(({ id, country, polygons }) =>
      featureOf(multiPolygon(polygons), { id, country }),
    ),
  ]);
}

export function waterOf(atlas: Atlas): FeatureCollection {
  return collectionOf([
    ...atlas.lakes.map((polygon) => featureOf(multiPolygon([polygon]), { kind: 'lake' })),
    ...atlas.rivers.map((line) => featureOf(lineString(line), { kind: 'river' })),
  ]);
}

export function bordersOf(atlas: Atlas): FeatureCollection {
  const { international, internal, coast } = atlas.borders;
  const linesOf = (kind: string, lines: readonly (readonly LngLat[])[]) =>
    lines.map((line) => featureOf(lineString(line), { kind }));
  return collectionOf([
    ...linesOf('coast', coast),
    ...linesOf('internal', internal),
    ...linesOf('international', international),
  ]);
}

/** Names of countries, regions and towns in a language. */
export function placesOf(atlas: Atlas, language: Language): FeatureCollection {
  return collectionOf([
    ...atlas.countries
      .filter(({ id }) => id !== 'RU')
      .map(({ id, names, labelAt }) =>
        pointOf(labelAt, { kind: 'country', id, name: names[language] }),
      ),
    ...COUNTRY_LABELS.map(({ names, at }) =>
      pointOf(at, { kind: 'country', name: names[language] }),
    ),
    ...atlas.regions
      .filter(({ id }) => !CITY_REGIONS.includes(id))
      .map(({ id, country, names, labelAt }) =>
        pointOf(labelAt, { kind: 'region', id, country, name: names[language] }),
      ),
    ...atlas.towns.flatMap((town) => {
      const { id, at, population, rank, region } = town;
      const name = townName(town, language);
      const country = region.slice(0, 2);
      return name === '' ? [] : pointOf(at, { kind: 'town', id, name, population, rank, country });
    }),
  ]);
}

/**
 * The union outline of each range, so that rings of overlapping points read as one shape; all that lies beyond the
 * largest; and a place for each range's name on the four sides of its outline. The line is true to a tolerance.
 */
export function ringFeaturesOf(rings: readonly RingMark[], toleranceM: number): FeatureCollection {
  const drawn = rings
    .filter((ring) => ring.rings.length > 0)
    .map((ring) => ({ ...ring, outline: unionOutline(ring.rings, toleranceM) }));
  return collectionOf([
    ...drawn.flatMap(({ outline, role }) => (role === 'largest' ? [beyondOf(outline)] : [])),
    ...drawn.map(({ outline, role }) => featureOf(multiPolygon(outline), { role })),
    ...drawn.flatMap(({ outline, label }) =>
      sidesOf(outline).map(({ at, turn }) => pointOf(at, { role: 'name', label, turn })),
    ),
  ]);
}

/** Everything outside an outline; where the outline has a hole, the hole too. */
function beyondOf(outline: readonly Polygon[]): Feature {
  const outer = outline.flatMap((polygon) => polygon.slice(0, 1));
  const holes = outline.flatMap((polygon) => polygon.slice(1));
  return featureOf(multiPolygon([[WORLD, ...outer], ...holes.map((hole) => [hole])]), {
    role: 'beyond',
  });
}

export function launchFeaturesOf(launches: readonly LaunchMark[]): FeatureCollection {
  return collectionOf(launches.map(({ at, name, index }) => pointOf(at, { name, index })));
}

function collectionOf(features: Feature[]): FeatureCollection {
  return { type: 'FeatureCollection', features };
}

function featureOf(geometry: Geometry, properties: Record<string, unknown>): Feature {
  return { type: 'Feature', geometry, properties };
}

function pointOf(at: LngLat, properties: Record<string, unknown>): Feature<Point> {
  return { type: 'Feature', geometry: { type: 'Point', coordinates: [...at] }, properties };
}

function lineString(line: readonly LngLat[]): LineString {
  return { type: 'LineString', coordinates: line as unknown as Position[] };
}

// GeoJSON's types know no read-only positions; nothing here or in MapLibre writes to them
function multiPolygon(polygons: readonly Polygon[]): Geometry {
  return { type: 'MultiPolygon', coordinates: polygons as unknown as Position[][][] };
}
