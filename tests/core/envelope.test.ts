/** The ring around a land with bays, an island and a lake, against distances to places all along its coast. */
import { describe, expect, test } from 'vitest';
import type { LngLat } from '../../src/core/geodesy.ts';
import { unionOutline } from '../../src/core/outline.ts';
import { boundaryOf, edgePoint, type Boundary } from '../../src/core/reach/boundary.ts';
import { RADIANS, surfacePointOf, type Point3 } from '../../src/core/reach/ellipsoid.ts';
import { envelopeOf, type Envelope } from '../../src/core/reach/envelope.ts';
import { ukraineOf, type Land } from '../../src/core/reach/land.ts';
import { farthestFromLandM, nearestToLandM } from '../../src/core/reach/land_distances.ts';
import { isInRegion } from '../../src/core/reach/point_in_region.ts';
import { boxOf, randomNumbers, regionOf } from './reach_cases.ts';

/** Bays of several widths, of which one is wider within than at its mouth. */
const MAINLAND: readonly LngLat[] = [
  [31, 49],
  [31.3, 48.96],
  [31.33, 49.12],
  [31.4, 49.13],
  [31.42, 48.97],
  [31.9, 49],
  [31.88, 49.09],
  [31.7, 49.12],
  [31.72, 49.22],
  [32.1, 49.2],
  [32.08, 49.1],
  [31.94, 49.08],
  [31.95, 49.01],
  [32.3, 48.98],
  [32.28, 49.3],
  [32.12, 49.34],
  [32.3, 49.38],
  [32.26, 49.6],
  [31.8, 49.58],
  [31.79, 49.45],
  [31.5, 49.46],
  [31.5, 49.61],
  [31.05, 49.57],
  [31, 49],
];
/** Clockwise, as holes are. */
const LAKE: readonly LngLat[] = [
  [31.15, 49.2],
  [31.12, 49.37],
  [31.35, 49.35],
  [31.4, 49.22],
  [31.15, 49.2],
];
const ISLAND = boxOf([32.55, 49.1, 32.68, 49.2]);
/** A land that nothing is known of yet. */
const newLand = (): Land =>
  ukraineOf([{ ...regionOf('Land', [[MAINLAND, LAKE], [ISLAND]]), country: 'UA' }]);
const LAND = newLand();

/** Of the earth about here: distances below 150 km are right to 0.2 m. */
const RADIUS_M = 6.379e6;
const SPACING_M = 80;

/** Places along boundaries, at most so far apart. */
function placesAlong(boundary: Boundary, spacingM: number): Point3[] {
  return boundary.rings.flatMap(({ first, last }) =>
    Array.from({ length: last - first }, (_, i) => first + i).flatMap((i) => {
      const [a, b] = [edgePoint(boundary, i, 0), edgePoint(boundary, i, 1)];
      const count = Math.ceil(Math.hypot(a.x - b.x, a.y - b.y, a.z - b.z) / spacingM);
      return Array.from({ length: count }, (__, k) => edgePoint(boundary, i, k / count));
    }),
  );
}

/** Distance to the nearest of some places, metres. */
function distanceTo(places: readonly Point3[], { x, y, z }: Point3): number {
  let least = Infinity;
  for (const place of places) {
    const square = (place.x - x) ** 2 + (place.y - y) ** 2 + (place.z - z) ** 2;
    if (square < least) least = square;
  }
  return 2 * RADIUS_M * Math.asin(Math.sqrt(least) / (2 * RADIUS_M));
}

const COAST = placesAlong(LAND.boundary, SPACING_M);

/** Places in rows within a box. */
function grid(
  [west, south, east, north]: [number, number, number, number],
  count: number,
): LngLat[] {
  return Array.from({ length: count * count }, (_, k): LngLat => [
    west + ((east - west) * (k % count)) / (count - 1),
    south + ((north - south) * Math.floor(k / count)) / (count - 1),
  ]);
}

const RANGES_KM = [2, 3, 5.2, 9, 15, 40, 120];

function outlineOf(land: Land, km: number): Boundary {
  return boundaryOf(unionOutline([{ center: land.center, radiusKm: km, launch: null, land }]));
}

describe.each(RANGES_KM)('the ring %f km around a land with bays, an island and a lake', (km) => {
  const rangeM = km * 1000;
  const outline = outlineOf(LAND, km);
  /** Between two places of the coast, the nearest is farther by no more. */
  const besideM = SPACING_M ** 2 / (8 * rangeM) + 0.2;

  test('is nowhere nearer to the coast, and nowhere farther from it, by more than 1 m', () => {
    const found = placesAlong(outline, Math.max(300, rangeM / 20)).map(
      (at) => distanceTo(COAST, at) - rangeM,
    );
    expect(found.length).toBeGreaterThan(200);
    expect(Math.min(...found)).toBeGreaterThan(-1);
    expect(Math.max(...found)).toBeLessThan(1 + besideM);
  });

  test('has within it what is nearer, and nothing else', () => {
    const far = km / 60;
    for (const at of grid([30.9 - far, 48.9 - far, 32.8 + far, 49.7 + far], 36)) {
      const [lng, lat] = [at[0] * RADIANS, at[1] * RADIANS];
      const distanceM = distanceTo(COAST, surfacePointOf(at));
      if (Math.abs(distanceM - rangeM) < 2 + besideM) continue;
      const isNear = distanceM < rangeM || isInRegion(LAND.boundary, lng, lat);
      expect(isInRegion(outline, lng, lat), `${at.join(' ')}, ${distanceM} m`).toBe(isNear);
    }
  });
});

