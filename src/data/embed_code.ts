import { fileStemOf } from './file_name.ts';

/** What the map needs where it is framed: its script, and the link to the full map, which is a page of its own. */
export const EMBED_SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';

/** Heights that a page takes from a frame, in pixels. */
export const TOLD_HEIGHT = { minPx: 100, maxPx: 5000 } as const;

export interface FrameCode {
  /** The embed's own address, whole. */
  readonly address: string;
  /** What the frame is called by those who hear it. */
  readonly title: string;
  readonly heightPx: number;
}

/** An iframe of a fixed height, for the HTML of an article. */
export function frameCode({ address, title, heightPx }: FrameCode): string {
  return [
    '<iframe',
    `  src="${escaped(address)}"`,
    `  title="${escaped(title)}"`,
    `  width="100%" height="${heightPx}" loading="lazy" style="border:0"`,
    `  sandbox="${EMBED_SANDBOX}"`,
    '></iframe>',
  ].join('\n');
}

/**
 * The iframe, and a script that gives it the height it asks for. The script listens only to frames of this site in the
 * page: in their sandbox they have no origin, so that who speaks is told by the window that it comes from.
 */
export function frameWithScriptCode(code: FrameCode): string {
  const { origin, href } = new URL('.', code.address);
  // an address may hold this one sign that ends a string of the script
  const site = href.replaceAll("'", "\\'");
  return `${frameCode(code)}
<script>
window.addEventListener('message', function (event) {
  var told = event.data, px = told && told.height;
  if (!told || told.type !== 'srm:height' || typeof px !== 'number') return;
  if (event.origin !== 'null' && event.origin !== '${origin}') return;
  if (!(px >= ${TOLD_HEIGHT.minPx} && px <= ${TOLD_HEIGHT.maxPx})) return;
  document.querySelectorAll('iframe[src^="${site}"]').forEach(function (frame) {
    if (frame.contentWindow === event.source) frame.style.height = Math.ceil(px) + 'px';
  });
});
</script>`;
}

export interface PictureCode {
  /** The title of the graphic, which its files are named after. */
  readonly title: string;
  readonly altText: string;
  readonly widthPx: number;
  readonly heightPx: number;
  /** Address of the full map. */
  readonly fullMap: string;
}

/** The exported graphic as a picture with its text and a link to the map, for sites that allow no frames. */
export function pictureCode(picture: PictureCode): string {
  const file = encodeURIComponent(fileStemOf(picture.title));
  return [
    '<figure>',
    `  <a href="${escaped(picture.fullMap)}"><picture>`,
    `    <source srcset="${file}.svg" type="image/svg+xml">`,
    `    <img src="${file}.png" width="${picture.widthPx}" height="${picture.heightPx}" loading="lazy"`,
    `      style="max-width:100%;height:auto" alt="${escaped(picture.altText)}">`,
    '  </picture></a>',
    '</figure>',
  ].join('\n');
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
