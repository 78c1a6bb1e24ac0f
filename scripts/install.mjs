import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** @typedef {{ integrity?: string, optional?: boolean }} Package */

/**
 * Installs the packages of package-lock.json unless all of them are there.
 * @param {string} root
 */
export function installMissing(root) {
  if (isInstalled(root)) return;
  console.log('Installing packages (half a minute, once) ...');
  // the dev packages build the site, also where NODE_ENV says production
  const { status } = runNpm(root, ['ci', '--include=dev', '--loglevel=error']);
  if (status !== 0) throw new Error('npm ci failed; its words are above.');
}

/**
 * Whether node_modules holds what package-lock.json asks for: npm's own record of what it installed agrees with it,
 * and no recorded package has gone since.
 * @param {string} root
 */
export function isInstalled(root) {
  const wanted = readPackages(join(root, 'package-lock.json'));
  const present = readPackages(join(root, 'node_modules', '.package-lock.json'));
  const hasRequired = Object.entries(wanted).every(
    ([path, { integrity, optional }]) =>
      path === '' || optional || present[path]?.integrity === integrity,
  );
  const isWhole = Object.entries(present).every(
    ([path, { integrity }]) =>
      wanted[path]?.integrity === integrity && existsSync(join(root, path, 'package.json')),
  );
  return hasRequired && isWhole;
}

/**
 * @param {string} file
 * @returns {Record<string, Package>}
 */
function readPackages(file) {
  if (!existsSync(file)) return {};
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

/**
 * What a command of npm writes.
 * @param {string} root
 * @param {string[]} words
 */
export function npmOutput(root, words) {
  const { status, stdout } = runNpm(root, words, 'pipe');
  if (status !== 0) throw new Error(`npm ${words[0]} failed; its words are above.`);
  return stdout.toString();
}

/**
 * @param {string} root
 * @param {string[]} words
 * @param {'inherit' | 'pipe'} [output]
 */
function runNpm(root, words, output = 'inherit') {
  const npm = process.env.npm_execpath ?? '';
  /** @type {import('node:child_process').SpawnSyncOptions} */
  const options = { cwd: root, stdio: ['inherit', output, 'inherit'], maxBuffer: 2 ** 26 };
  // the npm that runs this script, so that no other one is looked for
  if (basename(npm) === 'npm-cli.js') return spawnSync(process.execPath, [npm, ...words], options);
  // on Windows npm is a batch file, which only a shell can run
  const shell = process.platform === 'win32';
  return spawnSync('npm', words, { ...options, shell });
}
