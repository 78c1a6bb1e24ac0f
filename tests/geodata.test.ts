import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Polygon } from '../src/core/atlas.ts';
import type { Bounds, LngLat } from '../src/core/geodesy.ts';
import { areaKm2, ATLAS, contains, readGeodata } from './geodata/ground.ts';
import { OFFICIAL_KM2 } from './geodata/official_areas.ts';

const regionById = new Map(ATLAS.regions.map((region) => [region.id, region]));
const russia = [
  ...ATLAS.regions.filter(({ country }) => country === 'RU'),
  ...ATLAS.countries.filter(({ id }) => id === 'RU'),
];
const ukraine = ATLAS.regions.filter(({ country }) => country === 'UA');

const UNDER_OCCUPATION: Readonly<Record<string, LngLat>> = {
  Simferopol: [34.1, 44.95],
  Sevastopol: [33.55, 44.6],
  Kerch: [36.43, 45.34],
  Donetsk: [37.8, 48.0],
  Luhansk: [39.31, 48.57],
  Kherson: [32.61, 46.64],
  Melitopol: [35.37, 46.85],
};

function boundsOf({ polygons }: { polygons: readonly Polygon[] }): Bounds {
  const positions = polygons.flat(2);
  const [lngs, lats] = [positions.map(([lng]) => lng), positions.map(([, lat]) => lat)];
  return [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)];
}

function isWithin([west, south, east, north]: Bounds, [lng, lat]: LngLat): boolean {
  return lng >= west && lng <= east && lat >= south && lat <= north;
}

describe('borders', () => {
  test('Ukraine has its 27 units, with Crimea and Sevastopol', () => {
    expect(ukraine).toHaveLength(27);
    expect(ukraine.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['UA-43', 'UA-40', 'UA-14', 'UA-09', 'UA-65', 'UA-23']),
    );
  });

  test.each(Object.entries(UNDER_OCCUPATION))(
    '%s lies in Ukraine and in nothing Russian',
    (_, at) => {
      expect(russia.filter((unit) => contains(unit, at)).map(({ id }) => id)).toEqual([]);
      expect(ukraine.filter((unit) => contains(unit, at))).toHaveLength(1);
    },
  );

  test('the line between Crimea and Kherson Oblast is an internal border, and no coast', () => {
    const isNearPerekop = ([lng, lat]: LngLat) =>
      lng > 33.5 && lng < 33.8 && lat > 46.1 && lat < 46.25;
    expect(ATLAS.borders.international.flat().some(isNearPerekop)).toBe(false);
    expect(ATLAS.borders.internal.flat().some(isNearPerekop)).toBe(true);
  });

  test('Belgorod Oblast meets Kharkiv Oblast at an international border', () => {
    const isNearBelgorod = ([lng, lat]: LngLat) => lng > 35.5 && lng < 37 && lat > 50 && lat < 50.6;
    expect(ATLAS.borders.international.flat().some(isNearBelgorod)).toBe(true);
  });

  test('no coast runs along the drawing box, where land is only cut', () => {
    const isOnBox = ([lng, lat]: LngLat) =>
      [5, 68].some((x) => Math.abs(lng - x) < 1e-3) ||
      [36, 64].some((y) => Math.abs(lat - y) < 1e-3);
    const along = ATLAS.borders.coast.flatMap((line) =>
      line.slice(1).filter((at, i) => isOnBox(at) && isOnBox(line[i] as LngLat)),
    );
    expect(along).toEqual([]);
  });

  test('Moldova and the rest of Russia are one feature each', () => {
    expect(ATLAS.countries.filter(({ id }) => id === 'MD')).toHaveLength(1);
    expect(ATLAS.countries.filter(({ id }) => id === 'RU')).toHaveLength(1);
  });
});

