/**
 * The envelope of Ukraine against a distance field that shares no code with the engine: GeographicLib to the nearest of
 * the edges that only one Ukrainian region has.
 */
import { describe, expect, test } from 'vitest';
import { loadAtlas } from '../../src/cli/load_atlas.ts';
import type { Region } from '../../src/core/atlas.ts';
import { EARTH, type LngLat } from '../../src/core/geodesy.ts';
import { unionOutline } from '../../src/core/outline.ts';
import { envelopeOf } from '../../src/core/reach/envelope.ts';
import { ukraineOf } from '../../src/core/reach/land.ts';
import { reachOf } from '../../src/core/reach.ts';
import { contains } from '../../src/core/region_at.ts';
import { ringSetsOf } from '../../src/core/rings.ts';
import { EMPTY } from '../../src/core/scenario.ts';

const ATLAS = loadAtlas();
const UKRAINE = ATLAS.regions.filter(({ country }) => country === 'UA');

const ringsAt = (...rangesKm: number[]) =>
  ringSetsOf({ ...EMPTY, from: 'ukraine', ranges: rangesKm.map((km) => ({ km })) }, ATLAS);
const REACH = reachOf(ringsAt(306), ATLAS);
const rowOf = (id: string) => REACH.regions.find(({ region }) => region.id === id)!;

type Edge = readonly [LngLat, LngLat];

function edgesOf({ polygons }: Region): Edge[] {
  return polygons.flat().flatMap((ring) => ring.slice(1).map((to, i): Edge => [ring[i]!, to]));
}

const BORDER_EDGES = bordersOf(UKRAINE);

/** The edges that only one region has. */
function bordersOf(regions: readonly Region[]): Edge[] {
  const count = new Map<string, number>();
  const keyOf = (edge: Edge) => edge.map(String).sort().join(' ');
  const edges = regions.flatMap(edgesOf);
  for (const edge of edges) count.set(keyOf(edge), (count.get(keyOf(edge)) ?? 0) + 1);
  return edges.filter((edge) => count.get(keyOf(edge)) === 1);
}

const metres = ([lngA, latA]: LngLat, [lngB, latB]: LngLat): number =>
  EARTH.Inverse(latA, lngA, latB, lngB).s12!;

interface Candidate {
  readonly edge: Edge;
  readonly start: Place;
  readonly length: number;
}

/** A place on a unit sphere. */
type Place = readonly [number, number, number];

function onSphere([lng, lat]: LngLat): Place {
  const [x, y] = [(lng * Math.PI) / 180, (lat * Math.PI) / 180];
  return [Math.cos(y) * Math.cos(x), Math.cos(y) * Math.sin(x), Math.sin(y)];
}

const chord = ([x, y, z]: Place, [u, v, w]: Place): number =>
  Math.sqrt((x - u) ** 2 + (y - v) ** 2 + (z - w) ** 2);

/** Edges that follow one another, within a distance of the first. */
interface Group {
  readonly start: Place;
  readonly radius: number;
  readonly edges: readonly Candidate[];
}

function groupsOf(edges: readonly Edge[]): Group[] {
  const candidates = edges.map((edge) => ({
    edge,
    start: onSphere(edge[0]),
    length: metres(...edge),
  }));
  return Array.from({ length: Math.ceil(edges.length / 20) }, (_, i) => {
    const own = candidates.slice(20 * i, 20 * i + 20);
    const { start } = own[0]!;
    return {
      start,
      radius: Math.max(...own.map((other) => chord(start, other.start))),
      edges: own,
    };
  });
}

