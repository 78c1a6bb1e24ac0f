import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** @typedef {{ path: string, env: Record<string, string>, source: string }} Browser */

/** Drawing that differs as little as possible between machines, with WebGL2 also where there is no graphics card. */
export const BROWSER_FLAGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--enable-unsafe-swiftshader',
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--force-color-profile=srgb',
];
/** Takes WebGL away again. */
export const NO_WEBGL = '--disable-3d-apis';

const MODULES = fileURLToPath(new URL('../node_modules', import.meta.url));
const SYSTEM_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];
const NONE_FOUND =
  'No browser was found for the tests. ' +
  'Either of these brings one: `apt-get install -y chromium` or `npx playwright install chromium`.';

/**
 * The Chromium that the tests run in: CHROME_PATH, one of the system, the one from npm, or Playwright's own.
 * STRIKE_RANGE_BROWSER=npm or =system allows only that one.
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Browser>}
 */
export async function findBrowser(env = process.env) {
  const kind = env.STRIKE_RANGE_BROWSER ?? '';
  if (kind === 'npm') return required(await npmBrowser(), 'from npm, which is for Linux on x64');
  if (kind === 'system') return required(systemBrowser(), 'of the system');
  if (kind !== '') throw new Error(`STRIKE_RANGE_BROWSER is npm or system, and it is "${kind}".`);
  const found =
    givenBrowser(env.CHROME_PATH) ??
    systemBrowser() ??
    (await npmBrowser()) ??
    (await playwrightBrowser());
  if (!found) throw new Error(NONE_FOUND);
  return found;
}

/** @param {string | undefined} path */
function givenBrowser(path) {
  if (!path) return undefined;
  if (!existsSync(path)) throw new Error(`CHROME_PATH is ${path}, and there is no such file.`);
  return browserAt(path, 'CHROME_PATH');
}

function systemBrowser() {
  const path = SYSTEM_PATHS.find((candidate) => existsSync(candidate));
  return path === undefined ? undefined : browserAt(path, 'the system');
}

/** The Chromium that npm installed; it brings the libraries and fonts that a bare Debian lacks. */
async function npmBrowser() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const manifest = join(MODULES, '@sparticuz', 'chromium', 'package.json');
  const { version } = JSON.parse(readFileSync(manifest, 'utf8'));
  const folder = join(MODULES, '.cache', 'chromium', version);
  if (!existsSync(folder)) await unpackInto(folder);
  nameFontFolder(folder);
  const libraries = [join(folder, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH];
  const env = {
    LD_LIBRARY_PATH: libraries.filter(Boolean).join(':'),
    FONTCONFIG_PATH: process.env.FONTCONFIG_PATH ?? join(folder, 'fonts'),
  };
  return { path: join(folder, 'chromium'), env, source: 'npm' };
}

/**
 * Unpacks beside the folder and renames at the end, so that a run that is broken off leaves no half browser.
 * @param {string} folder
 */
async function unpackInto(folder) {
  mkdirSync(join(folder, '..'), { recursive: true });
  const fresh = mkdtempSync(join(folder, '..', 'unpacking-'));
  await withEnvironment(
    // it unpacks into the temporary folder, and its libraries only where it believes to be on Lambda
    { TMPDIR: fresh, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
    async () => (await import('@sparticuz/chromium')).default.executablePath(),
  );
  // another run may have been first
  if (existsSync(folder)) rmSync(fresh, { recursive: true });
  else renameSync(fresh, folder);
}

/**
 * Its own settings look for fonts where it would have unpacked them; without any font it ends at the first form field.
 * Written anew each time, as the project may have been moved since.
 * @param {string} folder
 */
function nameFontFolder(folder) {
  const fonts = join(folder, 'fonts');
  const settings = `<?xml version="1.0"?>
<fontconfig>
  <dir>${join(fonts, 'fonts')}</dir>
  <cachedir>${join(fonts, 'cache')}</cachedir>
</fontconfig>
`;
  writeFileSync(join(fonts, 'fonts.conf'), settings);
}

async function playwrightBrowser() {
  const { chromium } = await import('playwright-core');
  const path = chromium.executablePath();
  return existsSync(path) ? browserAt(path, 'Playwright') : undefined;
}

/**
 * @param {string} path
 * @param {string} source
 * @returns {Browser}
 */
function browserAt(path, source) {
  return { path, env: {}, source };
}

/**
 * @param {Browser | undefined} browser
 * @param {string} which
 */
function required(browser, which) {
  if (!browser) throw new Error(`STRIKE_RANGE_BROWSER asks for a browser ${which}; there is none.`);
  return browser;
}

/**
 * Does something with other environment variables and puts all of them back, also those that it set itself.
 * @template Value
 * @param {Record<string, string>} variables
 * @param {() => Promise<Value>} action
 */
async function withEnvironment(variables, action) {
  const before = { ...process.env };
  Object.assign(process.env, variables);
  try {
    return await action();
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
  }
}