describe('regions', () => {
  test('Moscow has the code RU-MOW and its oblast RU-MOS, and not the reverse', () => {
    const [city, oblast] = [regionById.get('RU-MOW'), regionById.get('RU-MOS')];
    expect(city && contains(city, [37.62, 55.75])).toBe(true);
    expect(oblast && contains(oblast, [38.77, 55.1])).toBe(true);
    expect([city?.names.en, oblast?.names.en]).toEqual(['Moscow', 'Moscow Oblast']);
  });

  test('Kyiv Oblast does not bear the name of the city', () => {
    expect(regionById.get('UA-32')?.names).toMatchObject({
      en: 'Kyiv Oblast',
      uk: 'Київська область',
      ru: 'Киевская область',
    });
    expect(regionById.get('UA-30')?.names).toMatchObject({ en: 'Kyiv', uk: 'Київ' });
  });

  test('every federal subject within 600 km of Ukraine is shipped, and no other', () => {
    const shipped = ATLAS.regions
      .filter(({ country }) => country === 'RU')
      .map(({ id }) => id.slice(3));
    expect(shipped.sort().join(' ')).toBe(
      'AD AST BEL BRY CE DA IN KB KC KDA KGD KL KLU KRS LIP MO MOS MOW NGR NIZ ORL PNZ PSK ROS RYA SAR SE SMO STA TAM TUL TVE ULY VGG VLA VOR YAR',
    );
  });

  test('Belarus has its 7 units', () => {
    expect(ATLAS.regions.filter(({ country }) => country === 'BY')).toHaveLength(7);
  });

  // official areas with lagoons, limans and the Volga delta, or a city outline of another year: see geodata/README.md
  const KNOWN_TO_DIFFER: Readonly<Record<string, number>> = {
    'RU-AST': 0.07,
    'RU-KGD': 0.12,
    'RU-MOW': 0.12,
    'RU-IN': 0.05,
    'UA-32': 0.05,
    'UA-48': 0.05,
    'UA-65': 0.09,
  };
  test.each(Object.entries(OFFICIAL_KM2))(
    'the polygon of %s has its official area of %d km², within 3 %',
    (id, official) => {
      const region = regionById.get(id);
      const difference = region ? Math.abs(areaKm2(region) / official - 1) : 1;
      expect(difference).toBeLessThan(KNOWN_TO_DIFFER[id] ?? 0.03);
    },
  );

  test('the units of Ukraine add up to its official 603,628 km², within 2 %', () => {
    const total = ukraine.reduce((sum, region) => sum + areaKm2(region), 0);
    expect(Math.abs(total / 603628 - 1)).toBeLessThan(0.02);
  });

  test('inland, every place is in exactly one unit: no gaps and no overlaps', () => {
    const units = [...ATLAS.regions, ...ATLAS.countries].map((unit) => ({
      ...unit,
      bounds: boundsOf(unit),
    }));
    const wrong: LngLat[] = [];
    for (let lng = 26.03; lng < 45; lng += 0.31) {
      for (let lat = 48.03; lat < 56; lat += 0.17) {
        if (
          units.filter((unit) => isWithin(unit.bounds, [lng, lat]) && contains(unit, [lng, lat]))
            .length !== 1
        )
          wrong.push([lng, lat]);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('the exclave of Ulyanovsk Oblast within Tatarstan is in that oblast alone', () => {
    const holders = [...ATLAS.regions, ...ATLAS.countries].filter((unit) =>
      contains(unit, [48.07, 54.985]),
    );
    expect(holders.map(({ id }) => id)).toEqual(['RU-ULY']);
  });

  test('every arc of the topology belongs to one unit or two, so neighbours share their border', () => {
    const { objects, arcs } = JSON.parse(readGeodata('map.json')) as {
      objects: Record<'regions' | 'countries', { geometries: { arcs: unknown[] }[] }>;
      arcs: unknown[];
    };
    const uses = new Array<number>(arcs.length).fill(0);
    const count = (arc: number | unknown[]): void => {
      if (typeof arc === 'number')
        uses[arc < 0 ? ~arc : arc] = (uses[arc < 0 ? ~arc : arc] ?? 0) + 1;
      else arc.forEach((part) => count(part as number | unknown[]));
    };
    for (const { geometries } of [objects.regions, objects.countries])
      geometries.forEach(({ arcs: used }) => count(used));
    expect(Math.max(...uses)).toBe(2);
  });

  test('every label stands inside its unit', () => {
    const outside = [...ATLAS.regions, ...ATLAS.countries].filter(
      (unit) => !contains(unit, unit.labelAt),
    );
    expect(outside.map(({ id }) => id)).toEqual([]);
  });

  test('rings are closed, finite and wound as RFC 7946 wants', () => {
    const polygons = [...ATLAS.regions, ...ATLAS.countries]
      .flatMap((unit) => unit.polygons)
      .concat(ATLAS.lakes);
    for (const ring of polygons.flat()) {
      expect(ring[0]).toEqual(ring[ring.length - 1]);
      expect(ring.length).toBeGreaterThanOrEqual(4);
      expect(ring.flat().every(Number.isFinite)).toBe(true);
    }
    const area = (ring: readonly LngLat[]) =>
      ring.reduce(
        (sum, [x, y], i) => sum + x * (ring[i + 1]?.[1] ?? y) - (ring[i + 1]?.[0] ?? x) * y,
        0,
      );
    expect(
      polygons.every(
        ([outer, ...holes]) => area(outer ?? []) > 0 && holes.every((hole) => area(hole) < 0),
      ),
    ).toBe(true);
  });
});

describe('files', () => {
  test('README.md lists every built file with its present SHA-256', () => {
    const readme = readGeodata('README.md');
    const files = readdirSync(new URL('../geodata/', import.meta.url)).filter((name) =>
      /^(map|towns).*\.json$/.test(name),
    );
    expect(files.sort()).toEqual(['map.json', 'towns.json']);
    for (const file of files)
      expect(readme).toContain(createHash('sha256').update(readGeodata(file)).digest('hex'));
  });

  test('the sources are pinned with integrity and without addresses', () => {
    const { packages } = JSON.parse(readGeodata('package-lock.json')) as {
      packages: Record<string, { integrity?: string; resolved?: string }>;
    };
    const installed = Object.entries(packages).filter(([path]) => path !== '');
    expect(installed.filter(([, { integrity, resolved }]) => !integrity || resolved)).toEqual([]);
  });
});
