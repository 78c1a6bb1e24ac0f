import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { BROWSER_FLAGS, findBrowser } from '../../scripts/browser.mjs';
import { buildIfChanged } from '../../scripts/build.mjs';
import { freePort } from '../../scripts/port.mjs';
import { packFolder } from '../../scripts/site_files.mjs';
import { siteServer } from '../../scripts/site_server.mjs';

/**
 * The built site in a browser.
 * @param {string} root
 */
export async function openSite(root) {
  await buildIfChanged(root);
  return open(join(root, 'dist'), process.env.BASE);
}

/**
 * A page with nothing but a live map, built and served as the site is.
 * @param {string} root
 */
export async function openBareMap(root) {
  const cache = join(root, 'node_modules', '.cache', 'strike-range');
  const outDir = join(cache, 'bare_map');
  await build({
    root: join(root, 'tests', 'bench', 'bare_map'),
    configFile: false,
    logLevel: 'error',
    worker: { format: 'es' },
    build: { outDir, emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 2000 },
  });
  await packFolder(outDir, join(cache, 'packed'));
  return open(outDir, '/');
}

/**
 * @param {string} folder
 * @param {string | undefined} base
 */
async function open(folder, base) {
  const port = await freePort(4195);
  const server = siteServer(folder, base);
  await new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve(undefined)));
  const { path, env } = await findBrowser();
  const browser = await chromium.launch({
    executablePath: path,
    args: BROWSER_FLAGS,
    env: { ...process.env, ...env },
  });
  const close = async () => {
    await browser.close();
    server.closeAllConnections();
    server.close();
  };
  return { browser, address: `http://localhost:${port}/`, close };
}
