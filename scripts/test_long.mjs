// `npm run test:long`: what takes too long for every change: the browser tests once with and once without WebGL, and once
// where parts of the page come late; those that measure many pictures with all of them, millions of links, and every
// hostile text in every place; faults that take long to be noticed, and what the page holds on to after hundreds of cycles.
import { fileURLToPath } from 'node:url';
import { buildIfChanged } from './build.mjs';
import { freePort } from './port.mjs';
import { runSteps } from './run_steps.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
// not the port of `npm start` or `npm test`, so that all can run at once
const FIRST_PORT = 4230;

await buildIfChanged(ROOT);
const port = process.env.TEST_PORT ?? String(await freePort(FIRST_PORT));
const links = ['node_modules/vitest/vitest.mjs', 'run', 'tests/permalink/many_links.test.ts'];
const payloads = ['node_modules/vitest/vitest.mjs', 'run', 'tests/hostile'];
const { passed, failed } = await runSteps(
  ROOT,
  [
    {
      name: 'Millions of links',
      command: links,
      env: { TEST_LONG: '1' },
      shows: /^The slowest .*$/m,
    },
    { name: 'Hostile texts', command: payloads, env: { TEST_LONG: '1' } },
    {
      name: 'Browser tests with WebGL',
      command: ['node_modules/@playwright/test/cli.js', 'test'],
      env: { WEBGL: 'on', TEST_PORT: port },
    },
    {
      name: 'Browser tests without WebGL',
      command: ['node_modules/@playwright/test/cli.js', 'test'],
      env: { WEBGL: 'off', TEST_LONG: '1', TEST_PORT: port },
    },
    {
      name: 'Browser tests where parts of the page come late',
      command: ['node_modules/@playwright/test/cli.js', 'test'],
      env: { LATE_MS: '600', TEST_PORT: port },
    },
    {
      name: 'Faults that take long, and what is held on to',
      command: ['node_modules/@playwright/test/cli.js', 'test', 'tests/browser/faults'],
      env: { WEBGL: 'on', TEST_LONG: '1', TEST_PORT: port },
      shows: /^.*: heap after each[^]*workers$/m,
    },
  ],
  1,
);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