/** Geodesic distance to the nearest of some edges, straight in longitude and latitude; metres, to 1 mm beyond 10 km. */
function distanceTo(groups: readonly Group[], at: LngLat): number {
  const place = onSphere(at);
  let nearest: { edge: Edge; far: number } | undefined;
  for (const { start, radius, edges } of groups) {
    if (nearest && chord(place, start) - radius > nearest.far) continue;
    for (const { edge, start: from } of edges) {
      const far = chord(place, from);
      if (!nearest || far < nearest.far) nearest = { edge, far };
    }
  }
  // on a sphere of 6,340 km no distance is longer than on the ellipsoid, nor 1 % shorter, up to 800 km
  const limit = metres(nearest!.edge[0], at) * 1.01 + 1;
  const near = groups
    .filter(({ start, radius }) => (chord(place, start) - radius) * 6_340_000 - 25_000 < limit)
    .flatMap(({ edges }) => edges)
    .filter(({ start, length }) => chord(place, start) * 6_340_000 - length < limit)
    .map(({ edge, length }) => ({ edge, length, m: onEdge(edge, 0.5, at) }));
  let least = Infinity;
  for (const { edge, length, m } of near.sort((a, b) => a.m - b.m)) {
    if (m - length * 0.52 < least) least = Math.min(least, leastOnEdge(edge, at));
  }
  return least;
}

function onEdge([[lngA, latA], [lngB, latB]]: Edge, t: number, at: LngLat): number {
  return metres([lngA + t * (lngB - lngA), latA + t * (latB - latA)], at);
}

function leastOnEdge(edge: Edge, at: LngLat): number {
  let [low, high] = [0, 1];
  while (high - low > 3e-3) {
    const third = (high - low) / 3;
    if (onEdge(edge, low + third, at) < onEdge(edge, high - third, at)) high -= third;
    else low += third;
  }
  return Math.min(onEdge(edge, low, at), onEdge(edge, 0, at), onEdge(edge, 1, at));
}

const BORDER = groupsOf(BORDER_EDGES);

describe('the outline', { timeout: 60_000 }, () => {
  test.each([10, 50, 165, 306, 500])('at %d km is within 1 m of the envelope', (km) => {
    const lines = unionOutline(ringsAt(km)[0]!.rings).flat();
    const points = lines.flatMap((line) =>
      line
        .slice(1)
        .map(([lng, lat], i): LngLat => [(lng + line[i]![0]) / 2, (lat + line[i]![1]) / 2]),
    );
    const all = [...lines.flat(), ...points];
    const step = Math.ceil(all.length / 200);
    const off = all
      .filter((_, i) => i % step === 0)
      .map((at) => distanceTo(BORDER, at) - km * 1000);
    expect(Math.max(...off)).toBeLessThan(1);
    expect(Math.min(...off)).toBeGreaterThan(-1);
  });

  test('is one line around the whole of Ukraine, without a hole', () => {
    for (const km of [60, 306]) {
      const outline = unionOutline(ringsAt(km)[0]!.rings);
      expect(outline.map(({ length }) => length)).toEqual([1]);
      const envelope = { bounds: [-180, -90, 180, 90] as const, polygons: outline };
      const border = BORDER_EDGES.filter((_, i) => i % 4 === 0).map(([start]) => start);
      const towns = ATLAS.towns.filter(({ region }) => region.startsWith('UA'));
      for (const at of [...border, ...towns.map(({ at }) => at)])
        expect(contains(envelope, at)).toBe(true);
    }
  });

  test('grows with the range, whatever was asked before', () => {
    const areaAt = (km: number): number =>
      -envelopeOf(ringsAt(km)[0]!.rings[0]!.land!, km * 1000).loops.reduce(
        (sum, { area }) => sum + area,
        0,
      );
    const areas = new Map([500, 10, 306, 250, 305.9, 25, 499, 11].map((km) => [km, areaAt(km)]));
    const ascending = [...areas.keys()].sort((a, b) => a - b);
    ascending.slice(1).forEach((km, i) => {
      expect(areas.get(km)!).toBeGreaterThan(areas.get(ascending[i]!)!);
    });
    // what was learnt at other ranges changes nothing
    const fresh = ukraineOf([...UKRAINE]);
    const afresh = -envelopeOf(fresh, 306_000).loops.reduce((sum, { area }) => sum + area, 0);
    expect(Math.abs(areas.get(306)! / afresh - 1)).toBeLessThan(1e-8);
  });

  test('the same range gives the same ring, around all of Ukraine', () => {
    const [{ rings } = { rings: [] }] = ringsAt(306);
    expect(ringsAt(306)[0]?.rings).toBe(rings);
    expect(rings.map(({ launch, radiusKm }) => [launch, radiusKm])).toEqual([[null, 306]]);
  });
});

