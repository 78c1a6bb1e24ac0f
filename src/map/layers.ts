import type {
  DataDrivenPropertyValueSpecification,
  ExpressionSpecification,
  LayerSpecification,
} from 'maplibre-gl';
import { VEIL, type Palette } from '../scene/theme.ts';
import { byZoom, isOf } from './expressions.ts';
import { namesOf } from './name_layers.ts';

export const SOURCES = ['land', 'water', 'borders', 'rings', 'places', 'launches'] as const;
export type SourceName = (typeof SOURCES)[number];

export const HATCH_IMAGE = 'hatch';

const BY_COUNTRY = (palette: Palette): DataDrivenPropertyValueSpecification<string> => [
  'match', ['get', 'country'], 'UA', palette.ukraine, 'RU', palette.russia, palette.land,
]; // prettier-ignore

const WHEN = (key: string, value: string | boolean, then: number): ExpressionSpecification => [
  'case', ['==', ['feature-state', key], value], then, 0,
]; // prettier-ignore

/** The one written list of what the map draws, from the ground up. */
export function layersOf(palette: Palette): LayerSpecification[] {
  return [
    ...ground(palette),
    ...regions(palette),
    ...ringAreas(palette),
    ...water(palette),
    ...borders(palette),
    ...ringLines(palette),
    ...marked(palette),
    ...namesOf(palette),
  ];
}

function ground(palette: Palette): LayerSpecification[] {
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': palette.water } },
    {
      id: 'land',
      type: 'fill',
      source: 'land',
      // without smoothing, no seam shows between neighbours of one colour
      paint: { 'fill-color': BY_COUNTRY(palette), 'fill-antialias': false },
    },
  ];
}

function regions(palette: Palette): LayerSpecification[] {
  const fillWhen = (status: string) => ({
    'fill-opacity': WHEN('status', status, 1),
    'fill-antialias': false,
  });
  return [
    {
      id: 'regions-inside',
      type: 'fill',
      source: 'land',
      paint: { 'fill-color': palette.inside, ...fillWhen('inside') },
    },
    {
      id: 'regions-partly',
      type: 'fill',
      source: 'land',
      paint: { 'fill-color': palette.partlyFill, ...fillWhen('partly') },
    },
    {
      id: 'regions-partly-hatch',
      type: 'fill',
      source: 'land',
      paint: { 'fill-pattern': HATCH_IMAGE, ...fillWhen('partly') },
    },
    {
      id: 'region-edges',
      type: 'line',
      source: 'land',
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette.regionEdge,
        'line-width': 0.8,
        'line-opacity': ['match', ['feature-state', 'status'], ['inside', 'partly'], 1, 0],
      },
    },
  ];
}

function water(palette: Palette): LayerSpecification[] {
  return [
    {
      id: 'lakes',
      type: 'fill',
      source: 'water',
      filter: isOf('kind', 'lake'),
      paint: { 'fill-color': palette.water },
    },
    {
      id: 'rivers',
      type: 'line',
      source: 'water',
      filter: isOf('kind', 'river'),
      paint: { 'line-color': palette.river, 'line-width': byZoom(4, 0.6, 9, 1.6) },
    },
  ];
}

function ringAreas(palette: Palette): LayerSpecification[] {
  return [
    {
      id: 'beyond',
      type: 'fill',
      source: 'rings',
      filter: isOf('role', 'beyond'),
      // what the rings do not reach steps back
      paint: { 'fill-color': palette.land, 'fill-opacity': VEIL, 'fill-antialias': false },
    },
    {
      id: 'ring-areas',
      type: 'fill',
      source: 'rings',
      filter: isOf('role', 'largest'),
      paint: { 'fill-color': palette.ringFill, 'fill-opacity': 0.05, 'fill-antialias': false },
    },
  ];
}

function borders(palette: Palette): LayerSpecification[] {
  return [
    {
      id: 'borders-internal',
      type: 'line',
      source: 'borders',
      filter: isOf('kind', 'internal'),
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.internalBorder, 'line-width': byZoom(4, 0.5, 9, 1.2) },
    },
    {
      id: 'coast',
      type: 'line',
      source: 'borders',
      filter: isOf('kind', 'coast'),
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.coast, 'line-width': 0.6 },
    },
    {
      id: 'borders-international',
      type: 'line',
      source: 'borders',
      filter: isOf('kind', 'international'),
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.border, 'line-width': byZoom(4, 1, 9, 2.2) },
    },
  ];
}

function ringLines(palette: Palette): LayerSpecification[] {
  return [
    {
      id: 'rings-smaller',
      type: 'line',
      source: 'rings',
      filter: isOf('role', 'smaller'),
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.ring, 'line-width': 1.2, 'line-dasharray': [5, 2.5] },
    },
    {
      id: 'rings-casing',
      type: 'line',
      source: 'rings',
      filter: isOf('role', 'largest'),
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.halo, 'line-width': 5, 'line-opacity': 0.7 },
    },
    {
      id: 'rings-largest',
      type: 'line',
      source: 'rings',
      filter: isOf('role', 'largest'),
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.ring, 'line-width': 2.2 },
    },
  ];
}

function marked(palette: Palette): LayerSpecification[] {
  const outlineWhen = (id: string, key: string, widthPx: number): LayerSpecification => ({
    id,
    type: 'line',
    source: 'land',
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': palette.selected,
      'line-width': widthPx,
      'line-opacity': WHEN(key, true, 1),
    },
  });
  return [
    outlineWhen('region-hovered', 'hovered', 1.2),
    outlineWhen('region-selected', 'selected', 2.4),
  ];
}
