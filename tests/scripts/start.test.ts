import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findBrowser } from '../../scripts/browser.mjs';
import { sourcesStamp } from '../../scripts/build.mjs';
import { nodeProblem } from '../../scripts/node_version.mjs';
import { freePort, parsePort } from '../../scripts/port.mjs';

test('a port that is taken is passed over', async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  try {
    expect(await freePort(port)).toBeGreaterThan(port);
  } finally {
    server.close();
  }
  expect(await freePort(port)).toBe(port);
});

test('PORT is a number from 1 to 65535, or is not set', () => {
  expect(parsePort(undefined, 4173)).toBe(4173);
  expect(parsePort('8080', 4173)).toBe(8080);
  for (const text of ['0', '65536', '80.5', 'http']) {
    expect(() => parsePort(text, 4173)).toThrow(text);
  }
});

test('a Node that is too old is told so, in one sentence with its version', () => {
  for (const version of ['18.20.4', '20.18.3', '21.7.0', '22.11.0']) {
    expect(nodeProblem(version)).toMatch(new RegExp(`^Node 20\\.19 .*${version}\\.$`));
  }
  for (const version of ['20.19.0', '20.20.2', '22.12.0', '24.1.0', '25.0.0']) {
    expect(nodeProblem(version)).toBeUndefined();
  }
});

test('a source or a setting that changes asks for a new build', () => {
  const root = mkdtempSync(join(tmpdir(), 'build-'));
  try {
    mkdirSync(join(root, 'src/app'), { recursive: true });
    const empty = sourcesStamp(root, {});
    writeFileSync(join(root, 'src/app/main.ts'), 'one');
    const one = sourcesStamp(root, {});
    expect(sourcesStamp(root, { HOME: 'elsewhere' })).toBe(one);
    writeFileSync(join(root, 'src/app/main.ts'), 'three');
    const three = sourcesStamp(root, {});
    const based = sourcesStamp(root, { BASE: '/map/' });
    expect(new Set([empty, one, three, based]).size).toBe(4);
  } finally {
    rmSync(root, { recursive: true });
  }
});

test('a CHROME_PATH that leads nowhere is an error, not passed over', async () => {
  await expect(findBrowser({ CHROME_PATH: 'no/such/browser' })).rejects.toThrow('no/such/browser');
  await expect(findBrowser({ STRIKE_RANGE_BROWSER: 'best' })).rejects.toThrow('best');
});