test('the ring is the same whatever ranges were asked before', () => {
  const sizeOf = ({ loops }: Envelope) => ({
    loops: loops.length,
    areaM2: loops.reduce((sum, { area }) => sum + area, 0),
    lengthM: loops.reduce((sum, { lengthM }) => sum + lengthM, 0),
  });
  const asked = newLand();
  const random = randomNumbers(5);
  const around = RANGES_KM.flatMap((km) => [km, 1.04 * km, km / 1.2]).filter((km) => km < 50);
  const freshly = new Map(around.map((km) => [km, sizeOf(envelopeOf(newLand(), km * 1000))]));
  for (const km of [...around, ...around].sort(() => random() - 0.5)) {
    const found = sizeOf(envelopeOf(asked, km * 1000));
    const fresh = freshly.get(km)!;
    expect(found.loops, `${km} km`).toBe(fresh.loops);
    expect(Math.abs(found.areaM2 - fresh.areaM2), `${km} km`).toBeLessThan(0.01 * fresh.lengthM);
    expect(Math.abs(found.lengthM - fresh.lengthM), `${km} km`).toBeLessThan(20);
  }
});

/** A region of so many places around a middle, so many degrees wide and uneven. */
function regionAround([lng, lat]: LngLat, count: number, degrees: number): Boundary {
  const ring = Array.from({ length: count }, (_, i): LngLat => {
    const angle = (2 * Math.PI * i) / count;
    const far = degrees * (1 + 0.25 * Math.sin(7 * angle));
    return [lng + far * Math.cos(angle), lat + 0.7 * far * Math.sin(angle)];
  });
  return boundaryOf([[[...ring, ring[0]!]]]);
}

test.each<[string, LngLat, number, number]>([
  ['north', [31.6, 50.4], 150, 0.4],
  ['east', [33.9, 49.2], 400, 0.7],
  ['west', [29.2, 49.4], 60, 0.8],
  ['south', [31.9, 47.9], 20, 0.5],
])('distances of a region in the %s are those along its boundary', (_, middle, count, degrees) => {
  const region = regionAround(middle, count, degrees);
  const sampled = placesAlong(region, 100).map((at) => distanceTo(COAST, at));
  const nearestM = nearestToLandM(LAND, region);
  expect(nearestM).toBeLessThan(Math.min(...sampled) + 0.5);
  expect(nearestM).toBeGreaterThan(Math.min(...sampled) - 2);
  const farthestM = farthestFromLandM(LAND, region);
  expect(farthestM).toBeGreaterThan(Math.max(...sampled) - 1);
  expect(farthestM).toBeLessThan(Math.max(...sampled) + 60);
});

test('the farthest place of a region in a lake may be in the middle of it', () => {
  const shore = placesAlong(boundaryOf([[LAKE]]), SPACING_M);
  const land = ukraineOf([
    { ...regionOf('Around', [[boxOf([30.9, 49, 31.7, 49.6]), LAKE]]), country: 'UA' },
  ]);
  const whole = boundaryOf([[LAKE]]);
  const beside = regionAround([31.26, 49.29], 40, 0.05);
  const [mostM, mostBesideM] = [whole, beside].map((region) => peak(shore, region));
  expect(farthestFromLandM(land, whole)).toBeGreaterThan(mostM! - 1);
  expect(farthestFromLandM(land, whole)).toBeLessThan(mostM! + 2);
  expect(farthestFromLandM(land, beside)).toBeGreaterThan(mostBesideM! - 1);
  expect(farthestFromLandM(land, beside)).toBeLessThan(mostBesideM! + 2);
});

/** The largest distance from a place of a region to some places, found in ever smaller grids; metres. */
function peak(shore: readonly Point3[], region: Boundary): number {
  let [middle, half]: [LngLat, number] = [[31.26, 49.28], 0.16];
  let mostM = 0;
  for (; half > 1e-5; half /= 2.5) {
    const [lng, lat] = middle;
    for (const at of grid([lng - half, lat - half, lng + half, lat + half], 11)) {
      if (!isInRegion(region, at[0] * RADIANS, at[1] * RADIANS)) continue;
      const distanceM = distanceTo(shore, surfacePointOf(at));
      if (distanceM > mostM) [middle, mostM] = [at, distanceM];
    }
  }
  return mostM;
}
