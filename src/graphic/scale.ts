import type { Size } from '../core/picture_size.ts';
import type { TypeStyle } from './type.ts';

/** Everything that depends on how large the picture is. */
export interface Scale {
  readonly paddingPx: number;
  readonly gapPx: number;
  readonly linePx: number;
  readonly markPx: number;
  readonly type: Readonly<
    Record<
      'title' | 'subtitle' | 'body' | 'note' | 'launch' | 'town' | 'region' | 'country' | 'ring',
      TypeStyle
    >
  >;
}

// 7 point in print and 12 pixels at 1,080
const SMALLEST_PX = 9.4;

/** Type and lines set for a size, not scaled blindly: small pictures keep letters that can be read. */
export function scaleFor({ widthPx, heightPx }: Size): Scale {
  const unit = Math.min(widthPx, heightPx * 1.25) / 760;
  const grown = (base: number, growth = 1) =>
    base * (unit > 1 ? 1 + (unit - 1) * growth : unit ** 0.75);
  const px = (base: number, growth = 1) => Math.max(SMALLEST_PX, grown(base, growth));
  return {
    paddingPx: grown(24),
    gapPx: grown(11),
    linePx: Math.max(0.7, unit ** 0.6),
    markPx: grown(6),
    type: {
      title: { face: 'semibold', sizePx: px(29), leading: 1.12 },
      subtitle: { face: 'regular', sizePx: px(17), leading: 1.28 },
      body: { face: 'regular', sizePx: px(14), leading: 1.3 },
      note: { face: 'regular', sizePx: px(11.5, 0.8), leading: 1.3 },
      launch: { face: 'semibold', sizePx: px(15), leading: 1.1 },
      town: { face: 'regular', sizePx: px(13), leading: 1.1 },
      region: { face: 'italic', sizePx: px(13), leading: 1.12 },
      country: { face: 'semibold', sizePx: px(12), leading: 1.1 },
      ring: { face: 'semibold', sizePx: px(13.5), leading: 1.1 },
    },
  };
}
