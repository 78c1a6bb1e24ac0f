/** The built site on each kind of host that can be had here, with the ready files of a release. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { request } from 'node:http';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildIfChanged } from '../../scripts/build.mjs';
import { headersFor } from '../../scripts/site_headers.mjs';
import { builtInHost, caddyHost, need, nginxHost, type Host } from './hosts.ts';

const HOSTS = { 'built-in': builtInHost, nginx: nginxHost, Caddy: caddyHost };
const CASES = Object.entries(HOSTS).flatMap(([name, open]) =>
  ['/', '/x/'].map((base) => ({ name, base, open })),
);
const LOAD_S = 8;

let asset = '';
beforeAll(async () => {
  await buildIfChanged(resolve('.'));
  asset = `/assets/${readdirSync('dist/assets').find((name) => /^maplibre-.*\.js$/.test(name))}`;
}, 600_000);

interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** Sends an address as it is written, which `fetch` does not. */
function ask(
  { address, base }: Host,
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<Reply> {
  const { hostname, port } = new URL(address);
  const whole = base.slice(0, -1) + path;
  return new Promise((done, fail) => {
    const sent = request({ host: hostname, port, path: whole, headers, method, agent: false });
    sent.on('error', fail).on('response', (response) => {
      let body = '';
      response.setEncoding('latin1').on('data', (chunk: string) => (body += chunk));
      response.on('end', () =>
        done({ status: response.statusCode ?? 0, headers: response.headers, body }),
      );
    });
    sent.end();
  });
}

async function onHost(
  open: (base: string) => Promise<Host>,
  base: string,
  use: (host: Host) => Promise<void> | void,
) {
  const host = await open(base);
  try {
    await use(host);
  } finally {
    host.close();
  }
}

describe.each(CASES)('$name under $base', ({ base, open }) => {
  test('gives every address its headers, once, and nothing of its own that matters', () =>
    onHost(open, base, async (host) => {
      for (const path of ['/', '/index.html', '/method/', '/embed/', '/social-card.png', asset]) {
        const { status, headers } = await ask(host, path);
        expect(status, path).toBe(200);
        for (const [name, value] of Object.entries(headersFor(path, base))) {
          expect(headers[name.toLowerCase()], `${path}: ${name}`).toBe(value);
        }
        expect(headers['set-cookie']).toBeUndefined();
      }
    }));

  test('F19, F60: answers what is missing, odd or hostile as it should', () =>
    onHost(open, base, async (host) => {
      for (const path of ['/gone', '/assets/gone-12345678.js', '/embed/gone']) {
        const { status, headers, body } = await ask(host, path);
        expect(status, path).toBe(404);
        expect(headers['cache-control'], path).toBe('no-store');
        expect(body).toContain('<h1>404</h1>');
      }
      for (const path of ['/../../etc/passwd', '/..%2f..%2fetc/passwd', '/assets/', '/%00']) {
        const { status, body } = await ask(host, path);
        expect(status, path).toBeGreaterThanOrEqual(400);
        expect(body).not.toMatch(/root:|maplibre-/);
      }
      expect((await ask(host, '/', {}, 'POST')).status).toBe(405);
      const head = await ask(host, '/', {}, 'HEAD');
      expect([head.status, head.body]).toEqual([200, '']);
      const part = await ask(host, '/social-card.png', { range: 'bytes=1-3' });
      expect([part.status, part.body]).toEqual([206, 'PNG']);
      const moved = await ask(host, '/embed?v=1');
      expect(moved.headers.location).toMatch(/embed\/\?v=1$/);
    }));

  test('sends files packed by the build, and not again while they are the same', () =>
    onHost(open, base, async (host) => {
      for (const encoding of ['br', 'gzip']) {
        const { headers } = await ask(host, asset, { 'accept-encoding': encoding });
        expect(headers['content-encoding']).toBe(encoding);
        expect(headers.vary).toBe('Accept-Encoding');
        expect(headers['content-type']).toMatch(/^text\/javascript/);
      }
      const first = await ask(host, '/', { 'accept-encoding': 'gzip' });
      const again = { 'accept-encoding': 'gzip', 'if-none-match': String(first.headers.etag) };
      expect((await ask(host, '/', again)).status).toBe(304);
    }));
});

/** The page and all that its HTML names, each as often as the other. */
function visitScript(folder: string): string {
  const html = readFileSync('dist/index.html', 'utf8');
  const paths = ['/', ...(html.match(/\/assets\/[^"]+/g) ?? [])];
  const file = join(folder, 'visit.lua');
  const list = paths.map((path) => `"${path}"`).join(',');
  writeFileSync(
    file,
    `local paths = {${list}}\nlocal i = 0\nrequest = function()\n  i = i % #paths + 1\n  return wrk.format("GET", paths[i])\nend\n`,
  );
  return file;
}

test.each(Object.entries(HOSTS))('%s answers under load without an error', async (name, open) => {
  need('wrk', 'wrk', '-v');
  const folder = mkdtempSync(join(tmpdir(), 'strike-range-load-'));
  await onHost(open, '/', ({ address }) => {
    for (const [what, words] of [
      ['the page', []],
      ['the page and its parts', ['-s', visitScript(folder)]],
    ] as const) {
      // how fast is printed; what is judged is that every answer comes, on a busy machine as well
      const fixed = ['-t', '2', '-c', '100', '-d', `${LOAD_S}s`, '--latency', '--timeout', '10s'];
      const packed = ['-H', 'Accept-Encoding: br'];
      const said = execFileSync('wrk', [...fixed, ...packed, ...words, `${address}/`], {
        encoding: 'utf8',
      });
      const perSecond = /Requests\/sec:\s+([\d.]+)/.exec(said)?.[1];
      const p99 = /99%\s+(\S+)/.exec(said)?.[1];
      const bytes = /Transfer\/sec:\s+(\S+)/.exec(said)?.[1];
      console.log(`${name}, ${what}: ${perSecond} requests/s, p99 ${p99}, ${bytes}/s`);
      expect(said).not.toMatch(/Socket errors|Non-2xx/);
      expect(Number(perSecond)).toBeGreaterThan(100);
    }
  });
  rmSync(folder, { recursive: true });
});
