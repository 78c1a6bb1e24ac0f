import {
  Map as LiveMap,
  setWorkerUrl,
  type GeoJSONSourceSpecification,
  type StyleSpecification,
} from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { Bounds } from '../core/geodesy.ts';
import type { Palette } from '../scene/theme.ts';
import { fontFaces } from './fonts.ts';
import { hatchOf } from './hatch.ts';
import { HATCH_IMAGE, layersOf, SOURCES, type SourceName } from './layers.ts';
import { launchSpace, townMark } from './marks.ts';

setWorkerUrl(workerUrl);

// the drawing box of the background: nothing is drawn beyond it
const DRAWN = { west: 5, south: 36, east: 68, north: 64 };
// where the lower part of the map is covered, the camera may look further south to keep the rest in view
const COVERED_SOUTH = 18;

interface Start {
  readonly palette: Palette;
  /** What to fit, unless the address holds a camera. */
  readonly bounds: Bounds;
  /** Pixels of the lower edge that something else covers. */
  readonly coveredPx: number;
  readonly label: string;
}

/** A map with the product's own style, empty of data. Throws where WebGL 2 is missing. */
export function createMap(
  container: HTMLElement,
  { palette, bounds, coveredPx, label }: Start,
): LiveMap {
  const map = new LiveMap({
    container,
    style: emptyStyle(palette),
    bounds: [...bounds],
    fitBoundsOptions: { padding: paddingFor(container, coveredPx) },
    hash: 'map',
    maxBounds: limitsOf(coveredPx),
    minZoom: 3,
    maxZoom: 12,
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    renderWorldCopies: false,
    fadeDuration: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 150,
  });
  // the page's own region around it is the landmark
  map.getCanvas().setAttribute('role', 'application');
  map.getCanvas().setAttribute('aria-label', label);
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  map.once('style.load', () => {
    map.addImage(HATCH_IMAGE, hatchOf(palette.partlyHatch), { pixelRatio: 2 });
    map.addImage('town', townMark(), { pixelRatio: 2, sdf: true });
    map.addImage('launch-space', launchSpace(), { pixelRatio: 2 });
  });
  return map;
}

// what stands at the lower edge: the line of sources, and on a small map the legend as well
const FURNITURE_PX = { wide: 24, small: 56 };

/** How far the camera may look. */
export function limitsOf(coveredPx: number): [number, number, number, number] {
  return [DRAWN.west, coveredPx > 0 ? COVERED_SOUTH : DRAWN.south, DRAWN.east, DRAWN.north];
}

/** Room around what is fitted, so that no ring touches the edge, or hides below what covers the lower part. */
export function paddingFor(container: HTMLElement, coveredPx: number) {
  const seenPx = Math.min(container.clientWidth, container.clientHeight - coveredPx);
  const room = Math.round(seenPx * 0.06);
  const furniturePx = coveredPx > 0 ? FURNITURE_PX.small : FURNITURE_PX.wide;
  return { top: room, left: room, right: room, bottom: room + furniturePx + coveredPx };
}

/** Recolours every layer for another theme; nothing is loaded again. */
export function paint(map: LiveMap, palette: Palette): void {
  map.updateImage(HATCH_IMAGE, hatchOf(palette.partlyHatch));
  for (const layer of layersOf(palette)) {
    for (const [name, value] of Object.entries<unknown>(layer.paint ?? {})) {
      map.setPaintProperty(layer.id, ...([name, value] as PaintProperty));
    }
  }
}

type PaintProperty = [
  name: Parameters<LiveMap['setPaintProperty']>[1],
  value: Parameters<LiveMap['setPaintProperty']>[2],
];

function emptyStyle(palette: Palette): StyleSpecification {
  return {
    version: 8,
    'font-faces': fontFaces(),
    sources: Object.fromEntries(SOURCES.map((name) => [name, emptySource(name)])),
    layers: layersOf(palette),
  };
}

function emptySource(name: SourceName): GeoJSONSourceSpecification {
  return {
    type: 'geojson',
    data: { type: 'FeatureCollection', features: [] },
    // the outline is exact to a metre; a second simplification would spoil it
    tolerance: name === 'rings' ? 0 : 0.375,
    ...(name === 'land' && { promoteId: 'id' }),
  };
}
