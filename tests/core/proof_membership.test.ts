/**
 * Shares against counting: 1,000 random scenarios, thousands of places in each of six regions, and for each place the
 * question whether it is within a ring, answered without any code of the engine. `REACH_ROUNDS=20` asks 20,000.
 */
import { describe, expect, test } from 'vitest';
import { reachOf } from '../../src/core/reach.ts';
import { type Circle, insideAny, type Samples, samplesOf, WGS84 } from '../oracle/samples.ts';
import { ORACLE_REGIONS, randomNumbers, ringSetOf } from './reach_cases.ts';

const ROUNDS = Number(process.env['REACH_ROUNDS'] ?? 1);
const SCENARIOS_OF_A_KIND = 200 * ROUNDS;
const CELLS = 3000;
const NEAR = ['Belgorod', 'Kursk', 'Bryansk', 'Voronezh', 'Rostov', 'Adygey'];

const REGIONS = ORACLE_REGIONS.filter(({ id }) => NEAR.includes(id));
const VERTICES = REGIONS.flatMap(({ polygons }) => polygons.flat(2));
const SAMPLES = REGIONS.map((region) => samplesOf(region, CELLS, randomNumbers(17)));

type Random = () => number;
type Place = readonly [lng: number, lat: number];

const anyPlace = (random: Random): Place => [30 + random() * 13, 45 + random() * 9];
const radius = (random: Random): number => 20 + 580 * random() ** 2;
const pick = <Item>(items: readonly Item[], random: Random): Item =>
  items[Math.floor(random() * items.length)]!;
/** 1 to 100, mostly few: a hundred take the engine as long as all others. */
const count = (random: Random): number => 1 + Math.floor(100 * random() ** 4);

function onBorder(random: Random): Place {
  const i = 1 + Math.floor(random() * (VERTICES.length - 1));
  const [a, b] = [VERTICES[i - 1]!, VERTICES[i]!];
  // half of them on a vertex, half in the middle of an edge
  return random() < 0.5 ? a : [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
}

const KINDS: Readonly<Record<string, (random: Random) => readonly Circle[]>> = {
  'anywhere, of any size': (random) =>
    Array.from({ length: count(random) }, () => [...anyPlace(random), radius(random)]),
  'with centres exactly on borders, of one size': (random) => {
    const radiusKm = radius(random);
    return Array.from({ length: count(random) }, () => [...onBorder(random), radiusKm]);
  },
  'through vertices of regions': (random) =>
    Array.from({ length: count(random) }, () => {
      const [lng, lat] = anyPlace(random);
      const [toLng, toLat] = pick(VERTICES, random);
      const km = WGS84.Inverse(lat, lng, toLat, toLng).s12! / 1000;
      return [lng, lat, Math.min(600, Math.max(20, km))];
    }),
  'in clusters with duplicates': (random) => {
    const [lng, lat] = anyPlace(random);
    const [spread, radiusKm] = [10 ** (-4 * random()), radius(random)];
    const some = Array.from({ length: count(random) }, (): Circle => [
      lng + spread * (random() - 0.5),
      lat + spread * (random() - 0.5),
      random() < 0.8 ? radiusKm : radius(random),
    ]);
    return [...some, ...some.slice(0, Math.min(some.length, 100 - some.length))];
  },
  // most of whose edges are hidden by others: a disc without any edge may still fill a hole
  'small and close together, with holes between them': (random) => {
    const radiusKm = 20 + 40 * random();
    return Array.from({ length: 20 + Math.floor(80 * random() ** 6) }, () => [
      33 + random() * 8,
      49 + random() * 4,
      radiusKm * (0.8 + 0.4 * random()),
    ]);
  },
};

/**
 * What counting finds, and how far from it a true share may be: five standard deviations. Only cells that an outline
 * crosses are uncertain, each by a variance of 1/4 at most; crossed cells are as many as neighbours that differ. Four
 * places more are for what is smaller than a cell.
 */
function counted(samples: Samples, circles: readonly Circle[]) {
  const inside = insideAny(samples, circles);
  const total = inside.length;
  const share = inside.reduce((sum, value) => sum + value, 0) / total;
  const differing = samples.neighbours.filter(([a, b]) => inside[a] !== inside[b]).length;
  const crossed = differing + samples.borderPairs * share * (1 - share);
  return { share, tolerance: (5 * Math.sqrt(crossed / 4) + 4) / total };
}

describe('shares agree with counting places', () => {
  test.each(Object.entries(KINDS))(
    'for 200 scenarios with rings %s',
    (kind, circlesOf) => {
      const random = randomNumbers(kind.length);
      for (let round = 0; round < SCENARIOS_OF_A_KIND; round++) {
        const circles = circlesOf(random);
        const { regions } = reachOf([ringSetOf(...circles)], { regions: REGIONS, towns: [] });
        const shares = new Map(regions.map(({ region, share }) => [region.id, share]));
        for (const { share, insideKm2, farthestKm, nearest } of regions) {
          expect([share, insideKm2, farthestKm, nearest.km].every(Number.isFinite)).toBe(true);
          expect(share >= 0 && share <= 1).toBe(true);
        }
        for (const samples of SAMPLES) {
          const share = shares.get(samples.id) ?? 0;
          const expected = counted(samples, circles);
          const off = Math.abs(share - expected.share);
          if (off > expected.tolerance || (share % 1 === 0 && off > 0)) {
            expect.fail(
              `${samples.id}: ${share}, counted ${expected.share}, ${JSON.stringify(circles)}`,
            );
          }
        }
      }
    },
    60_000 * ROUNDS,
  );
});

test('counting is sharp enough to notice 2 % of a region', () => {
  const random = randomNumbers(5);
  const tolerances = Array.from({ length: 50 }, () => {
    const [lng, lat] = anyPlace(random);
    return Math.max(...SAMPLES.map((samples) => counted(samples, [[lng, lat, 306]]).tolerance));
  }).sort((a, b) => a - b);
  expect(tolerances[25]).toBeLessThan(0.02);
});
