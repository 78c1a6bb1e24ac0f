import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import {
  COUNTRY_SPACING_EM,
  GAP_EM,
  HALO_PX,
  MAP_TYPE,
  NAME_PADDING_PX,
  REGION_NAMES_FROM_ZOOM,
  REGION_SHIFTS_EM,
  WIDEST_EM,
  type NameRole,
} from '../scene/map_type.ts';
import type { Palette } from '../scene/theme.ts';
import { byZoom, isOf } from './expressions.ts';
import { FACE } from './fonts.ts';
import { CENTRES_FROM_ZOOM, LARGEST_FIRST, TOWN_STEPS } from '../scene/named_towns.ts';

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

function haloOf(palette: Palette, role: NameRole) {
  return {
    'text-halo-color': palette.halo,
    'text-halo-width': HALO_PX[role],
    'text-halo-blur': 0.3,
  };
}

function sizeOf(role: NameRole): ExpressionSpecification {
  const { zooms, sizesPx } = MAP_TYPE[role];
  return byZoom(zooms[0], sizesPx[0], zooms[1], sizesPx[1]);
}

function regionNames(palette: Palette): LayerSpecification {
  return {
    id: 'region-names',
    type: 'symbol',
    source: 'places',
    filter: ['all', isOf('kind', 'region'), ['!=', ['get', 'country'], 'UA']],
    minzoom: REGION_NAMES_FROM_ZOOM,
    layout: {
      'text-field': ['get', 'name'],
      'text-font': [FACE.italic],
      'text-size': sizeOf('region'),
      'text-max-width': WIDEST_EM.region,
      'text-padding': NAME_PADDING_PX.region,
      'text-variable-anchor-offset': REGION_ANCHORS,
    },
    paint: { 'text-color': palette.regionText, ...haloOf(palette, 'region') },
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
      'text-size': sizeOf('town'),
      'text-variable-anchor-offset': ANCHORS,
      'text-justify': 'auto',
      'text-padding': NAME_PADDING_PX.town,
      'symbol-sort-key': ['-', ['get', 'population']],
      'icon-image': 'town',
      'icon-padding': 0,
    },
    paint: {
      'text-color': palette.text,
      'icon-color': palette.text,
      ...haloOf(palette, 'town'),
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
      'text-size': sizeOf('country'),
      'text-letter-spacing': COUNTRY_SPACING_EM,
      'text-max-width': WIDEST_EM.country,
    },
    paint: { 'text-color': palette.mutedText, ...haloOf(palette, 'country') },
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
      'text-size': sizeOf('ring'),
      'text-rotate': ['get', 'turn'],
      'text-padding': NAME_PADDING_PX.ring,
    },
    paint: { 'text-color': palette.ring, ...haloOf(palette, 'ring') },
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
      'text-size': sizeOf('launch'),
      'text-variable-anchor-offset': LAUNCH_ANCHORS,
      'text-justify': 'auto',
      'symbol-sort-key': ['get', 'index'],
    },
    paint: { 'text-color': palette.launch, ...haloOf(palette, 'launch') },
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
const ANCHORS = anchorsAt(GAP_EM.town);
const REGION_ANCHORS: (string | [number, number])[] = [
  'center',
  [0, 0],
  ...REGION_SHIFTS_EM.flatMap((shift): (string | [number, number])[] => [
    'bottom',
    [0, -shift],
    'top',
    [0, shift],
  ]),
];
const LAUNCH_ANCHORS = anchorsAt(GAP_EM.launch);

function anchorsAt(gapEm: number): (string | [number, number])[] {
  return [
    'left', [gapEm, 0],
    'right', [-gapEm, 0],
    'bottom', [0, -gapEm],
    'top', [0, gapEm],
  ]; // prettier-ignore
}
