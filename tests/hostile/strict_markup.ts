/** An element of a document, with the text that stands in it and in no element within. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

/** Of HTML: elements without an end. */
const VOID = ['img', 'source'];
const TAG = /<(\/?)([\w-]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/y;
const ATTRIBUTE = /\s+([\w:-]+)="([^"<]*)"/g;
const TEXT = /[^<]+/y;
const ESCAPES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/**
 * The elements of SVG or HTML, read more strictly than any browser does: throws at all that could be read in two ways,
 * such as a lone `<` or `&`, an attribute without quotes, a comment, or a character that XML forbids.
 */
export function elementsIn(document: string): Element[] {
  const text = document.replace(/^<\?xml version="1.0" encoding="UTF-8"\?>\n/, '');
  const found: { name: string; attributes: Record<string, string>; text: string }[] = [];
  const open: typeof found = [];
  for (let at = 0; at < text.length;) {
    const [tag, slash, name = '', attributes = '', isEmpty] = matchAt(TAG, text, at) ?? [];
    if (tag === undefined) {
      const [words] = matchAt(TEXT, text, at) ?? fail('Markup that is none', text, at);
      const parent = open.at(-1);
      if (parent) parent.text += unescaped(words);
      else if (words.trim() !== '') fail('Text outside of all elements', text, at);
      at += words.length;
      continue;
    }
    at += tag.length;
    if (slash === '/') {
      if (open.pop()?.name !== name) fail(`An end of ${name} without its start`, text, at);
      continue;
    }
    const element = { name, attributes: attributesIn(attributes), text: '' };
    found.push(element);
    if (name === 'script') {
      const end = text.indexOf('</script', at);
      element.text = text.slice(at, end);
      at = end;
    }
    if (isEmpty === '' && !VOID.includes(name)) open.push(element);
  }
  if (open.length > 0) throw new Error(`${open.at(-1)?.name} has no end`);
  return found;
}

function attributesIn(written: string): Record<string, string> {
  const pairs = [...written.matchAll(ATTRIBUTE)].map(
    ([, name = '', value = '']) => [name, unescaped(value)] as const,
  );
  if (new Set(pairs.map(([name]) => name)).size < pairs.length) throw new Error('Twice the same');
  return Object.fromEntries(pairs);
}

function unescaped(text: string): string {
  if (/(?![\t\n\r\x7f-\x9f])\p{Cc}|[\ufffe\uffff]/u.test(text) || !text.isWellFormed()) {
    throw new Error('A character that XML forbids');
  }
  return text.replace(/&(\w*;?)/g, (_, entity: string) => {
    const known = ESCAPES[entity.replace(';', '')];
    if (known === undefined || !entity.endsWith(';')) throw new Error(`&${entity} is no escape`);
    return known;
  });
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function fail(what: string, text: string, at: number): never {
  throw new Error(`${what}: ${text.slice(at, at + 60)}`);
}
