/** A piece of SVG whose text is escaped and whose numbers are rounded. */
export interface Markup {
  readonly markup: string;
}

type Attribute = string | number | undefined;
type Content = Markup | string;

/** An element; text among the content is escaped, attributes that are undefined are left out. */
export function el(
  name: string,
  attributes: Readonly<Record<string, Attribute>>,
  ...content: readonly Content[]
): Markup {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(
      ([key, value]) =>
        ` ${key}="${escaped(String(typeof value === 'number' ? round(value) : value))}"`,
    )
    .join('');
  if (content.length === 0) return { markup: `<${name}${written}/>` };
  const inner = content.map((part) => (typeof part === 'string' ? escaped(part) : part.markup));
  // a line for each child, so that a change can be read in a diff; text must stay as it is
  const isText = content.every((part) => typeof part === 'string') || name === 'text';
  const gap = isText ? '' : '\n';
  return { markup: `<${name}${written}>${gap}${inner.join(gap)}${gap}</${name}>` };
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

/** Turns names into ids in `[a-z0-9-]`, each once: a repeated one is numbered. */
export function idMaker(): (name: string) => string {
  const taken = new Set<string>();
  return (name) => {
    const id = name
      .toLowerCase()
      .normalize('NFKD')
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '');
    const base = id === '' ? 'x' : id;
    let free = base;
    for (let number = 2; taken.has(free); number += 1) free = `${base}-${number}`;
    taken.add(free);
    return free;
  };
}
