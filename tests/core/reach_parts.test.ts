/** The parts that the engine is made of, each against a plain way to the same number. */
import { describe, expect, test } from 'vitest';
import { EARTH, type LngLat } from '../../src/core/geodesy.ts';
import { boundaryOf, edgeArea, edgeBulgeM, edgePoint } from '../../src/core/reach/boundary.ts';
import {
  cornersBetween,
  HALF_WIDTH_ERROR,
  halfWidth,
  isContained,
} from '../../src/core/reach/corners.ts';
import {
  angleOf,
  type Disc,
  discOf,
  gapM,
  ringCourse,
  ringLngLat,
  ringPoint,
  roughRingPoint,
} from '../../src/core/reach/disc.ts';
import {
  areaBelow,
  chordOfLongestM,
  longestChordM,
  longestDistanceM,
  lngLatInRadians,
  meridianM,
  type Point3,
  primeVerticalM,
  surfaceDistanceM,
  surfacePointOf,
} from '../../src/core/reach/ellipsoid.ts';
import { areaIntegralAt } from '../../src/core/reach/ring_area.ts';
import { rootBetween } from '../../src/core/reach/root_between.ts';

const DEGREE = Math.PI / 180;

/** In Ukraine, south of the equator, and beside the antimeridian. */
const CENTERS: readonly LngLat[] = [
  [34.7981, 50.9077],
  [-70.2, -33.4],
  [179.5, 61],
];
const RADII_KM = [10, 306, 309.9, 310.1, 500];
const DISCS = CENTERS.flatMap((center) => RADII_KM.map((radiusKm) => discAt(center, radiusKm)));
const ANGLES = Array.from({ length: 7 }, (_, i) => -3 + i * 0.9);

function discAt(center: LngLat, radiusKm: number): Disc {
  return discOf({ center, radiusKm, launch: 0 });
}

/** Metres to a place, by GeographicLib. */
function metresTo([lng, lat]: LngLat, point: Point3): number {
  const [otherLng, otherLat] = lngLatInRadians(point);
  return EARTH.Inverse(lat, lng, otherLat / DEGREE, otherLng / DEGREE).s12!;
}

function apartM(a: Point3, b: Point3): number {
  return Math.hypot(a.x - b.x, a.y - b.y, a.z - b.z);
}

/** An angle from −π to π. */
function turned(angle: number): number {
  return Math.atan2(Math.sin(angle), Math.cos(angle));
}

