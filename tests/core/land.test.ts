/** The ring around a land, on a land of a few edges, against GeographicLib along each of them. */
import { describe, expect, test } from 'vitest';
import type { Polygon, Region } from '../../src/core/atlas.ts';
import { EARTH, type LngLat } from '../../src/core/geodesy.ts';
import { unionOutline } from '../../src/core/outline.ts';
import { reachOf } from '../../src/core/reach.ts';
import { distanceBetweenM } from '../../src/core/reach/between_regions.ts';
import { boundaryOf, edgePoint } from '../../src/core/reach/boundary.ts';
import { lngLatInRadians, surfacePointOf, type Point3 } from '../../src/core/reach/ellipsoid.ts';
import { envelopeOf, type Envelope } from '../../src/core/reach/envelope.ts';
import { placeOnEnvelope, pointOnEnvelope } from '../../src/core/reach/envelope_places.ts';
import { ukraineOf, type Land } from '../../src/core/reach/land.ts';
import { shareWithin } from '../../src/core/reach/land_area.ts';
import { farthestFromLandM, nearestToLandM } from '../../src/core/reach/land_distances.ts';
import { hasNearer } from '../../src/core/reach/near_piece.ts';
import { nearestOnBoundary } from '../../src/core/reach/nearest.ts';
import { isInRegion } from '../../src/core/reach/point_in_region.ts';
import { placeAhead, stretchesOf, turnTowards } from '../../src/core/reach/stretches.ts';
import type { Ring } from '../../src/core/rings.ts';
import { boxOf, randomNumbers, regionOf, townOf } from './reach_cases.ts';

const DEGREE = Math.PI / 180;

type Line = readonly LngLat[];

/**
 * Two regions with a border in common; together a land with a bay in the east that is wider within than at its mouth. It
 * is about 90 km wide, as few edges are quick.
 */
const WEST: Line = [
  [32, 49.2],
  [32.5, 49.15],
  [32.52, 49.45],
  [32.48, 49.7],
  [32.5, 50.05],
  [31.95, 49.95],
  [32, 49.2],
];
const EAST: Line = [
  [32.5, 49.15],
  [33.4, 49.17],
  [33.42, 49.5],
  [33.27, 49.53],
  [33.1, 49.33],
  [32.67, 49.35],
  [32.7, 49.85],
  [33.3, 49.82],
  [33.27, 49.6],
  [33.42, 49.62],
  [33.37, 50.07],
  [32.5, 50.05],
  [32.48, 49.7],
  [32.52, 49.45],
  [32.5, 49.15],
];
const regionOfUkraine = (name: string, polygon: Polygon): Region => ({
  ...regionOf(name, [polygon]),
  country: 'UA',
});
const REGIONS = [
  regionOfUkraine('West', [WEST]),
  regionOf('Beside', [[boxOf([36, 50, 37, 51])]]),
  regionOfUkraine('East', [EAST]),
];
const LAND = ukraineOf(REGIONS);
/** The same without what the two have in common. */
const COAST: readonly Line[] = [WEST.slice(4).concat(WEST.slice(1, 2)), EAST.slice(0, 12)];

const metres = ([lngA, latA]: LngLat, [lngB, latB]: LngLat): number =>
  EARTH.Inverse(latA, lngA, latB, lngB).s12!;

function inDegrees(point: Point3): LngLat {
  const [lng, lat] = lngLatInRadians(point);
  return [lng / DEGREE, lat / DEGREE];
}

interface Edge {
  readonly lengthM: number;
  readonly at: (t: number) => LngLat;
}

function edgesOf(lines: readonly Line[]): readonly Edge[] {
  return lines.flatMap((line) =>
    line.slice(1).map((to, i): Edge => {
      const from = line[i]!;
      const at = (t: number): LngLat => [
        from[0] + t * (to[0] - from[0]),
        from[1] + t * (to[1] - from[1]),
      ];
      return { lengthM: metres(from, to), at };
    }),
  );
}