/** Area of the part of a region within a range of Ukraine over its area: strips of latitude, two Gauss points each. */
function shareByStrips({ polygons }: Region, rangeM: number, stripDeg: number): number {
  const rings = polygons.flat();
  const corners = [...new Set(rings.flat().map(([, lat]) => lat))].sort((a, b) => a - b);
  const lats = corners.flatMap((lat, i) => {
    const next = corners[i + 1] ?? lat;
    const pieces = Math.ceil((next - lat) / stripDeg);
    return Array.from({ length: pieces }, (_, k) => lat + ((next - lat) * k) / pieces);
  });
  lats.push(corners.at(-1)!);
  let [inside, all] = [0, 0];
  lats.slice(1).forEach((north, i) => {
    const south = lats[i]!;
    for (const sign of [-1, 1]) {
      const lat = (south + north) / 2 + (sign * (north - south)) / Math.sqrt(12);
      const weight = ((north - south) / 2) * areaElement(lat);
      const crossings = rings.flatMap((ring) => crossingsOf(ring, lat)).sort((a, b) => a - b);
      for (let k = 0; k + 1 < crossings.length; k += 2) {
        all += weight * (crossings[k + 1]! - crossings[k]!);
        inside += weight * widthInside(lat, crossings[k]!, crossings[k + 1]!, rangeM);
      }
    }
  });
  return inside / all;
}

function crossingsOf(ring: readonly LngLat[], lat: number): number[] {
  return ring.slice(1).flatMap(([lng, to], i) => {
    const [fromLng, from] = ring[i]!;
    if (from > lat === to > lat) return [];
    return [fromLng + ((lng - fromLng) * (lat - from)) / (to - from)];
  });
}

/** Area of a degree by a degree, but for a constant factor. */
function areaElement(lat: number): number {
  const [sin, cos] = [Math.sin((lat * Math.PI) / 180), Math.cos((lat * Math.PI) / 180)];
  const e2 = EARTH.f * (2 - EARTH.f);
  return cos / (1 - e2 * sin * sin) ** 2;
}

/** Degrees of a piece of a parallel within the range. The distance changes by no more than one goes. */
function widthInside(lat: number, west: number, east: number, rangeM: number): number {
  const gapAt = (lng: number): number => distanceTo(BORDER, [lng, lat]) - rangeM;
  const width = (from: number, gapFrom: number, to: number, gapTo: number): number => {
    const length = metres([from, lat], [to, lat]);
    if (gapFrom > 0 === gapTo > 0) {
      if (Math.abs(gapFrom) + Math.abs(gapTo) > length || length < 20) {
        return gapFrom > 0 ? 0 : to - from;
      }
    } else if (length < Math.sqrt(0.8 * rangeM)) {
      // straight enough: the second difference is below length² / 8r = 0.1 m
      const at = from + ((to - from) * gapFrom) / (gapFrom - gapTo);
      return gapFrom > 0 ? to - at : at - from;
    }
    const middle = (from + to) / 2;
    const gap = gapAt(middle);
    return width(from, gapFrom, middle, gap) + width(middle, gap, to, gapTo);
  };
  return width(west, gapAt(west), east, gapAt(east));
}

