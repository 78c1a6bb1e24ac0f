/**
 * Clipper2, the fastest polygon library found, in WebAssembly and at its best: regions and unmoved rings lie ready in its
 * memory in equal-area coordinates, rings are those of a sphere (256 steps, no ellipsoid), areas are planar.
 */
import { createRequire } from 'node:module';
import type {
  Clipper2ZFactoryFunction,
  MainModule,
  PathD,
  PathsD,
} from 'clipper2-wasm/dist/clipper2z.js';
import type { Polygon } from '../../src/core/atlas.ts';
import type { LngLat } from '../../src/core/geodesy.ts';
import { RANGE_KM, type Ground } from './ground.ts';
import type { Method, Step } from './method.ts';
import { overlap, RING_STEPS } from './turf_rivals.ts';

const RADIANS = Math.PI / 180;
const EARTH_M = 6_371_007;
const EARTH_KM = EARTH_M / 1000;
const DECIMALS = 2;

interface Shape {
  readonly paths: PathsD;
  readonly area: number;
  readonly box: readonly number[];
}

export async function clipperRival(): Promise<Method> {
  // its ES module is not marked as one
  const load = createRequire(import.meta.url)('clipper2-wasm') as Clipper2ZFactoryFunction;
  const clipper = await load();
  return {
    id: 'c',
    title: 'clipper2-wasm, bounding boxes first',
    prepare: (ground, points) => stepOf(clipper, ground, points),
  };
}

function stepOf(clipper: MainModule, { regions }: Ground, points: readonly LngLat[]): Step {
  const shapes = regions.map(({ polygons }) => shapeOf(clipper, polygons));
  const [moving, ...others] = points.map((point) => ({ path: new clipper.PathD(), point }));
  if (!moving) throw new Error('No points');
  for (const { path, point } of others) path.assign(ringAround(point));
  return (first) => {
    const ring = ringAround(first);
    moving.path.assign(ring);
    const rings = new clipper.PathsD();
    for (const { path } of [moving, ...others]) rings.push_back(path);
    const { NonZero } = clipper.FillRule;
    const reach = others.length > 0 ? clipper.UnionSelfD(rings, NonZero, DECIMALS) : rings;
    const box = boxOf(clipper, reach);
    const shares = shapes.map(({ paths, area, box: shapeBox }) => {
      if (!overlap(shapeBox, box)) return 0;
      const common = clipper.IntersectD(paths, reach, NonZero, DECIMALS);
      const share = clipper.AreaPathsD(common) / area;
      common.delete();
      return share;
    });
    if (reach !== rings) reach.delete();
    rings.delete();
    return shares;
  };
}

function shapeOf(clipper: MainModule, polygons: readonly Polygon[]): Shape {
  const paths = new clipper.PathsD();
  for (const ring of polygons.flat()) {
    const path = new clipper.PathD();
    path.assign(planar(ring.slice(1)));
    paths.push_back(path);
    path.delete();
  }
  return { paths, area: clipper.AreaPathsD(paths), box: boxOf(clipper, paths) };
}

/** Lambert's cylindrical equal-area coordinates in metres, each with the third number that the library keeps. */
function planar(positions: readonly LngLat[]): Float64Array {
  const coordinates = new Float64Array(3 * positions.length);
  positions.forEach(([lng, lat], i) => {
    coordinates[3 * i] = EARTH_M * lng * RADIANS;
    coordinates[3 * i + 1] = EARTH_M * Math.sin(lat * RADIANS);
  });
  return coordinates;
}

function ringAround([lng, lat]: LngLat): Float64Array {
  const coordinates = new Float64Array(3 * RING_STEPS);
  const [sinLat, cosLat] = [Math.sin(lat * RADIANS), Math.cos(lat * RADIANS)];
  const [sinReach, cosReach] = [Math.sin(RANGE_KM / EARTH_KM), Math.cos(RANGE_KM / EARTH_KM)];
  for (let i = 0; i < RING_STEPS; i++) {
    const turn = (2 * Math.PI * i) / RING_STEPS;
    const height = sinLat * cosReach + cosLat * sinReach * Math.cos(turn);
    const east = Math.atan2(-Math.sin(turn) * sinReach * cosLat, cosReach - sinLat * height);
    coordinates[3 * i] = EARTH_M * (lng * RADIANS + east);
    coordinates[3 * i + 1] = EARTH_M * height;
  }
  return coordinates;
}

function boxOf(clipper: MainModule, paths: PathsD): readonly number[] {
  const box = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < paths.size(); i++) {
    const path = paths.get(i);
    growBox(box, path);
    path.delete();
  }
  return box;
}

function growBox(box: number[], path: PathD): void {
  const coordinates = path.view();
  for (let i = 0; i < coordinates.length; i += 3) {
    box[0] = Math.min(box[0]!, coordinates[i]!);
    box[1] = Math.min(box[1]!, coordinates[i + 1]!);
    box[2] = Math.max(box[2]!, coordinates[i]!);
    box[3] = Math.max(box[3]!, coordinates[i + 1]!);
  }
}
