/** The answer as most would write it with Turf: a circle of 256 steps, clipped against every region. */
import { area, bbox, circle, featureCollection, intersect, multiPolygon, union } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type { Region } from '../../src/core/atlas.ts';
import type { LngLat } from '../../src/core/geodesy.ts';
import { RANGE_KM } from './ground.ts';
import type { Method } from './method.ts';

export const RING_STEPS = 256;

type Shape = Feature<Polygon | MultiPolygon>;

export const NAIVE_TURF: Method = {
  id: 'a',
  title: 'naive turf',
  prepare: ({ regions }, points) => {
    const shapes = regions.map(shapeOf);
    return (first) => {
      const reach = unionAround([first, ...points.slice(1)]);
      return shapes.map((shape) => shareOf(shape, reach));
    };
  },
};

export const FILTERED_TURF: Method = {
  id: 'b',
  title: 'turf, bounding boxes first',
  prepare: ({ regions }, points) => {
    const shapes = regions.map(shapeOf);
    const boxes = shapes.map((shape) => bbox(shape));
    return (first) => {
      const reach = unionAround([first, ...points.slice(1)]);
      const box = bbox(reach);
      return shapes.map((shape, i) => (overlap(boxes[i]!, box) ? shareOf(shape, reach) : 0));
    };
  },
};

function shapeOf({ polygons }: Region): Shape {
  const coordinates = polygons.map((rings) => rings.map((ring) => ring.map(([x, y]) => [x, y])));
  const shape = multiPolygon(coordinates);
  return { ...shape, properties: { area: area(shape) } };
}

function unionAround(centers: readonly LngLat[]): Shape {
  const circles = centers.map((center) =>
    circle([...center], RANGE_KM, { steps: RING_STEPS, units: 'kilometers' }),
  );
  const [first] = circles;
  const whole = circles.length > 1 ? union(featureCollection(circles)) : first;
  if (!whole) throw new Error('No rings');
  return whole;
}

function shareOf(shape: Shape, reach: Shape): number {
  const common = intersect(featureCollection([shape, reach]));
  return common ? area(common) / Number(shape.properties?.['area']) : 0;
}

/** Whether two boxes [west, south, east, north] have anything in common. */
export function overlap(a: readonly number[], b: readonly number[]): boolean {
  return a[0]! <= b[2]! && b[0]! <= a[2]! && a[1]! <= b[3]! && b[1]! <= a[3]!;
}
