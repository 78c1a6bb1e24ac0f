import type { Units } from './scenario.ts';

/** The international mile of 1959, exactly. */
const KM_PER_MILE = 1.609344;

/** A length in the unit shown to people. */
export function inUnits(km: number, units: Units): number {
  return units === 'mi' ? km / KM_PER_MILE : km;
}

/** An area in square kilometres or square miles. */
export function areaInUnits(km2: number, units: Units): number {
  return units === 'mi' ? km2 / KM_PER_MILE ** 2 : km2;
}

/** Kilometres of a length given in the unit shown to people. */
export function kmFrom(value: number, units: Units): number {
  return units === 'mi' ? value * KM_PER_MILE : value;
}
