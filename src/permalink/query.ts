import { decodePercent, decodeText, safePart } from './percent.ts';

/** Links longer than this are cut, with an issue. */
export const LINK_LIMIT = 8000;

/** A part of a link that this version does not know; kept and written after the known ones. */
export interface UnknownPart {
  readonly key: string;
  /** The whole part as it came, key and value, safe to stand in a link. */
  readonly text: string;
}

/** One `key=value` of a query. */
export interface Part {
  /** In lower case, as all keys of the format are. */
  readonly key: string;
  readonly value: string;
  /** The whole part as it came. */
  readonly written: string;
}

/** A query taken out of whatever text it came in. */
export interface Query {
  readonly parts: readonly Part[];
  /** Characters of the query as it came. */
  readonly length: number;
  /** How many launch points it holds, also beyond the limit of length. */
  readonly launchCount: number;
  /** Whether it ends in the middle of a percent escape or in an ellipsis. */
  readonly isCut: boolean;
  /** Whether it came in an address or behind a question mark, or there was no text at all. */
  readonly isInLink: boolean;
}

// characters that a sentence, a quotation or a markup puts after a link and that a written link never ends in
const TRAILING = new Set(' \u00a0.,;:!?)]}>"\'’”»“‘«‹›`*~|\\…&\u037e。，；：！？）】」』');
const LEADING = /^[\s<("'“‘«[]+/;

const TRACKING =
  /^(?:utm_.*|(?:fb|g|gb|wb|d|y|ys|tw|tt|ms|gad_)?clid|gbraid|wbraid|gad_source|gad_campaignid|msclkid|mc_[ce]id|igshid|igsh|_ga|_gl|_hs(?:enc|mi)|mkt_tok|oly_(?:anon|enc)_id|vero_id|li_fat_id|epik|srsltid|ref|ref_src|ref_url|__twitter_impression)$/;

/** Takes the query out of a whole address, a bare query, or one of these with what chat apps make of it. */
export function readQuery(text: string): Query {
  const whole = queryIn(mend(text));
  const query = withoutTrailing(shorten(whole.query), whole.isLast);
  const parts = query
    .replace(/\?(?=[a-z_][\w.-]*=)/gi, '&')
    .split('&')
    .map(partOf)
    .filter(({ key }) => key !== '' && !TRACKING.test(key));
  return {
    parts,
    length: whole.query.length,
    launchCount: (whole.query.match(/(?:^|[&?])at=/gi) ?? []).length,
    isCut: whole.isLast && isCutOff(whole.query),
    isInLink: whole.isInLink,
  };
}

/** Undoes line breaks, invisible hyphens, and what HTML, JSON and mail programs make of `&`, `=` and quotes. */
function mend(text: string): string {
  const isQuotedPrintable = /[?&]v=3D\d/.test(text);
  return (isQuotedPrintable ? text.replace(/=\r?\n/g, '').replace(/=3D/g, '=') : text)
    .replace(/[\r\n\t\u200b\u2060\ufeff\u00ad]+/g, '')
    .replace(/&(?:(?:amp|#0{0,3}38|#x0{0,3}26);)+/gi, '&')
    .replace(/\\u0026/gi, '&')
    .replace(/&(?:quot|apos|[gl]t|nbsp|#0{0,3}3[49]|#x0{0,3}2[27]);/gi, '"');
}

function queryIn(text: string): { query: string; isLast: boolean; isInLink: boolean } {
  const hash = text.indexOf('#');
  const address = (hash < 0 ? text : text.slice(0, hash)).replace(LEADING, '');
  const mark = address.indexOf('?');
  const hasNone = mark < 0 && /^(?:(?:https?:)?\/|$)/i.test(address) && !/%3f/i.test(address);
  const query = hasNone
    ? ''
    : untilClosed(address.slice(mark + 1), text.slice(0, text.indexOf('?')));
  return { query, isLast: hash < 0, isInLink: mark >= 0 || hasNone };
}

/** Ends a query where the quote or the angle bracket closes that was opened right before its address. */
function untilClosed(query: string, before: string): string {
  const opening = /["<](?=[^"<>\s]*$)/.exec(before)?.[0];
  if (opening === undefined) return query;
  const end = query.search(opening === '"' ? /"/ : /[>|]/);
  return end < 0 ? query : query.slice(0, end);
}

/** Cuts a query that is too long between two parts: half a number would be another place. */
function shorten(query: string): string {
  if (query.length <= LINK_LIMIT) return query;
  return query.slice(0, Math.max(query.lastIndexOf('&', LINK_LIMIT), 0));
}

function withoutTrailing(query: string, isLast: boolean): string {
  if (!isLast) return query;
  let end = query.length;
  // a bracket that was opened in the link belongs to it
  let unopened = countOf(')', query) - countOf('(', query);
  while (end > 0 && TRAILING.has(query.charAt(end - 1))) {
    if (query.charAt(end - 1) === ')' && unopened-- <= 0) break;
    end -= 1;
  }
  return query.slice(0, end).replace(/%[0-9a-f]?$/i, '');
}

function countOf(character: string, text: string): number {
  return text.split(character).length - 1;
}

function isCutOff(query: string): boolean {
  if (/(?:…|\.\.\.)[^\w]{0,3}$|%[0-9a-f]?$/i.test(query)) return true;
  const escapes = /(?:%[0-9a-f]{2}){1,4}$/i.exec(query.slice(-12));
  return escapes !== null && decodePercent(escapes[0]).endsWith('\ufffd');
}

function partOf(text: string): Part {
  const equals = text.indexOf('=');
  const rawKey = (equals < 0 ? text : text.slice(0, equals)).replace(/^(?:amp;)+/i, '');
  return {
    key: decodeText(rawKey).trim().toLowerCase(),
    value: equals < 0 ? '' : decodeText(text.slice(equals + 1)),
    written: equals < 0 ? rawKey : rawKey + text.slice(equals),
  };
}

/** A part to be kept, though this version does not know it. */
export function unknownPart({ written }: Part): UnknownPart {
  const [key = ''] = written.split('=', 1);
  return { key: decodeText(key).trim(), text: safePart(written) };
}
