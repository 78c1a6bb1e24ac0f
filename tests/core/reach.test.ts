import { describe, expect, test } from 'vitest';
import { EARTH, destinationOf, distanceKm, type LngLat } from '../../src/core/geodesy.ts';
import { reachOf } from '../../src/core/reach.ts';
import { discOf } from '../../src/core/reach/disc.ts';
import { unionOf } from '../../src/core/reach/union.ts';
import {
  ORACLE_REGIONS,
  ORACLE_SETS,
  boxOf,
  regionOf,
  ringSetOf,
  ringSetOfOracle,
  townOf,
} from './reach_cases.ts';

const KHARKIV = [36.231, 49.993] as const;
const SUMY = [34.8, 50.907] as const;
const ORACLE_ATLAS = { regions: ORACLE_REGIONS, towns: [] };

/** Share of one region made of rings of positions: outer ring, then holes. */
function shareOf(
  set: ReturnType<typeof ringSetOf>,
  ...polygons: (readonly (readonly LngLat[])[])[]
): number {
  const region = regionOf('Region', polygons);
  return reachOf([set], { regions: [region], towns: [] }).regions[0]?.share ?? 0;
}

function unionAreaM2(set: ReturnType<typeof ringSetOf>): number {
  return -unionOf(set.rings.map(discOf)).loops.reduce((sum, { area }) => sum + area, 0);
}

describe('the oracle', () => {
  test.each(ORACLE_SETS.map((set) => [set.id, set] as const))(
    '%s: every share agrees to 0.0001 points',
    (_, set) => {
      const { regions } = reachOf([ringSetOfOracle(set)], ORACLE_ATLAS);
      const shares = new Map(regions.map(({ region, share }) => [region.id, share]));
      for (const { id } of ORACLE_REGIONS) {
        const percent = (shares.get(id) ?? 0) * 100;
        const expected = set.regions[id]?.share_pct;
        if (expected === undefined) expect(percent, id).toBe(0);
        else expect(Math.abs(percent - expected), id).toBeLessThan(1e-4);
      }
    },
  );

  test.each(ORACLE_SETS.map((set) => [set.id, set] as const))(
    '%s: the area of the union agrees',
    (_, set) => {
      // the oracle's rings are polygons of 36,000 corners, 5e-9 smaller than the rings
      const area = unionAreaM2(ringSetOfOracle(set));
      expect(Math.abs(area / set.union_area_m2 - 1)).toBeLessThan(6e-9);
    },
  );

  test('areas of regions agree to 1e-8', () => {
    const kharkiv = ORACLE_SETS.find(({ id }) => id === 'city-Kharkiv')!;
    for (const { region, areaKm2 } of reachOf([ringSetOfOracle(kharkiv)], ORACLE_ATLAS).regions) {
      const expected = kharkiv.regions[region.id]?.region_area_m2;
      if (expected) expect(Math.abs((areaKm2 * 1e6) / expected - 1)).toBeLessThan(1e-8);
    }
  });

  test('a region wholly inside has a share of exactly 1, and one that is not has less', () => {
    const shares = Object.fromEntries(
      reachOf([ringSetOf([34.7981, 50.9077, 306])], ORACLE_ATLAS).regions.map((r) => [
        r.region.id,
        r.share,
      ]),
    );
    expect(shares['Kursk']).toBe(1);
    expect(shares['Belgorod']).toBeLessThan(1);
  });
});

