// `npm start`: installs what is missing, builds what has changed, and serves the site on this machine.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildIfChanged } from './build.mjs';
import { installMissing } from './install.mjs';
import { nodeProblem } from './node_version.mjs';
import { freePort, parsePort } from './port.mjs';
import { siteServer } from './site_server.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const USUAL_PORT = 4173;

try {
  await start();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function start() {
  const problem = nodeProblem(process.versions.node);
  if (problem) throw new Error(problem);
  const wanted = parsePort(process.env.PORT, USUAL_PORT);
  installMissing(ROOT);
  await buildIfChanged(ROOT);
  const port = await freePort(wanted);
  if (port !== wanted) console.log(`Port ${wanted} is busy, so the map is on ${port}.`);
  await serve(port);
}

/** @param {number} port */
async function serve(port) {
  const base = process.env.BASE?.startsWith('/') ? process.env.BASE : '/';
  const server = siteServer(join(ROOT, 'dist'), base);
  await new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve(undefined)));
  console.log(`Strike-range map: http://localhost:${port}${base}`.replace(/\/$/, ''));
  for (const signal of ['SIGINT', 'SIGTERM']) {
    // a page that is open keeps its connection, so the end is not waited for
    process.once(signal, () => process.exit(0));
  }
}
