/** Sizes of the names on the map of the page, in pixels: even between two zooms, and beyond them as at the nearer one. */
export const MAP_TYPE = {
  launch: { zooms: [3, 12], sizesPx: [14.5, 14.5] },
  ring: { zooms: [3, 12], sizesPx: [13.5, 13.5] },
  country: { zooms: [3, 7], sizesPx: [10, 15] },
  town: { zooms: [5, 9], sizesPx: [12, 14.5] },
  region: { zooms: [5, 8], sizesPx: [12, 16] },
} as const;

export type NameRole = keyof typeof MAP_TYPE;

/** Regions are named from this zoom on. */
export const REGION_NAMES_FROM_ZOOM = 4.5;

/** The widest line of a name, in sizes of its letters. */
export const WIDEST_EM = { launch: 10, ring: 10, country: 8, town: 10, region: 7 } as const;

/** Extra room between the letters of a country's name, in sizes. */
export const COUNTRY_SPACING_EM = 0.18;

/** How far a name stands from its mark, in sizes. */
export const GAP_EM = { launch: 0.75, town: 0.45 } as const;

/** How far above and below its place a region's name may go, in sizes, best first. */
export const REGION_SHIFTS_EM = [1.2, 2.6] as const;

/** Width of the light edge of names, and the room around them that no other name may take, in pixels. */
export const HALO_PX = { launch: 2, ring: 3, country: 1.3, town: 1.3, region: 1.3 } as const;
export const NAME_PADDING_PX = { launch: 2, ring: 6, country: 2, town: 2, region: 6 } as const;

/** Side of the square around a launch point that no name may cover, in pixels. */
export const LAUNCH_SPACE_PX = 18;

/** Size of a name at a zoom, in pixels. */
export function nameSizePx(role: NameRole, zoom: number): number {
  const { zooms, sizesPx } = MAP_TYPE[role];
  const part = Math.min(Math.max((zoom - zooms[0]) / (zooms[1] - zooms[0]), 0), 1);
  return sizesPx[0] + part * (sizesPx[1] - sizesPx[0]);
}
