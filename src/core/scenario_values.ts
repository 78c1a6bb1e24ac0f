/*
 * What may stand in a scenario: one rule for links and for files, which only say differently what is wrong. Each gives
 * the value as it is kept, rounded, or undefined.
 */
import type { Bounds, LngLat } from './geodesy.ts';
import { type LabelId, type MovedLabel, parseLabelId } from './graphic_choices.ts';
import {
  EMPTY,
  LIMITS,
  roundPosition,
  roundRangeKm,
  roundTo,
  type Scenario,
  tidyText,
} from './scenario.ts';

/** A scenario of what was read; a part that is not there has its default, or is left out where it has none. */
export function scenarioOf(parts: {
  readonly [Key in keyof Scenario]?: Scenario[Key] | undefined;
}): Scenario {
  const given = Object.entries(parts).filter(([, value]) => value !== undefined);
  return { ...EMPTY, ...Object.fromEntries(given) };
}

/** One line of text within a limit; an empty one is none. */
export function keptText(
  text: string,
  limit: number,
): { readonly value: string | undefined; readonly isShortened: boolean } {
  const kept = tidyText(text, limit);
  // most texts are short, and need no second look
  const isShortened = text.length > limit && tidyText(text, text.length).length > kept.length;
  return { value: kept === '' ? undefined : kept, isShortened };
}

/** A position on the Earth, to 4 decimals. */
export function keptPosition(lng: number, lat: number): LngLat | undefined {
  return Math.abs(lng) <= 180 && Math.abs(lat) <= 90 ? roundPosition([lng, lat]) : undefined;
}

/** A range within the limits, to one decimal. */
export function keptRangeKm(km: number): number | undefined {
  const rounded = Number.isFinite(km) ? roundRangeKm(km) : NaN;
  return rounded >= LIMITS.rangeKm.min && rounded <= LIMITS.rangeKm.max ? rounded : undefined;
}

/** A box on the Earth that does not cross the 180th meridian, to 2 decimals, from exactly four numbers. */
export function keptFrame(numbers: readonly number[]): Bounds | undefined {
  if (numbers.length !== 4 || !numbers.every((value) => Math.abs(value) <= 180)) return undefined;
  const [west = 0, south = 0, east = 0, north = 0] = numbers.map((value) => roundTo(value, 2));
  const isBox = west < east && south < north && south >= -90 && north <= 90;
  return isBox ? [west, south, east, north] : undefined;
}

/** A label that was moved to a place on the Earth, to 3 decimals (110 m). */
export function keptMove(label: string, lng: number, lat: number): MovedLabel | undefined {
  const id = parseLabelId(label);
  if (id === undefined || keptPosition(lng, lat) === undefined) return undefined;
  return { label: id, to: [roundTo(lng, 3), roundTo(lat, 3)] };
}

/** Each label once, as it stands there first, in the place where it stands last: links were read so, and stay so. */
export function eachOnce<Item>(
  items: readonly Item[],
  labelOf: (item: Item) => LabelId,
): readonly Item[] {
  return [...new Map([...items].reverse().map((item) => [labelOf(item), item])).values()].reverse();
}
