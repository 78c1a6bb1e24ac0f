/**
 * In which file a module of the site goes, where it is not left to the bundler: few files, as each one costs a phone a
 * turn with the server.
 * @typedef {{ getModuleInfo: (id: string) => { importedIds: readonly string[] } | null }} ModuleGraph
 */
import { fileURLToPath } from 'node:url';
import { MAPLIBRE } from './maplibre.mjs';

/** Where the pages begin: with a script that fetches words, then with all that their first answer takes. */
const BEGINNINGS = [
  ...['main.ts', 'method/main.ts', 'start.ts', 'embed/start.ts'].map((path) =>
    fileURLToPath(new URL(`../src/app/${path}`, import.meta.url)),
  ),
  MAPLIBRE.page,
  MAPLIBRE.worker,
];

/**
 * What the page and the embed begin with is one file, what the method page needs as well another; what both take to their
 * first answer is the next, and what only the page takes the last. Letters are apart, as an embed does without. MapLibre
 * is apart too, so that a change of the app does not make visitors load it again: what its worker takes as well, and the
 * rest.
 * @param {string} id
 * @param {ModuleGraph} graph
 * @returns {string | null}
 */
export function chunkOf(id, graph) {
  const [begins, method, page, embed, map, worker] = beginnings(graph).map((of) => of.has(id));
  if (BEGINNINGS.includes(id)) return null;
  if (method && (begins || embed)) return 'common';
  if (begins) return 'begin';
  if (page && !method) return embed ? 'answer' : 'page';
  if (map && !method && !embed) return worker ? 'maplibre-shared' : 'maplibre';
  return null;
}

/** @type {WeakMap<ModuleGraph, Set<string>[]>} */
const KNOWN = new WeakMap();

/** @param {ModuleGraph} graph */
function beginnings(graph) {
  const known = KNOWN.get(graph) ?? BEGINNINGS.map((entry) => importedBy(entry, graph));
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
