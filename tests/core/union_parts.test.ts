/** The outline of several rings, and what a region has of it: the parts of the engine, each against a plain way. */
import { describe, expect, test } from 'vitest';
import { destinationOf, distanceKm, type LngLat } from '../../src/core/geodesy.ts';
import { boundaryOf } from '../../src/core/reach/boundary.ts';
import { type Disc, discOf, gapM, ringPoint } from '../../src/core/reach/disc.ts';
import { areaBelow, lngLatInRadians, type Point3 } from '../../src/core/reach/ellipsoid.ts';
import { placeOnOutline, pointOnLoop } from '../../src/core/reach/loops.ts';
import { isInRegion } from '../../src/core/reach/point_in_region.ts';
import { shareInside } from '../../src/core/reach/region_area.ts';
import { unionOfRings } from '../../src/core/reach/ring_union.ts';
import { unionOf, type DiscUnion } from '../../src/core/reach/union.ts';
import { boxOf, randomNumbers, ringSetOf } from './reach_cases.ts';

const DEGREE = Math.PI / 180;

type Circle = readonly [lng: number, lat: number, radiusKm: number];

const discsOf = (...circles: readonly Circle[]): Disc[] =>
  circles.map(([lng, lat, radiusKm]) => discOf({ center: [lng, lat], radiusKm, launch: 0 }));

const areaOf = ({ loops }: DiscUnion): number => -loops.reduce((sum, { area }) => sum + area, 0);

/** How far outside of the union a place is, metres; below 0 within. */
function beyondM(discs: readonly Disc[], { x, y, z }: Point3): number {
  return Math.min(...discs.map((disc) => gapM(disc, x, y, z)));
}

