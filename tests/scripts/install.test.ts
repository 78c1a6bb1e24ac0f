import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isInstalled } from '../../scripts/install.mjs';

const LOCK = {
  packages: {
    '': {},
    'node_modules/a': { integrity: 'a1' },
    'node_modules/a/node_modules/b': { integrity: 'b1' },
    'node_modules/only-on-windows': { integrity: 'w1', optional: true },
  },
};
const INSTALLED = {
  packages: {
    'node_modules/a': { integrity: 'a1' },
    'node_modules/a/node_modules/b': { integrity: 'b1' },
  },
};

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'install-'));
  write('package-lock.json', LOCK);
  write('node_modules/.package-lock.json', INSTALLED);
  write('node_modules/a/package.json', {});
  write('node_modules/a/node_modules/b/package.json', {});
});
afterEach(() => rmSync(root, { recursive: true }));

test('what the lock asks for is there, without packages for other systems', () => {
  expect(isInstalled(root)).toBe(true);
});

test('without node_modules something is missing', () => {
  rmSync(join(root, 'node_modules'), { recursive: true });
  expect(isInstalled(root)).toBe(false);
});

test('a package whose folder has gone is missing', () => {
  rmSync(join(root, 'node_modules/a/node_modules'), { recursive: true });
  expect(isInstalled(root)).toBe(false);
});

test('an installation that was broken off, so that npm left no record, is not whole', () => {
  rmSync(join(root, 'node_modules/.package-lock.json'));
  expect(isInstalled(root)).toBe(false);
});

test('a package of another version than the lock asks for is missing', () => {
  write('package-lock.json', {
    packages: { ...LOCK.packages, 'node_modules/a': { integrity: 'a2' } },
  });
  expect(isInstalled(root)).toBe(false);
});

function write(path: string, content: object): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), JSON.stringify(content));
}
