/** What finds regions, towns and launch points, on ground of a few square regions. */
import { describe, expect, test } from 'vitest';
import { destinationOf, distanceKm, type LngLat } from '../../src/core/geodesy.ts';
import { checkLaunches, isLaunchPlace, launchPlaceAt } from '../../src/core/launch_place.ts';
import { nearestTown } from '../../src/core/nearest_town.ts';
import { readPlaceList } from '../../src/core/place_list.ts';
import { launchNames, townName, ukrainianTowns } from '../../src/core/places.ts';
import { contains, regionAt } from '../../src/core/region_at.ts';
import { EMPTY, roundPosition } from '../../src/core/scenario.ts';
import { BAKHMUT, BELGOROD, EDGE, namedTown, REGIONS, SUMY, TOWNS } from './few_places.ts';

const GROUND = { regions: REGIONS, towns: TOWNS };

describe('the region at a position', () => {
  test.each([
    [[34.5, 50.5], 'UA-59'],
    [[37, 50], 'UA-63'],
    [[37, 51.5], 'RU-BEL'],
    [[34, 50], 'UA-59'],
    [[39, 51.5], 'RU-BEL'],
    [[37, 52], 'RU-BEL'],
    [[33.99, 50.5], undefined],
    [[35, 49.99], undefined],
    [[35, 52.01], undefined],
    [[39.01, 51.5], undefined],
    // the hole of a region
    [[35.2, 51.2], undefined],
  ] as const)('%j is %s', (at, id) => {
    expect(regionAt(at, GROUND)?.id).toBe(id);
    expect(REGIONS.some((region) => contains(region, at))).toBe(id !== undefined);
  });
});

describe('the nearest town', () => {
  test('is nearest by distance, whatever was asked before', () => {
    expect(nearestTown([36.5, 51.4], TOWNS)?.town).toBe(BELGOROD);
    expect(nearestTown([34.9, 51], TOWNS)?.town).toBe(SUMY);
    for (let i = 0; i < 1100; i++) nearestTown([30 + i / 1000, 50], [EDGE]);
    const found = nearestTown([36.9, 50.1], TOWNS);
    expect(found).toEqual({ town: BAKHMUT, km: distanceKm([36.9, 50.1], BAKHMUT.at) });
    expect(nearestTown([36.9, 50.1], TOWNS)).toBe(found);
    expect(nearestTown([30.5, 50], [EDGE])).toEqual({
      town: EDGE,
      km: distanceKm([30.5, 50], EDGE.at),
    });
  });

  test('is the nearer on the ellipsoid, where a sphere has them the other way round', () => {
    // a degree of latitude is longer by 0.5 % in the north, one of longitude of the same length is not
    const east = destinationOf([35, 50], 90, 100);
    const north = destinationOf([35, 50], 0, 100.1);
    const towns = [
      namedTown(1, ['N', 'N', 'N'], 'UA-59', 1, north),
      namedTown(2, ['E', 'E', 'E'], 'UA-59', 1, east),
    ];
    expect(nearestTown([35, 50], towns)?.town.id).toBe(2);
    expect(nearestTown([35, 50], towns.toReversed())?.town.id).toBe(2);
    expect(nearestTown([35, 50], towns)?.km).toBeCloseTo(100, 6);
  });

  test('is none where there are none', () => {
    expect(nearestTown([35, 50], [])).toBeUndefined();
  });
});

