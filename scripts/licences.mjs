import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {{ readonly name: string, readonly version: string, readonly licence: string, readonly text: string }} Shipped */

const FILE = 'licences.txt';
/** They ask for no more than that their words are passed on, which is done here. */
const PERMISSIVE = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'OFL-1.1',
  'Unlicense',
]);
/** Made of other packages before they were published; what they are made of is shipped with them. */
const BUNDLES = ['maplibre-gl', 'opentype.js'];
/** Folders of packages that are in any part of the build, workers too. */
const folders = new Set();

/**
 * Writes the licences of all that is shipped into one file of the site, and refuses to ship what may not be.
 * @returns {import('vite').Plugin}
 */
export function licences() {
  let root = '';
  let isWorker = false;
  return {
    name: 'licences',
    apply: 'build',
    configResolved: (config) => {
      root = config.root;
      isWorker = config.isWorker;
    },
    generateBundle(_options, bundle) {
      for (const part of Object.values(bundle)) {
        const sources =
          part.type === 'chunk' ? Object.keys(part.modules) : (part.originalFileNames ?? []);
        for (const source of sources) addPackageOf(root, source);
      }
      if (isWorker) return;
      const shipped = [...folders].flatMap((folder) => packagesIn(root, folder));
      this.emitFile({ type: 'asset', fileName: FILE, source: licenceText(root, shipped) });
    },
  };
}

/**
 * @param {string} root
 * @param {string} source
 * @returns {void}
 */
function addPackageOf(root, source) {
  const folder = packageFolderOf(source.replaceAll('\\', '/'));
  if (folder === undefined) return;
  if (existsSync(join(root, folder, 'package.json'))) folders.add(folder);
  // a copy of another package inside the files of one that depends on it
  else addPackageOf(root, folder.slice(0, folder.lastIndexOf('node_modules/')));
}

/**
 * The folder of the package that a file is in, from the root of the project.
 * @param {string} path
 */
export function packageFolderOf(path) {
  return /(?:^|\/)(node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/@][^/]*)\//.exec(path)?.[1];
}

/**
 * A package, and of one that is a bundle all that it depends on.
 * @param {string} root
 * @param {string} folder
 * @param {boolean} [isPart]
 * @returns {Shipped[]}
 */
function packagesIn(root, folder, isPart = false) {
  const own = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
  const { name, version, license: licence = 'unknown', dependencies = {} } = own;
  const shipped = { name, version, licence, text: licenceFile(join(root, folder)) };
  if (!isPart && !BUNDLES.includes(name)) return [shipped];
  const parts = Object.keys(dependencies).filter((part) => !part.startsWith('@types/'));
  return [
    shipped,
    ...parts.flatMap((part) => packagesIn(root, folderFrom(root, folder, part), true)),
  ];
}

/**
 * Where a package finds another one.
 * @param {string} root
 * @param {string} folder
 * @param {string} name
 * @returns {string}
 */
function folderFrom(root, folder, name) {
  const inside = `${folder}/node_modules/${name}`;
  if (existsSync(join(root, inside))) return inside;
  const outside = folder.replace(/\/?node_modules\/(?:@[^/]+\/)?[^/]+$/, '');
  if (outside !== folder && outside !== '') return folderFrom(root, outside, name);
  return `node_modules/${name}`;
}

/** @param {string} folder */
function licenceFile(folder) {
  const names = readdirSync(folder).filter((name) => /^(licen[cs]e|copying)/i.test(name));
  return names.map((name) => readFileSync(join(folder, name), 'utf8').trim()).join('\n\n');
}

/**
 * @param {string} root
 * @param {readonly Shipped[]} shipped
 */
function licenceText(root, shipped) {
  const byName = new Map(shipped.map((one) => [`${one.name} ${one.version}`, one]));
  const all = [...byName.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  const refused = all.filter(({ licence }) => !isPermissive(licence));
  if (refused.length > 0) {
    const list = refused.map(({ name, licence }) => `${name} (${licence})`).join(', ');
    throw new Error(`These may not be shipped: ${list}.`);
  }
  const ours = readFileSync(join(root, 'LICENSE'), 'utf8').trim();
  const parts = all.map(({ name, version, licence, text }) =>
    [`${name} ${version}: ${licence}`, text].filter((part) => part !== '').join('\n\n'),
  );
  return `${[`Strike-range map\n\n${ours}`, ...parts].join(`\n\n${'='.repeat(80)}\n\n`)}\n`;
}

/**
 * Whether a licence, as package.json writes it, lets all be shipped to anybody. Of a choice, one has to; of several that
 * hold at once, all.
 * @param {string} licence
 * @returns {boolean}
 */
export function isPermissive(licence) {
  const choices = licence.replace(/^\((.*)\)$/, '$1').split(' OR ');
  return choices.some((choice) => choice.split(' AND ').every((one) => PERMISSIVE.has(one)));
}
