/* Works out answers from anywhere in Ukraine: in a worker, or on the page where there is none. */
import '../core/with_land.ts';
import type { Atlas } from '../core/atlas.ts';
import { unionOutline } from '../core/outline.ts';
import { reachOf, type Reach } from '../core/reach.ts';
import { ringSetsFor, type PackedReach, type RangesKm } from './land_message.ts';

/** The answer for some ranges, as a worker can tell it. */
export function landReachOf(rangesKm: RangesKm, atlas: Atlas): PackedReach {
  return packed(reachOf(ringSetsFor(rangesKm, atlas), atlas));
}

function packed(reach: Reach): PackedReach {
  return {
    rangesKm: reach.ringSets.map(({ rangeKm }) => rangeKm),
    regions: reach.regions.map((row) => ({ ...row, region: row.region.id })),
    towns: reach.towns.map((row) => ({ ...row, town: row.town.at.join() })),
    totals: reach.totals,
    outlines: reach.ringSets.map(({ rings }) => unionOutline(rings)),
  };
}
