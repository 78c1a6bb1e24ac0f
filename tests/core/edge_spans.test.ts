/** Which parts of an edge lie in rings: against GeographicLib at places along the edge. */
import { describe, expect, test } from 'vitest';
import { EARTH, type LngLat } from '../../src/core/geodesy.ts';
import { boundaryOf, edgePoint } from '../../src/core/reach/boundary.ts';
import { type Disc, discOf } from '../../src/core/reach/disc.ts';
import {
  crossingByNewton,
  FAR,
  farChord2,
  INSIDE,
  sideOf,
  spansIn,
  spansOf,
  type Span,
} from '../../src/core/reach/edge_spans.ts';
import { lngLatInRadians } from '../../src/core/reach/ellipsoid.ts';
import { randomNumbers } from './reach_cases.ts';

const DEGREE = Math.PI / 180;
const CORNERS: readonly LngLat[] = [
  [34, 50],
  [34.28, 50.04],
  [34.2, 50.18],
  [33.93, 50.12],
  [34, 50],
];
/** Four edges, none of which is cut. */
const BOUNDARY = boundaryOf([[CORNERS]]);
const EDGES = [0, 1, 2, 3];

function onEdge(i: number, t: number): LngLat {
  const [lng, lat] = lngLatInRadians(edgePoint(BOUNDARY, i, t));
  return [lng / DEGREE, lat / DEGREE];
}

/** How far a place is outside of a ring by GeographicLib, metres. */
function beyondM({ ring: { center, radiusKm } }: Disc, [lng, lat]: LngLat): number {
  return EARTH.Inverse(center[1], center[0], lat, lng).s12! - radiusKm * 1000;
}

/** The disc around a place so many metres ahead of a place of an edge, whose ring is as many metres beyond that place. */
function discBeyond(at: LngLat, bearing: number, radiusM: number, byM: number): Disc {
  const { lat2, lon2 } = EARTH.Direct(at[1], at[0], bearing, radiusM - byM);
  return discOf({ center: [lon2!, lat2!], radiusKm: radiusM / 1000, launch: 0 });
}

function sidesOf(i: number, discs: readonly Disc[]): { from: Uint8Array; to: Uint8Array } {
  const at = (vertex: number) => Uint8Array.from(discs, (disc) => sideOf(BOUNDARY, vertex, disc));
  return { from: at(i), to: at(i + 1) };
}

/** The spans of an edge, however they are asked for. */
function spans(i: number, discs: readonly Disc[]): readonly Span[] {
  return spansOf(BOUNDARY, i, discs, sidesOf(i, discs));
}

const random = randomNumbers(21);
/** Rings through a place of an edge, in all directions. */
const THROUGH = Array.from({ length: 60 }, (_, round) => {
  const i = round % 4;
  const at = onEdge(i, 0.02 + 0.96 * random());
  return { i, disc: discBeyond(at, random() * 360, [20, 306, 500][round % 3]! * 1000, 0) };
});

/** Rings that pass an edge by so many metres between its ends, or pass over it by them. */
function passing(byM: number): { i: number; disc: Disc }[] {
  return EDGES.flatMap((i) =>
    [0.35, 0.6].map((t) => {
      const [a, b] = [onEdge(i, t - 0.001), onEdge(i, t + 0.001)];
      const course = EARTH.Inverse(a[1], a[0], b[1], b[0]).azi1!;
      return { i, disc: discBeyond(onEdge(i, t), course + (i % 2 ? 90 : -90), 20_000, byM) };
    }),
  );
}

