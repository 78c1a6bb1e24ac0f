import type { Atlas, Town } from '../core/atlas.ts';
import type { LngLat } from '../core/geodesy.ts';
import type { Language } from '../core/languages.ts';
import { nearestTown } from '../core/nearest_town.ts';
import type { FoundReach } from '../core/found_reach.ts';
import { isUkrainian, townName, ukrainianTowns } from '../core/places.ts';
import { matchedPart } from '../core/search/matched_part.ts';
import type { Place } from '../core/search/place_names.ts';
import type { Hit } from '../core/search/search.ts';
import { formatDistance, formatNumber, formatRange, formatShare } from './numbers.ts';
import type { Preferences } from './scene.ts';
import { wordsIn } from './words/words.ts';

/** A place that was found, as it is listed. */
export interface HitMark {
  readonly key: string;
  readonly name: string;
  /** The part of the name that was typed. */
  readonly matched: readonly [number, number] | null;
  /** The name by which it was found, where that is another. */
  readonly otherName: string;
  /** Its region, and Russia for what is not added but shown. */
  readonly kind: string;
  readonly isAdded: boolean;
}

/** How far a place is, in finished words. */
export interface PlaceCard {
  readonly name: string;
  readonly kind: string;
  readonly status: FoundReach['status'] | null;
  readonly sentence: string;
  readonly distances: readonly { readonly name: string; readonly distanceText: string }[];
}

export function hitMarkOf(hit: Hit, query: string, atlas: Atlas, language: Language): HitMark {
  const { place, isFormer } = hit;
  const name = placeName(place, language);
  const matched = matchedPart(name, query);
  // a spelling that was only worked out is no name to show
  const isWorkedOut = hit.fit === 'similar' || hit.name === hit.name.toLowerCase();
  const isShown = query !== '' && matched === null && !isWorkedOut;
  const other = isFormer ? wordsIn(language).formerly(hit.name) : hit.name;
  return {
    key: keyOf(place),
    name,
    matched,
    otherName: isShown ? other : '',
    kind: placeKind(place, atlas, language),
    isAdded: place.kind === 'town' && isUkrainian(place.town),
  };
}

function keyOf(place: Place): string {
  return place.kind === 'town' ? String(place.town.id) : place.region.id;
}

function placeName(place: Place, language: Language): string {
  return place.kind === 'town' ? townName(place.town, language) : place.region.names[language];
}

/** The region of a town, and what a region is. */
function placeKind(place: Place, { regions }: Atlas, language: Language): string {
  const words = wordsIn(language);
  if (place.kind === 'region') return words.regionOf[place.region.country === 'RU' ? 'RU' : 'UA'];
  const { town } = place;
  const region = regions.find(({ id }) => id === town.region)?.names[language] ?? '';
  if (isUkrainian(town)) return region;
  return region === townName(town, language) ? words.russia : `${region}, ${words.russia}`;
}

export function placeCardOf(
  place: Place,
  reach: FoundReach | null,
  launchNames: readonly string[],
  atlas: Atlas,
  preferences: Preferences,
): PlaceCard {
  const { language, units } = preferences;
  const words = wordsIn(language);
  const distances = (reach?.distances ?? []).map(({ launch, km }) => ({
    name: launch === null ? words.borderOfUkraine : (launchNames[launch] ?? words.unknownPlace),
    distanceText: formatDistance(km, language, units),
  }));
  return {
    name: placeName(place, language),
    kind: placeKind(place, atlas, language),
    status: reach?.status ?? null,
    sentence: reach ? reachSentence(reach, preferences) : words.placeUnanswered,
    distances,
  };
}

function reachSentence(reach: FoundReach, { language, units }: Preferences): string {
  const words = wordsIn(language);
  const range = formatRange(reach.rangeKm, language, units);
  const awayKm = (reach.distances[0]?.km ?? 0) - reach.rangeKm;
  const margin = formatDistance(Math.abs(awayKm), language, units);
  if (reach.share !== null && reach.share > 0) {
    return words.regionWithin(formatShare(reach.share, language), range);
  }
  if (reach.status === 'edge') return words.placeAtEdge(range);
  return reach.status === 'inside'
    ? words.placeWithin(margin, range)
    : words.placeBeyond(margin, range);
}

/** A position as it is read back: latitude first, four decimals, with the letters of the language. */
export function positionWords([lng, lat]: LngLat, language: Language): string {
  const { north, south, east, west } = wordsIn(language).hemispheres;
  const degrees = (value: number, letter: string): string =>
    `${formatNumber(Math.abs(value), language, 4)}°\u00a0${letter}`;
  const separator = { en: ', ', el: ' · ' }[language as string] ?? '; ';
  return degrees(lat, lat < 0 ? south : north) + separator + degrees(lng, lng < 0 ? west : east);
}

/** A position in Ukraine with the town that is nearest to it. */
export function positionNearTown(
  at: LngLat,
  atlas: Pick<Atlas, 'towns'>,
  language: Language,
): string {
  const town: Town | undefined = nearestTown(at, ukrainianTowns(atlas))?.town;
  const position = positionWords(at, language);
  return town ? wordsIn(language).nearTown(position, townName(town, language)) : position;
}
