import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import type { Palette } from '../scene/theme.ts';
import { byZoom, isOf } from './expressions.ts';
import { FACE } from './fonts.ts';
import { CENTRES_FROM_ZOOM, LARGEST_FIRST, TOWN_STEPS } from './named_towns.ts';

export const TOWN_LAYER = 'towns';

const TOWN_MINIMUM: ExpressionSpecification = [
  'step',
  ['zoom'],
  LARGEST_FIRST,
  ...TOWN_STEPS.flatMap(({ zoom, population }) => [zoom, population]),
];

const CENTRE_IS_NAMED: ExpressionSpecification = [
  'all',
  ['!=', ['get', 'rank'], 'town'],
  ['step', ['zoom'], false, CENTRES_FROM_ZOOM, true],
];

/** Towns that are large enough for the zoom, without those named by another layer. */
export function townFilter(without: readonly number[]): FilterSpecification {
  return [
    'all',
    ['==', ['get', 'kind'], 'town'],
    ['any', ['>=', ['get', 'population'], TOWN_MINIMUM], CENTRE_IS_NAMED],
    ['!', ['in', ['get', 'id'], ['literal', [...without]]]],
  ];
}

/** The layers of names; a layer further down finds room for its names first. */
export function namesOf(palette: Palette): LayerSpecification[] {
  return [
    regionNames(palette),
    townNames(palette),
    countryNames(palette),
    ringNames(palette),
    launchNames(palette),
    launchSpaces(),
  ];
}

function haloOf(palette: Palette, widthPx: number) {
  return {
    'text-halo-color': palette.halo,
    'text-halo-width': widthPx,
    'text-halo-blur': 0.3,
  };
}

function regionNames(palette: Palette): LayerSpecification {
  return {
    id: 'region-names',
    type: 'symbol',
    source: 'places',
    filter: ['all', isOf('kind', 'region'), ['!=', ['get', 'country'], 'UA']],
    minzoom: 4.5,
    layout: {
      'text-field': ['get', 'name'],
      'text-font': [FACE.italic],
      'text-size': byZoom(5, 12, 8, 16),
      'text-max-width': 7,
      'text-padding': 6,
      'text-variable-anchor-offset': REGION_ANCHORS,
    },
    paint: { 'text-color': palette.regionText, ...haloOf(palette, 1.3) },
  };
}

function townNames(palette: Palette): LayerSpecification {
  return {
    id: TOWN_LAYER,
    type: 'symbol',
    source: 'places',
    filter: townFilter([]),
    layout: {
      'text-field': ['get', 'name'],
      'text-font': [FACE.regular],
      'text-size': byZoom(5, 12, 9, 14.5),
      'text-variable-anchor-offset': ANCHORS,
      'text-justify': 'auto',
      'text-padding': 2,
      'symbol-sort-key': ['-', ['get', 'population']],
      'icon-image': 'town',
      'icon-padding': 0,
    },
    paint: {
      'text-color': palette.text,
      'icon-color': palette.text,
      ...haloOf(palette, 1.3),
    },
  };
}

function countryNames(palette: Palette): LayerSpecification {
  return {
    id: 'country-names',
    type: 'symbol',
    source: 'places',
    filter: isOf('kind', 'country'),
    layout: {
      'text-field': ['upcase', ['get', 'name']],
      'text-font': [FACE.semibold],
      'text-size': byZoom(3, 10, 7, 15),
      'text-letter-spacing': 0.18,
      'text-max-width': 8,
    },
    paint: { 'text-color': palette.mutedText, ...haloOf(palette, 1.3) },
  };
}

function ringNames(palette: Palette): LayerSpecification {
  return {
    id: 'ring-names',
    type: 'symbol',
    source: 'rings',
    filter: isOf('role', 'name'),
    layout: {
      'text-field': ['get', 'label'],
      'text-font': [FACE.semibold],
      'text-size': 13.5,
      'text-rotate': ['get', 'turn'],
      'text-padding': 6,
    },
    paint: { 'text-color': palette.ring, ...haloOf(palette, 3) },
  };
}

function launchNames(palette: Palette): LayerSpecification {
  return {
    id: 'launch-names',
    type: 'symbol',
    source: 'launches',
    layout: {
      'text-field': ['get', 'name'],
      'text-font': [FACE.semibold],
      'text-size': 14.5,
      'text-variable-anchor-offset': LAUNCH_ANCHORS,
      'text-justify': 'auto',
      'symbol-sort-key': ['get', 'index'],
    },
    paint: { 'text-color': palette.launch, ...haloOf(palette, 2) },
  };
}

/** Keeps every name off the marks of all launch points, which are buttons above the map. */
function launchSpaces(): LayerSpecification {
  return {
    id: 'launch-spaces',
    type: 'symbol',
    source: 'launches',
    layout: { 'icon-image': 'launch-space', 'icon-allow-overlap': true, 'icon-padding': 0 },
  };
}

// where a name may stand beside its mark, best place first, and its offset in ems
const ANCHORS = anchorsAt(0.45);
const REGION_ANCHORS: (string | [number, number])[] = [
  'center', [0, 0], 'bottom', [0, -1.2], 'top', [0, 1.2], 'bottom', [0, -2.6], 'top', [0, 2.6],
]; // prettier-ignore
const LAUNCH_ANCHORS = anchorsAt(0.75);

function anchorsAt(gapEm: number): (string | [number, number])[] {
  return [
    'left', [gapEm, 0],
    'right', [-gapEm, 0],
    'bottom', [0, -gapEm],
    'top', [0, gapEm],
  ]; // prettier-ignore
}
