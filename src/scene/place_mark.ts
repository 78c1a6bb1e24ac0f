import type { LngLat } from '../core/geodesy.ts';
import { placeReachOf } from '../core/reach/place_reach.ts';
import { formatDistance } from './numbers.ts';
import type { Scene } from './scene.ts';
import { wordsIn } from './words/words.ts';

/** How far the place that is pointed at is from where the rings start. */
export interface PlaceMark {
  /** Inside, at the edge or outside of the largest range. */
  readonly statusText: string;
  /** From each launch point, nearest first. */
  readonly distances: readonly { readonly name: string; readonly distanceText: string }[];
  /** How many launch points are farther than those; empty where none is. */
  readonly moreText: string;
}

/** More would hide the map that they explain. */
const MOST_LISTED = 8;

/** A place as the largest range of a scene reaches it; null without rings. */
export function placeMarkOf(at: LngLat, scene: Scene): PlaceMark | null {
  const { language, units } = scene.preferences;
  const words = wordsIn(language);
  const reach = placeReachOf(at, scene.rings.at(-1)?.rings ?? []);
  if (!reach) return null;
  const { status, distances } = reach;
  const more = distances.length - MOST_LISTED;
  return {
    statusText: words.townStatus[status],
    distances: distances.slice(0, MOST_LISTED).map(({ launch, km }) => {
      if (launch === null && km === 0) return { name: words.withinUkraine, distanceText: '' };
      const name =
        launch === null
          ? words.borderOfUkraine
          : (scene.launches[launch]?.name ?? words.unknownPlace);
      return { name, distanceText: formatDistance(km, language, units) };
    }),
    moreText: more > 0 ? words.andMore(more) : '',
  };
}
