import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { BROWSER_FLAGS, findBrowser } from '../../scripts/browser.mjs';
import { buildIfChanged } from '../../scripts/build.mjs';
import { freePort } from '../../scripts/port.mjs';
import { siteServer } from '../../scripts/site_server.mjs';

/**
 * The built site in a browser.
 * @param {string} root
 */
export async function openSite(root) {
  await buildIfChanged(root);
  const port = await freePort(4195);
  const server = siteServer(join(root, 'dist'), process.env.BASE);
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