describe('a ring', () => {
  test('is at its distance all round, to 0.1 mm', () => {
    for (const disc of DISCS) {
      const { center, radiusKm } = disc.ring;
      for (const theta of ANGLES) {
        const offM = metresTo(center, ringPoint(disc, theta)) - radiusKm * 1000;
        expect(Math.abs(offM), `${center.join()} ${radiusKm}`).toBeLessThan(1e-4);
      }
    }
  });

  test('is at its distance all round to 0.1 mm up to 2,000 km', () => {
    for (const radiusKm of [1000, 2000]) {
      const disc = discAt([34.7981, 50.9077], radiusKm);
      for (const theta of ANGLES) {
        const offM = metresTo(disc.ring.center, ringPoint(disc, theta)) - radiusKm * 1000;
        expect(Math.abs(offM)).toBeLessThan(1e-4);
      }
    }
  });

  test('has no chord that is shorter or longer than it says, and says so to a metre', () => {
    for (const disc of DISCS) {
      const chords = ANGLES.map((theta) => apartM(disc, ringPoint(disc, theta)));
      expect(Math.min(...chords)).toBeGreaterThanOrEqual(disc.minChordM);
      expect(Math.max(...chords)).toBeLessThanOrEqual(disc.maxChordM);
      expect(disc.maxChordM - disc.minChordM).toBeLessThan(2);
      expect(disc.minChord2).toBe(disc.minChordM ** 2);
      expect(disc.maxChord2).toBe(disc.maxChordM ** 2);
    }
  });

  test('sees each of its points at the angle at which it lies', () => {
    for (const disc of DISCS) {
      for (const theta of ANGLES) {
        expect(turned(angleOf(disc, ringPoint(disc, theta)) - theta)).toBeCloseTo(0, 9);
      }
    }
  });

  test('begins in the north and goes on by the west', () => {
    for (const disc of DISCS) {
      const [lng, lat] = disc.ring.center;
      const [north, west] = [ringLngLat(disc, 0), ringLngLat(disc, Math.PI / 2)];
      expect(north[0]).toBeCloseTo(lng, 9);
      expect(north[1]).toBeGreaterThan(lat);
      expect(west[0]).toBeLessThan(lng);
    }
  });

  test('has the same points in degrees as in metres', () => {
    for (const disc of DISCS) {
      for (const theta of ANGLES) {
        expect(
          apartM(surfacePointOf(ringLngLat(disc, theta)), ringPoint(disc, theta)),
        ).toBeLessThan(1e-6);
      }
    }
  });

  test('is as far away as it is, inside below and outside above nought', () => {
    for (const disc of DISCS) {
      const { center, radiusKm } = disc.ring;
      for (const [factor, sign] of [
        [0.9, -1],
        [1, 0],
        [1.1, 1],
      ] as const) {
        const { x, y, z } = ringPoint(discAt(center, radiusKm * factor), 0.7);
        const gap = gapM(disc, x, y, z);
        expect(gap / disc.radiusM).toBeCloseTo(0.1 * sign, 3);
      }
      const { x, y, z } = disc;
      expect(gapM(disc, x, y, z)).toBeCloseTo(-apartM(disc, ringPoint(disc, 0)), 6);
    }
  });

  test('is roughly where it is, within the error that is told, and that is small', () => {
    for (const disc of DISCS) {
      for (const theta of ANGLES) {
        const { point, errorM } = roughRingPoint(disc, theta);
        expect(apartM(point, ringPoint(disc, theta))).toBeLessThanOrEqual(errorM);
        expect(errorM).toBeLessThan(1 + 0.001 * disc.radiusM);
      }
    }
  });

  test('turns as fast as its longitudes do', () => {
    const step = 1e-5;
    for (const disc of DISCS) {
      for (const theta of ANGLES) {
        const { turnSlope, sinLat } = ringCourse(disc, Math.cos(theta), Math.sin(theta));
        const [[before], [after]] = [
          ringLngLat(disc, theta - step),
          ringLngLat(disc, theta + step),
        ];
        expect(turnSlope).toBeCloseTo(((after - before) * DEGREE) / (2 * step), 6);
        expect(sinLat).toBeCloseTo(Math.sin(ringLngLat(disc, theta)[1] * DEGREE), 12);
      }
    }
  });

  test('has the area that adding up its points gives', () => {
    // Simpson's rule
    const steps = 200;
    for (const disc of DISCS) {
      let sum = 0;
      for (let i = 0; i <= steps; i++) {
        const theta = (2 * i) / steps;
        const { turnSlope, sinLat } = ringCourse(disc, Math.cos(theta), Math.sin(theta));
        const weight = i === 0 || i === steps ? 1 : i % 2 === 0 ? 2 : 4;
        sum += (weight * areaBelow(sinLat) * turnSlope * 2) / steps / 3;
      }
      const areaM2 = Math.PI * disc.radiusM ** 2;
      expect((areaIntegralAt(disc, 2) - sum) / areaM2).toBeCloseTo(0, 6);
    }
  });
});

