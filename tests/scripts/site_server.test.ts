import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { headersFor } from '../../scripts/site_headers.mjs';
import { SCRIPT, serveSite, type Served } from './served.ts';

const ASSET = '/assets/main-a1b2c3.js';
let site: Served;
beforeAll(async () => {
  site = await serveSite();
});
afterAll(() => site.close());

test('F19: a missing file is a real 404 that nobody keeps, never the page', async () => {
  for (const path of ['/assets/gone-123.js', '/assets/', '/x', '/embed/x', '/index.htm', '/%00']) {
    const { status, headers, body } = await site.ask(path);
    expect(status, path).toBe(404);
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(body.toString()).toContain('<title>404</title>');
    expect(headers.etag).toBeUndefined();
  }
});

test('F60: HEAD says what GET would send, and sends nothing', async () => {
  for (const path of ['/', ASSET, '/gone']) {
    const got = await site.ask(path);
    const head = await site.ask(path, {}, 'HEAD');
    expect(head.status).toBe(got.status);
    expect({ ...head.headers, date: '' }).toEqual({ ...got.headers, date: '' });
    expect(head.body).toHaveLength(0);
    expect(head.headers['content-length']).toBe(String(got.body.length));
  }
});

test('F60: whatever a crawler accepts, it gets the type that the file has', async () => {
  for (const accept of ['image/webp', 'application/json', '*/*;q=0', ';;;', 'text/html']) {
    const { status, headers } = await site.ask('/', { accept });
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
  }
});

test.each([
  ['bytes=0-4', 206, 'expor', 'bytes 0-4'],
  ['bytes=7-', 206, SCRIPT.slice(7), `bytes 7-${SCRIPT.length - 1}`],
  ['bytes=-3', 206, "';\n", `bytes ${SCRIPT.length - 3}-${SCRIPT.length - 1}`],
  ['bytes=0-999999', 206, SCRIPT, `bytes 0-${SCRIPT.length - 1}`],
  ['bytes=999999-', 416, '416\n', 'bytes *'],
  ['bytes=-0', 416, '416\n', 'bytes *'],
  ['bytes=5-2', 200, SCRIPT, undefined],
  ['bytes=0-1,3-4', 200, SCRIPT, undefined],
  ['bytes=a-b', 200, SCRIPT, undefined],
  ['lines=0-4', 200, SCRIPT, undefined],
])('F60: the range %s is answered with %i', async (range, status, text, said) => {
  const reply = await site.ask(ASSET, { range, 'accept-encoding': 'br' });
  expect(reply.status).toBe(status);
  expect(reply.body.toString()).toBe(text);
  expect(reply.headers['content-range']).toBe(said && `${said}/${SCRIPT.length}`);
});

test('F60: a range of another version of a file is the whole new one', async () => {
  const { headers } = await site.ask(ASSET);
  const own = { range: 'bytes=0-4', 'if-range': headers.etag ?? '' };
  expect((await site.ask(ASSET, own)).status).toBe(206);
  expect((await site.ask(ASSET, { ...own, 'if-range': '"older"' })).status).toBe(200);
});

test('F60: what only reads is answered, what would write is refused', async () => {
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE']) {
    const { status, headers } = await site.ask('/', {}, method);
    expect(status, method).toBe(405);
    expect(headers.allow).toBe('GET, HEAD');
    expect(headers['cache-control']).toBe('no-store');
  }
});

test('F18: a page of an older release finds its scripts, which stay for ever the same', async () => {
  const both = await serveSite('/', { 'assets/main-older0.js': 'old' });
  const { status, headers, body } = await both.ask('/assets/main-older0.js');
  both.close();
  expect(status).toBe(200);
  expect(body.toString()).toBe('old');
  expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
});

