/**
 * In which file a module of the site goes, where it is not left to the bundler: few files, as each one costs a phone a
 * turn with the server.
 * @typedef {{ getModuleInfo: (id: string) => { importedIds: readonly string[] } | null }} ModuleGraph
 */
import { fileURLToPath } from 'node:url';

const ENTRIES = ['main.ts', 'embed/main.ts', 'method/main.ts'].map((path) =>
  fileURLToPath(new URL(`../src/app/${path}`, import.meta.url)),
);

/**
 * What the page and the embed both begin with is one file, and what the method page needs of it another; MapLibre is one,
 * so that a change of the app does not make visitors load it again.
 * @param {string} id
 * @param {ModuleGraph} graph
 * @returns {string | null}
 */
export function chunkOf(id, graph) {
  if (id.includes('/node_modules/maplibre-gl/')) return 'maplibre';
  const [page, embed, method] = beginnings(graph).map((modules) => modules.has(id));
  if (!page || !embed) return null;
  return method ? 'common' : 'answer';
}

/** @type {WeakMap<ModuleGraph, Set<string>[]>} */
const KNOWN = new WeakMap();

/** @param {ModuleGraph} graph */
function beginnings(graph) {
  const known = KNOWN.get(graph) ?? ENTRIES.map((entry) => importedBy(entry, graph));
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
