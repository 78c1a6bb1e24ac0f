import { expect, test } from 'vitest';
import { caddyfile, headersFile, nginxConf } from '../../scripts/host_files.mjs';
import { headersFor } from '../../scripts/site_headers.mjs';

const NAMES = ['404.html', 'assets/', 'embed/', 'index.html', 'method/', 'social-card.png'];
const PATHS = [
  ...['/', '/index.html', '/404.html', '/social-card.png'],
  ...['/assets/main-a1.js', '/embed/', '/embed/index.html', '/method/', '/method/index.html'],
];

test('no page may frame the map itself, and every page may frame the embed', () => {
  expect(headersFor('/')['Content-Security-Policy']).toContain("frame-ancestors 'none'");
  for (const path of ['/embed', '/embed/', '/embed/index.html']) {
    expect(headersFor(path)['Content-Security-Policy']).toContain('frame-ancestors *');
    expect(headersFor(path)['X-Robots-Tag']).toBe('noindex');
  }
  expect(headersFor('/embedded')['Content-Security-Policy']).toContain("frame-ancestors 'none'");
});

test('a frame without an origin may load what the build made', () => {
  expect(headersFor('/assets/x.js')['Access-Control-Allow-Origin']).toBe('*');
  expect(headersFor('/')['Access-Control-Allow-Origin']).toBeUndefined();
});

test('no policy allows inline scripts, eval or another origin, nor code made of a text', () => {
  for (const path of PATHS) {
    const headers = headersFor(path);
    expect(headers['Content-Security-Policy']).not.toMatch(/unsafe|https?:/);
    expect(headers['Content-Security-Policy']).toContain("require-trusted-types-for 'script'");
    expect(headers['X-Content-Type-Options']).toBe('nosniff');
  }
});

/** What `_headers` gives an address, where a host joins the values of all paths that fit, or takes the last. */
function givenBy(file: string, path: string): Record<string, string> {
  const given: Record<string, string> = {};
  let fits = false;
  for (const line of file.trim().split('\n')) {
    if (line.startsWith('/')) fits = fitsTo(line, path);
    else if (fits) {
      const [, name = '', value = ''] = /^ {2}([^:]+): (.*)$/.exec(line) ?? [];
      given[name] = name in given ? `${given[name]}, ${value}` : value;
    }
  }
  return given;
}

function fitsTo(pattern: string, path: string): boolean {
  return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
}

test.each(['/', '/x/'])('under %s, _headers gives each address its own headers, once', (base) => {
  const file = headersFile(NAMES, base);
  for (const path of PATHS) {
    expect(givenBy(file, base.slice(0, -1) + path), path).toEqual(headersFor(path, base));
  }
});

test('_headers gives what is not there nothing that would be kept', () => {
  expect(givenBy(headersFile(NAMES, '/'), '/gone')['Cache-Control']).toBeUndefined();
});

test.each(['/', '/x/'])('under %s, the files for nginx and Caddy say each header', (base) => {
  for (const text of [nginxConf(base), caddyfile(base)]) {
    for (const path of PATHS) {
      for (const [name, value] of Object.entries(headersFor(path, base))) {
        expect(text).toContain(name);
        expect(text).toContain(`"${value}"`);
      }
    }
    expect(text).toContain(`${base}404.html`);
  }
});
