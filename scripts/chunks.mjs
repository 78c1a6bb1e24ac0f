/**
 * In which file a module of the site goes, where it is not left to the bundler: few files, as each one costs a phone a
 * turn with the server.
 * @typedef {{ getModuleInfo: (id: string) => { importedIds: readonly string[] } | null }} ModuleGraph
 */
import { fileURLToPath } from 'node:url';
import { MAPLIBRE } from './maplibre.mjs';

const ofApp = (/** @type {string} */ path) =>
  fileURLToPath(new URL(`../src/app/${path}`, import.meta.url));

/** Where the pages begin: with a script that fetches words, then with all that their first answer takes. */
const PAGES = ['main.ts', 'method/main.ts', 'start.ts', 'embed/start.ts'].map(ofApp);
/** Where what an embed may do without begins: the table of the answer, and MapLibre on the page and in its worker. */
const PARTS = [ofApp('panels/ReachTable.svelte'), MAPLIBRE.page, MAPLIBRE.worker];

/**
 * What the page and the embed begin with is one file, what the method page needs as well another; what both take to their
 * first answer is the next, and what only the page takes the last, but for its table, which an embed fetches when it is
 * opened. Letters are apart, as an embed does without. MapLibre is apart too, so that a change of the app does not make
 * visitors load it again: what its worker takes as well, and the rest.
 * @param {string} id
 * @param {ModuleGraph} graph
 * @returns {string | null}
 */
export function chunkOf(id, graph) {
  if (PAGES.includes(id) || id === MAPLIBRE.worker) return null;
  const [begins, method, page, embed, table, map, worker] = beginnings(graph).map((modules) =>
    modules.has(id),
  );
  if (method && (begins || embed)) return 'common';
  if (begins) return 'begin';
  if (method) return null;
  if (page && embed) return 'answer';
  if (page) return table ? 'table' : 'page';
  if (map && !embed) return worker ? 'maplibre-shared' : 'maplibre';
  return null;
}

/** @type {WeakMap<ModuleGraph, Set<string>[]>} */
const KNOWN = new WeakMap();

/** @param {ModuleGraph} graph */
function beginnings(graph) {
  const known =
    KNOWN.get(graph) ?? [...PAGES, ...PARTS].map((beginning) => importedBy(beginning, graph));
  KNOWN.set(graph, known);
  return known;
}

/**
 * All modules that an entry cannot begin without.
 * @param {string} entry
 * @param {ModuleGraph} graph
 */
function importedBy(entry, graph) {
  const found = new Set([entry]);
  for (const id of found) {
    for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) found.add(imported);
  }
  return found;
}
