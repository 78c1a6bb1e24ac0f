import type {
  FeatureCollection,
  MultiLineString,
  MultiPolygon,
  LineString,
  Polygon,
} from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { readSource } from './sources.ts';

export interface Water {
  readonly lakes: FeatureCollection<Polygon | MultiPolygon>;
  readonly rivers: FeatureCollection<LineString | MultiLineString>;
}

/** Lakes and rivers of the whole world, unnamed: context, cut to the drawing box later. */
export function readWater(): Water {
  const world = JSON.parse(readSource('water')) as Topology<{
    lakes: GeometryCollection;
    rivers: GeometryCollection;
  }>;
  return {
    lakes: feature(world, world.objects.lakes) as Water['lakes'],
    rivers: feature(world, world.objects.rivers) as Water['rivers'],
  };
}
