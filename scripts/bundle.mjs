import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { stampOf } from './stamp.mjs';

/** Geodata and typefaces are read when the command runs. */
const SOURCES = ['src', 'scripts/bundle.mjs', 'package.json', 'package-lock.json'];
const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * The command line as one script, made unless there is one of these very sources. Each state of the sources has a folder
 * of its own, so that a command that runs keeps what it began with; it is made beside and renamed, so that commands that
 * start at once do not see half of it.
 * @param {string} root
 */
export async function bundleOfCommand(root) {
  const all = join(root, 'node_modules', '.cache', 'strike-range', 'command');
  const folder = join(all, stampOf(root, SOURCES).slice(0, 16));
  if (!existsSync(folder)) {
    mkdirSync(all, { recursive: true });
    removeOld(all);
    await makeBundle(root, folder);
  }
  return join(folder, 'main.mjs');
}

/**
 * @param {string} root
 * @param {string} folder
 */
async function makeBundle(root, folder) {
  const beside = `${folder}.${process.pid}`;
  const { build } = await import('vite');
  await build({
    root,
    configFile: false,
    publicDir: false,
    // stdout is for the answer
    logLevel: 'silent',
    // Turf is a hundred small packages: to find them takes longer than all else before the first answer
    ssr: { noExternal: [/^@turf\//] },
    build: {
      ssr: 'src/cli/main.ts',
      outDir: beside,
      target: 'es2022',
      rolldownOptions: {
        output: { entryFileNames: 'main.mjs', chunkFileNames: '[name]-[hash].mjs' },
      },
    },
  });
  try {
    renameSync(beside, folder);
  } catch (error) {
    // another command was quicker
    rmSync(beside, { recursive: true });
    if (!existsSync(folder)) throw error;
  }
}

/**
 * What older sources gave; not what a command that still runs may have begun with.
 * @param {string} all
 */
function removeOld(all) {
  for (const name of readdirSync(all)) {
    const path = join(all, name);
    if (Date.now() - statSync(path).mtimeMs > DAY_MS)
      rmSync(path, { recursive: true, force: true });
  }
}
