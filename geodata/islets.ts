import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';

type Land = FeatureCollection<Polygon | MultiPolygon>;

/** Islands of the background that nobody can see at this scale; regions keep theirs, which count for their area. */
const SMALLEST_KM2 = 40;
const KM_PER_DEGREE = 111.2;

export function parseLand(geojson: string): Land {
  return JSON.parse(geojson) as Land;
}

/** The countries without islets. Enclaves, however small, stay: without them a region would have a hole. */
export function withoutIslets(countries: Land, regions: Land): Land {
  const uses = new Map<string, number>();
  for (const land of [...countries.features, ...regions.features]) {
    for (const vertex of new Set(polygonsOf(land).flat(2).map(String)))
      uses.set(vertex, (uses.get(vertex) ?? 0) + 1);
  }
  const isIslet = (polygon: Position[][]) =>
    areaKm2(polygon[0] ?? []) < SMALLEST_KM2 &&
    polygon.flat().every((vertex) => uses.get(String(vertex)) === 1);
  const features = countries.features.map((land): Feature<MultiPolygon> => {
    const coordinates = polygonsOf(land).filter((polygon) => !isIslet(polygon));
    return { ...land, geometry: { type: 'MultiPolygon', coordinates } };
  });
  return { ...countries, features };
}

function polygonsOf({ geometry }: Feature<Polygon | MultiPolygon>): Position[][][] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

/** On a plane that is true at the first vertex: enough to tell small from large. */
function areaKm2(ring: readonly Position[]): number {
  const shrink = Math.cos(((ring[0]?.[1] ?? 0) * Math.PI) / 180);
  const double = ring.reduce((sum, [x = 0, y = 0], index) => {
    const [nextX = x, nextY = y] = ring[index + 1] ?? [];
    return sum + x * nextY - nextX * y;
  }, 0);
  return (Math.abs(double) / 2) * shrink * KM_PER_DEGREE ** 2;
}
