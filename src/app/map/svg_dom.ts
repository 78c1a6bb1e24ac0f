import type { Markup } from '../../graphic/svg.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Where a picture stands, and what was drawn there last. */
export interface Drawn {
  readonly element: Element;
  markup: Markup;
}

/** Draws a picture for the first time, in place of what the host holds. */
export function drawnInto(host: Element, markup: Markup): Drawn {
  const element = elementOf(markup);
  host.replaceChildren(element);
  return { element, markup };
}

/** Brings a picture to what it should be now; what is the same is not touched. */
export function redraw(drawn: Drawn, markup: Markup): void {
  update(drawn.element, drawn.markup, markup);
  drawn.markup = markup;
}

function elementOf(markup: Markup): Element {
  const element = document.createElementNS(SVG, markup.name);
  for (const [name, value] of attributesOf(markup)) element.setAttribute(name, value);
  element.append(...markup.content.map(nodeOf));
  return element;
}

function nodeOf(part: Markup | string): Node {
  return typeof part === 'string' ? document.createTextNode(part) : elementOf(part);
}

/** Names of layers are for files and left out; the hatching is named apart from that of other pictures in the page. */
function attributesOf({ name, attributes }: Markup): [string, string][] {
  return Object.entries(attributes).flatMap(([key, value]): [string, string][] => {
    if (key !== 'id') return [[key, value.replace('url(#', 'url(#map-')]];
    return name === 'pattern' ? [[key, `map-${value}`]] : [];
  });
}

function update(element: Element, before: Markup, now: Markup): void {
  const old = new Map(attributesOf(before));
  for (const [name, value] of attributesOf(now)) {
    if (old.get(name) !== value) element.setAttribute(name, value);
    old.delete(name);
  }
  for (const name of old.keys()) element.removeAttribute(name);
  const nodes = [...element.childNodes];
  now.content.forEach((part, i) => {
    const [node, was] = [nodes[i], before.content[i]];
    if (!node || was === undefined) element.append(nodeOf(part));
    else if (typeof part === 'string' || typeof was === 'string') {
      if (part !== was) node.replaceWith(nodeOf(part));
    } else if (part.name !== was.name) node.replaceWith(elementOf(part));
    else update(node as Element, was, part);
  });
  for (const node of nodes.slice(now.content.length)) node.remove();
}
