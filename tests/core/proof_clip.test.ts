/**
 * Shares against a clipping library: geodesic rings as polygons of many corners (GeographicLib), intersected with the
 * regions by Turf (polyclip), and the areas of the pieces by GeographicLib. Nothing of the engine is used.
 */
import { featureCollection, intersect, multiPolygon, polygon, union } from '@turf/turf';
import { expect, test } from 'vitest';
import type { Polygon, Region } from '../../src/core/atlas.ts';
import { reachOf } from '../../src/core/reach.ts';
import { areaKm2, ringOf } from '../oracle/geodesic_polygon.ts';
import type { Circle } from '../oracle/samples.ts';
import { ORACLE_REGIONS, ringSetOf } from './reach_cases.ts';

const CORNERS = 2048;
// of a ring of 306 km, chords of 2,048 corners leave out 1.6e-6 of its area, and Bryansk is an eighth of that ring
const TOLERANCE_POINTS = 5e-4;

const SUMY = [34.7981, 50.9077] as const;
const KHARKIV = [36.2304, 49.9935] as const;
const CHERNIHIV = [31.2893, 51.4982] as const;

const SCENARIOS: readonly [string, readonly Circle[]][] = [
  ['Sumy, 306 km', [[...SUMY, 306]]],
  ['three cities, 306 km', [SUMY, KHARKIV, CHERNIHIV].map((at): Circle => [...at, 306])],
  [
    'three sizes, one of them inside another',
    [
      [...SUMY, 200],
      [...SUMY, 80],
      [...KHARKIV, 250],
    ],
  ],
  ['500 km', [[...KHARKIV, 500]]],
  // Belgorod lies in the hole between them
  [
    'four around a hole',
    [
      [34.6, 50.6, 80],
      [38.9, 50.6, 80],
      [36.7, 51.9, 130],
      [36.7, 49.3, 130],
    ],
  ],
];

const REGIONS = ORACLE_REGIONS.filter(({ id }) =>
  ['Belgorod', 'Bryansk', 'Kursk', 'Voronezh', 'Rostov'].includes(id),
);

function clippedShare({ polygons }: Region, circles: readonly Circle[]): number {
  const rings = circles.map((circle) => polygon([ringOf(circle, CORNERS).map(([x, y]) => [x, y])]));
  const whole = rings.length === 1 ? rings[0]! : union(featureCollection(rings))!;
  const region = multiPolygon(polygons as unknown as GeoJSON.Position[][][]);
  const piece = intersect(
    featureCollection<GeoJSON.Polygon | GeoJSON.MultiPolygon>([whole, region]),
  );
  if (piece === null) return 0;
  const { type, coordinates } = piece.geometry;
  const pieces = type === 'Polygon' ? [coordinates] : coordinates;
  return areaKm2(pieces as unknown as Polygon[]) / areaKm2(polygons);
}

test.each(SCENARIOS)(
  'shares agree with clipped polygons to 0.0005 points: %s',
  (_, circles) => {
    const { regions } = reachOf([ringSetOf(...circles)], { regions: REGIONS, towns: [] });
    const shares = new Map(regions.map(({ region, share }) => [region.id, share]));
    for (const region of REGIONS) {
      const points = (clippedShare(region, circles) - (shares.get(region.id) ?? 0)) * 100;
      expect(points, region.id).toBeGreaterThan(-TOLERANCE_POINTS);
      // the corners are on the ring, so that the polygon never holds more
      expect(points, region.id).toBeLessThan(1e-6);
    }
  },
  60_000,
);
