/** Ground of a few square regions and towns, which can be seen through and is quick. */
import type { Region, Town } from '../../src/core/atlas.ts';
import type { LngLat } from '../../src/core/geodesy.ts';
import { boxOf, regionOf, townOf } from './reach_cases.ts';

type Box = readonly [west: number, south: number, east: number, north: number];

export function squareRegion(id: string, en: string, box: Box, hole?: Box): Region {
  const polygon = hole ? [boxOf(box), boxOf(hole).toReversed()] : [boxOf(box)];
  const { names, ...region } = regionOf(en, [polygon]);
  return { ...region, id, names, country: id.slice(0, 2) as Region['country'], bounds: box };
}

export function namedTown(
  id: number,
  [en, uk, ru]: readonly [string, string, string],
  region: string,
  population: number,
  at: LngLat = [35, 51],
): Town {
  return { ...townOf(id, at, region, population), names: { en, uk, ru } };
}

export const SUMY = namedTown(692194, ['Sumy', 'Суми', 'Сумы'], 'UA-59', 260_000, [34.8, 50.9]);
/** On the western edge of its region. */
export const EDGE = namedTown(2, ['Edge', 'Край', 'Край'], 'UA-59', 9000, [34, 51.5]);
export const BAKHMUT = namedTown(
  713174,
  ['Bakhmut', 'Бахмут', 'Бахмут'],
  'UA-63',
  70_000,
  [37, 50],
);
export const BELGOROD = namedTown(
  578072,
  ['Belgorod', 'Бєлгород', 'Белгород'],
  'RU-BEL',
  390_000,
  [36.6, 51.5],
);

export const REGIONS = [
  squareRegion('UA-59', 'Sumy Oblast', [34, 50, 36, 52], [35, 51, 35.5, 51.5]),
  squareRegion('UA-63', 'Kharkiv Oblast', [36, 49, 38, 51]),
  squareRegion('UA-30', 'Kyiv', [30, 50, 30.5, 50.5]),
  squareRegion('RU-BEL', 'Belgorod Oblast', [36, 51, 39, 52]),
  squareRegion('BY-HM', 'Homel Oblast', [28, 52, 31, 53]),
];
export const TOWNS = [BELGOROD, SUMY, BAKHMUT, EDGE];
