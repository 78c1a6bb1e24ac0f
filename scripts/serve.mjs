// `npm run preview`: serves a built site on this machine with its headers, packed, as a host would.
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { parsePort } from './port.mjs';
import { siteServer } from './site_server.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

const { values } = parseArgs({
  options: {
    folder: { type: 'string', default: 'dist' },
    base: { type: 'string', default: process.env.BASE ?? '/' },
    host: { type: 'string', default: '127.0.0.1' },
    port: { type: 'string', default: process.env.PORT },
  },
});
const port = parsePort(values.port, 4173);
// without a folder of a server to be in, a site is at the root of it
const base = values.base.startsWith('/') ? values.base : '/';
const server = siteServer(resolve(ROOT, values.folder), base);
server.listen(port, values.host, () => console.log(`http://${values.host}:${port}${base}`));
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(0));