describe('shares', { timeout: 120_000 }, () => {
  // a sliver, and whole regions; by how thin the strips must be
  test.each([
    ['RU-KGD', 306, 0.004],
    ['RU-AD', 306, 0.03],
    ['RU-KRS', 50, 0.03],
    ['RU-BRY', 10, 0.004],
    ['RU-KC', 500, 0.03],
  ] as const)(
    '%s at %d km: the share agrees with the distance field to 0.001 points',
    (id, km, stripDeg) => {
      const { region, share } = reachOf(ringsAt(km), ATLAS).regions.find(
        (row) => row.region.id === id,
      )!;
      expect(share * (1 - share)).toBeGreaterThan(0);
      expect(Math.abs(share - shareByStrips(region, km * 1000, stripDeg)) * 100).toBeLessThan(1e-3);
    },
  );

  test('the regions reached are those of the survey, Moscow is not among them', () => {
    const nearest: Readonly<Record<string, number>> = {
      'RU-BEL': 0,
      'RU-BRY': 0,
      'RU-KRS': 0,
      'RU-ROS': 0,
      'RU-VOR': 0,
      'RU-KDA': 2.5,
      'RU-ORL': 58,
      'RU-VGG': 113,
      'RU-SMO': 120,
      'RU-KLU': 128,
      'RU-AD': 164,
      'RU-LIP': 165,
      'RU-TUL': 202,
      'RU-KL': 223,
      'RU-STA': 234,
      'RU-TAM': 241,
      'RU-SAR': 267,
      'RU-KGD': 296,
    };
    const reached = REACH.regions.filter(({ share }) => share > 0);
    expect(reached.map(({ region }) => region.id).sort()).toEqual(Object.keys(nearest).sort());
    for (const row of reached) {
      const expected = nearest[row.region.id]!;
      expect(Math.abs(row.nearest.km - expected), row.region.id).toBeLessThan(
        expected === 0 ? 1e-9 : 2,
      );
      expect(row.nearest.launch).toBe(null);
    }
  });

  test('a region is listed up to 100 km beyond the range, and status, share and distances agree', () => {
    for (const { status, share, nearest, farthestKm } of REACH.regions) {
      expect(status).toBe(share === 1 ? 'inside' : share === 0 ? 'outside' : 'partly');
      expect(farthestKm <= 306).toBe(status === 'inside');
      expect(nearest.km > 306).toBe(status === 'outside');
      expect(nearest.km).toBeLessThan(406);
    }
  });
});

describe('distances', { timeout: 60_000 }, () => {
  test.each(['RU-ORL', 'RU-KGD', 'RU-AD'])('%s: nearest and farthest are right to 1 m', (id) => {
    const { region, nearest, farthestKm } = rowOf(id);
    const edges = edgesOf(region);
    const candidates = groupsOf(edges);
    const least = Math.min(
      ...edges.map(([at]) => distanceTo(BORDER, at)),
      ...BORDER_EDGES.map(([at]) => distanceTo(candidates, at)),
    );
    expect(Math.abs(nearest.km * 1000 - least)).toBeLessThan(1);
    const places = edges.flatMap(([[lngA, latA], [lngB, latB]]) =>
      [0, 0.5].map((t): LngLat => [lngA + t * (lngB - lngA), latA + t * (latB - latA)]),
    );
    const most = Math.max(...places.map((at) => distanceTo(BORDER, at)));
    expect(Math.abs(farthestKm * 1000 - most)).toBeLessThan(1);
  });

  test('a town belongs to Ukraine as a whole, at its distance from the border', () => {
    expect(REACH.towns.length).toBeGreaterThan(600);
    REACH.towns.forEach(({ town, km, launch, status }, i) => {
      expect(launch).toBe(null);
      expect(status).toBe(Math.abs(km - 306) <= 6.12 ? 'edge' : km < 306 ? 'inside' : 'outside');
      if (i % 25 === 0)
        expect(Math.abs(km * 1000 - distanceTo(BORDER, town.at))).toBeLessThan(0.01);
    });
  });

  test('a longer range reaches no less, and every range has its share', () => {
    const { regions } = reachOf(ringsAt(165, 300, 306, 500), ATLAS);
    for (const { shares } of regions) {
      expect(shares.map(({ rangeKm }) => rangeKm)).toEqual([165, 300, 306, 500]);
      shares.slice(1).forEach(({ share }, i) => {
        expect(share).toBeGreaterThanOrEqual(shares[i]!.share);
      });
    }
  });
});