describe('a launch point', () => {
  test('may be in Ukraine, on its border, and within 3 km of a town of it', () => {
    const west = (km: number) => destinationOf(EDGE.at, 270, km);
    expect(isLaunchPlace([34.5, 50.5], GROUND)).toBe(true);
    expect(isLaunchPlace([34, 50.5], GROUND)).toBe(true);
    expect(isLaunchPlace([33.99, 50.5], GROUND)).toBe(false);
    expect(isLaunchPlace(west(2.99), GROUND)).toBe(true);
    expect(isLaunchPlace(west(3.01), GROUND)).toBe(false);
    expect(isLaunchPlace([37, 51.5], GROUND)).toBe(false);
    expect(isLaunchPlace(BELGOROD.at, GROUND)).toBe(false);
    expect(isLaunchPlace([34.5, 50.5], { regions: [], towns: [] })).toBe(false);
  });

  test('is taken as it is where it may be', () => {
    expect(launchPlaceAt([34.5, 50.5], GROUND)).toEqual({ ok: true, value: [34.5, 50.5] });
  });

  const refused = (at: LngLat, ground = GROUND, position?: number) => {
    const place = launchPlaceAt(at, ground, position);
    if (place.ok) throw new Error('It may be there.');
    return place.issue as Extract<typeof place.issue, { code: 'outside-ukraine' }>;
  };

  test('elsewhere is refused with the nearest place that would do', () => {
    // of a border that runs from south to north the nearest is due east, but for its step across
    for (const [at, km] of [
      [[33, 50.7], distanceKm([33, 50.7], [34, 50.7])],
      [[33.8, 50.2], distanceKm([33.8, 50.2], [34, 50.2])],
    ] as const) {
      const { nearest, nearestKm, code } = refused(at);
      expect(code).toBe('outside-ukraine');
      expect(isLaunchPlace(nearest, GROUND)).toBe(true);
      expect(roundPosition(nearest)).toEqual(nearest);
      expect(nearestKm).toBe(distanceKm(at, nearest));
      expect(nearestKm - km).toBeGreaterThan(-0.3);
      expect(nearestKm - km).toBeLessThan(0.3);
    }
    // beyond a corner the nearest is the corner
    const { nearest, nearestKm } = refused([33.5, 49.5]);
    expect(distanceKm(nearest, [34, 50])).toBeLessThan(0.3);
    expect(Math.abs(nearestKm - distanceKm([33.5, 49.5], [34, 50]))).toBeLessThan(0.3);
  });

  test('that is refused says where it is to 11 m, and which of several it is', () => {
    const asked = refused([33.123456, 50.654321], GROUND, 7);
    expect(asked.at).toEqual([33.1235, 50.6543]);
    expect(asked).toMatchObject({ position: 7 });
    expect(refused([33, 50])).not.toHaveProperty('position');
  });

  test('is sent to a town where that is nearer, or there are no regions', () => {
    const far = namedTown(9, ['Far', 'Far', 'Far'], 'UA-59', 5, [33, 50.5]);
    expect(refused([32.9, 50.5], { regions: REGIONS, towns: [...TOWNS, far] }).nearest).toEqual(
      far.at,
    );
    expect(refused([33, 50], { regions: [], towns: TOWNS }).nearest).toEqual(
      [SUMY, EDGE].toSorted((a, b) => distanceKm([33, 50], a.at) - distanceKm([33, 50], b.at))[0]!
        .at,
    );
    expect(() => launchPlaceAt([33, 50], { regions: [], towns: [] })).toThrow(
      'The atlas has no place in Ukraine',
    );
  });

  test('is left out of a scenario where it may not be, and others stay in their order', () => {
    const [good, other, bad]: LngLat[] = [
      [34.5, 50.5],
      [37, 50],
      [20, 50],
    ];
    const scenario = { ...EMPTY, launches: [{ at: good! }, { at: other! }] };
    expect(checkLaunches(scenario, GROUND)).toEqual({ scenario, issues: [] });
    const checked = checkLaunches(
      { ...EMPTY, launches: [{ at: bad! }, { at: good! }, { at: bad! }, { at: other! }] },
      GROUND,
    );
    expect(checked.scenario).toEqual(scenario);
    expect(checked.issues).toMatchObject([{ position: 1 }, { position: 3 }]);
  });
});

describe('names', () => {
  test('of launch points are labels, nearest towns of Ukraine, or numbers where there are none', () => {
    const launches = [
      { at: [36.6, 51] as const },
      { at: [34.8, 50.9] as const },
      { at: [34.8, 50.9] as const, label: 'Base' },
    ];
    const scenario = { ...EMPTY, launches };
    expect(launchNames(scenario, GROUND, 'en')).toEqual(['Bakhmut', 'Sumy', 'Base']);
    expect(launchNames(scenario, GROUND, 'uk')).toEqual(['Бахмут', 'Суми', 'Base']);
    expect(launchNames(scenario, { towns: [] }, 'en')).toEqual(['1', '2', 'Base']);
    const thrice = [...launches, ...launches, { ...launches[2]!, label: 'Sumy 2' }];
    expect(launchNames({ ...EMPTY, launches: thrice }, GROUND, 'en')).toEqual([
      'Bakhmut',
      'Sumy',
      'Base',
      'Bakhmut 2',
      'Sumy 3',
      'Base 2',
      'Sumy 2',
    ]);
  });

  test('of towns are English but in Ukrainian and Russian', () => {
    const languages = ['en', 'uk', 'ru', 'el', 'pl'] as const;
    expect(languages.map((language) => townName(SUMY, language))).toEqual([
      'Sumy',
      'Суми',
      'Сумы',
      'Sumy',
      'Sumy',
    ]);
  });

  test('the towns of Ukraine are in the order of the atlas', () => {
    expect(ukrainianTowns(GROUND)).toEqual([SUMY, BAKHMUT, EDGE]);
    expect(ukrainianTowns(GROUND)).toBe(ukrainianTowns(GROUND));
  });
});

