import { expect, test } from 'vitest';
import type { LngLat } from '../../src/core/geodesy.ts';
import { boundaryOf } from '../../src/core/reach/boundary.ts';
import { surfacePointOf } from '../../src/core/reach/ellipsoid.ts';
import { hasNearer } from '../../src/core/reach/near_piece.ts';
import { nearestOnBoundary } from '../../src/core/reach/nearest.ts';
import { randomNumbers } from './reach_cases.ts';

/** A line of 30 km lies up to 18 m below the ground, and places are looked at every 300 m. */
const SLACK_M = 30;

test('a line is nearer to a border of many edges than a limit if one of its places is', () => {
  const star = Array.from({ length: 401 }, (_, k): LngLat => {
    const angle = (2 * Math.PI * (k % 400)) / 400;
    const out = 1 + 0.5 * Math.cos(8 * angle) * Math.cos(3 * angle);
    return [36 + 1.5 * out * Math.cos(angle), 50 + out * Math.sin(angle)];
  });
  const boundary = boundaryOf([[star]]);
  const random = randomNumbers(6);
  let asked = 0;
  for (let round = 0; round < 40; round++) {
    const from: LngLat = [33 + 6 * random(), 48.5 + 3 * random()];
    const to: LngLat = [from[0] + 0.6 * (random() - 0.5), from[1] + 0.4 * (random() - 0.5)];
    const distances = Array.from({ length: 101 }, (_, k) => {
      const t = k / 100;
      const at: LngLat = [from[0] + t * (to[0] - from[0]), from[1] + t * (to[1] - from[1])];
      return nearestOnBoundary(boundary, surfacePointOf(at)).distanceM;
    });
    const leastM = Math.min(...distances);
    const [a, b] = [surfacePointOf(from), surfacePointOf(to)];
    expect(hasNearer(boundary, { a, b, limitM: leastM + SLACK_M })).toBe(true);
    expect(hasNearer(boundary, { a: b, b: a, limitM: leastM + SLACK_M })).toBe(true);
    if (leastM < 1000) continue;
    asked += 1;
    expect(hasNearer(boundary, { a, b, limitM: leastM - SLACK_M })).toBe(false);
  }
  expect(asked).toBeGreaterThan(10);
});
