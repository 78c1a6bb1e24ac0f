import { createHash } from 'node:crypto';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Changes when a file under these paths does: by its path, size and time of change. `settings` are stamped as well.
 * @param {string} root
 * @param {readonly string[]} paths
 * @param {readonly string[]} settings
 */
export function stampOf(root, paths, settings = []) {
  const lines = [...settings, ...paths.flatMap((path) => linesOf(root, path))];
  return createHash('sha256').update(lines.join('\n')).digest('hex');
}

/**
 * One line per file.
 * @param {string} root
 * @param {string} path
 * @returns {string[]}
 */
function linesOf(root, path) {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  const found = statSync(full);
  if (found.isFile()) return [`${path} ${found.size} ${found.mtimeMs}`];
  // .cache: what a build of the geodata has downloaded
  const names = readdirSync(full).filter((name) => name !== '.cache');
  return names.sort().flatMap((name) => linesOf(root, `${path}/${name}`));
}
