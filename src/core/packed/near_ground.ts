import type { Bounds, LngLat } from '../geodesy.ts';
import { placesOf, stepsOf } from './coarse.ts';
import { arcsOf, innerArcs, packGround, type Packed, type Topology } from './map.ts';

/** Where the ground that most maps of an article need is as exact as all of it: west, south, east, north. */
const NEAR_GROUND: Bounds = [20, 43, 47, 58];
/** By how many degrees lines outside may be wrong. */
const COARSE = 0.35;

/** Degrees from south to north that are seen where a border that is coarse is off by a pixel or so. */
const FAR_OFF = 2.5;

/** Whether a map looks the same as with all of the ground: from far enough off, and with nothing else in sight. */
export function isNearEnough(seen: Bounds): boolean {
  const [, south, , north] = seen;
  return north - south >= FAR_OFF && isNearGround(seen);
}

/** Whether nothing of the ground elsewhere is in sight. */
export function isNearGround([west, south, east, north]: Bounds): boolean {
  const [nearWest, nearSouth, nearEast, nearNorth] = NEAR_GROUND;
  return west >= nearWest && south >= nearSouth && east <= nearEast && north <= nearNorth;
}

/**
 * The ground as `packGround` has it, but coarse outside `NEAR_GROUND`, and without all that is nowhere near; borders that
 * came coarse stay so.
 */
export function packNearGround<File extends Topology>(file: File): Packed<File> {
  const [stepLng = 1, stepLat = 1] = file.transform.scale;
  const [west = 0, south = 0] = file.transform.translate;
  const lines = file.arcs.map((arc) =>
    placesOf(arc).map(([x, y]): LngLat => [x * stepLng + west, y * stepLat + south]),
  );
  const inner = innerArcs(file);
  const arcs = file.arcs.map((arc, i) => {
    if (inner.has(i)) return [];
    const kept = keptOf(lines[i]!);
    return stepsOf(placesOf(arc).filter((_, place) => kept.has(place)));
  });
  const isSeen = lines.map((line) => line.some(isNear));
  const objects = Object.entries(file.objects).map(([name, layer]): [string, typeof layer] => {
    const geometries = layer.geometries.filter((unit) =>
      [...arcsOf({ geometries: [unit] })].some((arc) => isSeen[arc]),
    );
    return [name, name === 'regions' ? layer : { ...layer, geometries }];
  });
  return packGround({ ...file, arcs, objects: Object.fromEntries(objects) });
}

/** Whether a place is in `NEAR_GROUND`, or so near to it that a coarse line from there could get in. */
function isNear([lng, lat]: LngLat): boolean {
  const [west, south, east, north] = NEAR_GROUND;
  const isAcross = lng > west - 2 * COARSE && lng < east + 2 * COARSE;
  return isAcross && lat > south - 2 * COARSE && lat < north + 2 * COARSE;
}

/** The places that a line keeps: its ends, what is near with both neighbours, and elsewhere one every `COARSE` degrees. */
function keptOf(line: readonly LngLat[]): ReadonlySet<number> {
  const kept = new Set([0, line.length - 1]);
  let [lastLng, lastLat] = line[0] ?? [0, 0];
  line.forEach((place, i) => {
    const isByNear = line.slice(Math.max(0, i - 1), i + 2).some(isNear);
    const [lng, lat] = place;
    if (!isByNear && Math.hypot(lng - lastLng, lat - lastLat) < COARSE) return;
    [lastLng, lastLat] = place;
    kept.add(i);
  });
  return kept;
}