describe('the parts of an edge in one ring', () => {
  const all = [...THROUGH, ...passing(1), ...passing(100), ...passing(-1), ...passing(-100)];

  test('are where its places are nearer than the radius', () => {
    for (const { i, disc } of all) {
      const parts = spans(i, [disc]);
      expect(parts.length).toBeLessThan(2);
      for (let t = 0.0005; t < 1; t += 0.0311) {
        const gapM = beyondM(disc, onEdge(i, t));
        const isIn = parts.some(({ from, to }) => t > from && t < to);
        if (Math.abs(gapM) > 0.001) expect(isIn).toBe(gapM < 0);
      }
    }
  });

  test('end on the ring, to 0.1 mm, or with the edge', () => {
    let [crossed, ended] = [0, 0];
    for (const { i, disc } of all) {
      for (const { from, to, enter, leave } of spans(i, [disc])) {
        expect(enter === undefined).toBe(from === 0);
        expect(leave === undefined).toBe(to === 1);
        for (const [t, ring] of [
          [from, enter],
          [to, leave],
        ] as const) {
          if (!ring) {
            ended += 1;
            continue;
          }
          crossed += 1;
          expect(ring).toBe(disc);
          expect(Math.abs(beyondM(ring, onEdge(i, t)))).toBeLessThan(1e-4);
        }
      }
    }
    expect(crossed).toBeGreaterThan(60);
    expect(ended).toBeGreaterThan(40);
  });

  test('are one with two ends on a ring that passes over it by a metre, none if it falls short by one', () => {
    for (const byM of [1, 100]) {
      for (const { i, disc } of passing(byM)) {
        const [part, ...others] = spans(i, [disc]);
        expect(others).toEqual([]);
        expect([part?.enter, part?.leave]).toEqual([disc, disc]);
        expect(part!.to - part!.from).toBeGreaterThan(0.01);
      }
      for (const { i, disc } of passing(-byM)) expect(spans(i, [disc])).toEqual([]);
    }
  });

  test.each([0, 1])('are found from a ring that goes just beyond end %d of the edge', (end) => {
    for (const i of EDGES) {
      for (const byM of [1e-7, 1e-5, 1e-3, 0.5]) {
        for (const bearing of [0, 70, 140, 210, 280]) {
          const disc = discBeyond(onEdge(i, end), bearing, 20_000, byM);
          const parts = spans(i, [disc]);
          for (const t of [0.01, 0.3, 0.6, 0.99]) {
            const isIn = parts.some(({ from, to }) => t > from && t < to);
            expect(isIn).toBe(beyondM(disc, onEdge(i, t)) < 0);
          }
          for (const { from, to, enter, leave } of parts) {
            if (enter) expect(Math.abs(beyondM(disc, onEdge(i, from)))).toBeLessThan(1e-4);
            if (leave) expect(Math.abs(beyondM(disc, onEdge(i, to)))).toBeLessThan(1e-4);
          }
        }
      }
    }
  });
});

describe('the side of a vertex', () => {
  test('is inside up to the ring, and not a tenth of a millimetre beyond', () => {
    for (const i of EDGES) {
      for (const bearing of [0, 100, 200, 300]) {
        const discs = [1, 1e-4, -1e-4, -1].map((byM) =>
          discBeyond(CORNERS[i]!, bearing, 306_000, byM),
        );
        expect(discs.map((disc) => sideOf(BOUNDARY, i, disc) === INSIDE)).toEqual([
          true,
          true,
          false,
          false,
        ]);
      }
    }
  });

  test('is far only where the ring is beyond half of the longest edge', () => {
    for (const [byKm, isFar] of [
      [0.1, false],
      [2, false],
      [25, true],
      [200, true],
    ] as const) {
      const disc = discBeyond(CORNERS[0]!, 250, 20_000, -byKm * 1000);
      expect(sideOf(BOUNDARY, 0, disc) === FAR).toBe(isFar);
      const chord2 = (20_000 + byKm * 1000) ** 2;
      expect(chord2 > farChord2(BOUNDARY, disc)).toBe(isFar);
    }
    // a right-angled triangle with the radius and half of 25 km, and a little for what is not straight
    const { maxChordM } = discBeyond(CORNERS[0]!, 0, 20_000, 0);
    const far2 = farChord2(BOUNDARY, discBeyond(CORNERS[0]!, 0, 20_000, 0));
    expect(far2).toBeGreaterThan(maxChordM ** 2 + 12_500 ** 2);
    expect(far2).toBeLessThan((maxChordM + 30) ** 2 + 12_500 ** 2);
  });
});

