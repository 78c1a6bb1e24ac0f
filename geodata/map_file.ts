import type { MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import type { Names } from '../src/core/atlas.ts';
import type { LngLat } from '../src/core/geodesy.ts';
import { labelPointOf } from './label_point.ts';

interface Key {
  readonly key: string;
  readonly country: string;
}
interface Layers {
  readonly regions: ReadonlyMap<string, Names>;
  readonly countries: ReadonlyMap<string, Names>;
}

/** Where most frames are: the name of a country that shows only its near end stands there, if it has room. */
const USUAL_VIEW = [12, 41, 52, 60] as const;
const ROOM_DEGREES = 0.7;

/** The topology as it is shipped: units sorted, named in eight languages and with a place for the name. */
export function mapFileOf(topology: Topology, names: Layers, about: object): Topology {
  const { regions, countries, lakes, rivers } = topology.objects as Record<
    string,
    GeometryCollection<Key>
  >;
  if (!regions || !countries || !lakes || !rivers) throw new Error('The topology lacks an object.');
  return {
    ...topology,
    ...about,
    objects: {
      regions: collection(regions, (unit) => {
        const { key: id, country } = keyOf(unit);
        return {
          id,
          country,
          names: nameOf(names.regions, id),
          labelAt: rounded(labelAt(topology, unit)),
        };
      }),
      countries: collection(countries, (unit) => {
        const { key: id } = keyOf(unit);
        return {
          id,
          names: nameOf(names.countries, id),
          labelAt: rounded(visibleLabelAt(topology, unit)),
        };
      }),
      lakes: bare(lakes),
      rivers: bare(rivers),
    },
  };
}

function collection(
  from: GeometryCollection<Key>,
  propertiesOf: (unit: GeometryObject<Key>) => { id: string },
) {
  const geometries = from.geometries
    .filter((unit) => unit.type !== null)
    .map((unit) => ({ ...unit, properties: propertiesOf(unit) }))
    .sort((a, b) => (a.properties.id < b.properties.id ? -1 : 1));
  return { type: 'GeometryCollection' as const, geometries } as GeometryCollection;
}

function bare(from: GeometryCollection): GeometryCollection {
  const geometries = from.geometries
    .filter(({ type }) => type !== null)
    .map(({ properties: _, ...geometry }) => geometry);
  return { type: 'GeometryCollection', geometries };
}

function keyOf({ properties }: GeometryObject<Key>): Key {
  if (!properties || !('key' in properties))
    throw new Error('A unit of the topology has no properties.');
  return properties;
}

function nameOf(names: ReadonlyMap<string, Names>, id: string): Names {
  const found = names.get(id);
  if (!found) throw new Error(`${id} is drawn but has no reviewed names.`);
  return found;
}

function polygonsOf(topology: Topology, unit: GeometryObject): LngLat[][][] {
  const { geometry } = feature(topology, unit as GeometryObject<Key>) as unknown as {
    geometry: Polygon | MultiPolygon;
  };
  return (geometry.type === 'Polygon'
    ? [geometry.coordinates]
    : geometry.coordinates) as unknown as LngLat[][][];
}

function labelAt(topology: Topology, unit: GeometryObject): LngLat {
  return roomiest(polygonsOf(topology, unit)).at;
}

function visibleLabelAt(topology: Topology, unit: GeometryObject): LngLat {
  const polygons = polygonsOf(topology, unit);
  const near = polygons.map(cutToUsualView).filter(([outer]) => outer && outer.length >= 4);
  const inView = near.length > 0 ? roomiest(near) : undefined;
  return inView && inView.roomDegrees >= ROOM_DEGREES ? inView.at : roomiest(polygons).at;
}

function roomiest(polygons: readonly LngLat[][][]): { at: LngLat; roomDegrees: number } {
  const points = polygons.map(labelPointOf).sort((a, b) => b.roomDegrees - a.roomDegrees);
  if (!points[0]) throw new Error('A unit has no polygon.');
  return points[0];
}

/** Sutherland and Hodgman's clipping, one side of the box after the other. */
function cutToUsualView(polygon: readonly LngLat[][]): LngLat[][] {
  const [west, south, east, north] = USUAL_VIEW;
  const sides = [
    { axis: 0, limit: west, sign: 1 },
    { axis: 0, limit: east, sign: -1 },
    { axis: 1, limit: south, sign: 1 },
    { axis: 1, limit: north, sign: -1 },
  ] as const;
  return polygon
    .map((ring) => sides.reduce((kept, side) => cutAt(kept, side), ring))
    .filter((ring) => ring.length >= 4);
}

function cutAt(
  ring: LngLat[],
  { axis, limit, sign }: { axis: 0 | 1; limit: number; sign: 1 | -1 },
): LngLat[] {
  const isKept = (at: LngLat) => (at[axis] - limit) * sign >= 0;
  const cut: LngLat[] = [];
  for (let i = 1; i < ring.length; i++) {
    const [a, b] = [ring[i - 1] as LngLat, ring[i] as LngLat];
    const share = (limit - a[axis]) / (b[axis] - a[axis]);
    if (isKept(a)) cut.push(a);
    if (isKept(a) !== isKept(b))
      cut.push([a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share]);
  }
  return cut[0] ? [...cut, cut[0]] : [];
}

function rounded([lng, lat]: LngLat): LngLat {
  return [Number(lng.toFixed(2)), Number(lat.toFixed(2))];
}
