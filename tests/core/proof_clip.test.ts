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

// of a ring of 306 km, chords of 2,048 corners leave out 1.6e-6 of its area, and Bryansk is an eighth of that ring
const CORNERS = 2048;
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

// beyond what the page offers, where the ring leaves out 0.2 m at the middle of a chord
const LARGE: readonly [string, readonly Circle[]][] = [
  ['1,000 km', [[22, 50, 1000]]],
  ['2,000 km', [[9, 46, 2000]]],
];

const REGIONS = ORACLE_REGIONS.filter(({ id }) =>
  ['Belgorod', 'Bryansk', 'Kursk', 'Voronezh', 'Rostov'].includes(id),
);

function clippedShare({ polygons }: Region, circles: readonly Circle[], corners = CORNERS): number {
  const rings = circles.map((circle) => polygon([ringOf(circle, corners).map(([x, y]) => [x, y])]));
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

/** Shares by the engine and by clipping, in percentage points, with how much less clipping finds. */
function compared(circles: readonly Circle[], corners?: number) {
  const { regions } = reachOf([ringSetOf(...circles)], { regions: REGIONS, towns: [] });
  return REGIONS.map((region) => {
    const share = regions.find((row) => row.region.id === region.id)?.share ?? 0;
    const clipped = clippedShare(region, circles, corners);
    return { id: region.id, share, lessPoints: (share - clipped) * 100 };
  });
}

test.each(SCENARIOS)('shares agree with clipped polygons to 0.0005 points: %s', (_, circles) => {
  for (const { id, lessPoints } of compared(circles)) {
    expect(lessPoints, id).toBeLessThan(TOLERANCE_POINTS);
    // the corners are on the ring, so that the polygon never holds more
    expect(lessPoints, id).toBeGreaterThan(-1e-6);
  }
});

test.each(LARGE)('shares agree with clipped polygons to 0.001 points: %s', (_, circles) => {
  const found = compared(circles, 8192);
  for (const { id, lessPoints } of found) expect(Math.abs(lessPoints), id).toBeLessThan(0.001);
  expect(found.some(({ share }) => share > 0.05 && share < 0.95)).toBe(true);
});