describe('a position in a region', () => {
  // a star with a hole, with 200 points on each line, and a part of its own
  const star = (lng: number, lat: number, size: number): LngLat[] => {
    const line = Array.from({ length: 200 }, (_, k): LngLat => {
      const angle = (2 * Math.PI * k) / 200;
      const out = size * (1 + 0.4 * Math.cos(7 * angle));
      return [lng + out * Math.cos(angle), lat + out * Math.sin(angle)];
    });
    return [...line, line[0]!];
  };
  const polygons = [[star(34, 50, 1), star(34, 50, 0.3)], [star(37, 51, 0.5)]];
  const boundary = boundaryOf(polygons);

  /** By the angles at which a position sees each line: they add up to a whole turn if it goes round. */
  const isWound = ([lng, lat]: LngLat): boolean => {
    const turns = polygons.flat().map((line) => {
      const angles = line.map(([x, y]) => Math.atan2(y - lat, x - lng));
      const sum = angles
        .slice(1)
        .reduce(
          (all, angle, i) =>
            all + Math.atan2(Math.sin(angle - angles[i]!), Math.cos(angle - angles[i]!)),
          0,
        );
      return Math.abs(Math.round(sum / (2 * Math.PI)));
    });
    return turns.reduce((sum, turn) => sum + turn) % 2 === 1;
  };

  test('is the one around which the lines of the region go', () => {
    const random = randomNumbers(31);
    let inside = 0;
    for (let round = 0; round < 400; round++) {
      const at: LngLat = [32 + 6 * random(), 48.3 + 3.5 * random()];
      const isIn = isInRegion(boundary, at[0] * DEGREE, at[1] * DEGREE);
      expect(isIn, at.join()).toBe(isWound(at));
      if (isIn) inside += 1;
    }
    expect(inside).toBeGreaterThan(50);
  });

  test('is counted once where it is level with a corner', () => {
    const diamond: LngLat[] = [
      [33, 50],
      [34, 49],
      [35, 50],
      [34, 51],
      [33, 50],
    ];
    const region = boundaryOf([[diamond]]);
    const isIn = (lng: number, lat: number) => isInRegion(region, lng * DEGREE, lat * DEGREE);
    expect([isIn(32.9, 50), isIn(33.1, 50), isIn(34.9, 50), isIn(35.1, 50)]).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect([isIn(32, 51), isIn(32, 49), isIn(36, 51), isIn(36, 49)]).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});

/** Four rings around a gap, one that lies apart, and one that is hidden by two. */
const SIX: readonly Circle[] = [
  [32, 50, 110],
  [34, 51.3, 120],
  [36, 50, 110],
  [34, 48.7, 105],
  [40, 50, 60],
  [33, 50.7, 40],
];

describe('the outline of a union', () => {
  const discs = discsOf(...SIX);
  const union = unionOf(discs);
  const places = union.loops.flatMap((loop, index) =>
    Array.from({ length: 40 }, (_, k) => {
      const lengthM = ((k + 0.5) / 40) * loop.lengthM;
      return { loop, index, lengthM, point: pointOnLoop(loop, lengthM)! };
    }),
  );

  test('lies on one ring and in none, and its places are found again', () => {
    expect(union.loops).toHaveLength(3);
    for (const { index, lengthM, point } of places) {
      const [disc] = discs.toSorted(
        (a, b) =>
          Math.abs(gapM(a, point.x, point.y, point.z)) -
          Math.abs(gapM(b, point.x, point.y, point.z)),
      );
      expect(Math.abs(gapM(disc!, point.x, point.y, point.z))).toBeLessThan(1e-4);
      expect(beyondM(discs, point)).toBeGreaterThan(-1e-4);
      const place = placeOnOutline(union.arcsOf, disc!, point);
      expect(place).toMatchObject({ loop: index, isOnArc: true });
      expect(Math.abs(place.lengthM - lengthM)).toBeLessThan(0.01);
    }
  });

  test('is as long as it says, and counts the area below it', () => {
    union.loops.forEach((loop, index) => {
      const own = places.filter((place) => place.index === index);
      let [lengthM, area] = [0, 0];
      const steps = 800;
      const at = (k: number) => pointOnLoop(loop, (k / steps) * loop.lengthM)!;
      for (let k = 0; k < steps; k++) {
        const [a, b] = [at(k), at(k + 1)];
        lengthM += Math.hypot(a.x - b.x, a.y - b.y, a.z - b.z);
        const [[lngA, latA], [lngB, latB]] = [lngLatInRadians(a), lngLatInRadians(b)];
        const mean = (areaBelow(Math.sin(latA)) + areaBelow(Math.sin(latB))) / 2;
        area += mean * (lngB - lngA);
      }
      expect(lengthM / loop.lengthM).toBeCloseTo(1, 2);
      expect((area - loop.area) / loop.area).toBeCloseTo(0, 4);
      expect(own.map((place) => place.lengthM)).toEqual(
        own.map((place) => place.lengthM).toSorted((a, b) => a - b),
      );
    });
    // as long as the loop, and beyond: its end
    const [loop] = union.loops;
    const [start, end] = [pointOnLoop(loop!, 0)!, pointOnLoop(loop!, loop!.lengthM + 500)!];
    expect(Math.hypot(start.x - end.x, start.y - end.y, start.z - end.z)).toBeLessThan(0.01);
  });

  test('has places near its corners for points that rounding has put on a hidden part of a ring', () => {
    for (const [disc, arcs] of union.arcsOf) {
      for (const arc of arcs) {
        if (!arc.ends) continue;
        for (const beyond of [1e-9, -1e-9]) {
          const [theta, lengthM] =
            beyond > 0
              ? [arc.to + beyond, arc.lengthBefore + (arc.to - arc.from) * disc.minChordM]
              : [arc.from + beyond, arc.lengthBefore];
          const place = placeOnOutline(union.arcsOf, disc, ringPoint(disc, theta));
          expect(place.loop).toBe(arc.loop);
          expect(place.isOnArc).toBe(false);
          const roundM = union.loops[arc.loop]!.lengthM;
          const offM = Math.abs(place.lengthM - lengthM);
          expect(Math.min(offM, Math.abs(offM - roundM))).toBeLessThan(0.01);
        }
      }
    }
  });

  test('leaves out rings within another, and one of two that are equal', () => {
    const [large, within, equal, beside, justIn, justOut] = discsOf(
      [34, 50, 306],
      [34.5, 50.5, 100],
      [34, 50, 306],
      [40, 50, 200],
      [...destinationOf([34, 50], 130, 205.99), 100],
      [...destinationOf([34, 50], 200, 206.01), 100],
    ) as [Disc, Disc, Disc, Disc, Disc, Disc];
    const all = [within, justIn, beside, large, justOut, equal, within];
    expect(unionOf(all).discs).toEqual([large, beside, justOut]);
    expect(unionOf([equal, large]).discs).toEqual([equal]);
    expect(unionOf([within]).discs).toEqual([within]);
    expect(unionOf([]).discs).toEqual([]);
    const [a, b, c] = discsOf([30, 50, 20], [36, 50, 60], [42, 50, 40]) as [Disc, Disc, Disc];
    expect(unionOf([a, b, c]).discs).toEqual([b, c, a]);
  });

  test('shows what several rings hid together as soon as one of them is gone', () => {
    const circles: readonly Circle[] = [
      [36, 50, 100],
      [...destinationOf([36, 50], 90, 60), 150],
      [...destinationOf([36, 50], 270, 60), 150],
      [...destinationOf([36, 50], 10, 170), 60],
      [...destinationOf([36, 50], 185, 150), 80],
    ];
    const discs = discsOf(...circles);
    const whole = areaOf(unionOf(discs));
    discs.forEach((gone, i) => {
      const left = unionOf(discs.filter((disc) => disc !== gone));
      const fresh = unionOf(discsOf(...circles.filter((_, k) => k !== i)));
      expect(areaOf(left) / areaOf(fresh)).toBeCloseTo(1, 12);
      expect(left.loops).toHaveLength(fresh.loops.length);
      expect(areaOf(unionOf(discs))).toBe(whole);
    });
    const [middle, east] = discs as [Disc, Disc];
    expect(unionOf(discs).arcsOf.get(middle)).toEqual([]);
    expect(unionOf([middle, east]).arcsOf.get(middle)).toHaveLength(1);
  });

  test('is one and the same for the same list, and for another list of equal rings as large', () => {
    const { rings } = ringSetOf([34, 50, 306], [36, 51, 306]);
    const known = unionOfRings(rings);
    expect(unionOfRings(rings)).toBe(known);
    const larger = unionOfRings(rings.map((ring) => ({ ...ring, radiusKm: 310 })));
    const again = unionOfRings([...rings]);
    expect(again).not.toBe(known);
    // discs are known by the place and the radius
    again.discs.forEach((disc, i) => expect(disc).toBe(known.discs[i]));
    expect(larger.discs.map(({ radiusM }) => radiusM)).toEqual([310_000, 310_000]);
    for (let count = 0; count < 20; count++) unionOfRings([...rings]);
    expect(unionOfRings(rings)).not.toBe(known);
    expect(areaOf(unionOfRings(rings))).toBe(areaOf(known));
  });
});

describe('a grid of regions has all of a union', () => {
  const lngs = [18, 32, 34, 36, 52];
  const lats = [38, 48, 50, 51, 62];
  const cells = lngs
    .slice(1)
    .flatMap((east, i) =>
      lats.slice(1).map((north, j) => boundaryOf([[boxOf([lngs[i]!, lats[j]!, east, north])]])),
    );
  const random = randomNumbers(3);
  const pick = (values: readonly number[]): number => values[Math.floor(random() * values.length)]!;
  const corner = (): LngLat => [pick(lngs.slice(1, 4)), pick(lats.slice(1, 4))];
  const kinds: Readonly<Record<string, (hub: LngLat) => Circle>> = {
    anywhere: () => [31 + 6 * random(), 47 + 5 * random(), 10 + 300 * random()],
    'from corners through corners': () => {
      const at = corner();
      return [...at, Math.max(10, distanceKm(at, corner()))];
    },
    'through one corner': (hub) => {
      const km = 30 + random() * 200;
      return [...destinationOf(hub, random() * 360, km), km];
    },
    'beside one another': () => [34 + random() / 1000, 50 + random() / 1000, 150],
  };

  test.each(Object.entries(kinds))('of rings %s', (_, circle) => {
    for (let round = 0; round < 8; round++) {
      const hub = corner();
      const circles = Array.from({ length: 1 + Math.floor(random() * 9) }, () => circle(hub));
      const union = unionOf(discsOf(...circles));
      const sum = cells.reduce((all, cell) => all + shareInside(cell, union) * cell.areaM2, 0);
      expect(Math.abs(sum / areaOf(union) - 1), JSON.stringify(circles)).toBeLessThan(1e-8);
    }
  });

  test('of as many as a hundred rings', () => {
    const circles = Array.from({ length: 100 }, (_, k): Circle => [
      31 + 0.5 * (k % 10),
      48 + 0.3 * Math.floor(k / 10),
      18 + (k % 7),
    ]);
    const union = unionOf(discsOf(...circles));
    expect(union.discs.length).toBeGreaterThan(90);
    const sum = cells.reduce((all, cell) => all + shareInside(cell, union) * cell.areaM2, 0);
    expect(Math.abs(sum / areaOf(union) - 1)).toBeLessThan(1e-8);
  });
});

describe('a region that a ring only touches', () => {
  const box = boundaryOf([[boxOf([34, 50, 35, 51])]]);
  const share = (...circles: readonly Circle[]) => shareInside(box, unionOf(discsOf(...circles)));

  test('has nothing of it from outside, and all of it from within, but for what rounding may be', () => {
    // through a corner, from beyond it
    const at = destinationOf([34, 50], 225, 100);
    expect(share([...at, 99.999])).toBe(0);
    expect(share([...at, 100.001])).toBeGreaterThan(0);
    expect(share([...at, 100.001])).toBeLessThan(1e-8);
    const farthestKm = Math.max(
      ...[34, 35].flatMap((lng) => [50, 51].map((lat) => distanceKm([lng, lat], at))),
    );
    expect(share([...at, farthestKm + 0.001])).toBe(1);
    expect(share([...at, farthestKm - 0.001])).toBeLessThan(1);
    expect(share([...at, farthestKm - 0.001])).toBeGreaterThan(1 - 1e-8);
  });

  test('is neither all inside nor all outside where a ring lies wholly within it', () => {
    const disc = discsOf([34.5, 50.5, 5]);
    expect(share([34.5, 50.5, 5])).toBeCloseTo(areaOf(unionOf(disc)) / box.areaM2, 10);
    // and where a hole between rings does
    const around = [0, 60, 120, 180, 240, 300].map((bearing): Circle => [
      ...destinationOf([34.5, 50.5], bearing, 110),
      100,
    ]);
    const hole = unionOf(discsOf(...around)).loops.find(({ area }) => area > 0)!;
    expect(share(...around)).toBeCloseTo(1 - hole.area / box.areaM2, 10);
  });

  test.each([1, 2, 7, 12])(
    'in %d places has the area that lies between the ring and its tips',
    (tips) => {
      const center: LngLat = [34.5, 50.5];
      /** A star with tips at a distance, the last ones a little apart from the others. */
      const star = (tipKm: number): LngLat[] => {
        const line = Array.from({ length: 2 * Math.max(tips, 3) }, (_, k): LngLat => {
          const isTip = k % 2 === 0 && k < 2 * tips;
          return destinationOf(center, (k * 180) / Math.max(tips, 3) + (k % 3), isTip ? tipKm : 25);
        });
        return [...line, line[0]!];
      };
      const disc = areaOf(unionOf(discsOf([...center, 60])));
      const shareOf = (polygon: Parameters<typeof boundaryOf>[0][number]) =>
        shareInside(boundaryOf([polygon]), unionOf(discsOf([...center, 60])));
      // tips a metre beyond the ring, and a metre short of it
      expect(shareOf([star(60.001)])).toBeLessThan(1);
      expect(shareOf([star(60.001)])).toBeGreaterThan(1 - 1e-7);
      expect(shareOf([star(59.999)])).toBe(1);
      for (const tipKm of [60.001, 59.999]) {
        const around = [boxOf([33, 49.5, 36, 51.5]), star(tipKm)];
        const insideM2 = shareOf(around) * boundaryOf([around]).areaM2;
        const starM2 = boundaryOf([[star(tipKm)]]).areaM2;
        expect((insideM2 + starM2) / disc).toBeCloseTo(1, 7);
      }
    },
  );
});
