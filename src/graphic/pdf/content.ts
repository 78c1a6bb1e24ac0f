import type { Markup } from '../svg.ts';
import type { FontBook } from './fonts.ts';
import { hatchOperators } from './hatch.ts';
import { numberText } from './objects.ts';
import { shapeOf } from './shapes.ts';
import {
  colorOperator,
  lineOperators,
  numberOf,
  patternId,
  PLAIN_STYLE,
  styledBy,
  type Style,
} from './style.ts';
import { textOperators } from './text.ts';

/** What a picture is drawn with, and what its operators refer to by name. */
export interface Content {
  readonly operators: string;
  /** Named groups of the picture in drawing order, for programs that show layers. */
  readonly layers: readonly { readonly name: string; readonly title: string }[];
  /** Opacities of areas and lines. */
  readonly opacities: readonly { readonly name: string; readonly fill: number; readonly stroke: number }[]; // prettier-ignore
}

/** Elements that say something about the picture and draw nothing. */
const SILENT = ['title', 'desc', 'metadata', 'defs'];

/** Attributes that would change the picture and that are not written: better no PDF than another picture. */
const UNKNOWN = ['transform', 'clip-path', 'mask', 'filter', 'rx', 'ry', 'stroke-dashoffset'];

/** The operators that draw a picture, its own pixels as units and y downwards; throws on an element or attribute that it does not know. */
export function contentOf(picture: Markup, fonts: FontBook): Content {
  const patterns = patternsIn(picture);
  const layers: { name: string; title: string }[] = [];
  const opacities = new Map<string, Content['opacities'][number]>();

  const draw = (element: Markup, around: Style, depth: number): string[] => {
    const style = styledBy(around, element.attributes);
    if (SILENT.includes(element.name)) return [];
    const unknown = UNKNOWN.find((key) => key in element.attributes);
    if (unknown !== undefined) throw new Error(`The PDF knows no attribute “${unknown}”`);
    if (element.name === 'svg') return drawAll(element, style, depth);
    if (element.name === 'g') return drawGroup(element, style, depth);
    const painted =
      element.name === 'text'
        ? textOperators(element, style, fonts)
        : shapeOperators(element, style, patterns);
    return painted.length === 0 ? [] : ['q', ...opacity(style), ...painted, 'Q'];
  };
  const drawAll = ({ content }: Markup, style: Style, depth: number) =>
    content.flatMap((part) => (typeof part === 'string' ? [] : draw(part, style, depth)));
  const drawGroup = (element: Markup, style: Style, depth: number) => {
    const title = element.attributes.id;
    // the map itself is no layer: what it consists of are
    if (title === undefined || title === 'map' || depth > 0) return drawAll(element, style, depth);
    const name = `L${layers.length + 1}`;
    layers.push({ name, title });
    return [`/OC /${name} BDC`, ...drawAll(element, style, depth + 1), 'EMC'];
  };
  const opacity = (style: Style): string[] => {
    const whole = numberOf(style, 'opacity', 1);
    const fill = whole * numberOf(style, 'fill-opacity', 1);
    const stroke = whole * numberOf(style, 'stroke-opacity', 1);
    if (fill === 1 && stroke === 1) return [];
    const key = `${fill} ${stroke}`;
    const known = opacities.get(key) ?? { name: `G${opacities.size + 1}`, fill, stroke };
    opacities.set(key, known);
    return [`/${known.name} gs`];
  };

  const operators = draw(picture, PLAIN_STYLE, 0).join('\n');
  return { operators, layers, opacities: [...opacities.values()] };
}

function shapeOperators(
  element: Markup,
  style: Style,
  patterns: ReadonlyMap<string, Markup>,
): string[] {
  const shape = shapeOf(element);
  if (!shape) throw new Error(`The PDF knows no element “${element.name}”`);
  if (shape.operators === '') return [];
  const rule = style['fill-rule'] === 'evenodd' ? '*' : '';
  const pattern = patterns.get(patternId(style) ?? '');
  const hatch = pattern
    ? ['q', shape.operators, `W${rule} n`, ...hatchOperators(pattern, shape.box), 'Q']
    : [];
  const fill = pattern ? undefined : colorOperator(style.fill, 'rg');
  const stroke = colorOperator(style.stroke, 'RG');
  if (!fill && !stroke) return hatch;
  const paint = fill ? `${stroke ? 'B' : 'f'}${rule}` : 'S';
  const line = stroke ? [stroke, lineOperators(style)] : [];
  return [...hatch, ...(fill ? [fill] : []), ...line, shape.operators, paint];
}

function patternsIn({ name, attributes, content }: Markup): Map<string, Markup> {
  const inner = content.flatMap((part) => (typeof part === 'string' ? [] : [...patternsIn(part)]));
  const own = name === 'pattern' ? [[attributes.id ?? '', { name, attributes, content }] as const] : []; // prettier-ignore
  return new Map([...own, ...inner]);
}

/** A matrix that turns pixels, y downwards, into points, y upwards. */
export function pixelsToPoints(heightPoints: number, pointsPerPx: number): string {
  const scale = numberText(pointsPerPx);
  return `${scale} 0 0 -${scale} 0 ${numberText(heightPoints)} cm`;
}
