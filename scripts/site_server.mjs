import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { rangeOf } from './byte_range.mjs';
import { headersFor, NOT_STORED } from './site_headers.mjs';

/**
 * @typedef {{ readonly body: Buffer, readonly tag: string, readonly encoding: string }} Form A file as it is, or packed.
 * @typedef {{ readonly headers: Record<string, string>, readonly forms: readonly Form[] }} File Its forms, best first.
 * @typedef {import('node:http').IncomingMessage} Request
 * @typedef {import('node:http').ServerResponse} Response
 * @typedef {Record<string, string | number>} Headers
 */

/** Packed forms lie beside their file; of those that a browser takes, the first is sent. */
const PACKED = [
  { ending: '.br', encoding: 'br' },
  { ending: '.gz', encoding: 'gzip' },
];
/** @type {Readonly<Record<string, string>>} */
const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/**
 * Serves a built site as `scripts/site_headers.mjs` has it. All files are read once, so that no request ever names a file
 * of this machine, and a build that is made meanwhile does not mix with what is served.
 * @param {string} folder
 * @param {string} base The folder of the server that the site is in, with a slash at both ends.
 */
export function siteServer(folder, base = '/') {
  const files = readSite(folder, base);
  const server = createServer((request, response) => answer(files, base, request, response));
  // nobody who is slow on purpose keeps a place
  server.headersTimeout = 10_000;
  server.requestTimeout = 15_000;
  return server;
}

/**
 * The files of a folder by their paths.
 * @param {string} folder
 * @param {string} base
 * @returns {ReadonlyMap<string, File>}
 */
function readSite(folder, base) {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replaceAll('\\', '/'))
    .map((name) => name.replace(/^\/*/, '/'));
  const all = new Set(names);
  return new Map(names.map((name) => [name, readSiteFile(folder, name, all, base)]));
}

/**
 * @param {string} folder
 * @param {string} name
 * @param {ReadonlySet<string>} all
 * @param {string} base
 * @returns {File}
 */
function readSiteFile(folder, name, all, base) {
  const packed = PACKED.filter(({ ending }) => all.has(name + ending)).map(({ ending, encoding }) =>
    formOf(readFileSync(join(folder, name + ending)), encoding),
  );
  const headers = {
    ...headersFor(name, base),
    'Content-Type': TYPES[extname(name)] ?? 'application/octet-stream',
    ...(packed.length > 0 && { Vary: 'Accept-Encoding' }),
  };
  return { headers, forms: [...packed, formOf(readFileSync(join(folder, name)), '')] };
}

/**
 * @param {Buffer} body
 * @param {string} encoding
 * @returns {Form}
 */
function formOf(body, encoding) {
  const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  return { body, tag, encoding };
}

/**
 * @param {ReadonlyMap<string, File>} files
 * @param {string} base
 * @param {Request} request
 * @param {Response} response
 */
function answer(files, base, request, response) {
  const [address = '', query] = splitOnce(request.url ?? '/', '?');
  const path = pathIn(address, base);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return refuse(405, { ...headersFor('/', base), Allow: 'GET, HEAD' }, request, response);
  }
  const file = path === undefined ? undefined : files.get(path.replace(/\/$/, '/index.html'));
  if (file) return sendFile(file, request, response);
  if (path !== undefined && files.has(`${path}/index.html`)) {
    const search = query === undefined ? '' : `?${query}`;
    const Location = `${base.slice(0, -1)}${path}/${search}`;
    return refuse(301, { ...headersFor(path, base), Location }, request, response);
  }
  notFound(files, { ...headersFor(path ?? '/', base) }, request, response);
}

/**
 * The path of an address within the site, or nothing where it is none.
 * @param {string} address
 * @param {string} base
 */
function pathIn(address, base) {
  if (!address.startsWith(base)) return undefined;
  try {
    return decodeURIComponent(address.slice(base.length - 1));
  } catch {
    return undefined;
  }
}

/**
 * @param {File} file
 * @param {Request} request
 * @param {Response} response
 */
function sendFile({ headers, forms }, request, response) {
  const { range: wanted, 'if-range': ifRange, 'if-none-match': known } = request.headers;
  const form = wanted === undefined ? bestForm(forms, request) : plainForm(forms);
  const { tag, encoding } = form;
  /** @type {Headers} */
  const own = { ...headers, ETag: tag, 'Accept-Ranges': 'bytes' };
  if (encoding !== '') own['Content-Encoding'] = encoding;
  if (known !== undefined && isKnown(known, tag))
    return send(304, own, undefined, request, response);
  const range =
    wanted === undefined || (ifRange !== undefined && ifRange !== tag)
      ? undefined
      : rangeOf(wanted, form.body.length);
  if (range === undefined) return send(200, own, form.body, request, response);
  const length = form.body.length;
  if (range === 'outside') {
    return refuse(416, { ...own, 'Content-Range': `bytes */${length}` }, request, response);
  }
  own['Content-Range'] = `bytes ${range.first}-${range.last}/${length}`;
  send(206, own, form.body.subarray(range.first, range.last + 1), request, response);
}

/**
 * @param {readonly Form[]} forms
 * @param {Request} request
 */
function bestForm(forms, { headers }) {
  const taken = takenEncodings(headers['accept-encoding'] ?? '');
  return forms.find(({ encoding }) => encoding !== '' && taken.has(encoding)) ?? plainForm(forms);
}

/**
 * @param {readonly Form[]} forms
 * @returns {Form}
 */
function plainForm(forms) {
  const plain = forms.at(-1);
  if (!plain) throw new Error('A file has at least its plain form');
  return plain;
}

/** @param {string} header */
function takenEncodings(header) {
  const parts = header.toLowerCase().split(',');
  const taken = parts.filter((part) => !/;\s*q=0(?:\.0*)?\s*$/.test(part));
  return new Set(taken.map((part) => part.replace(/;.*/s, '').trim()));
}

/**
 * @param {string} header
 * @param {string} tag
 */
function isKnown(header, tag) {
  const tags = header.split(',').map((part) => part.trim().replace(/^W\//, ''));
  return tags.includes('*') || tags.includes(tag);
}

/**
 * @param {ReadonlyMap<string, File>} files
 * @param {Headers} headers
 * @param {Request} request
 * @param {Response} response
 */
function notFound(files, headers, request, response) {
  const page = files.get('/404.html');
  if (!page) return refuse(404, headers, request, response);
  const own = {
    ...headers,
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': NOT_STORED,
  };
  send(404, own, plainForm(page.forms).body, request, response);
}

/**
 * @param {number} status
 * @param {Headers} headers
 * @param {Request} request
 * @param {Response} response
 */
function refuse(status, headers, request, response) {
  const own = { ...headers, 'Content-Type': 'text/plain; charset=utf-8' };
  const isMoved = status < 400;
  const text = Buffer.from(`${status}\n`);
  send(status, isMoved ? own : { ...own, 'Cache-Control': NOT_STORED }, text, request, response);
}

/**
 * @param {number} status
 * @param {Headers} headers
 * @param {Buffer | undefined} body
 * @param {Request} request
 * @param {Response} response
 */
function send(status, headers, body, request, response) {
  const length = body === undefined ? {} : { 'Content-Length': body.length };
  response.writeHead(status, { ...headers, ...length });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/**
 * @param {string} text
 * @param {string} at
 */
function splitOnce(text, at) {
  const i = text.indexOf(at);
  return i < 0 ? [text] : [text.slice(0, i), text.slice(i + 1)];
}
