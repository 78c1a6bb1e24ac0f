/** A small site on a server, and requests that are sent as they are written. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { packFolder } from '../../scripts/site_files.mjs';
import { siteServer } from '../../scripts/site_server.mjs';

export const SCRIPT = `export const text = '${'The same again. '.repeat(100)}';\n`;
const FILES: Readonly<Record<string, string>> = {
  '404.html': '<!doctype html><title>404</title>',
  'assets/main-a1b2c3.js': SCRIPT,
  'embed/index.html': '<!doctype html><title>Embed</title>',
  'index.html': '<!doctype html><script type="module" src="/assets/main-a1b2c3.js"></script>',
  'method/index.html': '<!doctype html><title>Method</title>',
  'social-card.png': 'a picture',
};

export interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface Served {
  readonly folder: string;
  readonly ask: (path: string, headers?: Record<string, string>, method?: string) => Promise<Reply>;
  readonly close: () => void;
}

/** Serves the small site, with more files if need be. */
export async function serveSite(
  base = '/',
  more: Readonly<Record<string, string>> = {},
): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  for (const [name, content] of Object.entries({ ...FILES, ...more })) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  const memory = mkdtempSync(join(tmpdir(), 'packed-'));
  await packFolder(folder, memory);
  const server = siteServer(folder, base);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = (): void => {
    server.close();
    for (const used of [folder, memory]) rmSync(used, { recursive: true });
  };
  return { folder, ask: (path, headers, method) => ask(server, path, headers, method), close };
}

function ask(
  server: Server,
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<Reply> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, headers, method, agent: false });
    sent.on('error', reject);
    sent.on('response', (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks),
        }),
      );
    });
    sent.end();
  });
}
