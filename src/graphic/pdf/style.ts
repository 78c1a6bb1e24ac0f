import { numberText } from './objects.ts';

/** What an element inherits or says about how it is painted and set, by SVG's names. */
export type Style = Readonly<Record<string, string>>;

const INHERITED = [
  'fill',
  'fill-opacity',
  'fill-rule',
  'stroke',
  'stroke-opacity',
  'stroke-width',
  'stroke-linejoin',
  'stroke-linecap',
  'stroke-dasharray',
  'font-size',
  'font-weight',
  'font-style',
  'letter-spacing',
  'text-anchor',
];

/** SVG's defaults. */
export const PLAIN_STYLE: Style = { fill: '#000000', stroke: 'none', opacity: '1' };

/** The style of an element within another; opacity is that of the two together. */
export function styledBy(around: Style, attributes: Readonly<Record<string, string>>): Style {
  const own = INHERITED.flatMap((key) => (key in attributes ? [[key, attributes[key]]] : []));
  const opacity = numberOf(around, 'opacity', 1) * Number(attributes.opacity ?? 1);
  return { ...around, ...Object.fromEntries(own), opacity: String(opacity) } as Style;
}

export function numberOf(style: Style, key: string, otherwise: number): number {
  return Number(style[key] ?? otherwise);
}

/** The id of the pattern that an area is filled with, if it is. */
export function patternId({ fill }: Style): string | undefined {
  return /^url\(#(.+)\)$/.exec(fill ?? '')?.[1];
}

/** `rg` for areas, `RG` for lines; undefined for `none`. */
export function colorOperator(color: string | undefined, sign: 'rg' | 'RG'): string | undefined {
  if (color === undefined || color === 'none') return undefined;
  const [, digits = ''] = /^#([0-9a-f]{6}|[0-9a-f]{3})$/i.exec(color) ?? [];
  if (digits === '') throw new Error(`The PDF knows no color “${color}”`);
  const size = digits.length / 3;
  const parts = [0, 1, 2].map((i) => {
    const part = digits.slice(i * size, (i + 1) * size);
    return numberText(Number.parseInt(size === 1 ? part + part : part, 16) / 255);
  });
  return `${parts.join(' ')} ${sign}`;
}

const JOINS = ['miter', 'round', 'bevel'];
const CAPS = ['butt', 'round', 'square'];

/** Width, joins, ends and dashes of a line. */
export function lineOperators(style: Style, widthPx = numberOf(style, 'stroke-width', 1)): string {
  const join = JOINS.indexOf(style['stroke-linejoin'] ?? 'miter');
  const cap = CAPS.indexOf(style['stroke-linecap'] ?? 'butt');
  const dashes = (style['stroke-dasharray'] ?? 'none').match(/[\d.]+/g) ?? [];
  return `${numberText(widthPx)} w ${Math.max(join, 0)} j ${Math.max(cap, 0)} J 4 M [${dashes.join(' ')}] 0 d`;
}
