import type { Size } from '../core/picture_size.ts';
import type { TypeStyle } from './type.ts';

/** Everything that depends on how large the picture is. */
export interface Scale {
  readonly paddingPx: number;
  readonly gapPx: number;
  readonly linePx: number;
  readonly markPx: number;
  /** Distance of the lines of the hatching. */
  readonly hatchPx: number;
  readonly type: Readonly<
    Record<
      'title' | 'subtitle' | 'body' | 'note' | 'launch' | 'town' | 'region' | 'country' | 'ring',
      TypeStyle
    >
  >;
}

/** 7 point in print, at 96 pixels to the inch. */
const SMALLEST_PX = 9.4;
/** With more launch points than this their marks are smaller and their names narrower. */
export const MANY_LAUNCHES = 12;

/** Type and lines set for a size, not scaled blindly: small pictures keep letters that can be read. */
export function scaleFor({ widthPx, heightPx }: Size, launchCount: number): Scale {
  const unit = Math.min(widthPx, heightPx * 1.25) / 760;
  const grown = (base: number, growth = 1) =>
    base * (unit > 1 ? 1 + (unit - 1) * growth : unit ** 0.75);
  const px = (base: number, least = SMALLEST_PX, growth = 1) =>
    Math.round(Math.max(least, grown(base, growth)) * 10) / 10;
  const crowding = launchCount > 3 * MANY_LAUNCHES ? 0.62 : launchCount > MANY_LAUNCHES ? 0.8 : 1;
  return {
    paddingPx: grown(24),
    gapPx: grown(11),
    linePx: unit > 1 ? unit ** 0.9 : Math.max(0.7, unit ** 0.6),
    markPx: grown(6) * crowding,
    hatchPx: Math.max(4.5, grown(6.2)),
    type: {
      title: { face: 'semibold', sizePx: px(29, 17), leading: 1.13 },
      subtitle: { face: 'regular', sizePx: px(16.5, 11), leading: 1.32 },
      body: { face: 'regular', sizePx: px(13.5, 10), leading: 1.32 },
      note: { face: 'regular', sizePx: px(11.5, SMALLEST_PX, 0.8), leading: 1.34 },
      launch: { face: 'semibold', sizePx: px(15, 11) * (crowding < 1 ? 0.9 : 1), leading: 1.1 },
      town: { face: 'regular', sizePx: px(12.5, 9.6), leading: 1.1 },
      region: { face: 'italic', sizePx: px(12.5, 9.6), leading: 1.16, lastFace: 'semibold' },
      country: { face: 'semibold', sizePx: px(11.5), leading: 1.1 },
      ring: { face: 'semibold', sizePx: px(13.5, 10.5), leading: 1.1 },
    },
  };
}