describe('two rings', () => {
  const near = (lng: number, lat: number, radiusKm: number) =>
    discAt([34.7981 + lng, 50.9077 + lat], radiusKm);
  const CROSSING: readonly (readonly [Disc, Disc])[] = [
    [near(0, 0, 306), near(2, 1, 306)],
    [near(0, 0, 306), near(-3, 0.5, 150)],
    [near(0, 0, 80), near(0.5, -1, 120)],
    [near(0, 0, 500), near(-1, 4, 490)],
    [near(0, 0, 40), near(0, 0.3, 60)],
    [near(1, 1, 306), near(1, -3, 306)],
    [near(1, 1, 306), near(5, 1, 306)],
    [discAt([179.5, 61], 300), discAt([-178, 62], 250)],
    [discAt([-70, -33], 300), discAt([-70.1, -35], 306)],
    [discAt([34.8, 50.9], 306), discAt([34.80001, 50.9], 306)],
  ];

  /** Whether a place of the first ring is in the second disc. */
  const isHidden = (disc: Disc, other: Disc, theta: number) => {
    const { x, y, z } = ringPoint(disc, theta);
    return gapM(other, x, y, z) < 0;
  };

  test.each(CROSSING)('number %# cross in two corners, which lie on both', (a, b) => {
    const corners = cornersBetween(a, b)!;
    for (const { at, ends, begins } of [corners.enters, corners.leaves]) {
      expect(Math.abs(gapM(a, at.x, at.y, at.z))).toBeLessThan(1e-6);
      expect(Math.abs(gapM(b, at.x, at.y, at.z))).toBeLessThan(1e-6);
      // behind a corner the ring that ends there is hidden, before it the one that begins
      const step = 1e-7;
      expect(isHidden(ends, begins, angleOf(ends, at) + step)).toBe(true);
      expect(isHidden(ends, begins, angleOf(ends, at) - step)).toBe(false);
      expect(isHidden(begins, ends, angleOf(begins, at) - step)).toBe(true);
      expect(isHidden(begins, ends, angleOf(begins, at) + step)).toBe(false);
    }
    expect(apartM(corners.enters.at, corners.leaves.at)).toBeGreaterThan(1000);
  });

  test.each(CROSSING)('number %# have one and the same pair of corners in any order', (a, b) => {
    expect(cornersBetween(b, a)).toBe(cornersBetween(a, b));
    const [again, other] = [
      discAt(a.ring.center, a.ring.radiusKm),
      discAt(b.ring.center, b.ring.radiusKm),
    ];
    expect(cornersBetween(other, again)!.enters.at).toEqual(cornersBetween(a, b)!.enters.at);
  });

  test('that only touch, or are apart, have no corners', () => {
    expect(cornersBetween(near(0, 0, 100), near(5, 0, 100))).toBeUndefined();
    const to = EARTH.Direct(50.9077, 34.7981, 70, 200_000);
    const touching = discAt([to.lon2!, to.lat2!], 100);
    expect(cornersBetween(near(0, 0, 100), touching)).toBeUndefined();
  });

  test('the half that one hides of the other is told to its error, or not at all', () => {
    let told = 0;
    for (const [one, two] of CROSSING) {
      for (const [a, b] of [
        [one, two],
        [two, one],
      ] as const) {
        const half = halfWidth(a, b);
        const { enters, leaves } = cornersBetween(a, b)!;
        const exact = [enters, leaves].map(({ at }) =>
          Math.abs(turned(angleOf(a, at) - angleOf(a, b))),
        );
        if (Number.isNaN(half)) continue;
        told += 1;
        for (const one of exact) expect(Math.abs(half - one)).toBeLessThan(HALF_WIDTH_ERROR);
      }
    }
    expect(told).toBeGreaterThanOrEqual(16);
  });

  test('of which one lies in the other are told from those that cross, and from equal ones', () => {
    expect(isContained(near(0, 0, 100), near(0.2, 0.1, 306))).toBe(true);
    expect(isContained(near(0, 0, 100), near(3, 0.1, 306))).toBe(false);
    expect(isContained(near(0, 0, 306), near(0, 0, 306))).toBe(true);
    const at = (bearing: number, km: number) => {
      const { lon2, lat2 } = EARTH.Direct(50.9077, 34.7981, bearing, km * 1000);
      return discAt([lon2!, lat2!], 100);
    };
    for (const bearing of [0, 45, 130, 200, 290]) {
      expect(isContained(at(bearing, 205.999), near(0, 0, 306))).toBe(true);
      expect(isContained(at(bearing, 206.001), near(0, 0, 306))).toBe(false);
    }
  });
});

