/* The least that a page with a live map can be: MapLibre, its buttons and one polygon. The floor of the bench. */
import 'maplibre-gl/dist/maplibre-gl.css';
import { Map, NavigationControl, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

setWorkerUrl(workerUrl);
const container = document.getElementById('map')!;
Object.assign(container.style, { position: 'absolute', inset: '0' });
const ring = [
  [34, 50],
  [36, 50],
  [36, 52],
  [34, 52],
  [34, 50],
];
const map = new Map({
  container,
  center: [35, 51],
  zoom: 5,
  attributionControl: false,
  style: {
    version: 8,
    sources: {
      square: {
        type: 'geojson',
        data: {
          type: 'Feature',
          properties: {},
          geometry: { type: 'Polygon', coordinates: [ring] },
        },
      },
    },
    layers: [
      { id: 'square', type: 'fill', source: 'square', paint: { 'fill-color': 'rgb(180, 90, 40)' } },
    ],
  },
});
map.addControl(new NavigationControl());
