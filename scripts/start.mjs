// `npm start`: installs what is missing, builds what has changed, and serves the site on this machine.
import { fileURLToPath } from 'node:url';
import { buildIfChanged } from './build.mjs';
import { installMissing } from './install.mjs';
import { nodeProblem } from './node_version.mjs';
import { freePort, parsePort } from './port.mjs';

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
  const { preview } = await import('vite');
  const server = await preview({
    root: ROOT,
    logLevel: 'warn',
    preview: { host: '127.0.0.1', port, strictPort: true },
  });
  console.log(`Strike-range map: http://localhost:${port}${server.config.base}`.replace(/\/$/, ''));
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => {
      // a page that is open keeps its connection, so the end is not waited for
      void server.close();
      process.exit(0);
    });
  }
}
