import type { Issue } from '../core/issues.ts';
import { decodeText, encodeText } from './percent.ts';

/** How a map is shown in the page of another site; in its link beside the scenario. */
export interface EmbedOptions {
  /** A static map cannot be moved, and never loads the live one. */
  readonly map: 'live' | 'static';
  readonly table: 'folded' | 'below' | 'none';
  /** Height of the map itself; null: it fills its frame. */
  readonly heightPx: number | null;
  /** The frame's name in what it tells the page around it. */
  readonly id: string | null;
}

export const EMBED_DEFAULTS: EmbedOptions = {
  map: 'live',
  table: 'folded',
  heightPx: null,
  id: null,
};

export const EMBED_HEIGHT = { minPx: 160, maxPx: 1200 } as const;

// `amp;` is what is left of an ampersand that was written twice in HTML
const OWN_PART = /([?&])(?:amp;)*(map|table|height|id)=([^&#]*)/gi;

/** A query without the options of an embed, the options, and each of them that could not be read. */
export interface ReadEmbed {
  readonly link: string;
  readonly options: EmbedOptions;
  readonly issues: readonly Issue[];
}

/** Takes the options out of the query of an embed. Never throws; of a repeated option the first holds. */
export function readEmbedLink(query: string): ReadEmbed {
  const values = new Map<string, string>();
  for (const [, , key = '', value = ''] of query.matchAll(OWN_PART)) {
    const name = key.toLowerCase();
    if (!values.has(name)) values.set(name, decodeText(value).trim());
  }
  const issues: Issue[] = [];
  const read = <Value>(key: string, valueOf: (text: string) => Value | undefined) => {
    const text = values.get(key);
    const value = text === undefined ? undefined : valueOf(text);
    if (text !== undefined && value === undefined) {
      issues.push({ code: 'unreadable-value', key, text: text.slice(0, 40) });
    }
    return value;
  };
  const options: EmbedOptions = {
    map: read('map', (text) => wordOf(text, ['live', 'static'])) ?? EMBED_DEFAULTS.map,
    table:
      read('table', (text) => wordOf(text, ['folded', 'below', 'none'])) ?? EMBED_DEFAULTS.table,
    heightPx: read('height', heightOf) ?? null,
    id: read('id', (text) => (/^[\w-]{1,64}$/.test(text) ? text : undefined)) ?? null,
  };
  return { link: query.replace(OWN_PART, '$1'), options, issues };
}

/** The query of an embed: that of a scenario, then the options that are not the default. */
export function embedLink(link: string, options: EmbedOptions): string {
  const { map, table, heightPx, id } = options;
  return [
    link,
    ...(map === EMBED_DEFAULTS.map ? [] : [`map=${map}`]),
    ...(table === EMBED_DEFAULTS.table ? [] : [`table=${table}`]),
    ...(heightPx === null ? [] : [`height=${heightPx}`]),
    ...(id === null ? [] : [`id=${encodeText(id)}`]),
  ].join('&');
}

function wordOf<Word extends string>(text: string, words: readonly Word[]): Word | undefined {
  return words.find((word) => word === text.toLowerCase());
}

function heightOf(text: string): number | undefined {
  if (!/^\d{1,5}(?:px)?$/.test(text)) return undefined;
  const px = Number.parseInt(text, 10);
  return px >= EMBED_HEIGHT.minPx && px <= EMBED_HEIGHT.maxPx ? px : undefined;
}