/** Geodesic distance to the nearest of some edges, straight in longitude and latitude; metres, to 10 cm beyond 10 km. */
function distanceTo(edges: readonly Edge[], at: LngLat): number {
  const near = edges
    .map((edge) => ({ edge, leastM: metres(edge.at(0.5), at) - 0.51 * edge.lengthM }))
    .sort((a, b) => a.leastM - b.leastM);
  let distanceM = Infinity;
  for (const { edge, leastM } of near)
    if (leastM < distanceM) distanceM = Math.min(distanceM, leastOnEdge(edge, at));
  return distanceM;
}

function leastOnEdge(edge: Edge, at: LngLat): number {
  const gap = (t: number): number => metres(edge.at(t), at);
  let [low, high] = [0, 1];
  while ((high - low) * edge.lengthM > 50) {
    const third = (high - low) / 3;
    if (gap(low + third) < gap(high - third)) high -= third;
    else low += third;
  }
  return Math.min(gap(low), gap(0), gap(1));
}

const COAST_EDGES = edgesOf(COAST);

/** A ring around a land. */
function ringAround(land: Land, radiusKm: number): Ring {
  return { center: land.center, radiusKm, launch: null, land };
}

function areaOf(envelope: Envelope): number {
  return -envelope.loops.reduce((sum, { area }) => sum + area, 0);
}

/** Every so many of a list, about as many as asked. */
function some<T>(all: readonly T[], count: number): T[] {
  const step = Math.ceil(all.length / count);
  return all.filter((_, i) => i % step === 0);
}

describe('a land', () => {
  test('is its regions without the borders between them', () => {
    const parts = [WEST, EAST].map((line) => boundaryOf([[line]]).areaM2);
    expect(LAND.boundary.areaM2 / (parts[0]! + parts[1]!)).toBeCloseTo(1, 12);
    expect(LAND.boundary.rings).toHaveLength(1);
    const coastM = COAST.flatMap((line) => line.slice(1).map((to, i) => metres(line[i]!, to)));
    const { rings, x, y, z } = LAND.boundary;
    let roundM = 0;
    for (let i = rings[0]!.first; i < rings[0]!.last; i++)
      roundM += Math.hypot(x[i + 1]! - x[i]!, y[i + 1]! - y[i]!, z[i + 1]! - z[i]!);
    expect(roundM / coastM.reduce((sum, m) => sum + m)).toBeCloseTo(1, 3);
    expect(ukraineOf(REGIONS)).toBe(LAND);
  });

  test('may be in parts, with a lake that none of its regions has', () => {
    const lake: [Line, Line, Line, Line, Line] = [
      boxOf([30, 48, 33, 49]),
      boxOf([33, 48, 34, 51]),
      boxOf([31, 50, 33, 51]),
      boxOf([30, 49, 31, 51]),
      boxOf([36, 48, 37, 49]),
    ];
    // vertices are shared where borders are
    const [south, east, north, west, island] = lake;
    const shared = [
      [...south.slice(0, 3), [31, 49], ...south.slice(3)],
      [...east.slice(0, 3), [33, 51], [33, 50], [33, 49], [33, 48]],
      [...north.slice(0, 4), [31, 50]],
      [...west.slice(0, 2), [31, 50], ...west.slice(2)],
      island,
    ] as Line[];
    const { boundary } = ukraineOf(shared.map((line, i) => regionOfUkraine(`${i}`, [line])));
    expect(boundary.rings).toHaveLength(3);
    const areas = shared.map((line) => boundaryOf([[line]]).areaM2);
    expect(boundary.areaM2 / areas.reduce((sum, area) => sum + area)).toBeCloseTo(1, 12);
    const isIn = (lng: number, lat: number) => isInRegion(boundary, lng * DEGREE, lat * DEGREE);
    expect(isIn(32, 49.5)).toBe(false);
    expect([isIn(30.5, 49.5), isIn(33.5, 49.5), isIn(32, 50.5), isIn(36.5, 48.5)]).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(isIn(35, 48.5)).toBe(false);
  });
});

