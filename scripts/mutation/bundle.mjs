import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const ENTRY = 'virtual:tests';

/**
 * All sources and tests as one script: a function that takes `require`, loads all modules anew and gives a loader for each
 * test file. In it `vitest` is what `test_shim.mjs` says.
 * @param {readonly string[]} files
 */
export async function bundleOf(files) {
  const loaders = files.map((file) => `${JSON.stringify(file)}: () => import('/${file}')`);
  const entry = `import '/src/core/with_land.ts'; import '/src/scene/words/all.ts';\nexport const load = {${loaders.join()}};`;
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [ownModules(entry), json(), ownAddress()],
    build: {
      ssr: true,
      write: false,
      minify: false,
      target: 'node20',
      rolldownOptions: {
        input: ENTRY,
        output: { format: 'cjs', codeSplitting: false, exports: 'named' },
      },
    },
  });
  // without a watcher and with one target it is one output
  const { output } = /** @type {import('vite').Rolldown.RolldownOutput} */ (
    Array.isArray(built) ? built[0] : built
  );
  return `(function (require) { const exports = {}, module = { exports };\n${output[0].code}\nreturn exports.load; })`;
}

/**
 * @param {string} entry
 * @returns {import('vite').Plugin}
 */
function ownModules(entry) {
  const vitest = 'export const { test, describe, expect, vi, afterAll } = globalThis.__tests__;';
  return {
    name: 'own-modules',
    enforce: 'pre',
    resolveId: (id) => (id === ENTRY || id === 'vitest' ? `\0${id}` : undefined),
    load: (id) => ({ [`\0${ENTRY}`]: entry, '\0vitest': vitest })[id],
  };
}

/**
 * Data as a script: half characters, which hostile links hold, are too much for Vite's own way.
 * @returns {import('vite').Plugin}
 */
function json() {
  return {
    name: 'json',
    enforce: 'pre',
    resolveId: (id, importer = '') =>
      id.endsWith('.json') ? `\0${resolve(dirname(importer), id)}.mjs` : undefined,
    load: (id) =>
      id.endsWith('.json.mjs')
        ? `export default JSON.parse(${JSON.stringify(readFileSync(id.slice(1, -4), 'utf8'))})`
        : undefined,
  };
}

/**
 * Files find others by their own address, which is not that of the bundle.
 * @returns {import('vite').Plugin}
 */
function ownAddress() {
  return {
    name: 'own-address',
    enforce: 'pre',
    transform: (code, id) =>
      code.replaceAll(
        'import.meta.url',
        JSON.stringify(pathToFileURL(id.split('?')[0] ?? '').href),
      ),
  };
}