describe('the parts of an edge in several rings', () => {
  /** By where it begins and ends on edge 0, −1 and 2 if beyond its ends. */
  const over = (from: number, to: number): Disc => {
    const [a, b] = [onEdge(0, from), onEdge(0, to)];
    const { s12, azi1 } = EARTH.Inverse(a[1], a[0], b[1], b[0]);
    const { lat2, lon2 } = EARTH.Direct(a[1], a[0], azi1!, s12! / 2);
    return discOf({ center: [lon2!, lat2!], radiusKm: s12! / 2000, launch: 0 });
  };
  const rounded = (parts: readonly Span[]) =>
    parts.map(({ from, to }) => [from, to].map((t) => Math.round(t * 1000) / 1000));

  test('are joined where they overlap, whichever is named first', () => {
    const [a, b, c] = [over(0.1, 0.4), over(0.3, 0.6), over(0.7, 0.9)];
    for (const discs of [
      [a, b, c],
      [c, b, a],
      [b, c, a],
    ]) {
      const parts = spans(0, discs);
      expect(rounded(parts)).toEqual([
        [0.1, 0.6],
        [0.7, 0.9],
      ]);
      expect(parts.map(({ enter, leave }) => [enter, leave])).toEqual([
        [a, b],
        [c, c],
      ]);
    }
  });

  test('are that of the larger where one lies in the other', () => {
    const [a, b] = [over(0.1, 0.8), over(0.3, 0.6)];
    for (const discs of [
      [a, b],
      [b, a],
    ]) {
      const [part, ...others] = spans(0, discs);
      expect(others).toEqual([]);
      expect(rounded([part!])).toEqual([[0.1, 0.8]]);
      expect([part?.enter, part?.leave]).toEqual([a, a]);
    }
  });

  test('go to the ends of the edge where any ring has them', () => {
    const [start, end, middle] = [over(-0.5, 0.4), over(0.6, 1.5), over(0.3, 0.7)];
    expect(rounded(spans(0, [end, start]))).toEqual([
      [0, 0.4],
      [0.6, 1],
    ]);
    for (const discs of [
      [start, end, middle],
      [middle, end, start],
    ]) {
      const [part, ...others] = spans(0, discs);
      expect(others).toEqual([]);
      expect(part).toEqual({ from: 0, to: 1, enter: undefined, leave: undefined });
    }
    const within = [over(-0.3, 0.2), over(-0.5, 0.4)];
    for (const discs of [within, within.toReversed()]) {
      expect(rounded(spans(0, discs))).toEqual([[0, 0.4]]);
      expect(spans(0, discs)[0]?.leave).toBe(within[1]);
    }
    const around = [over(0.7, 1.2), over(0.5, 1.4)];
    for (const discs of [around, around.toReversed()]) {
      expect(rounded(spans(0, discs))).toEqual([[0.5, 1]]);
      expect(spans(0, discs)[0]?.enter).toBe(around[1]);
    }
  });

  test('are all of it where one ring has it, and none where all are elsewhere', () => {
    const whole = { from: 0, to: 1, enter: undefined, leave: undefined };
    expect(spans(0, [over(0.2, 0.3), over(-0.5, 1.5)])).toEqual([whole]);
    const away = discBeyond(CORNERS[0]!, 250, 20_000, -100_000);
    expect(spans(0, [away])).toEqual([]);
    expect(rounded(spans(0, [away, over(0.2, 0.3)]))).toEqual([[0.2, 0.3]]);
  });
});

test('Newton’s method closes in on a crossing, unless it is within a metre of an end', () => {
  for (const { i, disc } of THROUGH) {
    const [from, to] = [i, i + 1].map((vertex) => sideOf(BOUNDARY, vertex, disc));
    if (from === to || (from !== INSIDE && to !== INSIDE)) continue;
    const [{ from: start, to: end } = { from: NaN, to: NaN }] = spansIn(
      BOUNDARY,
      i,
      disc,
      from!,
      to!,
    );
    const t = crossingByNewton(BOUNDARY, i, disc, from === INSIDE ? 0 : 1);
    expect(t).toBeCloseTo(from === INSIDE ? end : start, 12);
    expect(Math.abs(beyondM(disc, onEdge(i, t)))).toBeLessThan(1e-4);
  }
  const lengthM = EARTH.Inverse(50, 34, 50.04, 34.28).s12!;
  for (const [metresOn, isFound] of [
    [0.8, false],
    [1.2, true],
    [lengthM - 1.2, true],
    [lengthM - 0.8, false],
  ] as const) {
    const disc = discBeyond(onEdge(0, metresOn / lengthM), 250, 50_000, 0);
    expect(Number.isNaN(crossingByNewton(BOUNDARY, 0, disc, 0))).toBe(!isFound);
  }
});
