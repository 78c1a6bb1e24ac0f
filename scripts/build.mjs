import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stampOf } from './stamp.mjs';

const SOURCES = [
  'src',
  'public',
  'scripts/site_headers.mjs',
  'scripts/host_files.mjs',
  'scripts/site_files.mjs',
  'scripts/licences.mjs',
  'scripts/oembed.mjs',
  'geodata',
  'embed',
  'index.html',
  '404.html',
  'method',
  'package.json',
  'package-lock.json',
  'svelte.config.js',
  'tsconfig.json',
  'vite.config.ts',
];
const SETTINGS = ['BASE', 'SITE_URL'];

/**
 * Builds the site into dist, unless the one there was built from these very sources and settings.
 * @param {string} root
 */
export async function buildIfChanged(root) {
  // taken before the build, so that a change made meanwhile is seen by the next start
  const sources = sourcesStamp(root);
  if (readStamp(root) === `${sources} ${siteStamp(root)}`) return;
  console.log('Building the site ...');
  const { build } = await import('vite');
  await build({ root, logLevel: 'warn' });
  writeStamp(root, `${sources} ${siteStamp(root)}`);
}

/**
 * Changes when a source or a setting of the build does.
 * @param {string} root
 * @param {NodeJS.ProcessEnv} env
 */
export function sourcesStamp(root, env = process.env) {
  const settings = SETTINGS.map((name) => `${name}=${env[name] ?? ''}`);
  return stampOf(root, SOURCES, [...settings, process.version]);
}

/** @param {string} root */
function siteStamp(root) {
  return stampOf(root, ['dist']);
}

/** @param {string} root */
function stampFile(root) {
  return join(root, 'node_modules', '.cache', 'strike-range', 'build');
}

/** @param {string} root */
function readStamp(root) {
  const file = stampFile(root);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/**
 * @param {string} root
 * @param {string} stamp
 */
function writeStamp(root, stamp) {
  mkdirSync(dirname(stampFile(root)), { recursive: true });
  writeFileSync(stampFile(root), stamp);
}