test('pages are asked for anew, and not sent again while they are the same', async () => {
  const first = await site.ask('/');
  expect(first.headers['cache-control']).toContain('max-age=0');
  expect(first.headers['cache-control']).toContain('must-revalidate');
  const tag = first.headers.etag ?? '';
  for (const known of [tag, `W/${tag}`, `"other", ${tag}`, '*']) {
    const { status, body, headers } = await site.ask('/', { 'if-none-match': known });
    expect(status).toBe(304);
    expect(body).toHaveLength(0);
    expect(headers.etag).toBe(tag);
    expect(headers['cache-control']).toBe(first.headers['cache-control']);
  }
  expect((await site.ask('/', { 'if-none-match': '"other"' })).status).toBe(200);
});

test('a file is sent packed to whoever takes it so', async () => {
  const forms = await Promise.all(
    ['gzip, deflate, br, zstd', 'gzip', '', 'br;q=0, gzip;q=0.5', 'br;q=0.0,identity'].map(
      (accept) => site.ask(ASSET, { 'accept-encoding': accept }),
    ),
  );
  const encodings = forms.map(({ headers }) => headers['content-encoding']);
  expect(encodings).toEqual(['br', 'gzip', undefined, 'gzip', undefined]);
  const unpacked = forms.map(({ body }, i) => {
    if (encodings[i] === undefined) return body;
    return encodings[i] === 'br' ? brotliDecompressSync(body) : gunzipSync(body);
  });
  for (const body of unpacked) expect(body.toString()).toBe(SCRIPT);
  for (const { headers } of forms) expect(headers.vary).toBe('Accept-Encoding');
  expect(new Set(forms.map(({ headers }) => headers.etag)).size).toBe(3);
});

test.each([
  '/../package.json',
  '/..%2fpackage.json',
  '/%2e%2e/%2e%2e/etc/passwd',
  '/assets/../../package.json',
  '/assets/..%5c..%5cpackage.json',
  '/..\\..\\etc\\passwd',
  '//etc/passwd',
  '/%2fetc/passwd',
  '/file:///etc/passwd',
  '/assets/%252e%252e/index.html',
  '/assets/..%c0%af../index.html',
  '/index.html%00.js',
  '/%E0%A4%A',
  '/.git/config',
  '/%',
  '/assets',
  '/./',
  'http://elsewhere.example/etc/passwd',
  '*',
])('nothing outside the site is read: %s', async (path) => {
  const { status, body } = await site.ask(path);
  expect([301, 404]).toContain(status);
  expect(body.toString()).not.toMatch(/root:|"name"|\[core\]/);
});

test('no folder is listed, and one with a page is found without its slash', async () => {
  const { status, headers } = await site.ask('/embed?v=1&at=1,2');
  expect(status).toBe(301);
  expect(headers.location).toBe('/embed/?v=1&at=1,2');
  expect((await site.ask('/embed/?v=1')).body.toString()).toContain('Embed');
  expect((await site.ask('//elsewhere.example/%2e%2e')).headers.location).toBeUndefined();
});

test('in a folder of a server the site is whole, and there is nothing beside it', async () => {
  const guest = await serveSite('/x/');
  const at = (path: string) => guest.ask(path);
  expect((await at('/x/')).status).toBe(200);
  expect((await at('/x/assets/main-a1b2c3.js')).headers['cache-control']).toContain('immutable');
  expect((await at('/x/embed/')).headers['content-security-policy']).toContain('frame-ancestors *');
  expect((await at('/x/method')).headers.location).toBe('/x/method/');
  for (const path of ['/', '/index.html', '/xx/', '/xindex.html', ASSET]) {
    expect((await at(path)).status, path).toBe(404);
  }
  const { headers } = await at('/x/');
  guest.close();
  // other parts of the domain are not ours to decide about
  expect(headers['strict-transport-security']).toBe('max-age=63072000');
});

test('every answer has the headers of its address', async () => {
  for (const path of ['/', '/method/', '/embed/', ASSET, '/social-card.png', '/gone', '/embed']) {
    const { headers } = await site.ask(path);
    for (const [name, value] of Object.entries(headersFor(path))) {
      if (name !== 'Cache-Control') expect(headers[name.toLowerCase()], path).toBe(value);
    }
  }
});
