/** The engine, through the functions that the product uses. */
import type { LngLat } from '../../src/core/geodesy.ts';
import { reachOf } from '../../src/core/reach.ts';
import { boundaryOf, type Boundary } from '../../src/core/reach/boundary.ts';
import { shareInside } from '../../src/core/reach/region_area.ts';
import { unionOfRings } from '../../src/core/reach/ring_union.ts';
import type { Ring } from '../../src/core/rings.ts';
import { RANGE_KM, type Ground } from './ground.ts';
import type { Method } from './method.ts';

const indexes = new WeakMap<Ground, readonly Boundary[]>();

export const ENGINE_ALL_NEW: Method = {
  id: 'd',
  title: 'engine, all points new',
  prepare: (ground, points) => {
    const index = indexOf(ground);
    const start = points[0]!;
    return (first) => {
      const moved = points.map(([lng, lat]): LngLat => {
        return [lng + first[0] - start[0], lat + first[1] - start[1]];
      });
      sharesOf(index, moved.map(ringAround));
      return undefined;
    };
  },
};

export const ENGINE_DRAG: Method = {
  id: 'e',
  title: 'engine, one drag step',
  prepare: (ground, points) => {
    const index = indexOf(ground);
    const others = points.slice(1).map((center, i) => ringAround(center, i + 1));
    return (first) => sharesOf(index, [ringAround(first, 0), ...others]);
  },
};

export const WHOLE_REACH: Method = {
  id: 'g',
  title: 'whole `reachOf`, with towns, nearest and farthest',
  prepare: ({ atlas }, points) => {
    const others = points.slice(1).map((center, i) => ringAround(center, i + 1));
    return (first) => {
      const rings = [ringAround(first, 0), ...others];
      const reach = reachOf([{ rangeKm: RANGE_KM, rings }], atlas);
      // these are worked out when they are asked for
      const asked = reach.regions.reduce((sum, row) => sum + row.farthestKm, reach.towns.length);
      if (Number.isNaN(asked)) throw new Error('A distance is not a number');
      return undefined;
    };
  },
};

/** The boundaries of the regions, prepared as the product does once after loading. */
export function buildIndex({ regions }: Ground): readonly Boundary[] {
  return regions.map(({ polygons }) => boundaryOf(polygons));
}

function indexOf(ground: Ground): readonly Boundary[] {
  const index = indexes.get(ground) ?? buildIndex(ground);
  indexes.set(ground, index);
  return index;
}

function sharesOf(index: readonly Boundary[], rings: readonly Ring[]): readonly number[] {
  const union = unionOfRings(rings);
  return index.map((boundary) => shareInside(boundary, union));
}

function ringAround(center: LngLat, launch: number): Ring {
  return { center, radiusKm: RANGE_KM, launch };
}
