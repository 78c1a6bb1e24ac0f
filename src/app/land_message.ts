/* What the page and its worker say to each other: plain values, with regions by their ids and towns by their places. */
import type { Atlas, Polygon } from '../core/atlas.ts';
import { knowOutline } from '../core/outline.ts';
import type { Reach, RegionReach, TownReach } from '../core/reach.ts';
import { ringSetsOf } from '../core/rings.ts';
import { EMPTY } from '../core/scenario.ts';

/** The ranges that are asked from anywhere in Ukraine, kilometres, ascending. */
export type RangesKm = readonly number[];

/** A reach without what both sides have: the atlas and the rings. */
export interface PackedReach {
  readonly rangesKm: RangesKm;
  readonly regions: readonly (Omit<RegionReach, 'region'> & { readonly region: string })[];
  readonly towns: readonly (Omit<TownReach, 'town'> & { readonly town: string })[];
  readonly totals: Reach['totals'];
  /** For each range the envelope, to 1 m. */
  readonly outlines: readonly (readonly Polygon[])[];
}

export function unpacked({ rangesKm, outlines, ...rest }: PackedReach, atlas: Atlas): Reach {
  const ringSets = ringSetsFor(rangesKm, atlas);
  ringSets.forEach(({ rings: [ring] }, i) => {
    const outline = outlines[i];
    if (ring && outline) knowOutline(ring, outline);
  });
  const regions = new Map(atlas.regions.map((region) => [region.id, region]));
  const towns = new Map(atlas.towns.map((town) => [town.at.join(), town]));
  const townReaches = rest.towns.flatMap((row) => {
    const town = towns.get(row.town);
    return town ? [{ ...row, town }] : [];
  });
  return {
    ringSets,
    regions: rest.regions.flatMap((row) => {
      const region = regions.get(row.region);
      return region ? [{ ...row, region }] : [];
    }),
    towns: townReaches,
    townsIn: (regionId) => townReaches.filter(({ town }) => town.region === regionId),
    totals: rest.totals,
  };
}

export function ringSetsFor(rangesKm: RangesKm, atlas: Atlas): Reach['ringSets'] {
  return ringSetsOf({ ...EMPTY, from: 'ukraine', ranges: rangesKm.map((km) => ({ km })) }, atlas);
}
