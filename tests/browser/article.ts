import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Another site with one article; its origin is not that of the map. */
export interface Article {
  readonly address: string;
  close(): void;
}

/** Serves the HTML of an article from an origin of its own. */
export async function serveArticle(body: string): Promise<Article> {
  const html = `<!doctype html><html lang="en"><head><title>An article</title>
<link rel="icon" href="data:,"></head><body style="margin:0">${body}</body></html>`;
  const server = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8').end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/`, close: () => server.close() };
}
