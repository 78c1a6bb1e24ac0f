/* The room that the live map gives to names, as boxes. */
import { NAME_PADDING_PX, type NameRole } from '../scene/map_type.ts';
import type { Box } from './clip.ts';
import type { LabelPlace } from './label_placing.ts';
import type { Point } from './projection.ts';
import { AIR_EM } from './text_block.ts';
import type { TypeStyle } from './type.ts';

/** A place with the room that the live map keeps around a name of its role, instead of a graphic's. */
export function padded(place: LabelPlace, role: NameRole, { sizePx }: TypeStyle): LabelPlace {
  const px = NAME_PADDING_PX[role];
  const { x, y, width, height } = place.box;
  const aside = px - AIR_EM.aside * sizePx;
  const above = px - AIR_EM.above * sizePx;
  const below = px - AIR_EM.below * sizePx;
  const box = {
    x: x - aside,
    y: y - above,
    width: width + 2 * aside,
    height: height + above + below,
  };
  return { ...place, box };
}

/** A place whose line is so much longer. */
export function widened(place: LabelPlace, px: number): LabelPlace {
  const { x, width } = place.box;
  return { ...place, box: { ...place.box, x: x - px / 2, width: width + px } };
}

/** A box after a quarter turn about a point. */
export function turnedAbout(box: Box, [x, y]: Point): Box {
  const [middleX, middleY] = [box.x + box.width / 2 - x, box.y + box.height / 2 - y];
  return {
    x: x - middleY - box.height / 2,
    y: y + middleX - box.width / 2,
    width: box.height,
    height: box.width,
  };
}