describe('the ellipsoid', () => {
  test('has its radii of curvature', () => {
    // NIMA TR8350.2 at the equator and the poles; at 45° from the closed forms
    expect(primeVerticalM(0)).toBeCloseTo(6_378_137, 3);
    expect(primeVerticalM(1)).toBeCloseTo(6_399_593.6258, 3);
    expect(meridianM(0)).toBeCloseTo(6_335_439.3273, 3);
    expect(meridianM(1)).toBeCloseTo(6_399_593.6258, 3);
  });

  test('has its area', () => {
    // half of 510,065,621.724 km² between the equator and a pole, over 2π
    expect((areaBelow(1) * 4 * Math.PI) / 1e6).toBeCloseTo(510_065_621.724, 2);
    expect(areaBelow(-0.5)).toBe(-areaBelow(0.5));
    const step = 1e-6;
    for (const lat of [0.1, 0.8, 1.2]) {
      const slope =
        (areaBelow(Math.sin(lat + step)) - areaBelow(Math.sin(lat - step))) / (2 * step);
      const sin = Math.sin(lat);
      expect(slope / (meridianM(sin) * primeVerticalM(sin) * Math.cos(lat))).toBeCloseTo(1, 8);
    }
  });

  test('has places where their degrees say, and back', () => {
    for (const center of CENTERS) {
      const [lng, lat] = lngLatInRadians(surfacePointOf(center));
      expect(lng / DEGREE).toBeCloseTo(center[0], 10);
      expect(lat / DEGREE).toBeCloseTo(center[1], 10);
    }
  });

  test('has distances to 1 mm up to 500 km, and none from a place to itself', () => {
    for (const disc of DISCS.filter(({ ring }) => Math.abs(ring.center[1]) > 40)) {
      const { center } = disc.ring;
      const there = ringPoint(disc, 1);
      const { x, y, z } = there;
      const off = surfaceDistanceM(surfacePointOf(center), x, y, z) - metresTo(center, there);
      expect(Math.abs(off)).toBeLessThan(1e-3);
      expect(surfaceDistanceM(there, x, y, z)).toBe(0);
    }
  });

  test('has no longer distance for a chord, and no longer chord for a distance, than is told', () => {
    for (const disc of DISCS) {
      for (const theta of ANGLES) {
        const chordM = apartM(disc, ringPoint(disc, theta));
        const slackM = 1e-5 * disc.radiusM;
        expect(longestDistanceM(chordM)).toBeGreaterThanOrEqual(disc.radiusM - 1e-3);
        expect(longestDistanceM(chordM)).toBeLessThan(disc.radiusM + slackM + 1e-3);
        expect(longestChordM(disc.radiusM)).toBeGreaterThanOrEqual(chordM - 1e-3);
        expect(longestChordM(disc.radiusM)).toBeLessThan(chordM + slackM + 1e-3);
        expect(chordOfLongestM(longestDistanceM(chordM))).toBeCloseTo(chordM, 4);
      }
    }
    expect(longestDistanceM(1e9)).toBe(Math.PI * 6_335_000);
    expect(chordOfLongestM(1e9)).toBe(2 * 6_335_000);
    expect(longestChordM(1e9)).toBe(2 * 6_400_000);
  });
});

