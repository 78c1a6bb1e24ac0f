import type { OutlineFont, OutlineFonts } from './outline_font.ts';
import { el, type Markup } from './svg.ts';

/**
 * The picture with its live text as shapes, for programs that lack the typeface: each `text` becomes a `path` of the same
 * letters at the same place, with the same id, colours and halo, its words kept as a label. A text with a letter that the
 * typeface lacks stays live, so that nothing is lost.
 */
export function withOutlinedText(picture: Markup, fonts: OutlineFonts): Markup {
  if (picture.name === 'text') return outlined(picture, fonts) ?? picture;
  const content = picture.content.map((part) =>
    typeof part === 'string' ? part : withOutlinedText(part, fonts),
  );
  return { ...picture, content };
}

/** How text is set at a place of the tree; what is absent was never said. */
type Attributes = Markup['attributes'];

/** A piece of a line of text. */
interface Run {
  readonly text: string;
  /** All that holds for it. */
  readonly attributes: Attributes;
  /** What was said within the text alone, which the shape takes along. */
  readonly inner: Attributes;
}

/** A line begins where a place is said, and hangs there by its anchor. */
interface Line {
  readonly x: number;
  readonly y: number;
  readonly runs: Run[];
}

/** What describes type, and is spent once the letters are shapes. */
const OF_TYPE = [
  'x', 'y', 'dx', 'dy', 'text-anchor', 'font-size', 'font-weight', 'font-style', 'font-family',
  'letter-spacing', 'xml:space',
]; // prettier-ignore
/** What may stand in a text; anything else, such as text on a path, is left live. */
const ELEMENTS = ['text', 'tspan'];

function outlined(text: Markup, fonts: OutlineFonts): Markup | undefined {
  if (!isPlain(text)) return undefined;
  const lines = linesOf(text);
  const pieces = lines.flatMap((line) => piecesOf(line, fonts));
  if (pieces.some((piece) => piece === undefined)) return undefined;
  const words = lines.map(({ runs }) => runs.map((run) => run.text).join('')).join(' ');
  const label = { role: 'img', 'aria-label': words };
  const own = paintOf(text.attributes);
  const shapes = merged(pieces.flatMap((piece) => piece ?? []));
  const [only] = shapes;
  if (shapes.length === 1 && only)
    return el('path', { ...own, ...only.paint, ...label, d: only.d });
  return el(
    'g',
    { ...own, ...label },
    ...shapes.map(({ paint, d }) => el('path', { ...paint, d })),
  );
}

function isPlain({ name, content }: Markup): boolean {
  return (
    ELEMENTS.includes(name) && content.every((part) => typeof part === 'string' || isPlain(part))
  );
}

function linesOf(text: Markup): Line[] {
  const lines: Line[] = [];
  const walk = ({ name, attributes, content }: Markup, outer: Omit<Run, 'text'>): void => {
    const { x, y, dx, dy, ...own } = attributes;
    const isPlaced = [x, y, dx, dy].some((value) => value !== undefined);
    const before = lines.at(-1);
    if (isPlaced || !before) {
      lines.push({
        x: Number(x ?? before?.x ?? 0) + Number(dx ?? 0),
        y: Number(y ?? before?.y ?? 0) + Number(dy ?? 0),
        runs: [],
      });
    }
    const inherited = {
      attributes: { ...outer.attributes, ...own },
      inner: name === 'text' ? outer.inner : { ...outer.inner, ...own },
    };
    for (const part of content) {
      if (typeof part !== 'string') walk(part, inherited);
      else lines.at(-1)?.runs.push({ text: part, ...inherited });
    }
  };
  walk(text, { attributes: {}, inner: {} });
  return lines.filter(({ runs }) => runs.length > 0);
}

interface Shape {
  readonly paint: Attributes;
  readonly d: string;
}

/** The shapes of a line; undefined for one with a letter that the typeface lacks. */
function piecesOf({ x, y, runs }: Line, fonts: OutlineFonts): (Shape | undefined)[] {
  const set = runs.map((run) => {
    const font = fontFor(run.attributes, fonts);
    const setting = {
      sizePx: Number(run.attributes['font-size']),
      letterSpacingPx: Number(run.attributes['letter-spacing'] ?? 0),
    };
    return { ...run, font, setting, widthPx: font.widthPx(run.text, setting) };
  });
  const width = set.reduce((sum, { widthPx }) => sum + widthPx, 0);
  const anchor = runs[0]?.attributes['text-anchor'];
  let left = x - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
  return set.map(({ text, font, setting, inner, widthPx }) => {
    const d = font.has(text) ? font.pathOf(text, { x: left, y }, setting) : undefined;
    left += widthPx;
    return d === undefined ? undefined : { paint: paintOf(inner), d };
  });
}

function fontFor(attributes: Attributes, fonts: OutlineFonts): OutlineFont {
  if (attributes['font-style'] === 'italic') return fonts.italic;
  return Number(attributes['font-weight'] ?? 400) >= 600 ? fonts.semibold : fonts.regular;
}

function paintOf(attributes: Attributes): Attributes {
  return Object.fromEntries(Object.entries(attributes).filter(([key]) => !OF_TYPE.includes(key)));
}

/** Neighbours of the same colours as one shape, so that a halo lies behind all lines of a label. */
function merged(shapes: readonly Shape[]): Shape[] {
  const result: Shape[] = [];
  for (const shape of shapes) {
    const last = result.at(-1);
    if (last && sameAttributes(last.paint, shape.paint)) {
      result[result.length - 1] = { ...last, d: last.d + shape.d };
    } else result.push(shape);
  }
  return result;
}

function sameAttributes(a: Attributes, b: Attributes): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
