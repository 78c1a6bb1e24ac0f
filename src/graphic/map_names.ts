import type { Town } from '../core/atlas.ts';
import type { MapView } from '../core/mercator.ts';
import { unionOutline } from '../core/outline.ts';
import { townName } from '../core/places.ts';
import { COUNTRY_LABELS } from '../scene/country_names.ts';
import {
  COUNTRY_SPACING_EM,
  GAP_EM,
  HALO_PX,
  LAUNCH_SPACE_PX,
  nameSizePx,
  REGION_NAMES_FROM_ZOOM,
  REGION_SHIFTS_EM,
  WIDEST_EM,
  type NameRole,
} from '../scene/map_type.ts';
import { CITY_REGIONS, townsNamedAt } from '../scene/named_towns.ts';
import { sidesOf } from '../scene/ring_names.ts';
import { isIn, squareAround, type Box } from './clip.ts';
import { placeLabels, type LabelPlace, type LabelWish, type PlacedLabel } from './label_placing.ts';
import type { MapDrawing } from './map_layers.ts';
import { padded, turnedAbout, widened } from './name_boxes.ts';
import type { Point } from './projection.ts';
import { el, group, type Markup } from './svg.ts';
import { placeAt, placeCentred, textAt } from './text_block.ts';
import { linesOf, textWidthPx, type Face, type TypeStyle } from './type.ts';

interface Name {
  readonly role: NameRole;
  readonly lines: readonly string[];
  readonly style: TypeStyle;
  /** The place of a town's dot. */
  readonly dot?: Point;
  /** Where and how far a ring's name is turned. */
  readonly turn?: { readonly deg: number; readonly at: Point };
}

interface Named {
  readonly view: MapView;
  /** Names stand within this; it may reach beyond what is drawn of the ground. */
  readonly room: Box;
  readonly namedTowns: readonly number[];
}

type Wish = LabelWish<Name>;

const FACES: Readonly<Record<NameRole, Face>> = {
  launch: 'semibold',
  ring: 'semibold',
  country: 'semibold',
  town: 'regular',
  region: 'italic',
};
/** MapLibre's distance of lines, in sizes. */
const LEADING = 1.2;
/** Half the side of a town's mark on the live map. */
const DOT_PX = 2.5;
const DOT_RADIUS_PX = 1.6;
// where MapLibre sets letters, measured: a little farther from the mark, and a little lower
const BESIDE_PX = 2;
const LOWER_EM = 0.06;

/**
 * The names that the live map shows at a view, in the places that it tries, in the order in which it gives room to
 * them: launch points, rings, countries, towns by population, regions.
 */
export function nameLayers(drawing: MapDrawing, { view, room, namedTowns }: Named): Markup[] {
  const { camera, palette, scene } = drawing;
  const styleOf = (role: NameRole): TypeStyle => ({
    face: FACES[role],
    sizePx: nameSizePx(role, view.zoom),
    leading: LEADING,
  });
  const wishes = [
    ...launchWishes(drawing, styleOf('launch')),
    ...ringWishes(drawing, styleOf('ring')),
    ...countryWishes(drawing, styleOf('country')),
    ...townWishes(drawing, styleOf('town'), townsIn(drawing, room, view.zoom, namedTowns)),
    ...(view.zoom < REGION_NAMES_FROM_ZOOM ? [] : regionWishes(drawing, styleOf('region'))),
  ];
  const marks = scene.launches.map(({ at }) => squareAround(camera.point(at), LAUNCH_SPACE_PX / 2));
  const placed = placeLabels(wishes, room, marks);
  const dots = placed.flatMap(({ item: { dot } }) =>
    dot ? [el('circle', { cx: dot[0], cy: dot[1], r: DOT_RADIUS_PX, fill: palette.text })] : [],
  );
  // the most important on top, as on the live map
  return [
    ...group('towns', dots),
    ...group('labels', placed.map((name) => textOf(name, drawing)).reverse()),
  ];
}

function launchWishes({ scene, camera }: MapDrawing, style: TypeStyle): Wish[] {
  return scene.launches.map(({ at, name }) =>
    aroundWish('launch', name, style, camera.point(at), GAP_EM.launch),
  );
}

function townsIn(
  { atlas, camera }: MapDrawing,
  room: Box,
  zoom: number,
  without: readonly number[],
): readonly Town[] {
  return townsNamedAt(zoom, atlas.towns).filter(
    ({ id, at }) => !without.includes(id) && isIn(camera.point(at), room),
  );
}

function townWishes(
  { scene, camera }: MapDrawing,
  style: TypeStyle,
  towns: readonly Town[],
): Wish[] {
  return towns.map((town) => {
    const dot = camera.point(town.at);
    const name = townName(town, scene.preferences.language);
    const wish = aroundWish('town', name, style, dot, GAP_EM.town);
    return { ...wish, item: { ...wish.item, dot }, mark: squareAround(dot, DOT_PX) };
  });
}

