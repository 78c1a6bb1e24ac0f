import type { Polygon } from '../core/atlas.ts';
import type { LngLat } from '../core/geodesy.ts';
import { outlineOf, unionOutline } from '../core/outline.ts';
import { roundTo } from '../core/scenario.ts';
import type { Answer } from './answer.ts';
import { regionRows, totalsRow, townRows } from './rows.ts';

type Feature = GeoJSON.Feature<GeoJSON.Point | GeoJSON.Polygon | GeoJSON.MultiPolygon>;

/**
 * The answer as one FeatureCollection (RFC 7946), a feature on each line; `properties.kind` says what it is.
 * Positions to 1e-6 degrees (0.1 m), outlines within 1 m of the true ring.
 */
export function renderGeoJson(answer: Answer): string {
  const { link, data, warnings, notes } = answer;
  const head = {
    type: 'FeatureCollection',
    version: 1,
    link,
    attribution: data.attribution,
    data,
    warnings,
    notes,
    totals: totalsRow(answer),
  };
  const features = featuresOf(answer).map((feature) => JSON.stringify(feature));
  return `${JSON.stringify(head).slice(0, -1)},"features":[\n${features.join(',\n')}\n]}\n`;
}

function featuresOf(answer: Answer): readonly Feature[] {
  return [
    ...launchFeatures(answer),
    ...ringFeatures(answer),
    ...unionFeatures(answer),
    ...regionFeatures(answer),
    ...townFeatures(answer),
  ];
}

/** The launch points, unless the rings start from anywhere in Ukraine. */
function launchFeatures({ scenario, launchNames }: Answer): readonly Feature[] {
  if (scenario.from === 'ukraine') return [];
  return scenario.launches.map(({ at }, launch) =>
    feature('launch', pointOf(at), { launch, name: launchNames[launch] ?? '' }),
  );
}

/** A ring around each launch point; those along a border make up the envelope, and mean nothing one by one. */
function ringFeatures({ reach }: Answer): readonly Feature[] {
  return reach.ringSets.flatMap(({ rangeKm, rings }) =>
    rings
      .filter(({ launch }) => launch !== null)
      .map((ring) =>
        feature('ring', polygonOf([outlineOf(ring)]), { launch: ring.launch, rangeKm }),
      ),
  );
}

function unionFeatures({ reach }: Answer): readonly Feature[] {
  const { rangeKm, rings = [] } = reach.ringSets.at(-1) ?? {};
  if (rings.length === 0) return [];
  return [feature('union', areaOf(unionOutline(rings)), { rangeKm })];
}

function regionFeatures(answer: Answer): readonly Feature[] {
  return regionRows(answer).flatMap((row, index) => {
    const region = answer.reach.regions[index]?.region;
    return region ? [feature('region', areaOf(region.polygons), row)] : [];
  });
}

function townFeatures(answer: Answer): readonly Feature[] {
  return townRows(answer).flatMap((row, index) => {
    const town = answer.reach.towns[index]?.town;
    return town ? [feature('town', pointOf(town.at), row)] : [];
  });
}

function feature(kind: string, geometry: Feature['geometry'], properties: object): Feature {
  return { type: 'Feature', properties: { kind, ...properties }, geometry };
}

function pointOf(at: LngLat): GeoJSON.Point {
  return { type: 'Point', coordinates: positionOf(at) };
}

function areaOf(polygons: readonly Polygon[]): GeoJSON.Polygon | GeoJSON.MultiPolygon {
  const [first = [], ...others] = polygons;
  if (others.length === 0) return polygonOf(first);
  return {
    type: 'MultiPolygon',
    coordinates: polygons.map((polygon) => polygonOf(polygon).coordinates),
  };
}

/** Rounded, without the repeated positions that rounding makes; the outer line anticlockwise, holes clockwise. */
function polygonOf(polygon: Polygon): GeoJSON.Polygon {
  const lines = polygon.map((line) => withoutRepeats(line.map(positionOf)));
  const coordinates = lines
    .filter((line) => line.length >= 4)
    .map((line, index) => (signedArea(line) > 0 === (index === 0) ? line : [...line].reverse()));
  return { type: 'Polygon', coordinates };
}

function withoutRepeats(line: readonly GeoJSON.Position[]): GeoJSON.Position[] {
  return line.filter((at, index) => {
    const previous = line[index - 1];
    return at[0] !== previous?.[0] || at[1] !== previous?.[1];
  });
}

function signedArea(line: readonly GeoJSON.Position[]): number {
  return line.reduce((sum, [lng = 0, lat = 0], index) => {
    const [previousLng = lng, previousLat = lat] = line[index - 1] ?? [];
    return sum + (previousLng * lat - lng * previousLat) / 2;
  }, 0);
}

function positionOf([lng, lat]: LngLat): [number, number] {
  return [roundTo(lng, 6), roundTo(lat, 6)];
}
