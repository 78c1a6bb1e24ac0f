import type { Atlas, Polygon } from '../core/atlas.ts';
import type { GraphicChoices } from '../core/graphic_choices.ts';
import { unionOutline } from '../core/outline.ts';
import type { RingMark, Scene } from '../scene/scene.ts';
import { type Palette, VEIL } from '../scene/theme.ts';
import type { Camera } from './camera.ts';
import type { Point } from './projection.ts';
import type { Scale } from './scale.ts';
import { el, group, round, type Markup } from './svg.ts';

/** What every layer of the map is drawn from. */
export interface MapDrawing {
  readonly atlas: Atlas;
  readonly scene: Scene;
  readonly palette: Palette;
  readonly camera: Camera;
  readonly scale: Scale;
  readonly choices: GraphicChoices;
  readonly idOf: (name: string) => string;
}

/** The ground: sea, countries, regions by status; each place is drawn once. */
export function groundLayers(drawing: MapDrawing): Markup[] {
  const { atlas, scene, palette, camera, idOf } = drawing;
  const statusOf = new Map(scene.regions.map(({ id, status }) => [id, status]));
  const regionsBy = (
    isShown: (status: string | undefined) => boolean,
    fillOf: (country: string) => string,
  ) =>
    atlas.regions
      .filter(({ id }) => isShown(statusOf.get(id)))
      .flatMap(({ polygons, names, country }) =>
        areaOf(camera, polygons, { id: idOf(names.en), fill: fillOf(country) }),
      );
  const countries = atlas.countries.flatMap(({ id, polygons, names }) =>
    areaOf(camera, polygons, { id: idOf(names.en), fill: landColor(id, palette) }),
  );
  const isPlain = (status: string | undefined) => status !== 'inside' && status !== 'partly';
  return [
    el('rect', { id: 'sea', ...camera.box, fill: palette.water }),
    ...group('land', [
      ...countries,
      ...regionsBy(isPlain, (country) => landColor(country, palette)),
    ]),
    ...group(
      'regions-inside',
      regionsBy(
        (status) => status === 'inside',
        () => palette.inside,
      ),
      edgeStyle(drawing),
    ),
    ...group(
      'regions-partly',
      regionsBy(
        (status) => status === 'partly',
        () => 'url(#hatch)',
      ),
      edgeStyle(drawing),
    ),
  ];
}

/** The line around regions that are reached. */
function edgeStyle({ palette, scale }: MapDrawing) {
  return {
    stroke: palette.regionEdge,
    'stroke-width': 0.8 * scale.linePx,
    'stroke-linejoin': 'round',
  };
}

/** All that the largest range does not reach, stepping back. */
export function beyondLayer({ scene, palette, camera }: MapDrawing): Markup[] {
  const largest = scene.rings.find(({ role }) => role === 'largest');
  if (!largest || largest.rings.length === 0) return [];
  const { x, y, width, height } = camera.box;
  const frame: Point[] = [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
    [x, y],
  ];
  const rings = unionOutline(largest.rings)
    .flat()
    .map((ring) => camera.ring(ring));
  const d = [frame, ...rings].map((ring) => pathOf(ring, true)).join('');
  const paint = { fill: palette.land, 'fill-opacity': VEIL, 'fill-rule': 'evenodd' };
  return [el('path', { id: 'beyond', d, ...paint })];
}

export function waterLayers({ atlas, palette, camera, scale }: MapDrawing): Markup[] {
  const lakes = atlas.lakes.flatMap((lake) => areaOf(camera, [lake], { fill: palette.water }));
  const rivers = linesOf(camera, atlas.rivers, {
    stroke: palette.river,
    'stroke-width': 0.9 * scale.linePx,
  });
  return group('water', [...lakes, ...rivers]);
}