describe('a list of places', () => {
  const twin = namedTown(11, ['Bakhmut', 'Бахмут', 'Бахмут'], 'UA-59', 500, [35.8, 50.2]);
  const ground = { regions: REGIONS, towns: [...TOWNS, twin] };
  const read = (text: string, limit = 50) => readPlaceList(text, [], ground, limit);
  const launchOf = (text: string) => {
    const [line] = read(text);
    return line && 'launch' in line
      ? [line.kind, line.launch, 'town' in line && line.town?.id]
      : line;
  };

  test.each([
    ['Sumy', SUMY, undefined],
    ['2) Sumy', SUMY, undefined],
    ['Bakhmut', BAKHMUT, undefined],
    ['Artemivsk', BAKHMUT, undefined],
    ['Bakhmut, Sumy Oblast', twin, undefined],
    ['Bakhmut, Oblast', BAKHMUT, undefined],
    ['Sumy Obl: Bakhmut', twin, undefined],
    ['Bakhmut, Kharkiv', BAKHMUT, undefined],
    ['Sumy - the first', SUMY, 'the first'],
    ['The first | Sumy', SUMY, 'The first'],
    ['A=Sumy', SUMY, 'A'],
    ['10.  Sumy  -  A ', SUMY, 'A'],
    ['Sumy ,  A', SUMY, 'A'],
    ['A – B – Sumy', SUMY, 'A – B'],
  ])('“%s” is a town, with what else stands there for its label', (text, town, label) => {
    expect(launchOf(text)).toEqual([
      'launch',
      { at: town.at, ...(label ? { label } : {}) },
      town.id,
    ]);
  });

  test('coordinates are taken with a label before or behind', () => {
    const at: LngLat = [34.5, 50.5];
    expect(launchOf('50.5, 34.5')).toEqual(['launch', { at }, false]);
    expect(launchOf('A: 50.5, 34.5')).toEqual(['launch', { at, label: 'A' }, false]);
    expect(launchOf('50.5, 34.5; A')).toEqual(['launch', { at, label: 'A' }, false]);
    expect(read('40.5, 34.5')).toEqual([{ text: '40.5, 34.5', kind: 'outside', at: [34.5, 40.5] }]);
  });

  test('two readings, and towns that are only called nearly so, are to be chosen from', () => {
    expect(read('A: 34.5, 50.5')).toEqual([
      {
        text: 'A: 34.5, 50.5',
        kind: 'doubtful',
        choices: [{ launch: { at: [34.5, 50.5], label: 'A' } }],
      },
    ]);
    expect(read('Bakmut')).toEqual([
      {
        text: 'Bakmut',
        kind: 'doubtful',
        choices: [BAKHMUT, twin].map((town) => ({ launch: { at: town.at }, town })),
      },
    ]);
  });

  test('what is no place says why', () => {
    const why = (text: string) => read(text).map((line) => ('why' in line ? line.why : line.kind));
    expect(why('91.5, 34.5')).toEqual([expect.not.stringMatching(/no-town|no-position/)]);
    expect(why('Belgorod')).toEqual(['no-town']);
    expect(why('nothing of the kind')).toEqual(['no-town']);
    expect(read('nothing')).toEqual([{ text: 'nothing', kind: 'unread', why: 'no-town' }]);
    expect(read('91.5, 34.5')[0]).toMatchObject({ kind: 'unread' });
    expect(read('x'.repeat(301))[0]).toMatchObject({ kind: 'unread' });
    // a region that is called nearly so, and a town that is called so but elsewhere
    expect(why('Kharkiv Oblxst')).toEqual(['no-town']);
    const little = namedTown(12, ['Belgorodka', '', ''], 'UA-59', 5);
    expect(readPlaceList('Belgorod', [], { ...ground, towns: [...TOWNS, little] }, 9)[0]).toEqual({
      text: 'Belgorod',
      kind: 'unread',
      why: 'no-town',
    });
    expect(why('12')).toEqual(['no-town']);
    expect(why(`Sumy ${'-'.repeat(295)}`)).not.toEqual(['no-position']);
    expect(why(`Sumy ${'-'.repeat(296)}`)).toEqual(['no-position']);
  });

  test('a place nearer than 50 m to one that is known is known, and no more are taken than may be', () => {
    const near = (km: number): string => {
      const [lng, lat] = destinationOf(SUMY.at, 0, km);
      return `${lat.toFixed(5)}, ${lng.toFixed(5)}`;
    };
    const kinds = (text: string, limit?: number) => read(text, limit).map(({ kind }) => kind);
    expect(kinds(`Sumy\n${near(0.03)}`)).toEqual(['launch', 'known']);
    expect(kinds(`Sumy\n${near(0.07)}`)).toEqual(['launch', 'launch']);
    expect(kinds('Sumy\n\n * Bakhmut\r\nEdge', 2)).toEqual(['launch', 'launch', 'too-many']);
    expect(kinds('Sumy\rBakhmut\nEdge', 3)).toEqual(['launch', 'launch', 'launch']);
    expect(readPlaceList('Sumy', [{ at: SUMY.at }], ground, 9)[0]?.kind).toBe('known');
  });
});
