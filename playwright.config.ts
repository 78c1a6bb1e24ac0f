import { defineConfig, type Project } from '@playwright/test';
import { BROWSER_FLAGS, findBrowser, NO_WEBGL } from './scripts/browser.mjs';

// `npm test` gives both; alone, this tests what `npm run build` made
const SITE_FOLDER = process.env.SITE_FOLDER ?? 'dist';
const PORT = process.env.TEST_PORT ?? '4179';
// how much later than at once scripts, data and letters come
const LATE_MS = process.env.LATE_MS;
const ADDRESS = `http://localhost:${PORT}`;

const IS_FIREFOX = process.env.BROWSER === 'firefox';
const browser = IS_FIREFOX ? { path: '/usr/bin/firefox-esr', env: {} } : await findBrowser();

/** Tests in a browser with or without WebGL: with it the live map is drawn, without it the simple one has to do. */
function project(name: string, flags: readonly string[], which: Partial<Project> = {}): Project {
  const launchOptions = {
    executablePath: browser.path,
    args: [...flags],
    env: { ...process.env, ...browser.env },
  };
  return { name, use: { launchOptions }, ...which };
}

const WITHOUT = [...BROWSER_FLAGS, NO_WEBGL];
// all tests in one of the two ways, or each in the one that it needs: without a graphics card the live map is slow
const PROJECTS: Readonly<Record<string, readonly Project[]>> = {
  on: [project('live map', BROWSER_FLAGS)],
  off: [project('simple map', WITHOUT, { grepInvert: /@live-alone/ })],
  needed: [
    project('live map', BROWSER_FLAGS, { grep: /@live/ }),
    project('simple map', WITHOUT, { grepInvert: /@live/ }),
  ],
};

/**
 * Debian's Firefox, over WebDriver BiDi: without WebGL where there is no graphics card, and without what that way of
 * driving a browser does not give yet, which CONTRIBUTING.md names.
 */
const FIREFOX: Project = {
  name: 'Firefox',
  testMatch:
    /\/(answer|embed|keyboard|languages|launch_points|link|method|missing|page|regions|search)\.spec\.ts$/,
  grepInvert: /@live-alone|twenty changes|F61|F62: the script|the wheel scrolls|ranges are chosen/,
  use: {
    browserName: 'firefox',
    channel: 'moz-firefox',
    launchOptions: {
      executablePath: browser.path,
      // pages are as wide as their window, as they are in the other browser
      firefoxUserPrefs: { 'ui.useOverlayScrollbars': 1 },
    },
  },
};

export default defineConfig({
  testDir: 'tests/browser',
  workers: 1,
  retries: 0,
  // what is waited for is a state: where the processor draws the live map, a page is busy for seconds at a time
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  projects: IS_FIREFOX ? [FIREFOX] : [...(PROJECTS[process.env.WEBGL ?? 'needed'] ?? [])],
  use: {
    baseURL: ADDRESS,
    viewport: { width: 800, height: 600 },
    deviceScaleFactor: 1,
    contextOptions: { reducedMotion: 'reduce' },
  },
  webServer: {
    command:
      LATE_MS === undefined
        ? `node scripts/serve.mjs --base / --port ${PORT} --folder "${SITE_FOLDER}"`
        : `node tests/browser/late_server.mjs "${SITE_FOLDER}" ${PORT} ${LATE_MS}`,
    url: ADDRESS,
    reuseExistingServer: false,
  },
});
