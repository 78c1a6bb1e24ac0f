import type { Atlas, Town } from './atlas.ts';
import type { Misreading } from './coordinates/reading.ts';
import { distanceKm, type LngLat } from './geodesy.ts';
import { SAME_PLACE_KM, type Ground } from './launch_place.ts';
import { linesOf } from './list_lines.ts';
import { foldName } from './name_folding.ts';
import type { Launch } from './scenario.ts';
import { isUkrainian } from './places.ts';
import { searchPlaces, townsNamed } from './search/search.ts';
import { understand } from './understood.ts';

/** What a line of a list means. */
export type ListLine = { readonly text: string } & (
  | { readonly kind: 'launch'; readonly launch: Launch; readonly town?: Town }
  /** Two readings, or a place that is only like what was written. */
  | { readonly kind: 'doubtful'; readonly choices: readonly Choice[] }
  | { readonly kind: 'known' | 'too-many'; readonly launch: Launch }
  | { readonly kind: 'outside'; readonly at: LngLat }
  | { readonly kind: 'unread'; readonly why: Misreading | 'no-town' }
);

/** One thing that a line may mean, with the line that would say so. */
export interface Choice {
  readonly launch: Launch;
  readonly town?: Town;
}

const LONGEST_LINE = 300;
/** Between a label and a place. */
const SPLIT = /\s*[:;=|\t]\s*|\s*,\s+|\s+[–—-]\s+/g;

/**
 * Reads a list of places, one in a line: towns of Ukraine or coordinates, each with a label before or behind it if it has
 * one. Lines beyond the limit are read too, and say so.
 */
export function readPlaceList(
  text: string,
  launches: readonly Launch[],
  atlas: Ground,
  limit: number,
): readonly ListLine[] {
  const taken = [...launches];
  return linesOf(text).map((line) => {
    const read = readLine(line, atlas);
    if (read.kind !== 'launch') return read;
    const { launch } = read;
    if (taken.some(({ at }) => distanceKm(at, launch.at) < SAME_PLACE_KM))
      return { ...read, kind: 'known' };
    if (taken.length >= limit) return { ...read, kind: 'too-many' };
    taken.push(launch);
    return read;
  });
}

function readLine(text: string, atlas: Ground): ListLine {
  if (text.length > LONGEST_LINE) return { text, kind: 'unread', why: 'no-position' };
  for (const [place, label] of waysToSplit(text)) {
    const town = townMeant(place, label, atlas);
    if (town) return { text, kind: 'launch', ...town };
    const line = readPosition(text, place, label, atlas);
    if (line) return line;
  }
  return similarTown(text, atlas);
}

/** The whole line, then each part before and behind a separator with the other one as its label. */
function waysToSplit(text: string): readonly (readonly [place: string, label: string])[] {
  const cuts = [...text.matchAll(SPLIT)].map(({ index, 0: { length } }) => [
    text.slice(0, index),
    text.slice(index + length),
  ]);
  const pairs = cuts.filter(([before, behind]) => before !== '' && behind !== '');
  return [
    [text, ''],
    ...pairs.map(([before = '', behind = '']) => [behind, before] as const),
    ...pairs.toReversed().map(([before = '', behind = '']) => [before, behind] as const),
  ];
}

/** A town of that name; what else stands in the line is its region, or a label. */
function townMeant(name: string, other: string, atlas: Ground): Choice | undefined {
  const towns = townsNamed(name, atlas);
  const within = other === '' ? undefined : towns.find((town) => isOf(town, other, atlas));
  const town = within ?? towns[0];
  if (!town) return undefined;
  const label = within || other === '' ? {} : { label: other };
  return { launch: { at: town.at, ...label }, town };
}

function isOf(town: Town, region: string, { regions }: Pick<Atlas, 'regions'>): boolean {
  const wanted = foldName(region);
  const names = Object.values(regions.find(({ id }) => id === town.region)?.names ?? {});
  return names.some(
    (name) => foldName(name).startsWith(wanted) || foldName(name).includes(` ${wanted}`),
  );
}

function readPosition(
  text: string,
  place: string,
  label: string,
  atlas: Ground,
): ListLine | undefined {
  const understood = understand(place, atlas);
  const launchAt = (at: LngLat): Launch => (label === '' ? { at } : { at, label });
  switch (understood.kind) {
    case 'place':
      return { text, kind: 'launch', launch: launchAt(understood.at) };
    case 'doubtful':
      return { text, kind: 'doubtful', choices: [{ launch: launchAt(understood.otherwise) }] };
    case 'outside':
      return { text, kind: 'outside', at: understood.at };
    case 'misread': {
      // only a whole line that looks like a position is one that went wrong
      const isElse = label !== '' || ['no-position', 'one-number'].includes(understood.why);
      return isElse ? undefined : { text, kind: 'unread', why: understood.why };
    }
  }
}

function similarTown(text: string, atlas: Ground): ListLine {
  const hits = searchPlaces(text, atlas, 3);
  // a place of just this name that is elsewhere is meant, and not one that is called nearly so
  const isElsewhere = hits[0]?.fit === 'name';
  const towns = (isElsewhere ? [] : hits).flatMap(({ place }) =>
    place.kind === 'town' && isUkrainian(place.town) ? [place.town] : [],
  );
  if (towns.length === 0) return { text, kind: 'unread', why: 'no-town' };
  const choices = towns.map((town): Choice => ({ launch: { at: town.at }, town }));
  return { text, kind: 'doubtful', choices };
}