/** A name beside its mark: to the right, to the left, above or below. */
function aroundWish(
  role: 'launch' | 'town',
  name: string,
  style: TypeStyle,
  mark: Point,
  gapEm: number,
): Wish {
  const lines = brokenAt(name, style, WIDEST_EM[role]);
  const awayPx = gapEm * style.sizePx + BESIDE_PX;
  // the first line stands beside the mark
  const middleY = mark[1] + ((lines.length - 1) * LEADING * style.sizePx) / 2;
  const beside = [
    placeAt(lines, style, { x: mark[0] + awayPx, middleY, anchor: 'start' }),
    placeAt(lines, style, { x: mark[0] - awayPx, middleY, anchor: 'end' }),
  ];
  const places = [...beside, ...aboveAndBelow(lines, style, mark, gapEm)];
  return {
    item: { role, lines, style },
    places: places.map((place) => padded(place, role, style)),
  };
}

function ringWishes({ scene, camera }: MapDrawing, style: TypeStyle): Wish[] {
  return scene.rings.flatMap(({ rings, label }) =>
    sidesOf(rings.length > 0 ? unionOutline(rings) : []).map(({ at, turn }) => {
      const point = camera.point(at);
      const lines = [label];
      const place = padded(placeCentred(lines, style, point), 'ring', style);
      const box = turn === 0 ? place.box : turnedAbout(place.box, point);
      return {
        item: { role: 'ring', lines, style, turn: { deg: turn, at: point } },
        places: [{ ...place, box }],
      };
    }),
  );
}

function countryWishes({ scene, camera, atlas }: MapDrawing, style: TypeStyle): Wish[] {
  const { language } = scene.preferences;
  const abroad = atlas.countries
    .filter(({ id }) => id !== 'RU')
    .map(({ names, labelAt }) => ({ names, at: labelAt }));
  return [...abroad, ...COUNTRY_LABELS].map(({ names, at }) => {
    const text = names[language].toUpperCase();
    // letters are set apart, which makes a line longer by a quarter
    const lines = brokenAt(text, style, WIDEST_EM.country * 0.8);
    const spacingPx = Math.max(...lines.map(({ length }) => length)) * spacingOf(style);
    const place = widened(placeCentred(lines, style, camera.point(at)), spacingPx);
    return { item: { role: 'country', lines, style }, places: [padded(place, 'country', style)] };
  });
}

function regionWishes({ scene, camera, atlas }: MapDrawing, style: TypeStyle): Wish[] {
  return atlas.regions
    .filter(({ id, country }) => country !== 'UA' && !CITY_REGIONS.includes(id))
    .map(({ names, labelAt }) => {
      const name = names[scene.preferences.language];
      const lines = brokenAt(name, style, WIDEST_EM.region);
      const point = camera.point(labelAt);
      const places = [
        placeCentred(lines, style, point),
        ...REGION_SHIFTS_EM.flatMap((shift) => aboveAndBelow(lines, style, point, shift)),
      ];
      return {
        item: { role: 'region', lines, style },
        places: places.map((place) => padded(place, 'region', style)),
      };
    });
}

/** Lines above and below a point, a gap in sizes away from it. */
function aboveAndBelow(
  lines: readonly string[],
  style: TypeStyle,
  [x, y]: Point,
  gapEm: number,
): LabelPlace[] {
  const awayPx = (gapEm + (lines.length * LEADING) / 2) * style.sizePx;
  return [placeCentred(lines, style, [x, y - awayPx]), placeCentred(lines, style, [x, y + awayPx])];
}

function textOf({ item, ...place }: PlacedLabel<Name>, { palette }: MapDrawing): Markup {
  const { role, lines, style, turn } = item;
  const fill = {
    launch: palette.launch,
    ring: palette.ring,
    country: palette.mutedText,
    town: palette.text,
    region: palette.regionText,
  }[role];
  const baselineY = place.baselineY + LOWER_EM * style.sizePx;
  const text = textAt({ ...place, lines, baselineY }, style, { fill, halo: palette.halo });
  const isTurned = turn && turn.deg !== 0;
  return el(
    text.name,
    {
      ...text.attributes,
      'stroke-width': 2 * HALO_PX[role],
      'letter-spacing': role === 'country' ? spacingOf(style) : undefined,
      transform: isTurned ? `rotate(${turn.deg} ${turn.at.join(' ')})` : undefined,
    },
    ...text.content,
  );
}

/** A name in lines of about equal length where it is too long for one; words stay whole. */
function brokenAt(name: string, style: TypeStyle, widestEm: number): readonly string[] {
  const widestPx = widestEm * style.sizePx;
  const namePx = textWidthPx(name, style);
  if (namePx <= widestPx) return [name];
  const wordPx = Math.max(...name.split(' ').map((word) => textWidthPx(word, style)));
  const count = Math.ceil(namePx / widestPx);
  const balanced = linesOf(name, style, Math.max(wordPx, (namePx / count) * 1.08));
  return balanced.length <= count ? balanced : linesOf(name, style, Math.max(wordPx, widestPx));
}

function spacingOf({ sizePx }: TypeStyle): number {
  return COUNTRY_SPACING_EM * sizePx;
}
