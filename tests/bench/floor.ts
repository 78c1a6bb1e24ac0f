/**
 * The floor: the least that a method can do which looks at every vertex near a ring. One test of a chord for every vertex
 * of the regions whose bounding sphere a ring passes through; no edges, no areas. Shares no code with the engine.
 */
import type { Region } from '../../src/core/atlas.ts';
import type { LngLat } from '../../src/core/geodesy.ts';
import { RANGE_KM } from './ground.ts';
import type { Method } from './method.ts';

const EQUATOR_M = 6_378_137;
const E2 = 0.006_694_38;
/** The chord of a ring, near enough for counting. */
const CHORD_M = 2 * 6_371_000 * Math.sin((RANGE_KM * 1000) / (2 * 6_371_000));

interface Point {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

interface Cloud {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly z: Float64Array;
  readonly center: Point;
  readonly radiusM: number;
}

export const FLOOR: Method = {
  id: 'f',
  title: 'one bare pass over the candidate vertices',
  prepare: ({ regions }, points) => {
    const clouds = regions.map(cloudOf);
    const others = points.slice(1).map(pointOf);
    let sink = 0;
    return (first) => {
      const centers = [pointOf(first), ...others];
      for (const cloud of clouds) {
        const center = centers.find((one) => isTouched(cloud, one));
        if (center) sink += countInside(cloud, center);
      }
      if (sink < 0) throw new Error('The count is used, so that it is not optimised away');
      return undefined;
    };
  },
};

function cloudOf({ polygons }: Region): Cloud {
  const points = polygons.flat(2).map(pointOf);
  const axis = (pick: (point: Point) => number): Float64Array => Float64Array.from(points, pick);
  const [x, y, z] = [axis((p) => p.x), axis((p) => p.y), axis((p) => p.z)];
  const center = { x: middle(x), y: middle(y), z: middle(z) };
  const radiusM = points.reduce((most, point) => Math.max(most, distanceM(point, center)), 0);
  return { x, y, z, center, radiusM };
}

function pointOf([lng, lat]: LngLat): Point {
  const [turn, rise] = [(lng * Math.PI) / 180, (lat * Math.PI) / 180];
  const normal = EQUATOR_M / Math.sqrt(1 - E2 * Math.sin(rise) ** 2);
  return {
    x: normal * Math.cos(rise) * Math.cos(turn),
    y: normal * Math.cos(rise) * Math.sin(turn),
    z: (1 - E2) * normal * Math.sin(rise),
  };
}

function middle(values: Float64Array): number {
  const low = values.reduce((least, value) => Math.min(least, value), Infinity);
  const high = values.reduce((most, value) => Math.max(most, value), -Infinity);
  return (low + high) / 2;
}

function distanceM(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y, a.z - b.z);
}

function isTouched({ center, radiusM }: Cloud, ring: Point): boolean {
  return Math.abs(distanceM(center, ring) - CHORD_M) <= radiusM;
}

function countInside({ x, y, z }: Cloud, center: Point): number {
  let count = 0;
  for (let i = 0; i < x.length; i++) {
    const dx = x[i]! - center.x;
    const dy = y[i]! - center.y;
    const dz = z[i]! - center.z;
    if (dx * dx + dy * dy + dz * dz <= CHORD_M * CHORD_M) count++;
  }
  return count;
}