describe('shapes of the union', () => {
  const wide = boxOf([25, 44, 45, 56]);
  const wideKm2 = reachOf([ringSetOf([...SUMY, 50])], {
    regions: [regionOf('Wide', [[wide]])],
    towns: [],
  }).regions[0]!.areaKm2;

  test('a ring inside a region covers its own area of it', () => {
    const set = ringSetOf([...SUMY, 100]);
    expect(shareOf(set, [wide]) * wideKm2).toBeCloseTo(unionAreaM2(set) / 1e6, 6);
  });

  test('a region inside a ring is covered, also when the data runs clockwise or its first vertex is elsewhere', () => {
    const box = boxOf([34, 50, 35, 51]);
    const turned = [...box.slice(2), ...box.slice(1, 3)];
    expect(shareOf(ringSetOf([...SUMY, 306]), [box])).toBe(1);
    expect(shareOf(ringSetOf([...SUMY, 306]), [box.toReversed()])).toBe(1);
    expect(shareOf(ringSetOf([...SUMY, 306]), [turned])).toBe(1);
  });

  test('a region inside a union of which no ring holds it is covered', () => {
    const set = ringSetOf([33, 50, 120], [35, 50, 120], [34, 51, 120], [34, 49, 120]);
    const box = boxOf([32.6, 49.8, 35.4, 50.2]);
    expect(shareOf(set, [box])).toBe(1);
    for (const ring of set.rings) expect(shareOf({ ...set, rings: [ring] }, [box])).toBeLessThan(1);
  });

  const around = [90, 210, 330].map((bearing) => destinationOf([34, 50], bearing, 110));
  const three = around.map(([lng, lat]) => [lng, lat, 100] as const);
  const hole = boxOf([33.99, 49.99, 34.01, 50.01]);

  test('a hole between rings is not inside, and a region around it is not covered', () => {
    expect(shareOf(ringSetOf(...three), [hole])).toBe(0);
    const share = shareOf(ringSetOf(...three), [boxOf([33.7, 49.8, 34.3, 50.2])]);
    expect(share).toBeGreaterThan(0.5);
    expect(share).toBeLessThan(1);
  });

  test('a disc whose whole ring is hidden by others still fills the hole between them', () => {
    const filled = ringSetOf(...three, [34, 50, 28]);
    const { arcsOf, loops } = unionOf(filled.rings.map(discOf));
    const arcs = [...arcsOf].map(([{ radiusM }, { length }]) => [radiusM / 1000, length]);
    expect(arcs).toEqual([
      [100, 1],
      [100, 1],
      [100, 1],
      [28, 0],
    ]);
    expect(loops.length).toBe(1);
    expect(shareOf(filled, [hole])).toBe(1);
    expect(shareOf(filled, [boxOf([33.7, 49.8, 34.3, 50.2])])).toBe(1);
  });

  test('four rings around a hole have an outer loop and a hole, and their areas are those of sampling', () => {
    const set = ringSetOf([32, 50, 110], [34, 51.3, 110], [36, 50, 110], [34, 48.7, 110]);
    const areas = unionOf(set.rings.map(discOf)).loops.map(({ area }) => Math.sign(area));
    expect(areas.toSorted()).toEqual([-1, 1]);
  });

  test('a region in the hole of a region counts for neither', () => {
    const holed = [boxOf([33, 49, 37, 53]), boxOf([34, 50, 36, 52])];
    const outer = shareOf(ringSetOf([35, 51, 20]), holed);
    expect(outer).toBe(0);
    expect(shareOf(ringSetOf([35, 51, 400]), holed)).toBe(1);
  });

  test('a region of many parts is partly inside when only some parts are', () => {
    const parts = [[boxOf([34, 50, 35, 51])], [boxOf([44, 50, 45, 51])]];
    expect(shareOf(ringSetOf([34.5, 50.5, 200]), ...parts)).toBeCloseTo(0.5, 9);
  });

  test('equal rings and rings within rings change nothing, to the last bit', () => {
    const one = shareOf(ringSetOf([...KHARKIV, 306]), [wide]);
    expect(shareOf(ringSetOf([...KHARKIV, 306], [...KHARKIV, 306]), [wide])).toBe(one);
    expect(shareOf(ringSetOf([...KHARKIV, 306], [...SUMY, 30]), [wide])).toBe(one);
  });

  test.each([-1e-3, -1e-6, -1e-9, 0, 1e-9, 1e-6, 1e-3])(
    'rings %d km from touching have the sum of their areas',
    (gapKm) => {
      const [lng, lat] = destinationOf(KHARKIV, 70, 200 + gapKm);
      const two = unionAreaM2(ringSetOf([...KHARKIV, 120], [lng, lat, 80]));
      const sum =
        unionAreaM2(ringSetOf([...KHARKIV, 120])) + unionAreaM2(ringSetOf([lng, lat, 80]));
      expect(Math.abs(two / sum - 1)).toBeLessThan(1e-8);
    },
  );

  test.each([-1e-3, -1e-6, 0, 1e-6, 1e-3])(
    'a ring %d km from touching another from within adds nothing',
    (gapKm) => {
      const [lng, lat] = destinationOf(KHARKIV, 70, 100 + gapKm);
      const two = unionAreaM2(ringSetOf([...KHARKIV, 200], [lng, lat, 100]));
      expect(Math.abs(two / unionAreaM2(ringSetOf([...KHARKIV, 200])) - 1)).toBeLessThan(1e-8);
    },
  );

  test('three rings through one point make the same union as when they are a millimetre apart', () => {
    const through = (shiftKm: number) =>
      [10, 130, 250].map((bearing, i): readonly [number, number, number] => {
        const [lng, lat] = destinationOf(KHARKIV, bearing, 150 + i * 20);
        return [lng, lat, 150 + i * 20 + shiftKm];
      });
    const areas = [-1e-6, -1e-9, 0, 1e-9, 1e-6].map((shiftKm) =>
      unionAreaM2(ringSetOf(...through(shiftKm))),
    );
    for (const area of areas) expect(Math.abs(area / areas[0]! - 1)).toBeLessThan(1e-7);
  });

  test('launch points on vertices, on edges and at corners of regions give shares of the right size', () => {
    for (const at of [
      [25, 44],
      [25, 50],
      [35, 44],
      [45, 56],
    ] as const) {
      const set = ringSetOf([...at, 100]);
      const part = (shareOf(set, [wide]) * wideKm2 * 1e6) / unionAreaM2(set);
      expect(Math.abs(part - (at[0] === 35 || at[1] === 50 ? 0.5 : 0.25))).toBeLessThan(0.01);
    }
  });

  test('a region cut at the antimeridian has the share of the same region moved away from it', () => {
    const east = boxOf([176, 60, 180, 64]);
    const west = boxOf([-180, 60, -176, 64]);
    const moved = boxOf([36, 60, 44, 64]);
    const share = shareOf(ringSetOf([179.2, 61.5, 180]), [east], [west]);
    expect(share).toBeCloseTo(shareOf(ringSetOf([39.2, 61.5, 180]), [moved]), 10);
  });

  test('F39: a ring around a pole is refused', () => {
    expect(() => reachOf([ringSetOf([30, 85, 800])], ORACLE_ATLAS)).toThrow(/pole/);
  });
});

