import type { Polygon } from '../core/atlas.ts';
import { unionOutline } from '../core/outline.ts';
import { veiled } from '../scene/theme.ts';
import type { MapDrawing } from './map_layers.ts';
import type { Point } from './projection.ts';
import { areaRaster, lineRaster, type Raster } from './raster.ts';

/** What lies below the names: where they may stand and which colour is around them. */
export interface Terrain {
  /** What the largest range reaches. */
  readonly reach: Raster;
  readonly ringLines: Raster;
  readonly borders: Raster;
  /** The colour of the ground at a point of the map. */
  colorAt(point: Point): string;
}

export function terrainOf(drawing: MapDrawing): Terrain {
  const { atlas, scene, camera } = drawing;
  const outlines = scene.rings.map(({ rings }) => unionOutline(rings, 500).flat());
  const reach = areaRaster(
    (outlines.at(-1) ?? []).map((ring) => camera.ring(ring)),
    camera.box,
  );
  const ringLines = outlines.flat().flatMap((outline) => camera.line(outline));
  const borders = atlas.borders.international.flatMap((line) => camera.line(line));
  return {
    reach,
    ringLines: lineRaster(ringLines, camera.box),
    borders: lineRaster(borders, camera.box),
    colorAt: colorsOf(drawing, reach),
  };
}

function colorsOf(
  { atlas, scene, camera, palette }: MapDrawing,
  reach: Raster,
): (point: Point) => string {
  const statusOf = new Map(scene.regions.map(({ id, status }) => [id, status]));
  const rasterOf = (units: readonly { readonly polygons: readonly Polygon[] }[]) =>
    areaRaster(
      units.flatMap(({ polygons }) => polygons.flat().map((ring) => camera.ring(ring))),
      camera.box,
    );
  const regions = (isWanted: (region: (typeof atlas.regions)[number]) => boolean) =>
    rasterOf(atlas.regions.filter(isWanted));
  // the first that has the point
  const fills = [
    { fill: palette.inside, area: regions(({ id }) => statusOf.get(id) === 'inside') },
    { fill: palette.partlyFill, area: regions(({ id }) => statusOf.get(id) === 'partly') },
    { fill: palette.ukraine, area: regions(({ country }) => country === 'UA') },
    { fill: palette.russia, area: regions(({ country }) => country === 'RU') },
    { fill: palette.land, area: regions(({ country }) => country === 'BY') },
    { fill: palette.land, area: rasterOf(atlas.countries) },
  ];
  const isVeiled = scene.rings.some(({ rings }) => rings.length > 0);
  return (point) => {
    const fill = fills.find(({ area }) => area.has(point))?.fill ?? palette.water;
    return isVeiled && !reach.has(point) ? veiled(fill, palette) : fill;
  };
}