describe('what is ahead of a land', () => {
  const { boundary } = LAND;
  const stretches = stretchesOf(boundary);

  test('is at the range, and square to its edge or between the two at its vertex', () => {
    for (const stretch of some(stretches, 25)) {
      const isEdge = stretch.lengthM > 0;
      for (const u of [0.1, 1]) {
        const start = inDegrees(edgePoint(boundary, stretch.edge, isEdge ? u : 0));
        for (const rangeM of [10_000, 500_000]) {
          const to = inDegrees(placeAhead(boundary, stretch, u, rangeM));
          const { s12, azi1 } = EARTH.Inverse(start[1], start[0], to[1], to[0]);
          expect(Math.abs(s12! - rangeM)).toBeLessThan(1e-3);
          if (!isEdge) continue;
          const on = (t: number) => inDegrees(edgePoint(boundary, stretch.edge, t));
          const [a, b] = [on(u - 1e-4), on(u + 1e-4)];
          const course = EARTH.Inverse(a[1], a[0], b[1], b[0]).azi1!;
          expect(Math.cos((azi1! - course - 90) * DEGREE)).toBeCloseTo(1, 9);
        }
      }
    }
  });

  test('of a vertex is found again by its direction', () => {
    const vertices = stretches.filter(({ lengthM, turn }) => lengthM === 0 && turn > 0.1);
    expect(vertices.length).toBeGreaterThan(5);
    for (const stretch of vertices) {
      for (const u of [-0.2, 0, 0.5, 1, 1.3]) {
        const place = placeAhead(boundary, stretch, u, 100_000);
        expect(turnTowards(boundary, stretch, place) - u).toBeCloseTo(0, 4);
      }
    }
  });

  test('goes round once, less what the corners of the bay turn back', () => {
    const follow = (from: number): number[] => {
      const seen = [from];
      for (let i = stretches[from]!.next; i !== from; i = stretches[i]!.next) seen.push(i);
      return seen;
    };
    expect(follow(0)).toEqual(stretches.map((_, i) => i));
    const outwards = stretches.reduce((sum, { turn, lengthM }) => sum + (lengthM ? 0 : turn), 0);
    const inwards = stretches.reduce((sum, { bends }) => sum + bends[1], 0);
    const along = stretches.reduce((sum, { turn, lengthM }) => sum + (lengthM ? turn : 0), 0);
    expect(outwards - inwards + along).toBeCloseTo(2 * Math.PI, 9);
  });
});

/** The mouth of the bay is 8 km wide and the bay 43 km: by range, what lines there are, outer ones and holes. */
const SHAPES = [
  { km: 3, signs: [-1], counted: boxOf([32.8, 49.4, 33.2, 49.8]), around: boxOf([31, 48, 35, 51]) },
  {
    km: 12,
    signs: [-1, 1],
    counted: boxOf([32.8, 49.4, 33.2, 49.8]),
    around: boxOf([31, 48, 35, 51]),
  },
  { km: 306, signs: [-1], counted: boxOf([37, 48.5, 38, 49.5]), around: boxOf([27, 46, 39, 53]) },
];

