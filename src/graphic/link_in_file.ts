import { linkInPdf } from './pdf/link.ts';
import { isPng, pngTexts } from './png_chunks.ts';

/**
 * The link that a graphic of ours carries, from the bytes of its SVG, PNG or PDF file; undefined for any other file.
 * Nothing of the file is run or shown, and the time it takes grows with its length alone. Never throws.
 */
export function linkIn(bytes: Uint8Array): string | undefined {
  if (isPng(bytes)) return linkInText(pngTexts(bytes).get('Link') ?? '');
  return linkInPdf(bytes) ?? linkInSvg(bytes);
}

/** A link takes 8,000 characters; a program that adds words of its own to the metadata takes more. */
const METADATA_LENGTH = 100_000;
const MOST_ELEMENTS = 20;

function linkInSvg(bytes: Uint8Array): string | undefined {
  const text = new TextDecoder().decode(bytes);
  if (!/<(?:\w{1,20}:)?svg[\s>]/.test(text.slice(0, METADATA_LENGTH))) return undefined;
  const starts = /<(?:\w{1,20}:)?metadata[\s>]/g;
  for (let i = 0; i < MOST_ELEMENTS && starts.exec(text); i += 1) {
    const start = text.indexOf('>', starts.lastIndex - 1) + 1;
    if (start === 0) return undefined;
    const part = text.slice(start, start + METADATA_LENGTH);
    const end = part.search(/<\/(?:\w{1,20}:)?metadata/);
    const link = end < 0 ? undefined : linkInText(plainText(part.slice(0, end)));
    if (link !== undefined) return link;
  }
  return undefined;
}

/** The words of some markup, without its tags; no entities but those that XML has by itself. */
function plainText(markup: string): string {
  const named: Readonly<Record<string, string>> = {
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    amp: '&',
  };
  return markup
    .split('<')
    .map((part, i) => (i === 0 ? part : ` ${part.slice(part.indexOf('>') + 1)}`))
    .join('')
    .replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => named[name] ?? '')
    .replace(/&#(?:38|x26);/gi, '&');
}

/** The first word that is a link of a scenario. */
function linkInText(text: string): string | undefined {
  return text.split(/\s+/).find((word) => /[?&]v=\d/.test(word));
}