describe('the boundary of a region', () => {
  const SQUARE: readonly LngLat[] = [
    [30, 50],
    [33, 50.2],
    [33.1, 52],
    [29.8, 51.9],
    [30, 50],
  ];
  const HOLE: readonly LngLat[] = [
    [31, 50.8],
    [32, 50.9],
    [31.6, 51.4],
    [31, 50.8],
  ];

  test('has the area of its outline less that of its hole, whichever way they are drawn', () => {
    const { areaM2 } = boundaryOf([[SQUARE, HOLE]]);
    const parts = boundaryOf([[SQUARE]]).areaM2 - boundaryOf([[HOLE]]).areaM2;
    expect(areaM2 / parts).toBeCloseTo(1, 12);
    for (const polygon of [
      [SQUARE.toReversed(), HOLE],
      [SQUARE, HOLE.toReversed()],
    ]) {
      expect(boundaryOf([polygon]).areaM2 / areaM2).toBeCloseTo(1, 12);
    }
  });

  test('has the area between two parallels and two meridians', () => {
    const box: LngLat[] = [
      [30, 50],
      [31, 50],
      [31, 51],
      [30, 51],
    ];
    const exact = (areaBelow(Math.sin(51 * DEGREE)) - areaBelow(Math.sin(50 * DEGREE))) * DEGREE;
    expect(boundaryOf([[box]]).areaM2 / exact).toBeCloseTo(1, 12);
    expect(boundaryOf([[[...box, box[0]!]]]).areaM2 / exact).toBeCloseTo(1, 12);
  });

  const BOUNDARY = boundaryOf([
    [SQUARE, HOLE],
    [[...SQUARE].map(([lng, lat]): LngLat => [lng + 5, lat])],
  ]);
  const EDGES = BOUNDARY.rings.flatMap(({ first, last }) =>
    Array.from({ length: last - first }, (_, i) => first + i),
  );
  const vertexOf = (i: number): Point3 => ({
    x: BOUNDARY.x[i]!,
    y: BOUNDARY.y[i]!,
    z: BOUNDARY.z[i]!,
  });

  test('has closed rings without an edge above 25 km or one of no length', () => {
    expect(BOUNDARY.rings).toHaveLength(3);
    for (const { first, last } of BOUNDARY.rings) expect(vertexOf(first)).toEqual(vertexOf(last));
    for (const i of EDGES) {
      expect(apartM(vertexOf(i), vertexOf(i + 1))).toBeLessThanOrEqual(25_000);
      expect(apartM(vertexOf(i), vertexOf(i + 1))).toBeGreaterThan(10_000);
    }
  });

  test('has totals that are the sums of its edges', () => {
    for (const i of EDGES) {
      const whole = BOUNDARY.areaBefore[i + 1]! - BOUNDARY.areaBefore[i]!;
      const halves = edgeArea(BOUNDARY, i, 0, 0.3) + edgeArea(BOUNDARY, i, 0.3, 1);
      expect(halves / 1e6).toBeCloseTo(whole / 1e6, 5);
    }
  });

  test('has no edge that leaves its chord by more than is told, and a ball around it all', () => {
    for (const i of EDGES) {
      const [a, b] = [vertexOf(i), vertexOf(i + 1)];
      const onEdge = edgePoint(BOUNDARY, i, 0.5);
      const middle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, z: (a.z + b.z) / 2 };
      expect(apartM(onEdge, middle)).toBeLessThanOrEqual(edgeBulgeM(BOUNDARY, i));
      expect(edgeBulgeM(BOUNDARY, i)).toBeLessThan(2.5 * apartM(onEdge, middle) + 0.01);
      expect(edgeBulgeM(BOUNDARY, i)).toBeLessThanOrEqual(BOUNDARY.bulgeM);
      expect(edgePoint(BOUNDARY, i, 0)).toEqual(a);
      expect(apartM(onEdge, BOUNDARY.ball)).toBeLessThanOrEqual(BOUNDARY.ball.radiusM);
    }
    expect(BOUNDARY.bulgeM).toBeLessThan(25);
  });
});

test('a root is found to 0.1 µm in few steps, also of a gap that is nearly flat or jumps', () => {
  const gaps: readonly [gap: (t: number) => number, most: number][] = [
    [(t) => t - 0.3, 5],
    [(t) => (t - 0.3) ** 3, 40],
    [(t) => Math.expm1(20 * (t - 0.3)), 20],
    [(t) => (t < 0.3 ? -1 : 1e6), 83],
  ];
  for (const [gap, most] of gaps) {
    for (const [inside, outside] of [
      [0, 1],
      [-5, 0.31],
    ] as const) {
      let asked = 0;
      const root = rootBetween(
        (t) => {
          asked += 1;
          return gap(t);
        },
        inside,
        outside,
      );
      expect(Math.abs(gap(root)) < 1e-7 || Math.abs(root - 0.3) < 1e-9).toBe(true);
      expect(asked).toBeLessThan(most);
    }
  }
  expect(rootBetween((t) => t, 0, 1)).toBe(0);
  expect(rootBetween((t) => t - 1, 0, 1)).toBe(1);
  expect(rootBetween((t) => -t, 1, -1)).toBeCloseTo(0, 7);
});