describe.each(SHAPES)('the ring $km km around a land', ({ km, signs, counted, around }) => {
  const ring = ringAround(LAND, km);
  const envelope = () => envelopeOf(LAND, km * 1000);
  const outline = () => unionOutline([ring]);

  test('has outer lines and holes', () => {
    expect(
      envelope()
        .loops.map(({ area }) => Math.sign(area))
        .sort(),
    ).toEqual(signs);
    expect(outline().map(({ length }) => length)).toEqual([signs.length]);
    expect(envelope()).toBe(envelope());
  });

  test('is within 1 m of its distance all along', () => {
    const points = outline().flat(2);
    const middles = points
      .slice(1)
      .map(([lng, lat], i): LngLat => [(lng + points[i]![0]) / 2, (lat + points[i]![1]) / 2]);
    // from the last point of a line to the first of the next is no line
    const all = [...points, ...middles.filter((at, i) => metres(at, points[i]!) < 5000)];
    for (const at of some(all, 80))
      expect(Math.abs(distanceTo(COAST_EDGES, at) - km * 1000)).toBeLessThan(1);
  });

  test('has the area of its outline', () => {
    const drawn = boundaryOf(outline()).areaM2;
    const perimeterM = envelope().loops.reduce((sum, { lengthM }) => sum + lengthM, 0);
    expect(Math.abs(areaOf(envelope()) - drawn)).toBeLessThan(perimeterM);
  });

  test('finds each of its places again, also where two of its pieces meet', () => {
    envelope().loops.forEach((loop, index) => {
      const lengths = [0.001, 0.1, 0.4, 0.52, 0.77, 0.999].map((part) => part * loop.lengthM);
      for (const lengthM of [...lengths, ...loop.pieces.map((piece) => piece.lengthBefore)]) {
        const point = pointOnEnvelope(envelope(), loop, lengthM);
        const place = placeOnEnvelope(envelope(), nearestOnBoundary(LAND.boundary, point), point);
        expect(place.loop).toBe(index);
        const offM = Math.abs(place.lengthM - lengthM);
        expect(Math.min(offM, loop.lengthM - offM)).toBeLessThan(1);
      }
    });
  });

  const shareOf = (polygon: Polygon): number => shareWithin(boundaryOf([polygon]), LAND, km * 1000);
  const areaM2 = (polygon: Polygon): number => boundaryOf([polygon]).areaM2;

  test('has all of its area but the land’s in a region that lies around the land', () => {
    const region: Polygon = [around, [...COAST[0]!, ...COAST[1]!.slice(1)]];
    const insideM2 = shareOf(region) * areaM2(region);
    expect((insideM2 + LAND.boundary.areaM2) / areaOf(envelope())).toBeCloseTo(1, 7);
  });

  test('has as much of a region as of its parts, of which some are inside and some outside', () => {
    const [lngs, lats] = [
      [33.43, 33.5, 33.8, 38],
      [48.5, 49.2, 49.55, 49.9, 51],
    ];
    const cells = lngs
      .slice(1)
      .flatMap((east, i) =>
        lats.slice(1).map((north, j) => [boxOf([lngs[i]!, lats[j]!, east, north])]),
      );
    const insideM2 = cells.reduce((sum, cell) => sum + shareOf(cell) * areaM2(cell), 0);
    const whole = [boxOf([33.43, 48.5, 38, 51])];
    expect(insideM2 / areaM2(whole) - shareOf(whole)).toBeCloseTo(0, 7);
  });

  test('has the share of a region that counting places in it gives', () => {
    const [[west, south], , [east, north]] = counted as [LngLat, LngLat, LngLat];
    const places = Array.from({ length: 100 }, (_, k): LngLat => [
      west + ((east - west) * ((k % 10) + 0.5)) / 10,
      south + ((north - south) * (Math.floor(k / 10) + 0.5)) / 10,
    ]);
    const inside = places.filter((at) => distanceTo(COAST_EDGES, at) <= km * 1000).length / 100;
    expect(inside * (1 - inside)).toBeGreaterThan(0);
    expect(Math.abs(shareOf([counted]) - inside)).toBeLessThan(0.05);
  });
});

