import type { Box } from '../../graphic/clip.ts';
import type { Markup } from '../../graphic/svg.ts';

const SVG = 'http://www.w3.org/2000/svg';
/** Ids of the picture are its own: the page may hold other pictures, with other hatches and clips. */
const PREFIX = 'picture-';
/** What stands on the map and stays where it is while the ground moves. */
const FURNITURE = ['inset', 'scale'];
/** The page gives the picture its size and its name. */
const LEFT_OUT = ['xmlns', 'width', 'height', 'role', 'aria-labelledby'];
const CLIP = `${PREFIX}moving-map`;

/** The picture as elements of the page, so that it is set in the page's own fonts. */
export function pictureElement(picture: Markup): SVGElement {
  const svg = elementOf(picture);
  for (const name of LEFT_OUT) svg.removeAttribute(name);
  svg.setAttribute('aria-hidden', 'true');
  return svg;
}

/** Makes a drawn picture into the next one; what is the same in both stays as it is, and is not painted again. */
export function patchPicture(node: Element, drawn: Markup, next: Markup): void {
  if (drawn === next) return;
  for (const [key, value] of Object.entries(next.attributes)) {
    const isOurs = next.name === 'svg' && LEFT_OUT.includes(key);
    if (drawn.attributes[key] !== value && !isOurs) node.setAttribute(key, scoped(key, value));
  }
  for (const key of Object.keys(drawn.attributes)) {
    if (!(key in next.attributes)) node.removeAttribute(key);
  }
  patchContent(node, seenOf(drawn), seenOf(next));
}

function patchContent(node: Element, drawn: readonly Content[], next: readonly Content[]): void {
  const isAlike =
    drawn.length === next.length && drawn.every((part, i) => nameOf(part) === nameOf(next[i]));
  if (!isAlike) {
    node.replaceChildren(...next.map(nodeOf));
    return;
  }
  const nodes = [...node.childNodes];
  next.forEach((part, i) => {
    const [before, child] = [drawn[i], nodes[i]];
    if (typeof part === 'string') {
      if (child && part !== before) child.nodeValue = part;
    } else if (child instanceof Element && typeof before === 'object') {
      patchPicture(child, before, part);
    }
  });
}

type Content = Markup | string;

function nameOf(part: Content | undefined): string | undefined {
  return typeof part === 'object' ? part.name : typeof part;
}

function nodeOf(part: Content): Node {
  return typeof part === 'string' ? document.createTextNode(part) : elementOf(part);
}

/** What of an element is seen: a title would show as a tip over the whole preview. */
function seenOf({ content }: Markup): readonly Content[] {
  return content.filter(
    (part) => typeof part === 'string' || !['title', 'desc', 'metadata'].includes(part.name),
  );
}

function elementOf(markup: Markup): SVGElement {
  const element = document.createElementNS(SVG, markup.name);
  for (const [key, value] of Object.entries(markup.attributes)) {
    if (key !== 'xmlns') element.setAttribute(key, scoped(key, value));
  }
  element.append(...seenOf(markup).map(nodeOf));
  return element;
}

function scoped(key: string, value: string): string {
  if (key === 'id') return PREFIX + value;
  if (key === 'href') return value.replace(/^#/, `#${PREFIX}`);
  return value.replaceAll('url(#', `url(#${PREFIX}`);
}

/** How pixels of the picture as drawn become pixels of the picture as wanted. */
export interface Shift {
  readonly x: number;
  readonly y: number;
  readonly factor: number;
}

/** Moves the ground of the picture within the box of its map; null puts it back. */
export function shiftMap(svg: Element, box: Box, shift: Shift | null): void {
  const map = partOf(svg, 'map');
  if (!map) return;
  if (shift) map.setAttribute('clip-path', `url(#${clipTo(svg, box)})`);
  else {
    map.removeAttribute('clip-path');
    svg.querySelector(`#${CLIP}`)?.remove();
  }
  for (const layer of map.children) {
    if (FURNITURE.includes(layer.id.slice(PREFIX.length))) continue;
    if (shift) {
      layer.setAttribute('transform', `translate(${shift.x} ${shift.y}) scale(${shift.factor})`);
    } else layer.removeAttribute('transform');
  }
}

/** Moves the text of a label by pixels of the picture; null puts it back. */
export function shiftLabel(svg: Element, label: string, by: readonly [number, number] | null) {
  const text = partOf(svg, `label-${label.toLowerCase()}`);
  if (by) text?.setAttribute('transform', `translate(${by[0]} ${by[1]})`);
  else text?.removeAttribute('transform');
}

function partOf(svg: Element, id: string): Element | null {
  return svg.querySelector(`#${CSS.escape(PREFIX + id)}`);
}

function clipTo(svg: Element, { x, y, width, height }: Box): string {
  if (!svg.querySelector(`#${CLIP}`)) {
    const rect = { name: 'rect', attributes: numbered({ x, y, width, height }), content: [] };
    const clip = elementOf({ name: 'clipPath', attributes: {}, content: [rect] });
    clip.id = CLIP;
    svg.append(clip);
  }
  return CLIP;
}

function numbered(values: Readonly<Record<string, number>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, String(value)]));
}
