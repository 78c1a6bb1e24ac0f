import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { assetsToKeep, keepAssets } from '../../scripts/kept_assets.mjs';

const DAY_MS = 24 * 60 * 60 * 1000;
const NOW_MS = Date.UTC(2026, 10, 25);

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kept-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function site(name: string, ages: Readonly<Record<string, number>>): string {
  const assets = join(root, name, 'assets');
  mkdirSync(assets, { recursive: true });
  for (const [file, days] of Object.entries(ages)) {
    writeFileSync(join(assets, file), file);
    const madeAt = new Date(NOW_MS - days * DAY_MS);
    utimesSync(join(assets, file), madeAt, madeAt);
  }
  return join(root, name);
}

test('F18: scripts of earlier releases stay for 90 days, however many releases follow', () => {
  const first = site('first', { 'a-1.js': 89, 'a-1.js.br': 89, 'a-0.js': 91 });
  const second = site('second', { 'a-2.js': 0 });
  expect(keepAssets(second, assetsToKeep(first, NOW_MS))).toBe(2);
  const third = site('third', { 'a-2.js': 0 });
  keepAssets(third, assetsToKeep(second, NOW_MS + 0.5 * DAY_MS));
  expect(readdirSync(join(third, 'assets')).sort()).toEqual(['a-1.js', 'a-1.js.br', 'a-2.js']);
  const fourth = site('fourth', { 'a-3.js': 0 });
  keepAssets(fourth, assetsToKeep(third, NOW_MS + 2 * DAY_MS));
  expect(readdirSync(join(fourth, 'assets')).sort()).toEqual(['a-2.js', 'a-3.js']);
});

test('what is no built site is told about, not passed over', () => {
  expect(() => assetsToKeep(join(root, 'nothing'), NOW_MS)).toThrow('nothing');
});