describe('lists', () => {
  const regions = [
    regionOf('B near', [[boxOf([36, 50, 36.5, 50.5])]]),
    regionOf('A near', [[boxOf([35, 50, 35.5, 50.5])]]),
    regionOf('Just outside', [[boxOf([41, 50, 42, 50.5])]]),
    regionOf('Far', [[boxOf([60, 50, 61, 51])]]),
    { ...regionOf('Elsewhere', [[boxOf([36, 49, 37, 50])]]), country: 'UA' as const },
  ];
  const towns = [
    townOf(4, [36.2, 50.2], 'B near', 40),
    townOf(2, [36.2, 50.2], 'B near', 20),
    townOf(3, [60.5, 50.5], 'Far'),
    townOf(5, [36.2, 49.5], 'Elsewhere'),
    townOf(1, [41.5, 50.2], 'Just outside', 1),
  ];
  const reach = reachOf([ringSetOf([36, 50, 100]), ringSetOf([36, 50, 300])], { regions, towns });

  test('regions are Russian, by share and then by name, and those outside are within 100 km of the range', () => {
    expect(reach.regions.map(({ region, status }) => [region.id, status])).toEqual([
      ['A near', 'inside'],
      ['B near', 'inside'],
      ['Just outside', 'outside'],
    ]);
  });

  test('towns are those of the listed regions, by distance and then by number', () => {
    expect(reach.towns.map(({ town }) => town.id)).toEqual([2, 4, 1]);
  });

  test('the towns in one region are those of the whole list, and there are none in a region that is not listed', () => {
    for (const id of ['A near', 'B near', 'Just outside', 'Far', 'Elsewhere'])
      expect(reach.townsIn(id)).toEqual(reach.towns.filter(({ town }) => town.region === id));
  });

  test('regions stay when only towns come, and are asked anew when they are others', () => {
    const sets = reach.ringSets;
    const withoutTowns = reachOf(sets, { regions, towns: [] });
    expect(withoutTowns.regions).toBe(reach.regions);
    expect([withoutTowns.towns, withoutTowns.totals.townsInside]).toEqual([[], 0]);
    const fewer = reachOf(sets, { regions: regions.slice(0, 1), towns });
    expect(fewer.regions.length).toBeLessThan(reach.regions.length);
  });

  test('every range has its share, and the largest decides', () => {
    expect(reach.regions[0]?.shares.map(({ rangeKm }) => rangeKm)).toEqual([100, 300]);
    expect(reach.regions[0]?.share).toBe(reach.regions[0]?.shares[1]?.share);
  });

  test('totals are those of the lists', () => {
    const areas = reach.regions
      .filter(({ status }) => status === 'inside')
      .map(({ areaKm2 }) => areaKm2);
    expect(reach.totals).toEqual({
      regionsInside: 2,
      regionsPartly: 0,
      insideKm2: areas[0]! + areas[1]!,
      townsInside: 2,
      townsEdge: 0,
      townPopulationInside: 60,
    });
  });

  test('without rings there is nothing', () => {
    for (const sets of [[], [{ rangeKm: 306, rings: [] }]]) {
      const { regions: none, towns: neither, totals } = reachOf(sets, { regions, towns });
      expect([none, neither, Object.values(totals).every((value) => value === 0)]).toEqual([
        [],
        [],
        true,
      ]);
    }
  });

  test('a town is on the edge within 2 % of the range on either side', () => {
    const at = [-0.0201, -0.0199, 0, 0.0199, 0.0201].map((part) =>
      destinationOf(KHARKIV, 75, 306 * (1 + part)),
    );
    const region = regionOf('Region', [[boxOf([36, 45, 48, 55])]]);
    const found = reachOf([ringSetOf([...KHARKIV, 306])], {
      regions: [region],
      towns: at.map((place, id) => townOf(id, place, 'Region')),
    });
    expect(found.towns.map(({ status }) => status)).toEqual([
      'inside',
      'edge',
      'edge',
      'edge',
      'outside',
    ]);
  });

  test('with unequal rings a town belongs to the ring that reaches it best', () => {
    const region = regionOf('Region', [[boxOf([30, 45, 48, 55])]]);
    const town = townOf(1, destinationOf(KHARKIV, 0, 90), 'Region');
    const [lng, lat] = destinationOf(KHARKIV, 0, 120);
    const [found] = reachOf([ringSetOf([...KHARKIV, 200], [lng, lat, 20])], {
      regions: [region],
      towns: [town],
    }).towns;
    expect([found?.launch, found?.status]).toEqual([0, 'inside']);
    expect(found?.km).toBeCloseTo(90, 6);
  });
});

