import { chromium } from 'playwright-core';
import { preview } from 'vite';
import { BROWSER_FLAGS, findBrowser } from '../../scripts/browser.mjs';
import { buildIfChanged } from '../../scripts/build.mjs';
import { freePort } from '../../scripts/port.mjs';

/**
 * The built site in a browser.
 * @param {string} root
 */
export async function openSite(root) {
  await buildIfChanged(root);
  const port = await freePort(4195);
  const server = await preview({
    root,
    logLevel: 'warn',
    preview: { host: '127.0.0.1', port, strictPort: true },
  });
  const { path, env } = await findBrowser();
  const browser = await chromium.launch({
    executablePath: path,
    args: BROWSER_FLAGS,
    env: { ...process.env, ...env },
  });
  const close = async () => {
    await browser.close();
    await server.close();
  };
  return { browser, address: `http://localhost:${port}/`, close };
}
