import { townName } from '../core/places.ts';
import type { RegionReach, Totals, TownReach } from '../core/reach.ts';
import { roundTo } from '../core/scenario.ts';
import type { Answer } from './answer.ts';

/** A region's answer as files give it: distances to 1 m, areas to 0.1 km², shares to 1e-7. */
export interface RegionRow {
  readonly id: string;
  readonly name: string;
  readonly status: RegionReach['status'];
  readonly share: number;
  readonly areaKm2: number;
  readonly insideKm2: number;
  readonly shares: RegionReach['shares'];
  readonly nearest: RegionReach['nearest'];
  readonly farthestKm: number;
}

/** A town's answer as files give it. */
export interface TownRow {
  readonly id: number;
  readonly name: string;
  readonly region: string;
  readonly population: number;
  readonly status: TownReach['status'];
  readonly km: number;
  readonly launch: number | null;
}

export function regionRows({ reach, scenario }: Answer): readonly RegionRow[] {
  return reach.regions.map((row) => ({
    id: row.region.id,
    name: row.region.names[scenario.language],
    status: row.status,
    share: share(row.share),
    areaKm2: area(row.areaKm2),
    insideKm2: area(row.insideKm2),
    shares: row.shares.map((entry) => ({ rangeKm: entry.rangeKm, share: share(entry.share) })),
    nearest: { launch: row.nearest.launch, km: distance(row.nearest.km) },
    farthestKm: distance(row.farthestKm),
  }));
}

export function townRows({ reach, scenario }: Answer): readonly TownRow[] {
  return reach.towns.map(({ town, status, km, launch }) => ({
    id: town.id,
    name: townName(town, scenario.language),
    region: town.region,
    population: town.population,
    status,
    km: distance(km),
    launch,
  }));
}

export function totalsRow({ reach }: Answer): Totals {
  return { ...reach.totals, insideKm2: area(reach.totals.insideKm2) };
}

function share(value: number): number {
  return roundTo(value, 7);
}

function area(km2: number): number {
  return roundTo(km2, 1);
}

function distance(km: number): number {
  return roundTo(km, 3);
}
