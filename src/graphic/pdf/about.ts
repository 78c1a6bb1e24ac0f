import type { Markup } from '../svg.ts';

/** What a picture says about itself. */
export interface About {
  readonly title: string;
  readonly altText: string;
  readonly language: string;
  readonly link: string;
}

export function aboutOf(picture: Markup): About {
  const wordsOf = (name: string) =>
    picture.content
      .flatMap((part) => (typeof part !== 'string' && part.name === name ? part.content : []))
      .filter((part) => typeof part === 'string')
      .join('');
  return {
    title: plain(wordsOf('title')),
    altText: plain(wordsOf('desc')),
    language: picture.attributes.lang ?? 'en',
    link: plain(wordsOf('metadata')),
  };
}

/** Without characters that XML forbids, and without lone halves of characters. */
function plain(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');
}

/** The same once more as XMP, which programs that manage pictures read (ISO 16684-1). */
export function xmpText({ title, altText, language, link }: About): string {
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escaped(title)}</rdf:li></rdf:Alt></dc:title>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">${escaped(altText)}</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>${escaped(language)}</rdf:li></rdf:Bag></dc:language>
<dc:source>${escaped(link)}</dc:source>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