export function borderLayers({ atlas, palette, camera, scale }: MapDrawing): Markup[] {
  const { internal, coast, international } = atlas.borders;
  const style = (stroke: string, widthPx: number) => ({
    stroke,
    'stroke-width': widthPx * scale.linePx,
    'stroke-linejoin': 'round',
  });
  return group('borders', [
    ...group('borders-regions', linesOf(camera, internal, style(palette.internalBorder, 0.7))),
    ...group('coast', linesOf(camera, coast, style(palette.coast, 0.6))),
    ...group('borders-countries', linesOf(camera, international, style(palette.border, 1.3))),
  ]);
}

/** The outline of each range; overlapping rings read as one shape. */
export function ringLayers(drawing: MapDrawing): Markup[] {
  const rings = drawing.scene.rings.flatMap((ring) => ringOf(drawing, ring));
  return group('rings', rings, { fill: 'none' });
}

function ringOf(drawing: MapDrawing, { rings, rangeKm, role }: RingMark): Markup[] {
  const { camera, palette, scale, scene, idOf } = drawing;
  const isLargest = role === 'largest';
  const lines = unionOutline(rings)
    .flat()
    .flatMap((outline) => camera.line(outline));
  if (lines.length === 0) return [];
  const d = lines.map((line) => pathOf(line, false)).join('');
  const [only] = scene.launches;
  const place = scene.launches.length === 1 && only ? `${only.name}-` : '';
  const id = idOf(`ring-${place}${String(rangeKm).replace('.', '-')}km`);
  const casing = el('path', {
    d,
    stroke: palette.halo,
    'stroke-opacity': 0.7,
    'stroke-width': 5 * scale.linePx,
  });
  return [...(isLargest ? [casing] : []), el('path', { id, d, ...ringStyle(drawing, isLargest) })];
}

/** The line of a range: the largest strong, the others dashed. */
export function ringStyle({ palette, scale }: MapDrawing, isLargest: boolean) {
  return {
    stroke: palette.ring,
    'stroke-width': (isLargest ? 2.2 : 1.3) * scale.linePx,
    'stroke-dasharray': isLargest
      ? undefined
      : `${round(5 * scale.linePx)} ${round(2.5 * scale.linePx)}`,
    'stroke-linejoin': 'round',
  };
}

function areaOf(
  camera: Camera,
  polygons: readonly Polygon[],
  attributes: Readonly<Record<string, string>>,
): Markup[] {
  const d = polygons
    .flat()
    .map((ring) => camera.ring(ring))
    .filter((ring) => ring.length > 3)
    .map((ring) => pathOf(ring, true))
    .join('');
  return d === '' ? [] : [el('path', { ...attributes, d, 'fill-rule': 'evenodd' })];
}

function linesOf(
  camera: Camera,
  lines: readonly (readonly (readonly [number, number])[])[],
  attributes: Readonly<Record<string, string | number>>,
): Markup[] {
  const d = lines
    .flatMap((line) => camera.line(line))
    .map((line) => pathOf(line, false))
    .join('');
  return d === '' ? [] : [el('path', { d, fill: 'none', ...attributes })];
}

/** A path with steps relative to the point before, a tenth of a pixel exact: half the length of absolute ones. */
export function pathOf(points: readonly Point[], isClosed: boolean): string {
  let [penX, penY] = [0, 0];
  const steps = (isClosed ? points.slice(0, -1) : points).map(([x, y], i) => {
    const [stepX, stepY] = [tenths(x - penX), tenths(y - penY)];
    // from where the pen really is, so that rounding does not add up
    penX = tenths(penX + stepX);
    penY = tenths(penY + stepY);
    return `${i === 0 ? 'M' : 'l'}${stepX}${stepY < 0 ? '' : ' '}${stepY}`;
  });
  return steps.join('') + (isClosed ? 'z' : '');
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}

function landColor(country: string, palette: Palette): string {
  if (country === 'UA') return palette.ukraine;
  return country === 'RU' ? palette.russia : palette.land;
}