describe('distances from a land', () => {
  const random = randomNumbers(9);
  const outlines = [
    [29, 49.5],
    [33.4, 50.7],
    [33.6, 48.4],
  ].map(([lng, lat]): Line => {
    const corners = Array.from({ length: 5 }, (_, k): LngLat => {
      const angle = (2 * Math.PI * (k + 0.8 * random())) / 5;
      return [lng! + 0.5 * Math.cos(angle), lat! + 0.5 * Math.sin(angle)];
    });
    return [...corners, corners[0]!];
  });

  test.each(outlines.map((line) => ({ line })))('number %# are those of sampling', ({ line }) => {
    const region = boundaryOf([[line]]);
    const edges = edgesOf([line]);
    const places = line
      .slice(1)
      .flatMap((to, i) =>
        Array.from({ length: 5 }, (_, k): LngLat => [
          line[i]![0] + (k / 5) * (to[0] - line[i]![0]),
          line[i]![1] + (k / 5) * (to[1] - line[i]![1]),
        ]),
      );
    const sampled = places.map((at) => distanceTo(COAST_EDGES, at));
    const coast = COAST.flatMap((one) => one.map((at) => distanceTo(edges, at)));
    const leastM = Math.min(...sampled, ...coast);
    expect(nearestToLandM(LAND, region)).toBeLessThan(leastM + 0.1);
    expect(nearestToLandM(LAND, region)).toBeGreaterThan(leastM - 600);
    expect(distanceBetweenM(region, LAND.boundary)).toBe(nearestToLandM(LAND, region));
    const mostM = Math.max(...sampled);
    expect(farthestFromLandM(LAND, region)).toBeGreaterThan(mostM - 0.6);
    expect(farthestFromLandM(LAND, region)).toBeLessThan(mostM + 2000);
  });

  test('are farthest in the middle of a region that lies in a lake', () => {
    const lake: Line = [
      [31.5, 49.2],
      [32.5, 49.2],
      [32, 49.9],
      [31.5, 49.2],
    ];
    const land = ukraineOf([regionOfUkraine('Around', [boxOf([31, 49, 33, 50.5]), lake])]);
    const region = boundaryOf([[boxOf([31.85, 49.35, 32.15, 49.5])]]);
    const shore = edgesOf([lake]);
    const grid = Array.from({ length: 36 }, (_, k): LngLat => [
      31.95 + 0.02 * (k % 6),
      49.38 + 0.02 * Math.floor(k / 6),
    ]);
    const mostM = Math.max(...grid.map((at) => distanceTo(shore, at)));
    const farthestM = farthestFromLandM(land, region);
    expect(farthestM).toBeGreaterThan(mostM - 0.6);
    expect(farthestM).toBeLessThan(mostM + 1500);
  });

  test('of towns decide where they are, 2 % of the range on either side at the edge', () => {
    const places: LngLat[] = [
      [32.3, 49.7],
      [33, 49.6],
      [36, 49.6],
      [37.43, 49.6],
      [37.54, 49.6],
      [37.61, 49.6],
      [37.75, 49.6],
      [38.5, 49],
    ];
    const towns = places.map((at, id) => townOf(id, at, 'Beside'));
    const regions = [
      ...REGIONS.slice(0, 2),
      REGIONS[2]!,
      regionOf('Far', [[boxOf([70, 50, 71, 51])]]),
    ];
    const reach = reachOf([{ rangeKm: 300, rings: [ringAround(LAND, 300)] }], { regions, towns });
    expect(reach.regions.map(({ region }) => region.id)).toEqual(['Beside']);
    expect(reach.towns).toHaveLength(places.length);
    for (const { town, km, launch, status } of reach.towns) {
      const expected = town.id < 1 ? 0 : distanceTo(COAST_EDGES, town.at) / 1000;
      expect(Math.abs(km - expected)).toBeLessThan(1e-4);
      expect(launch).toBeNull();
      expect(status).toBe(expected < 294 ? 'inside' : expected > 306 ? 'outside' : 'edge');
    }
    const statuses = reach.towns.map(({ status }) => status);
    expect(new Set(statuses).size).toBe(3);
    expect(reach.totals.townsInside).toBe(statuses.filter((one) => one === 'inside').length);
    expect(reach.totals.townsEdge).toBe(statuses.filter((one) => one === 'edge').length);
  });
});

/** An edge of 25 km leaves its chord by less, and the chord is what is asked. */
const BENT_M = 20;

test('a line is nearer to a coast than a limit if one of its places is', () => {
  const random = randomNumbers(4);
  for (let round = 0; round < 30; round++) {
    const from: LngLat = [31 + 3.5 * random(), 48.7 + 2 * random()];
    const to: LngLat = [from[0] + 0.01 * (random() - 0.5), from[1] + 0.01 * (random() - 0.5)];
    const [a, b] = [surfacePointOf(from), surfacePointOf(to)];
    const along = Array.from({ length: 5 }, (_, k): LngLat => [
      from[0] + (k / 4) * (to[0] - from[0]),
      from[1] + (k / 4) * (to[1] - from[1]),
    ]);
    const leastM = Math.min(...along.map((at) => distanceTo(COAST_EDGES, at)));
    expect(hasNearer(LAND.boundary, { a, b, limitM: leastM + BENT_M })).toBe(true);
    if (leastM > 1000)
      expect(hasNearer(LAND.boundary, { a, b, limitM: leastM - BENT_M })).toBe(false);
  }
});
