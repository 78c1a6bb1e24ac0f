import type { Atlas } from '../core/atlas.ts';
import type { LngLat } from '../core/geodesy.ts';
import { launchNames, townName } from '../core/places.ts';
import type { Language } from '../core/languages.ts';
import type { Reach, RegionReach, TownReach } from '../core/reach.ts';
import type { RingSet } from '../core/rings.ts';
import type { Scenario, Theme, Units } from '../core/scenario.ts';
import {
  formatArea,
  formatDistance,
  formatFixed,
  formatNumber,
  formatRange,
  formatShare,
} from './numbers.ts';
import { summaryOf } from './summary.ts';
import { wordsIn } from './words/words.ts';

/** How a person wants things written and drawn: chosen in the scenario, or the visitor's own. */
export interface Preferences {
  readonly language: Language;
  readonly units: Units;
  readonly theme: Theme;
}

/** Everything drawn and said; each item with its role and finished words. */
export interface Scene {
  readonly preferences: Preferences;
  readonly summary: string;
  /** Those that the rings start from. */
  readonly launches: readonly LaunchMark[];
  readonly rings: readonly RingMark[];
  readonly regions: readonly RegionMark[];
  /** One sentence that adds up what is inside; empty where nothing is. */
  readonly totals: string;
}

export interface LaunchMark {
  readonly index: number;
  readonly at: LngLat;
  readonly name: string;
  /** The position as printed, latitude first. */
  readonly position: string;
}

export interface RingMark extends RingSet {
  readonly label: string;
  readonly role: 'largest' | 'smaller';
}

export interface RegionMark {
  readonly id: string;
  readonly name: string;
  readonly status: RegionReach['status'];
  readonly statusText: string;
  readonly shareText: string;
  readonly insideText: string;
  readonly nearestName: string;
  readonly distanceText: string;
  /** Name, share and nearest launch point in one sentence. */
  readonly sentence: string;
  /** The figures behind the words, for sorting and share bars. */
  readonly reach: RegionReach;
}

export interface TownMark {
  readonly id: number;
  readonly name: string;
  readonly status: TownReach['status'];
  readonly statusText: string;
  readonly distanceText: string;
  readonly populationText: string;
}

/** The scene of a scenario; pure, equal inputs give equal scenes. */
export function sceneOf(
  scenario: Scenario,
  reach: Reach,
  atlas: Atlas,
  preferences: Preferences,
): Scene {
  const { language, units } = preferences;
  const names = launchNames(scenario, atlas, language);
  return {
    preferences,
    summary: summaryOf(scenario, reach, language, units),
    launches: originsOf(scenario).map(({ at }, index) => {
      return launchMark({
        index,
        at,
        name: names[index] ?? '',
        position: positionText(at, language),
      });
    }),
    rings: reach.ringSets.map((set, index, sets) => ({
      ...set,
      label: formatRange(set.rangeKm, language, units),
      role: index === sets.length - 1 ? 'largest' : 'smaller',
    })),
    regions: reach.regions.map((row) => regionMark(row, names, preferences)),
    totals: totalsSentence(reach, preferences),
  };
}

/** The towns of one region as listed under it, nearest first. */
export function townMarksOf(reach: Reach, regionId: string, preferences: Preferences): TownMark[] {
  const { language, units } = preferences;
  const words = wordsIn(language);
  return reach.townsIn(regionId).map(({ town, status, km }) => ({
    id: town.id,
    name: townName(town, language),
    status,
    statusText: words.townStatus[status],
    distanceText: formatDistance(km, language, units),
    populationText: formatNumber(town.population, language),
  }));
}

/** The launch points that rings start from; from anywhere in Ukraine they rest. */
function originsOf({ from, launches }: Scenario): Scenario['launches'] {
  return from === 'points' ? launches : [];
}

const marksKnown = new WeakMap<LngLat, LaunchMark>();

/** The same object for a launch point of which nothing has changed, so that a page need not look at it again. */
function launchMark(mark: LaunchMark): LaunchMark {
  const known = marksKnown.get(mark.at);
  const isSame =
    known?.index === mark.index && known.name === mark.name && known.position === mark.position;
  if (isSame) return known;
  marksKnown.set(mark.at, mark);
  return mark;
}

/** Latitude and longitude to two decimals with degree signs, latitude first as printed. */
export function positionText([lng, lat]: LngLat, language: Language): string {
  // a semicolon would be a question mark in Greek
  const separator = { en: ', ', el: ' · ' }[language as string] ?? '; ';
  const degrees = (value: number) => `${formatFixed(value, language, 2)}°`;
  return degrees(lat) + separator + degrees(lng);
}

function regionMark(
  row: RegionReach,
  launchNames: readonly string[],
  { language, units }: Preferences,
): RegionMark {
  const words = wordsIn(language);
  const { launch, km } = row.nearest;
  const nearestName =
    launch === null ? words.borderOfUkraine : (launchNames[launch] ?? words.unknownPlace);
  const name = row.region.names[language];
  const shareText = formatShare(row.share, language);
  const distanceText = formatDistance(km, language, units);
  return {
    id: row.region.id,
    name,
    status: row.status,
    statusText: words.regionStatus[row.status],
    shareText,
    insideText: formatArea(row.insideKm2, language, units),
    nearestName,
    distanceText,
    sentence: words.regionSentence(name, shareText, nearestName, distanceText),
    reach: row,
  };
}

function totalsSentence({ totals }: Reach, { language, units }: Preferences): string {
  if (totals.insideKm2 === 0) return '';
  return wordsIn(language).totals(
    formatArea(totals.insideKm2, language, units),
    totals.townsInside,
    formatNumber(totals.townsInside, language),
    formatNumber(totals.townPopulationInside, language),
  );
}
