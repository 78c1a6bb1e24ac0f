import {
  LngLat,
  Map as LiveMap,
  setWorkerUrl,
  type GeoJSONSourceSpecification,
  type StyleSpecification,
} from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { MapView } from '../core/mercator.ts';
import { constrained, ZOOMS } from '../scene/map_camera.ts';
import type { Palette } from '../scene/theme.ts';
import { fontFaces } from './fonts.ts';
import { hatchOf } from './hatch.ts';
import { HATCH_IMAGE, layersOf, SOURCES, type SourceName } from './layers.ts';
import { launchSpace, townMark } from './marks.ts';

setWorkerUrl(workerUrl);

interface Start {
  readonly palette: Palette;
  readonly view: MapView;
  readonly label: string;
}

/** A map with the product's own style, empty of data. Throws where WebGL 2 is missing. */
export function createMap(container: HTMLElement, { palette, view, label }: Start): LiveMap {
  const map = new LiveMap({
    container,
    style: emptyStyle(palette),
    ...cameraOf(view),
    minZoom: ZOOMS.least,
    maxZoom: ZOOMS.most,
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    renderWorldCopies: false,
    fadeDuration: fadeMs(),
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

/** Gives a map its style again, empty of data. */
export function dress(map: LiveMap, palette: Palette): void {
  map.setStyle(emptyStyle(palette), { diff: false });
}

/** How long names take to appear. */
export function fadeMs(): number {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 150;
}

/** Keeps the camera of a map to what the map as a picture may show, too. */
export function limit(map: LiveMap, coveredPx: number): void {
  map.setTransformConstrain((center, zoom) => {
    const { clientWidth: widthPx, clientHeight: heightPx } = map.getContainer();
    const view: MapView = { center: [center.lng, center.lat], zoom: zoom ?? map.getZoom() };
    const nearest = constrained(view, { widthPx, heightPx, coveredPx });
    return { center: new LngLat(...nearest.center), zoom: nearest.zoom };
  });
}

export function cameraOf({ center: [lng, lat], zoom }: MapView) {
  return { center: { lng, lat }, zoom };
}

export function viewOf(map: LiveMap): MapView {
  const { lng, lat } = map.getCenter();
  return { center: [lng, lat], zoom: map.getZoom() };
}

/** Whether everything that the map was given is drawn, but for names, which may still be appearing. */
export function isComplete(map: LiveMap): boolean {
  return SOURCES.every((name) => map.isSourceLoaded(name)) && map.areTilesLoaded();
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
