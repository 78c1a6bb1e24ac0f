/**
 * Builds MapLibre from the sources in its package. Its ready-made files hold what page and worker share twice, a third
 * of all that a visitor would load.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { transformWithOxc } from 'vite';

const FOLDER = fileURLToPath(new URL('../node_modules/maplibre-gl/', import.meta.url));
/** Where the page begins with it, and where its worker does. */
export const MAPLIBRE = { page: `${FOLDER}src/index.ts`, worker: `${FOLDER}src/source/worker.ts` };

const WORKER_ADDRESS = 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
const WORKER_NAME = 'maplibre-gl-worker';

/** A worker of a frame without an origin runs its own text, from which no address leads to a second file. */
const OWN_TEXT = {
  file: 'src/util/web_worker.ts',
  code: 'encodeURIComponent(await fetchWorkerCode(url))',
  instead: 'encodeURIComponent(`import ${JSON.stringify(new URL(url, location.href).href)}`)',
};

/** @returns {import('vite').Plugin} */
export function maplibre() {
  return {
    name: 'maplibre',
    apply: 'build',
    enforce: 'pre',
    resolveId(id) {
      if (id === 'maplibre-gl') return MAPLIBRE.page;
      return id === WORKER_ADDRESS ? `\0${WORKER_NAME}` : undefined;
    },
    load(id) {
      if (id === `${FOLDER}package.json`) return versionOf(id);
      if (id !== `\0${WORKER_NAME}`) return undefined;
      const chunk = this.emitFile({ type: 'chunk', id: MAPLIBRE.worker, name: WORKER_NAME });
      return `export default import.meta.ROLLUP_FILE_URL_${chunk}`;
    },
    transform(code, id) {
      if (!id.startsWith(`${FOLDER}src/`)) return undefined;
      return compile(id === FOLDER + OWN_TEXT.file ? withAddress(code) : code, id);
    },
  };
}

/**
 * As MapLibre's makers do: a field that is only declared does not hide what the class above has set.
 * @param {string} code
 * @param {string} id
 */
function compile(code, id) {
  return transformWithOxc(code, id, {
    lang: 'ts',
    tsconfig: false,
    target: 'es2022',
    assumptions: { setPublicClassFields: true },
    typescript: { removeClassFieldsWithoutInitializer: true },
  });
}

/** @param {string} code */
function withAddress(code) {
  if (!code.includes(OWN_TEXT.code)) throw new Error(`MapLibre's ${OWN_TEXT.file} has changed.`);
  return code.replace(OWN_TEXT.code, OWN_TEXT.instead);
}

/**
 * All that MapLibre takes of its package.json.
 * @param {string} path
 * @returns {{ code: string, moduleType: 'js' }}
 */
function versionOf(path) {
  const { version } = JSON.parse(readFileSync(path, 'utf8'));
  return { code: `export default ${JSON.stringify({ version })}`, moduleType: 'js' };
}
