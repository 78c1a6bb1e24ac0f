/** The page in Debian's Firefox: those of the browser tests that it can be made to run. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { buildIfChanged } from '../../scripts/build.mjs';
import { freePort } from '../../scripts/port.mjs';
import { need } from './hosts.ts';

const LONGEST_MS = 60 * 60 * 1000;

test(
  'Firefox passes the browser tests',
  async () => {
    need('firefox-esr', 'firefox-esr');
    await buildIfChanged(resolve('.'));
    const port = String(await freePort(4550));
    const words = ['node_modules/@playwright/test/cli.js', 'test', '--reporter=line'];
    const { status, stdout } = spawnSync(process.execPath, words, {
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
      env: { ...process.env, BROWSER: 'firefox', SITE_FOLDER: 'dist', TEST_PORT: port },
    });
    console.log(stdout.trim().split('\n').at(-1));
    expect(status, stdout).toBe(0);
  },
  LONGEST_MS,
);
