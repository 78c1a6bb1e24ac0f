import { transliterated } from './transliteration.ts';

/** An element of the picture: what the SVG, and every other file of it, is written from. */
export interface Markup {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: readonly Content[];
}

type Content = Markup | string;

/** An element; numbers are rounded, attributes that are undefined are left out. */
export function el(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  ...content: readonly Content[]
): Markup {
  const given = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined
      ? []
      : [[key, String(typeof value === 'number' ? round(value) : value)] as const],
  );
  return { name, attributes: Object.fromEntries(given), content };
}

/** The text of an element and all in it; a line for each child, so that a change can be read in a diff. */
export function svgText({ name, attributes, content }: Markup): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escaped(value)}"`)
    .join('');
  if (content.length === 0) return `<${name}${written}/>`;
  const inner = content.map((part) => (typeof part === 'string' ? escaped(part) : svgText(part)));
  // a line break would be a space in text
  const isText = content.every((part) => typeof part === 'string') || name === 'text';
  const gap = isText ? '' : '\n';
  return `<${name}${written}>${gap}${inner.join(gap)}${gap}</${name}>`;
}

/** A named group of things in drawing order; a layer in a drawing program. Empty groups are left out. */
export function group(id: string, content: readonly Markup[], attributes = {}): Markup[] {
  return content.length === 0 ? [] : [el('g', { id, ...attributes }, ...content)];
}

/** To a hundredth of a pixel, never -0. */
export function round(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}

/** Text for XML 1.0: markup characters escaped, characters that XML forbids left out. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Turns names in any script into ids in `[a-z0-9-]`, each once: a repeated one is numbered. */
export function idMaker(): (name: string) => string {
  const taken = new Set<string>();
  return (name) => {
    const id = transliterated(name)
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '');
    const base = id === '' ? 'x' : id;
    let free = base;
    for (let number = 2; taken.has(free); number += 1) free = `${base}-${number}`;
    taken.add(free);
    return free;
  };
}
