// `npm test`: installs what is missing, then every check and every test; the last line is the count.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { countPlaywright, countVitest } from './count_tests.mjs';
import { installMissing } from './install.mjs';
import { nodeProblem } from './node_version.mjs';
import { freePort } from './port.mjs';
import { runSteps, sumOf } from './run_steps.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
// not the port of `npm start`, so that both can run at once
const FIRST_PORT = 4179;

/** @type {import('./run_steps.mjs').Step[]} */
const CHECKS = [
  { name: 'Lint', command: ['node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0'] },
  {
    name: 'Types',
    command: ['node_modules/svelte-check/bin/svelte-check', '--fail-on-warnings'],
  },
  { name: 'Format', command: ['node_modules/prettier/bin/prettier.cjs', '--check', '.'] },
  { name: 'Unused code', command: ['node_modules/knip/bin/knip.js'] },
];

const started = Date.now();
try {
  const count = await test();
  const seconds = Math.round((Date.now() - started) / 1000);
  console.log(`\nAll of it took ${seconds} s.`);
  console.log(`${count.passed} passed, ${count.failed} failed`);
  process.exitCode = count.failed === 0 ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
}

async function test() {
  const problem = nodeProblem(process.versions.node);
  if (problem) throw new Error(problem);
  installMissing(ROOT);
  // the site and the reports of this run alone: the one that `npm start` serves stays as it is
  const folder = mkdtempSync(join(tmpdir(), 'strike-range-'));
  try {
    return await runAll(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {string} folder */
async function runAll(folder) {
  const site = join(folder, 'site');
  console.log('\nChecks and unit tests');
  const checks = await runSteps(ROOT, CHECKS, 2);
  const units = await runSteps(ROOT, [unitStep(join(folder, 'vitest.json'))], 1);
  const built = await runSteps(ROOT, [buildStep(site)], 1);
  console.log('\nBrowser tests');
  if (built.failed > 0) {
    console.log('Not run, as there is no built site; this counts as one failure.');
    return sumOf([checks, units, built, { passed: 0, failed: 1 }]);
  }
  return sumOf([checks, units, built, await browserTests(site, join(folder, 'playwright.json'))]);
}

/**
 * @param {string} report
 * @returns {import('./run_steps.mjs').Step}
 */
function unitStep(report) {
  const runner = 'node_modules/vitest/vitest.mjs';
  return {
    name: 'Unit tests',
    command: [runner, 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`],
    countOf: ({ exitCode }) => countVitest(report, exitCode),
  };
}

/**
 * @param {string} site
 * @returns {import('./run_steps.mjs').Step}
 */
function buildStep(site) {
  const words = ['build', '--outDir', site, '--logLevel', 'warn'];
  // as the site is tested at the root of a server and does not know its address
  return {
    name: 'Build',
    command: ['node_modules/vite/bin/vite.js', ...words],
    env: { BASE: '/', SITE_URL: '' },
  };
}

/**
 * @param {string} site
 * @param {string} report
 */
async function browserTests(site, report) {
  try {
    // here, once, as it may have to be unpacked; Playwright's processes then find it ready
    const { findBrowser } = await import('./browser.mjs');
    const { path, source } = await findBrowser();
    console.log(`in ${path} (from ${source})`);
  } catch (error) {
    console.log(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  }
  const port = await freePort(FIRST_PORT);
  return runSteps(ROOT, [browserStep(site, report, port)], 1);
}

/**
 * @param {string} site
 * @param {string} report
 * @param {number} port
 * @returns {import('./run_steps.mjs').Step}
 */
function browserStep(site, report, port) {
  return {
    name: 'Browser tests',
    command: ['node_modules/@playwright/test/cli.js', 'test', '--reporter=line,json'],
    env: {
      BASE: '/',
      SITE_FOLDER: site,
      TEST_PORT: String(port),
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    },
    countOf: ({ exitCode }) => countPlaywright(report, exitCode),
  };
}
