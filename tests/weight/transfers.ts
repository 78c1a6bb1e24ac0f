/** What a page of the built site fetches, and how much of it goes over the wire. */
import type { Page } from 'playwright-core';

export interface Transfer {
  /** Without the hash of its content. */
  readonly name: string;
  /** As it was sent: packed with Brotli, and fonts as they are. */
  readonly bytes: number;
  readonly part: Part;
}

/** What a file is for: the first answer, the live map that takes the picture's place, or what follows both. */
export type Part = 'answer' | 'map' | 'rest';

const PARTS: readonly (readonly [Part, RegExp])[] = [
  // names of regions, on a phone only those of the live map, are in italics
  [
    'map',
    /\/(?:maplibre|MapView|typeface-|source-sans-3-(?:cyrillic|greek|latin-ext)|subset-sans-3-basic-400-italic)/,
  ],
  ['rest', /\/(?:later|map-ground|map-near|map-units|towns-others|towns-rest|towns-names|land_)/],
];

/** Begins to note what a page fetches; what it returns asks the server how much each of it is. */
export function noteTransfers(page: Page): () => Promise<readonly Transfer[]> {
  const addresses = new Set<string>();
  page.on('request', (request) => addresses.add(request.url()));
  return async () => {
    const transfers = await Promise.all([...addresses].map(transferOf));
    return transfers.sort((a, b) => b.bytes - a.bytes);
  };
}

/** Asked again, as the browser does not tell the size of what a worker or its own store brought. */
async function transferOf(address: string): Promise<Transfer> {
  const { pathname } = new URL(address);
  const response = await fetch(address, {
    method: 'HEAD',
    headers: { 'Accept-Encoding': 'br' },
  });
  const bytes = Number(response.headers.get('content-length'));
  if (!response.ok || !(bytes > 0)) throw new Error(`${address} has no size`);
  return { name: nameOf(pathname), bytes, part: partOf(pathname) };
}

function partOf(path: string): Part {
  return PARTS.find(([, pattern]) => pattern.test(path))?.[0] ?? 'answer';
}

function nameOf(path: string): string {
  return path.replace(/-[\w-]{8}(?=\.\w+$)/, '').replace('/assets/', '');
}

/** The sum of some parts, kilobytes of 1,000 bytes. */
export function kilobytes(transfers: readonly Transfer[], ...parts: readonly Part[]): number {
  const counted = transfers.filter(({ part }) => parts.includes(part));
  return counted.reduce((sum, { bytes }) => sum + bytes, 0) / 1000;
}
