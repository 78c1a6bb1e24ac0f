import type { Part } from './query.ts';

/**
 * Rewrites the parts of a link from one version to the next: renames keys, converts values, drops what is gone. Pure,
 * and total like all reading: what it does not know it leaves as it is.
 */
export type Upgrade = (parts: readonly Part[]) => readonly Part[];

/**
 * From version 1 to 2, from 2 to 3 and so on, in order. Appended to, never changed: with them a link of any older
 * version is read as if it had been written today. Version 1 is the newest so far, so there are none.
 */
export const UPGRADES: readonly Upgrade[] = [];

/** The version that a chain of upgrades leads to: the one that is read and written. */
export function newestVersion(upgrades: readonly Upgrade[]): number {
  return upgrades.length + 1;
}

/** The parts of a link of a version as the newest one has them; those of a newer link stay as they are. */
export function upgraded(
  parts: readonly Part[],
  version: number,
  upgrades: readonly Upgrade[],
): readonly Part[] {
  return upgrades.slice(version - 1).reduce((older, upgrade) => upgrade(older), parts);
}