describe('published distances', () => {
  const vectors: [string, LngLat, string, LngLat, number][] = [
    ['Kharkiv', KHARKIV, 'Kursk', [36.19, 51.73], 193],
    ['Kharkiv', KHARKIV, 'Voronezh', [39.2, 51.672], 280],
    ['Sumy', SUMY, 'Kursk', [36.19, 51.73], 133],
    ['Sumy', SUMY, 'Voronezh', [39.2, 51.672], 318],
    ['Zaporizhzhia', [35.139, 47.838], 'Taganrog', [38.897, 47.236], 291],
  ];
  test.each(vectors)('%s %o to %s %o is %d km', (_, from, __, to, km) => {
    const town = townOf(1, to, 'Region');
    const region = regionOf('Region', [[boxOf([35, 46, 42, 53])]]);
    const [found] = reachOf([ringSetOf([from[0], from[1], 306])], {
      regions: [region],
      towns: [town],
    }).towns;
    expect(Math.abs(found!.km - km)).toBeLessThan(2);
    expect(Math.abs(found!.km - distanceKm(from, to)) * 1000).toBeLessThan(0.001);
    expect(found?.status).toBe(km > 312 ? 'outside' : km < 300 ? 'inside' : 'edge');
  });

  test('distances of towns agree with GeographicLib to 1 mm up to 500 km and 1 m up to 2,000 km', () => {
    const region = regionOf('Region', [[boxOf([20, 40, 60, 60])]]);
    for (const km of [1, 50, 306, 500, 1000, 1900]) {
      for (let bearing = 0; bearing < 360; bearing += 7) {
        const end = EARTH.Direct(KHARKIV[1], KHARKIV[0], bearing, km * 1000);
        const town = townOf(1, [end.lon2!, end.lat2!], 'Region');
        const [found] = reachOf([ringSetOf([...KHARKIV, 306])], {
          regions: [region],
          towns: [town],
        }).towns;
        expect(Math.abs(found!.km - km) * 1000).toBeLessThan(km <= 500 ? 1e-3 : 1);
      }
    }
  });
});
