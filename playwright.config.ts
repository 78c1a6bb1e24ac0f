import { defineConfig } from '@playwright/test';
import { BROWSER_FLAGS, findBrowser, NO_WEBGL } from './scripts/browser.mjs';

// `npm test` gives both; alone, this tests what `npm run build` made
const SITE_FOLDER = process.env.SITE_FOLDER ?? 'dist';
const PORT = process.env.TEST_PORT ?? '4179';
const ADDRESS = `http://localhost:${PORT}`;

// as in a browser without a graphics card: the simple map has to do
const FLAGS = process.env.WEBGL === 'off' ? [...BROWSER_FLAGS, NO_WEBGL] : BROWSER_FLAGS;

const browser = await findBrowser();

export default defineConfig({
  testDir: 'tests/browser',
  workers: 1,
  retries: 0,
  timeout: 60_000,
  reporter: 'list',
  use: {
    baseURL: ADDRESS,
    viewport: { width: 800, height: 600 },
    deviceScaleFactor: 1,
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      executablePath: browser.path,
      args: FLAGS,
      env: { ...process.env, ...browser.env },
    },
  },
  webServer: {
    // not through npx, which leaves the server behind when it is ended
    command: `node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${PORT} --strictPort --outDir "${SITE_FOLDER}"`,
    url: ADDRESS,
    reuseExistingServer: false,
  },
});
